// Packs the package as npm would publish it, and tests the result: its files, types and
// exports, and what bundlers include. Reads dist/, writes
// node_modules/.cache/package/.

import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve, sep} from 'node:path';
import {before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {Ajv} from 'ajv';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {rollup} from 'rollup';

const require = createRequire(import.meta.url);

// A project that uses the package. Node finds its dependencies in parent folders.
const PROJECT = resolve('node_modules/.cache/package');
const PACKAGE = join(PROJECT, 'node_modules/intl-office-widget');
const TARBALL = join(PROJECT, 'package.tgz');

const CLASSES = {
  'intl-office-card': 'IntlOfficeCard',
  'partner-map-list': 'PartnerMapList',
  'sdg-badges': 'SdgBadges',
  'network-list': 'NetworkList',
};
const TAGS = Object.keys(CLASSES);

/** Code that only one element, or the map, contains. */
const SIGNS = {
  'intl-office-card': 'image-credit',
  'partner-map-list': 'partner-select',
  'sdg-badges': 'icon-base',
  'network-list': 'class="networks"',
  map: 'part="map"',
};

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

before(() => {
  rmSync(PROJECT, {recursive: true, force: true});
  mkdirSync(PACKAGE, {recursive: true});
  const [{filename}] = JSON.parse(
    execFileSync(
      'npm',
      // The scripts would build again.
      ['pack', '--json', '--ignore-scripts', `--pack-destination=${PROJECT}`],
      {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}
    )
  );
  renameSync(join(PROJECT, filename), TARBALL);
  execFileSync('tar', [
    ...['-xzf', TARBALL],
    ...['-C', PACKAGE, '--strip-components=1'],
  ]);
});

/** Bundles a module in the project. */
async function bundle(code) {
  const entry = join(PROJECT, 'entry.js');
  const bundled = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      nodeResolve({exportConditions: ['production']}),
    ],
    onwarn({code, message}) {
      if (code !== 'EMPTY_BUNDLE') throw new Error(message);
    },
  });
  const {output} = await bundled.generate({format: 'es'});
  await bundled.close();
  const [entryChunk, ...others] = output;
  // The map imports its fine outlines when it needs them.
  assert.deepEqual(
    others.map(({name}) => name),
    entryChunk.code.includes(SIGNS.map) ? ['fine-outlines'] : []
  );
  return entryChunk.code;
}

/** The elements, and the map, that a bundle contains. */
const found = (code) =>
  Object.keys(SIGNS).filter((name) => code.includes(SIGNS[name]));

const withMap = (tag) => (tag === 'partner-map-list' ? [tag, 'map'] : [tag]);

describe('the package', () => {
  it('contains only files for users', () => {
    const files = readdirSync(PACKAGE, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath ?? entry.path, entry.name)
          .slice(PACKAGE.length + 1)
          .replaceAll(sep, '/')
      );
    const others = files.filter((path) => !path.startsWith('dist/'));
    assert.deepEqual(others.sort(), ['LICENSE', 'README.md', 'package.json']);
    assert.deepEqual(
      files.filter((path) => /test|\.map$|\.ts$|demo|cdn/i.test(path)),
      // Only the types of modules.
      files.filter((path) => path.endsWith('.d.ts'))
    );
    for (const path of files) {
      if (!/\.(js|ts)$/.test(path)) continue;
      const text = readFileSync(join(PACKAGE, path), 'utf8');
      assert.doesNotMatch(text, /^\/\/# sourceMappingURL/m, path);
    }
  });

  it('has no faults that publint finds', async () => {
    const {messages, pkg} = await publint({pkgDir: PACKAGE, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      []
    );
  });

  it('has types that TypeScript resolves, according to attw', () => {
    const attw = join(
      require.resolve('@arethetypeswrong/cli/package.json'),
      '../dist/index.js'
    );
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [
        ...[attw, TARBALL, '--profile', 'esm-only'],
        ...['--format', 'ascii', '--no-color', '--no-emoji'],
        // A script for pages and a text, not for imports.
        ...['--exclude-entrypoints', 'intl-office.classic.js', 'payload.md'],
      ],
      {encoding: 'utf8'}
    );
    assert.equal(status, 0, stdout + stderr);
  });

  it('has a file for each export', () => {
    const {exports, customElements, types, ...rest} = json(
      join(PACKAGE, 'package.json')
    );
    const {resolve: find} = createRequire(join(PROJECT, 'entry.js'));
    for (const name of Object.keys(exports)) {
      const path = name.replace('*', 'sdg-badges.de.html');
      assert.ok(readFileSync(find(`intl-office-widget${path.slice(1)}`)), name);
    }
    for (const path of [customElements, types, rest['web-types']])
      assert.ok(readFileSync(join(PACKAGE, path)), path);
  });

  it('compiles with the strictest settings', () => {
    writeFileSync(
      join(PROJECT, 'page.ts'),
      `
      import {PartnerMapList, readPayload, type Payload} from 'intl-office-widget';
      import {SdgBadges} from 'intl-office-widget/sdg-badges.js';
      import {type PartnerSelectEvent} from 'intl-office-widget/elements.js';

      const map: PartnerMapList = document.createElement('partner-map-list');
      const badges: SdgBadges | null = document.querySelector('sdg-badges');
      const payload: Payload = readPayload({schemaVersion: 1});
      map.payload = payload;
      map.view = 'list';
      // @ts-expect-error no such view
      map.view = 'globe';
      const heard = ({detail}: PartnerSelectEvent): string | null => detail.id;
      map.addEventListener('partner-select', heard);
      document.addEventListener('intl-office-load', ({detail}) => {
        const source: 'bundled' | 'src' | 'property' = detail.source;
        badges?.setAttribute('title', source);
      });
      map.addEventListener('intl-office-error', ({detail: {error}}) => {
        map.title = error.message;
      });
      `
    );
    writeFileSync(
      join(PROJECT, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...{target: 'es2022', module: 'esnext', moduleResolution: 'bundler'},
          ...{strict: true, exactOptionalPropertyTypes: true},
          ...{noUncheckedIndexedAccess: true, skipLibCheck: false},
          ...{noEmit: true, types: []},
        },
        files: ['page.ts'],
      })
    );
    const {status, stdout} = spawnSync(
      process.execPath,
      [require.resolve('typescript/bin/tsc'), '-p', PROJECT],
      {encoding: 'utf8'}
    );
    assert.equal(status, 0, stdout);
  });
});

