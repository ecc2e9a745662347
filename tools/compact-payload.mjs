// A rollup plugin for the bundles. Writes the bundled payload as code that
// builds the same object from fewer characters: most of it are pairs of a
// German and an English text, which one short function makes.

/** A value of the payload as an expression. */
function expression(value) {
  if (Array.isArray(value)) return `[${value.map(expression).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value);
  if (keys.join() === 'de,en')
    return value.de === value.en
      ? `text(${JSON.stringify(value.de)})`
      : `text(${JSON.stringify(value.de)},${JSON.stringify(value.en)})`;
  const name = (key) => (/^\w+$/.test(key) ? key : JSON.stringify(key));
  return `{${keys.map((key) => `${name(key)}:${expression(value[key])}`).join(',')}}`;
}

/**
 * Compacts the payload, or what `content` takes of it; its schema's address is
 * for editors only.
 */
export const compactPayload = (content = (payload) => payload) => ({
  name: 'compact-payload',
  transform(json, id) {
    if (!id.endsWith('/payload/payload.json')) return null;
    const payload = JSON.parse(json);
    delete payload.$schema;
    return {
      code: `const text = (de, en = de) => ({de, en});
             export default ${expression(content(payload))};`,
      map: null,
    };
  },
});
