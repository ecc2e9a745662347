// A rollup plugin for the bundles, for before their names are mangled. Takes the
// members out of classes that nothing calls: those whose name stands nowhere else
// in the bundle and is none that somebody outside of it may use.

import {publicNames} from './public-names.mjs';
import {nodesIn} from './syntax.mjs';

/** The names that stand in the code other than as that of a method. */
function namesIn(tree) {
  const names = new Set();
  const keys = new Set();
  // A method comes before its name.
  for (const node of nodesIn(tree)) {
    const {type, key, computed, name, value} = node;
    if (type === 'MethodDefinition' && !computed) keys.add(key);
    else if (type === 'Identifier' && !keys.has(node)) names.add(name);
    else if (type === 'Literal' && typeof value === 'string')
      for (const word of value.match(/[\w$]+/g) ?? []) names.add(word);
  }
  return names;
}

/** Methods and accessors that are safe to leave out. */
function unusedIn(tree, isPublic) {
  const names = namesIn(tree);
  return [...nodesIn(tree)].filter(
    ({type, computed, key}) =>
      type === 'MethodDefinition' &&
      !computed &&
      key.type === 'Identifier' &&
      !names.has(key.name) &&
      !isPublic.has(key.name)
  );
}

/** Leaves out what is unused, and then what only that used. */
export const unusedMembers = () => ({
  name: 'unused-members',
  renderChunk(code) {
    const isPublic = new Set(publicNames());
    for (;;) {
      const unused = unusedIn(this.parse(code), isPublic);
      if (!unused.length) return {code, map: null};
      for (const {start, end} of unused.reverse())
        code = code.slice(0, start) + code.slice(end);
    }
  },
});