describe('a bundle of the package', () => {
  it('contains all elements, without warnings or a JSON plugin', async () => {
    const code = await bundle(`import 'intl-office-widget';`);
    assert.deepEqual(found(code), Object.keys(SIGNS));
  });

  for (const [tag, name] of Object.entries(CLASSES)) {
    it(`contains only <${tag}> if it uses only this class`, async () => {
      const code = await bundle(
        `import {${name}} from 'intl-office-widget/elements.js';
         console.log(${name});`
      );
      assert.deepEqual(found(code), withMap(tag));
      assert.doesNotMatch(code, /customElements\.define|\.define\(/);
    });

    it(`contains only <${tag}> if it imports the module that registers the element`, async () => {
      const code = await bundle(`import 'intl-office-widget/${tag}.js';`);
      assert.deepEqual(found(code), withMap(tag));
      assert.match(code, /\.define\(/);
    });
  }

  it('is empty if it uses no class', async () => {
    const code = await bundle(
      `import 'intl-office-widget/elements.js';
       import {SdgBadges} from 'intl-office-widget/elements.js';`
    );
    assert.equal(code.trim(), '');
  });
});

describe('the modules declared free of side effects', () => {
  const {sideEffects} = json('package.json');

  /** Imports modules of the package in a new process. Returns their side effects. */
  function effectsOf(paths) {
    const addresses = paths.map(
      (path) => pathToFileURL(join(PACKAGE, path)).href
    );
    const code = `
      const effects = [];
      class Element {}
      globalThis.HTMLElement = Element;
      globalThis.customElements = {
        get: () => undefined,
        define: (tag) => effects.push(tag),
      };
      // Importing Lit first excludes its globals.
      await import('lit');
      const before = Object.keys(globalThis);
      for (const address of ${JSON.stringify(addresses)}) await import(address);
      for (const name of Object.keys(globalThis))
        if (!before.includes(name)) effects.push(name);
      console.log(JSON.stringify(effects));`;
    return JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: PROJECT,
        encoding: 'utf8',
      })
    );
  }

  const modules = () =>
    readdirSync(join(PACKAGE, 'dist/lib'), {recursive: true})
      .map((name) => `./dist/lib/${name.replaceAll(sep, '/')}`)
      .filter((path) => path.endsWith('.js'));

  it('have no side effects', () => {
    const pure = modules().filter((path) => !sideEffects.includes(path));
    assert.ok(pure.includes('./dist/lib/elements.js'));
    assert.deepEqual(effectsOf(pure), []);
  });

  for (const tag of TAGS)
    it(`do not include the module that registers <${tag}>`, () => {
      assert.deepEqual(effectsOf([`./dist/lib/${tag}.js`]), [tag]);
      assert.ok(sideEffects.includes(`./dist/lib/${tag}.js`));
    });

  it('leave only existing modules in sideEffects', () => {
    const listed = sideEffects.filter((path) => path.startsWith('./dist/lib/'));
    const all = modules();
    assert.deepEqual(
      listed.filter((path) => !all.includes(path)),
      []
    );
  });
});

describe('the files for editors', () => {
  it('include a manifest that matches its schema', () => {
    const ajv = new Ajv({strict: false, allErrors: true});
    const validate = ajv.compile(
      json(require.resolve('custom-elements-manifest/schema.json'))
    );
    validate(json(join(PACKAGE, 'dist/custom-elements.json')));
    assert.deepEqual(validate.errors, null);
  });

  it('contain each element with its attributes and their values', () => {
    const {modules} = json(join(PACKAGE, 'dist/custom-elements.json'));
    const {tags} = json(join(PACKAGE, 'dist/vscode.html-custom-data.json'));
    const {elements} = json(join(PACKAGE, 'dist/web-types.json')).contributions
      .html;
    const names = (items) => items.map(({name}) => name).sort();
    assert.deepEqual(names(tags), [...TAGS].sort());
    assert.deepEqual(names(elements), [...TAGS].sort());
    for (const {tagName, attributes, events, slots} of modules.flatMap(
      ({declarations}) => declarations.filter((each) => each.tagName)
    )) {
      const tag = tags.find(({name}) => name === tagName);
      const element = elements.find(({name}) => name === tagName);
      assert.deepEqual(names(tag.attributes), names(attributes));
      assert.deepEqual(names(element.attributes), names(attributes));
      assert.deepEqual(names(element.events), names(events));
      assert.deepEqual(names(element.slots), names(slots));
      assert.deepEqual(
        tag.attributes.find(({name}) => name === 'theme').values,
        [{name: 'auto'}, {name: 'light'}, {name: 'dark'}]
      );
    }
  });
});
