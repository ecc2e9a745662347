// Compiles good and bad uses of the types of the package, against dist/lib/.

import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {before, describe, it} from 'node:test';
import ts from 'typescript';

const PROJECT = resolve('node_modules/.cache/types');

/** Attributes that JSX knows for any element. */
const PLATFORM = ['lang'];

const HEAD = `
  import 'intl-office-widget/jsx-react.js';
  import {PartnerMapList} from 'intl-office-widget/react';
  import type {PartnerInput, PayloadInput} from 'intl-office-widget/elements.js';
  const city = {
    id: 'accra', kind: 'twin-city', name: {de: 'Accra', en: 'Accra'},
    country: 'GH', location: [-0.19, 5.6],
  } as const;
`;

/** Code with the types, and whether it compiles. */
const SAMPLES = {
  'a payload with what is required': [
    true,
    `const payload: PayloadInput = {schemaVersion: 1, partners: [city]};`,
  ],
  'a partner with optional parts': [
    true,
    `const partner: PartnerInput = {...city, since: 2020, topics: [{de: 'a', en: 'b'}]};`,
  ],
  'a payload that TypeScript has widened': [
    true,
    `const written = {schemaVersion: 1, partners: [{...city, kind: String(1), location: [1, 2]}]};
     const payload: PayloadInput = written;`,
  ],
  'the bundled payload as JSON': [
    true,
    `import json from '${resolve('src/payload/payload.json')}';
     const payload: PayloadInput = json;`,
  ],
  'a text without English': [
    false,
    `const partner: PartnerInput = {...city, name: {de: 'Accra'}};`,
  ],
  'a year as text': [
    false,
    `const partner: PartnerInput = {...city, since: '2020'};`,
  ],
  'null for a missing part': [
    false,
    `const partner: PartnerInput = {...city, url: null};`,
  ],
  'a misspelt field': [
    false,
    `const payload: PayloadInput = {schemaVersion: 1, partner: [city]};`,
  ],
  'an unknown view': [false, `const a = <partner-map-list view="globe" />;`],
  'an unknown attribute': [false, `const a = <sdg-badges kinds="project" />;`],
  'a level that HTML lacks': [
    false,
    `const a = <network-list heading-level="7" />;`,
  ],
  'a handler of another event': [
    false,
    `const a = <partner-map-list onpartner-select={(event: KeyboardEvent) => event.key} />;`,
  ],
  'properties, slots, events and attributes of HTML': [
    true,
    `const a = (
      <partner-map-list
        className="wide" key="a" headingLevel={3} payload={{schemaVersion: 1}} own-content
        onpartner-select={({detail}) => detail.id}
        onintl-office-load={({detail}) => detail.source}
        ref={(element) => element?.select('kumasi')}
      >
        <a slot="actions" href="/visit">Visit</a>
      </partner-map-list>
    );`,
  ],
  'a component with properties, events and a ref': [
    true,
    `const a = (
      <PartnerMapList
        className="wide" headingLevel={3} payload={{schemaVersion: 1}} ownContent view="list"
        onPartnerSelect={({detail}) => detail.id?.length}
        onIntlOfficeLoad={({detail}) => detail.source}
        ref={(element) => element?.select('kumasi')}
      >
        <a slot="actions" href="/visit">Visit</a>
      </PartnerMapList>
    );`,
  ],
  'a component with an unknown view': [
    false,
    `const a = <PartnerMapList view="globe" />;`,
  ],
  'a component with a misspelt property': [
    false,
    `const a = <PartnerMapList headingLevl={3} />;`,
  ],
  'a component with a handler of another event': [
    false,
    `const a = <PartnerMapList onPartnerSelect={(event: KeyboardEvent) => event.key} />;`,
  ],
};

const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** The value of an attribute in JSX. */
const valueOf = ({type: {text}}) =>
  text === 'boolean'
    ? ''
    : `="${/'([^']+)'/.exec(text)?.[1] ?? (/\d/.exec(text)?.[0] || 'x')}"`;

for (const {tagName, attributes} of modules.flatMap(({declarations}) =>
  declarations.filter((each) => each.tagName)
))
  SAMPLES[`every attribute of <${tagName}>`] = [
    true,
    `const a = <${tagName} ${attributes
      .filter(({name}) => !PLATFORM.includes(name))
      .map((attribute) => attribute.name + valueOf(attribute))
      .join(' ')} lang="de" />;`,
  ];

let faults;

before(() => {
  rmSync(PROJECT, {recursive: true, force: true});
  mkdirSync(PROJECT, {recursive: true});
  const files = Object.entries(SAMPLES).map(([name, [, code]], i) => {
    const file = join(PROJECT, `${i}.tsx`);
    writeFileSync(file, `// ${name}\n${HEAD}${code}\nexport {};\n`);
    return file;
  });
  const program = ts.createProgram(files, {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths: {
      'intl-office-widget/react': [resolve('dist/lib/react/components')],
      'intl-office-widget/*': [resolve('dist/lib/*')],
    },
  });
  faults = new Map(
    files.map((file) => [
      file,
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(file))
        .map(({messageText}) =>
          ts.flattenDiagnosticMessageText(messageText, ' ')
        ),
    ])
  );
});

describe('the types of the package', () => {
  for (const [i, [name, [isGood]]] of Object.entries(SAMPLES).entries())
    it(`${isGood ? 'accept' : 'refuse'} ${name}`, () => {
      const found = faults.get(join(PROJECT, `${i}.tsx`));
      if (isGood) assert.deepEqual(found, []);
      else assert.equal(found.length, 1, found.join('\n'));
    });
});
