/**
 * Whether a module is a package's. `npm start` has ours in node_modules/.cache/,
 * and they are made into a bundle as those of dist/lib/ are.
 */
export const isPackage = (id) =>
  /[\\/]node_modules[\\/](?!\.cache[\\/])/.test(id);
