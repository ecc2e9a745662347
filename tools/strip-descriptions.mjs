// A Rollup plugin for the bundles. Reads the compiled `payload/schema.js`;
// writes nothing. Takes out the descriptions of fields, which only the JSON
// Schema needs: `v.pipe(text, v.description('…'))` becomes `text`.

/** Put it behind whatever compiles TypeScript. */
export const stripDescriptions = () => ({
  name: 'strip-descriptions',
  transform(code, id) {
    if (!/\/payload\/schema\.[jt]s$/.test(id)) return null;
    for (const [start, end] of descriptions(this.parse(code)).reverse()) {
      code = code.slice(0, start) + code.slice(end);
    }
    return {code, map: {mappings: ''}};
  },
});

/** The ranges to take out, in the order of the code. */
const descriptions = (program) =>
  calls(program, 'pipe')
    .flatMap(({start, end, arguments: args}) => {
      const kept = args.filter((arg) => !isCall(arg, 'description'));
      if (kept.length === args.length) return [];
      // A pipe of one is that one.
      const [only] = kept;
      if (kept.length === 1)
        return [
          [start, only.start],
          [only.end, end],
        ];
      return args.flatMap((arg, i) =>
        kept.includes(arg) ? [] : [[args[i - 1].end, arg.end]]
      );
    })
    .sort(([a], [b]) => a - b);

const isCall = ({type, callee}, name) =>
  type === 'CallExpression' &&
  callee.type === 'MemberExpression' &&
  callee.object.name === 'v' &&
  callee.property.name === name;

/** All calls of `v.name(…)` in a syntax tree. */
const calls = (node, name) => [
  ...(isCall(node, name) ? [node] : []),
  ...Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === 'string')
    .flatMap((child) => calls(child, name)),
];
