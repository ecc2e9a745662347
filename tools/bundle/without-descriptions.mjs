// A rollup plugin. Leaves the descriptions of fields out of the schema: the JSON Schema
// and the editor have them, and the elements never show them.

const SCHEMA = /[\\/]payload[\\/][\w-]*schema[\w-]*\.js$/;
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.source;
const DESCRIPTION = new RegExp(
  `,\\s*v\\.description\\(\\s*(?:${STRING})\\s*\\)`,
  'g'
);

/** Fails the build if the schema has descriptions in another form. */
export const withoutDescriptions = () => ({
  name: 'without-descriptions',
  transform(code, id) {
    if (!SCHEMA.test(id)) return null;
    const shorter = code.replace(DESCRIPTION, '');
    if (shorter.includes('description('))
      this.error('The schema has a description that is not one string.');
    return {code: shorter, map: null};
  },
});
