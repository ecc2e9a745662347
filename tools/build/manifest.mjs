// Reads the elements in src/, their doc comments and types, and makes of them
// the Custom Elements Manifest (schema 1.0.0): what the elements offer to a
// page. All else that describes them is made of it.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {
  create,
  // It brings a TypeScript of its own.
  ts as analyzerTs,
} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import ts from 'typescript';
import {importTypeScript} from './import-typescript.mjs';

/** The elements' tags: each has a folder and, beside it, a module of its name. */
export const TAGS = readdirSync('src').filter((name) =>
  existsSync(`src/${name}.ts`)
);

const MODULES = [
  'src/element/intl-element.ts',
  ...TAGS.flatMap((tag) => [`src/${tag}/${tag}.ts`, `src/${tag}.ts`]),
  'src/elements.ts',
  'src/index.ts',
];

/** The lists of a declaration whose items each need a description. */
const LISTS = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
];

const AS_WRITTEN =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** What TypeScript knows of the sources. */
function typesOfSources() {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(
    {...config, include: [], files: MODULES},
    ts.sys,
    '.'
  );
  const program = ts.createProgram(MODULES, options);
  const checker = program.getTypeChecker();
  const isOurs = (node) => !node.getSourceFile().isDeclarationFile;

  const text = (type) => checker.typeToString(type, undefined, AS_WRITTEN);

  /** A type as text, with our own names for types written out. */
  function expanded(node) {
    if (ts.isUnionTypeNode(node)) return node.types.map(expanded).join(' | ');
    if (ts.isTypeLiteralNode(node))
      return `{${node.members
        .map(({name, type}) => `${name.getText()}: ${expanded(type)}`)
        .join('; ')}}`;
    if (ts.isTypeReferenceNode(node)) {
      const {typeName, typeArguments = []} = node;
      let symbol = checker.getSymbolAtLocation(typeName);
      if (symbol.flags & ts.SymbolFlags.Alias)
        symbol = checker.getAliasedSymbol(symbol);
      const alias = symbol.declarations.find(ts.isTypeAliasDeclaration);
      if (alias && isOurs(alias)) return expanded(alias.type);
      if (typeArguments.length > 0)
        return `${typeName.getText()}<${typeArguments.map(expanded).join(', ')}>`;
    }
    return text(checker.getTypeFromTypeNode(node));
  }

  const events = new Map();
  for (const file of program.getSourceFiles().filter(isOurs))
    ts.forEachChild(file, function visit(node) {
      if (
        ts.isInterfaceDeclaration(node) &&
        node.name.text === 'GlobalEventHandlersEventMap'
      )
        for (const {name, type} of node.members)
          events.set(name.text, expanded(type));
      else ts.forEachChild(node, visit);
    });

  const exportsOf = (path) =>
    checker.getExportsOfModule(
      checker.getSymbolAtLocation(program.getSourceFile(path))
    );

  /** Whether a module exports a value by a name, and not only a type. */
  function isValue(path, name) {
    let symbol = exportsOf(path).find((each) => each.name === name);
    if (symbol.flags & ts.SymbolFlags.Alias)
      symbol = checker.getAliasedSymbol(symbol);
    return Boolean(symbol.flags & ts.SymbolFlags.Value);
  }

  /** The type of a class's field, and whether a page may only read it. */
  function fieldOf(path, className, {name: field, static: isStatic}) {
    const symbol = exportsOf(path).find(({name}) => name === className);
    const type = isStatic
      ? checker.getTypeOfSymbol(symbol)
      : checker.getDeclaredTypeOfSymbol(symbol);
    const {valueDeclaration} = type.getProperty(field);
    return {
      type: valueDeclaration.type
        ? expanded(valueDeclaration.type)
        : text(checker.getTypeAtLocation(valueDeclaration)),
      isReadOnly: ts.isGetAccessor(valueDeclaration),
    };
  }

  return {events, fieldOf, isValue};
}

/** What stands in a style sheet for a custom property that is not set. */
function defaultIn(css, property) {
  const start = css.indexOf(`var(${property},`) + `var(${property},`.length;
  if (start < property.length)
    throw new Error(`${property} is not in the base styles.`);
  let end = start;
  for (let depth = 1; depth > 0; end++)
    depth += {'(': 1, ')': -1}[css[end]] ?? 0;
  return css.slice(start, end - 1);
}

/** A path of a source as that of the module which tsc makes of it. */
const built = (path, from) =>
  posix
    .join(path.startsWith('./') ? posix.dirname(from) : '', path)
    .replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/lib/$1.js');

/** Makes the manifest. Throws where a description or a type is wanting. */
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
  const {events, fieldOf, isValue} = typesOfSources();
  const {baseStyles} = await importTypeScript(
    'src/element/base.styles.ts',
    'lit'
  );
  const css = String(baseStyles)
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/,(?=\S)/g, ', ')
    .replace(/(var\(--intl-[\w-]+), /g, '$1,');

  for (const module of modules) {
    const {path} = module;
    // Functions and constants are not what this is about.
    module.declarations = module.declarations.filter(
      ({kind}) => kind === 'class'
    );
    module.exports = module.exports.filter(
      ({name}) => name === '*' || isValue(path, name)
    );
    for (const element of module.declarations) {
      element.members = element.members.filter(
        ({privacy}) => !privacy || privacy === 'public'
      );
      for (const member of element.members) {
        if (member.kind !== 'field') continue;
        const {type, isReadOnly} = fieldOf(path, element.name, member);
        member.type = {text: type};
        if (isReadOnly) member.readonly = true;
        // It is a generated constant.
        if (member.name === 'version') delete member.default;
      }
      for (const attribute of element.attributes) {
        const {name, fieldName} = attribute;
        const field = element.members.find(({name}) => name === fieldName);
        // Of the platform, not of ours, is `lang` alone.
        if (!field && name !== 'lang')
          throw new Error(`${element.name}: no property for ${name}`);
        // Without an attribute there is no null either.
        attribute.type.text = (field?.type ?? attribute.type).text.replace(
          / \| null$/,
          ''
        );
        if (attribute.default === 'null') delete attribute.default;
      }
      for (const event of element.events) {
        if (!events.has(event.name))
          throw new Error(`${event.name} is not in the event map.`);
        event.type = {text: events.get(event.name)};
      }
      for (const property of element.cssProperties)
        property.default = defaultIn(css, property.name);
      for (const list of LISTS)
        for (const item of element[list] ?? []) {
          if (!item.description)
            throw new Error(
              `${element.name}: what is ${item.name} of ${list}?`
            );
          item.description = item.description.replace(/\s+/g, ' ');
        }
    }
  }

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

  for (const module of modules) {
    const from = module.path;
    module.path = built(from);
    for (const {declaration} of module.exports)
      if (declaration.module)
        declaration.module = built(declaration.module, from);
    for (const element of module.declarations) {
      if (element.superclass.module)
        element.superclass.module = built(element.superclass.module, from);
      for (const item of LISTS.flatMap((list) => element[list] ?? []))
        if (item.inheritedFrom)
          item.inheritedFrom.module = built(item.inheritedFrom.module, from);
    }
  }
  return {...rest, modules};
}
