// What the bundle's plugins ask of a syntax tree (ESTree, as rollup parses it).

/** All nodes below a node, parents before their children. */
export function* nodesIn(node) {
  yield node;
  for (const child of Object.values(node).flat()) {
    if (typeof child?.type === 'string') yield* nodesIn(child);
  }
}

/** All calls of a function by its name, outermost first. */
export function* callsIn(tree, name) {
  for (const node of nodesIn(tree)) {
    if (node.type === 'CallExpression' && node.callee.name === name) yield node;
  }
}
