// Generates the Custom Elements Manifest (schema 1.0.0), the API of the elements, from
// the doc comments and types in src/. The API tables and the files for editors are
// generated from the manifest.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {
  create,
  // The analyzer requires its own version of TypeScript.
  ts as analyzerTs,
} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {importTypeScript} from './import-typescript.mjs';
import {readTypes} from './source-types.mjs';

/** The tags of the elements: each has a folder and a module of that name in src/. */
export const TAGS = readdirSync('src').filter((name) =>
  existsSync(`src/${name}.ts`)
);

const MODULES = [
  'src/element/intl-element.ts',
  ...TAGS.flatMap((tag) => [`src/${tag}/${tag}.ts`, `src/${tag}.ts`]),
  'src/elements.ts',
  'src/index.ts',
];

/** The lists of a declaration whose items require a description. */
const LISTS = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
];

/**
 * The default of a custom property: the fallback in a style sheet, with our colours
 * for light and dark. A colour made of several tokens of Bootstrap is named by the first.
 */
function defaultIn(css, property) {
  const start = css.indexOf(`var(${property},`) + `var(${property},`.length;
  if (start < property.length)
    throw new Error(`${property} is not in the base styles.`);
  let end = start;
  for (let depth = 1; depth > 0; end++)
    depth += {'(': 1, ')': -1}[css[end]] ?? 0;
  return css
    .slice(start, end - 1)
    .replace(
      /var\((--_default-[\w-]+)\)/,
      (_, name) => new RegExp(`${name}: ?(light-dark\\(.*?\\));`).exec(css)[1]
    )
    .replace(
      /--_bs-[\w-]+/,
      (name) => new RegExp(`${name}: ?[^;]*?(--bs-[\\w-]+)`).exec(css)[1]
    );
}

/** The base styles in one line, with white space as the manifest shows it. */
async function readBaseStyles() {
  const {baseStyles} = await importTypeScript('src/element/base.styles.ts');
  return baseStyles
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/,(?=\S)/g, ', ')
    .replace(/(var\(--intl-[\w-]+), /g, '$1,');
}

/** Keeps only public members, and sets their types as TypeScript infers them. */
function describeMembers(element, path, {fieldOf}) {
  element.members = element.members.filter(
    ({privacy}) => !privacy || privacy === 'public'
  );
  for (const member of element.members) {
    if (member.kind !== 'field') continue;
    const {type, isReadOnly} = fieldOf(path, element.name, member);
    member.type = {text: type};
    if (isReadOnly) member.readonly = true;
    // The version is a generated constant.
    if (member.name === 'version') delete member.default;
  }
}

function describeAttributes(element) {
  for (const attribute of element.attributes) {
    const {name, fieldName} = attribute;
    const field = element.members.find(({name}) => name === fieldName);
    // Only `lang` is an attribute of the platform.
    if (!field && name !== 'lang')
      throw new Error(`${element.name}: no property for ${name}`);
    // A missing attribute sets the property to null.
    attribute.type.text = (field?.type ?? attribute.type).text.replace(
      / \| null$/,
      ''
    );
    if (attribute.default === 'null') delete attribute.default;
  }
}

function describeEvents(element, {events}) {
  for (const event of element.events) {
    if (!events.has(event.name))
      throw new Error(`${event.name} is not in the event map.`);
    event.type = {text: events.get(event.name)};
  }
}

/** Joins the lines of descriptions. Throws if one is missing. */
function checkDescriptions(element) {
  for (const list of LISTS)
    for (const item of element[list] ?? []) {
      if (!item.description)
        throw new Error(
          `${element.name}: ${item.name} of ${list} has no description.`
        );
      item.description = item.description.replace(/\s+/g, ' ');
    }
}

/** Declares that the module of each tag registers its element. */
function addDefinitions(modules) {
  for (const tag of TAGS) {
    const {exports} = modules.find(({path}) => path === `src/${tag}.ts`);
    const [{name}] = exports;
    exports[0].declaration.module = `src/${tag}/${tag}.ts`;
    exports.push({
      kind: 'custom-element-definition',
      name: tag,
      declaration: {name, module: `src/${tag}/${tag}.ts`},
    });
  }
}

/** The path of the compiled module for the path of a source. */
const compiled = (path, from) =>
  posix
    .join(path.startsWith('./') ? posix.dirname(from) : '', path)
    .replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/lib/$1.js');

/** Replaces the paths of sources by those of compiled modules. */
function useCompiledPaths(modules) {
  for (const module of modules) {
    const from = module.path;
    module.path = compiled(from);
    const references = [
      ...module.exports.map(({declaration}) => declaration),
      ...module.declarations.flatMap((element) => [
        element.superclass,
        ...LISTS.flatMap((list) => element[list] ?? []).flatMap(
          ({inheritedFrom}) => inheritedFrom ?? []
        ),
      ]),
    ];
    for (const reference of references)
      if (reference.module) reference.module = compiled(reference.module, from);
  }
}

/** Generates the manifest. Throws if a description or a type is missing. */
export async function manifest() {
  const {modules, ...rest} = create({
    modules: MODULES.map((path) =>
      analyzerTs.createSourceFile(
        path,
        readFileSync(path, 'utf8'),
        analyzerTs.ScriptTarget.Latest,
        true
      )
    ),
    plugins: litPlugin(),
  });
  const types = readTypes(MODULES);
  const css = await readBaseStyles();

  for (const module of modules) {
    const {path} = module;
    // The manifest describes classes only.
    module.declarations = module.declarations.filter(
      ({kind}) => kind === 'class'
    );
    module.exports = module.exports.filter(
      ({name}) => name === '*' || types.isValue(path, name)
    );
    for (const element of module.declarations) {
      describeMembers(element, path, types);
      describeAttributes(element);
      describeEvents(element, types);
      for (const property of element.cssProperties)
        property.default = defaultIn(css, property.name);
      checkDescriptions(element);
    }
  }
  addDefinitions(modules);
  useCompiledPaths(modules);
  return {...rest, modules};
}
