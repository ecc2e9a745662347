// Copies the scripts from dist/ into the WordPress plugin and the Drupal module, which
// load them from their own folders. For TYPO3, copy the script into your site package.

import {cp, mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The fine outlines, which the scripts import from their own folder. */
const LAND = 'intl-office-land.js';

const copy = async (folder, names) => {
  await mkdir(folder, {recursive: true});
  for (const name of names) {
    await cp(join(here, '../dist', name), join(folder, name));
  }
};

/** Copies the scripts into the folder of a WordPress plugin. */
export const copyIntoPlugin = (folder) =>
  // WordPress before 6.5 does not support modules and loads the classic script.
  copy(join(folder, 'assets'), [
    'intl-office.js',
    'intl-office.classic.js',
    LAND,
  ]);

/** Copies the scripts into the folder of a Drupal module. */
export const copyIntoModule = (folder) =>
  copy(join(folder, 'js'), ['intl-office.js', LAND]);

/** Copies the script where the TypoScript expects it in a TYPO3 site package. */
export const copyIntoSitePackage = (folder) =>
  copy(join(folder, 'Resources/Public/JavaScript'), ['intl-office.js', LAND]);

if (argv[1] === fileURLToPath(import.meta.url)) {
  await copyIntoPlugin(join(here, 'wordpress/intl-office-widget'));
  await copyIntoModule(join(here, 'drupal/intl_office_widget'));
}
