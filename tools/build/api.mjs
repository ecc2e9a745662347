// Makes of the elements' manifest (tools/build/manifest.mjs) the tables in README.md,
// between their marks. The build makes of it the files in dist/ by which editors
// know the elements: custom-elements.json, vscode.html-custom-data.json and
// web-types.json.

import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import prettier from 'prettier';
import {manifest, TAGS} from './manifest.mjs';

/** An element's own text in an editor; there are too many colours for it. */
const BRIEF = {hideCssPropertiesDocs: true, hideLogs: true};

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/** A table of Markdown, with a line before it; nothing where it has no rows. */
const table = (head, rows) =>
  rows.length > 0
    ? ['', head, head.map(() => '---'), ...rows]
        .map((cells) => (cells ? `| ${cells.join(' | ')} |` : ''))
        .join('\n')
    : '';

/** What may stand in an attribute. */
function valuesOf({type, default: usual}) {
  if (type.text === 'string') return 'text';
  if (type.text === 'boolean') return 'there or not';
  return type.text
    .split(' | ')
    .map(
      (value) =>
        code(value.replaceAll("'", '')) + (value === usual ? ' (default)' : '')
    )
    .join(', ');
}

/** What an element offers, or what all of them do: a table of each kind. */
function tablesOf({attributes, members, events, slots, cssParts = []}) {
  const fields = members.filter(
    ({kind, attribute}) => kind === 'field' && !attribute
  );
  return [
    table(
      ['attribute', 'property', 'values', 'what it does'],
      attributes.map((attribute) => [
        code(attribute.name),
        code(attribute.fieldName ?? attribute.name),
        valuesOf(attribute),
        attribute.description,
      ])
    ),
    table(
      ['property alone', 'type', 'what it is'],
      fields.map(({name, type, readonly, static: isStatic, description}) => [
        code(name) +
          (isStatic ? ' (of the class)' : readonly ? ' (to read)' : ''),
        code(type.text),
        description,
      ])
    ),
    table(
      ['method', 'what it does'],
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
      ['event', '`detail`', 'when it comes'],
      events.map(({name, type, description}) => [
        code(name),
        code(type.text.replace(/^CustomEvent<(.*)>$/, '$1')),
        description,
      ])
    ),
    table(
      ['slot', 'what to put there'],
      slots.map(({name, description}) => [
        name ? code(name) : 'without a name',
        description,
      ])
    ),
    table(
      ['part', 'what it is'],
      cssParts.map(({name, description}) => [code(name), description])
    ),
  ].join('\n');
}

/** Without what an element has from the class that all share. */
const own = (element) =>
  Object.fromEntries(
    Object.entries(element).map(([key, items]) => [
      key,
      Array.isArray(items)
        ? items.filter(({inheritedFrom}) => !inheritedFrom)
        : items,
    ])
  );

/** What stands in where neither a custom property nor a token is set. */
const innermost = (value) => {
  const [, fallback] = /^var\(--[\w-]+, (.*)\)$/.exec(value) ?? [];
  return fallback === undefined ? value : innermost(fallback);
};

/** The custom properties, with what stands in for each. */
const customProperties = ({cssProperties}) =>
  table(
    ['custom property', 'default', 'with KERN', 'what it is'],
    cssProperties.map(({name, default: usual, description}) => {
      // The contextual token comes first, then the one for the whole page.
      const token = usual.match(/--kern-[\w-]+/g)?.at(-1);
      return [
        code(name),
        code(innermost(usual)),
        token ? code(token) : '–',
        description,
      ];
    })
  );

/** The parts of README.md that are made here, by their marks. */
function sections({modules}) {
  const classes = modules.flatMap(({declarations}) => declarations);
  const base = classes.find(({tagName}) => !tagName);
  const elements = TAGS.map((tag) =>
    classes.find(({tagName}) => tagName === tag)
  );
  return {
    elements: [
      `### All elements\n${tablesOf(base)}`,
      ...elements.map(
        (element) => `### \`<${element.tagName}>\`\n${tablesOf(own(element))}`
      ),
    ].join('\n\n'),
    'custom properties': customProperties(base),
  };
}

/** README.md with its tables as the manifest has them. */
async function readme(api) {
  let text = await readFile('README.md', 'utf8');
  for (const [name, made] of Object.entries(sections(api))) {
    const start = `<!-- ${name}: made by npm run api of the doc comments in src/ -->`;
    const end = `<!-- end of ${name} -->`;
    const [before, rest] = text.split(start);
    const after = rest?.split(end)[1];
    if (after === undefined) throw new Error(`README.md has no ${start}`);
    text = `${before}${start}\n\n${made.trim()}\n\n${end}${after}`;
  }
  const options = await prettier.resolveConfig('README.md');
  return prettier.format(text, {...options, parser: 'markdown'});
}

/** What JetBrains' editors read: what several elements have stands there once. */
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
  await writeFile('README.md', await readme(await manifest()));
