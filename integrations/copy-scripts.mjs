// Reads dist/, which `npm run build` has written, and copies the scripts into
// the WordPress plugin and the Drupal module, so that they load them from
// themselves. For TYPO3 the script goes into your own site package.

import {cp, mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

const copy = async (folder, names) => {
  await mkdir(folder, {recursive: true});
  for (const name of names) {
    await cp(join(here, '../dist', name), join(folder, name));
  }
};

/** Puts the scripts into the WordPress plugin in a folder. */
export const copyIntoPlugin = (folder) =>
  // The classic one is for WordPress before 6.5, which knows no modules.
  copy(join(folder, 'assets'), ['intl-office.js', 'intl-office.classic.js']);

if (argv[1] === fileURLToPath(import.meta.url)) {
  await copyIntoPlugin(join(here, 'wordpress/intl-office-widget'));
  await copy(join(here, 'drupal/intl_office_widget/js'), ['intl-office.js']);
}
