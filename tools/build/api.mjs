// Writes the tables of docs/elements.md and docs/theming.md, between their marks,
// from the manifest of the elements (manifest.mjs). From the same manifest the
// build writes what editors read about the elements, into dist/:
// custom-elements.json, vscode.html-custom-data.json and web-types.json.

import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import prettier from 'prettier';
import {manifest, TAGS} from './manifest.mjs';

/** Leaves the many colours out of the text that editors show for an element. */
const BRIEF = {hideCssPropertiesDocs: true, hideLogs: true};

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/** A Markdown table after an empty line, or nothing if there are no rows. */
const table = (head, rows) =>
  rows.length > 0
    ? ['', head, head.map(() => '---'), ...rows]
        .map((cells) => (cells ? `| ${cells.join(' | ')} |` : ''))
        .join('\n')
    : '';

/** The values that an attribute accepts. */
function valuesOf({type, default: usual}) {
  if (!/[|']/.test(type.text)) return type.text;
  return type.text
    .split(' | ')
    .map(
      (value) =>
        code(value.replaceAll("'", '')) + (value === usual ? ' (default)' : '')
    )
    .join(', ');
}

/** The API of a declaration: one table for each kind of member. */
function tablesOf({attributes, members, events, slots, cssParts = []}) {
  const fields = members.filter(
    ({kind, attribute}) => kind === 'field' && !attribute
  );
  return [
    table(
      ['attribute', 'property', 'values', 'description'],
      attributes.map((attribute) => [
        code(attribute.name),
        code(attribute.fieldName ?? attribute.name),
        valuesOf(attribute),
        attribute.description,
      ])
    ),
    table(
      ['property without attribute', 'type', 'description'],
      fields.map(({name, type, readonly, static: isStatic, description}) => [
        code(name) + (isStatic ? ' (static)' : readonly ? ' (read-only)' : ''),
        code(type.text),
        description,
      ])
    ),
    table(
      ['method', 'description'],
      members
        .filter(({kind}) => kind === 'method')
        .map(({name, parameters = [], description}) => [
          code(
            `${name}(${parameters.map(({name, type}) => `${name}: ${type.text}`).join(', ')})`
          ),
          description,
        ])
    ),
    table(
      ['event', '`detail`', 'description'],
      events.map(({name, type, description}) => [
        code(name),
        code(type.text.replace(/^CustomEvent<(.*)>$/, '$1')),
        description,
      ])
    ),
    table(
      ['slot', 'content'],
      slots.map(({name, description}) => [
        name ? code(name) : '(default)',
        description,
      ])
    ),
    table(
      ['part', 'description'],
      cssParts.map(({name, description}) => [code(name), description])
    ),
  ].join('\n');
}

/** A declaration without the members inherited from the base class. */
const own = (element) =>
  Object.fromEntries(
    Object.entries(element).map(([key, items]) => [
      key,
      Array.isArray(items)
        ? items.filter(({inheritedFrom}) => !inheritedFrom)
        : items,
    ])
  );

/** The fallback if neither the custom property nor a token is set. */
const innermost = (value) => {
  const [, fallback] = /^var\(--[\w-]+, (.*)\)$/.exec(value) ?? [];
  return fallback === undefined ? value : innermost(fallback);
};

/** The table of custom properties with their defaults. */
const customProperties = ({cssProperties}) =>
  table(
    [
      'custom property',
      'default',
      'KERN token',
      'Bootstrap token',
      'description',
    ],
    cssProperties.map(({name, default: usual, description}) => {
      // Of KERN's, the contextual token comes first, then the one for the whole page.
      const tokens = [/--kern-[\w-]+/g, /--bs-[\w-]+/g].map((of) =>
        usual.match(of)?.at(-1)
      );
      return [
        code(name),
        code(innermost(usual)),
        ...tokens.map((token) => (token ? code(token) : '–')),
        description,
      ];
    })
  );

/** The generated parts of the documents, by file and by the name of their marks. */
function sections({modules}) {
  const classes = modules.flatMap(({declarations}) => declarations);
  const base = classes.find(({tagName}) => !tagName);
  const elements = TAGS.map((tag) =>
    classes.find(({tagName}) => tagName === tag)
  );
  return {
    'docs/elements.md': {
      elements: [
        `## All elements\n${tablesOf(base)}`,
        ...elements.map(
          (element) => `## \`<${element.tagName}>\`\n${tablesOf(own(element))}`
        ),
      ].join('\n\n'),
    },
    'docs/theming.md': {'custom properties': customProperties(base)},
  };
}

/** The text of a document with its generated parts replaced. */
async function documentWith(path, parts) {
  let text = await readFile(path, 'utf8');
  for (const [name, content] of Object.entries(parts)) {
    const start = `<!-- ${name}: generated by npm run api from the doc comments in src/ -->`;
    const end = `<!-- end of ${name} -->`;
    const [before, rest] = text.split(start);
    const after = rest?.split(end)[1];
    if (after === undefined) throw new Error(`${path} has no ${start}`);
    text = `${before}${start}\n\n${content.trim()}\n\n${end}${after}`;
  }
  const options = await prettier.resolveConfig(path);
  return prettier.format(text, {...options, parser: 'markdown'});
}

/** The file for JetBrains editors, with each item that elements share once. */
function webTypes(api) {
  const made = JSON.parse(getWebTypesData(api, BRIEF));
  const {css} = made.contributions;
  for (const [kind, items] of Object.entries(css))
    css[kind] = [...new Set(items.map((item) => JSON.stringify(item)))].map(
      (item) => JSON.parse(item)
    );
  return made;
}

/** Writes the files for editors into dist/. */
export async function writeApi() {
  const api = await manifest();
  const write = (name, value) =>
    writeFile(`dist/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
  await write('custom-elements', api);
  await write(
    'vscode.html-custom-data',
    JSON.parse(getVsCodeHtmlCustomData(api, BRIEF))
  );
  await write('web-types', webTypes(api));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, parts] of Object.entries(sections(await manifest())))
    await writeFile(path, await documentWith(path, parts));
