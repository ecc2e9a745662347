// Reads types from the sources, as TypeScript infers them.

import ts from 'typescript';

const AS_WRITTEN =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** Reads the types of some modules: of events, fields and exports. */
export function readTypes(modules) {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(
    {...config, include: [], files: modules},
    ts.sys,
    '.'
  );
  const program = ts.createProgram(modules, options);
  const checker = program.getTypeChecker();
  const isOurs = (node) => !node.getSourceFile().isDeclarationFile;

  const text = (type) => checker.typeToString(type, undefined, AS_WRITTEN);

  /** A type as text, with type aliases of src/ expanded. */
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

  /** Whether a module exports a value with this name, and not only a type. */
  function isValue(path, name) {
    let symbol = exportsOf(path).find((each) => each.name === name);
    if (symbol.flags & ts.SymbolFlags.Alias)
      symbol = checker.getAliasedSymbol(symbol);
    return (symbol.flags & ts.SymbolFlags.Value) !== 0;
  }

  /** The type of a field of a class, and whether it is read-only. */
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
