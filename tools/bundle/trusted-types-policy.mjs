// A rollup plugin. Reads Lit's module and renames its Trusted Types policy: a
// second Lit on the page that asked for the same name would end in an exception
// where the page's policy lacks 'allow-duplicates'.

const call = (name) => new RegExp(`(createPolicy\\(\\s*["'])${name}(["'])`);

/** Renames the policy; the build fails when there was none to rename. */
export const trustedTypesPolicy = ({from, to}) => ({
  name: 'trusted-types-policy',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/]lit-html[\\/]/.test(id)) return null;
    return {code: code.replace(call(from), `$1${to}$2`), map: null};
  },
  generateBundle(_, bundle) {
    for (const {fileName, code} of Object.values(bundle)) {
      if (!call(to).test(code) || call(from).test(code)) {
        this.error(`${fileName} has no policy “${to}”, or still “${from}”.`);
      }
    }
  },
});
