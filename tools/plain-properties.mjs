// A rollup plugin for the bundles. Writes the reactive properties that tsc made
// of decorators as calls of Lit's own `createProperty`, for which no decorator's
// code has to be there: `__decorate([property({…})], X.prototype, "view")`
// becomes `X.createProperty("view", {…})`.

import {isPackage} from './is-package.mjs';
import {callsIn} from './syntax.mjs';

/** The property's options as code: those of `state()` are fixed. */
function optionsOf({callee, arguments: [options]}, code) {
  if (callee.name === 'state') return '{state: true, attribute: false}';
  if (callee.name !== 'property')
    throw new Error(`No decorator but property and state: ${callee.name}`);
  return options ? code.slice(options.start, options.end) : '{}';
}

/** Turns the decorators of our modules into plain calls. */
export const plainProperties = () => ({
  name: 'plain-properties',
  transform(code, id) {
    if (isPackage(id) || !id.endsWith('.js')) return null;
    const decorations = [...callsIn(this.parse(code), '__decorate')];
    for (const {start, end, arguments: args} of decorations.reverse()) {
      const [{elements}, target, name] = args;
      code =
        code.slice(0, start) +
        `${target.object.name}.createProperty(${name.raw}, ${optionsOf(elements[0], code)})` +
        code.slice(end);
    }
    code = code.replace(/^import .* from 'lit\/decorators\.js';\n/m, '');
    return {code, map: null};
  },
});
