// Writes the files that the embed builder offers: the integrations for WordPress, TYPO3
// and Drupal with the scripts in them, and the scripts alone. Reads dist/.

import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, sep} from 'node:path';
import {zipSync} from 'fflate';
import {
  copyIntoModule,
  copyIntoPlugin,
  copyIntoSitePackage,
} from '../../integrations/copy-scripts.mjs';

/** The same input gives the same bytes: the earliest time that ZIP files can have. */
const TIME = new Date(1980, 0, 1);

/** Instructions for those who build from the repository. */
const isForUsers = (path) =>
  !path.endsWith(join('wordpress', 'intl-office-widget', 'README.md'));

/**
 * The folder of each integration in the repository, what adds the scripts to it, and its
 * name in the ZIP file.
 */
const INTEGRATIONS = {
  wordpress: {
    source: 'wordpress/intl-office-widget',
    addScripts: copyIntoPlugin,
    name: 'intl-office-widget',
  },
  drupal: {
    source: 'drupal/intl_office_widget',
    addScripts: copyIntoModule,
    name: 'intl_office_widget',
  },
  typo3: {
    source: 'typo3',
    addScripts: copyIntoSitePackage,
    name: 'intl-office-widget-typo3',
  },
};

/** The files that a website needs to load the elements. */
const SCRIPTS = [
  'intl-office.js',
  'intl-office.classic.js',
  'intl-office-land.js',
  'intl-office.licences.txt',
];

/** The files of a folder, by their paths in the ZIP file. */
async function filesIn(folder, name) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const files = {};
  for (const path of paths)
    files[`${name}/${path.split(sep).join('/')}`] = await readFile(
      join(folder, path)
    );
  return files;
}

async function integrationFiles(system) {
  const {source, addScripts, name} = INTEGRATIONS[system];
  const folder = await mkdtemp(join(tmpdir(), 'download-'));
  try {
    await cp(join('integrations', source), folder, {
      recursive: true,
      filter: isForUsers,
    });
    await addScripts(folder);
    await cp(
      'dist/intl-office.licences.txt',
      join(folder, 'intl-office.licences.txt')
    );
    return await filesIn(folder, name);
  } finally {
    await rm(folder, {recursive: true});
  }
}

async function scriptFiles() {
  const files = {};
  for (const name of SCRIPTS)
    files[`intl-office-widget/${name}`] = await readFile(join('dist', name));
  return files;
}

/**
 * Writes the ZIP files into a folder. `names` has the path of each, by `wordpress`,
 * `typo3`, `drupal` and `files`.
 */
export async function writeDownloads(folder, names) {
  for (const [id, name] of Object.entries(names)) {
    const files =
      id === 'files' ? await scriptFiles() : await integrationFiles(id);
    const path = join(folder, name);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, zipSync(files, {level: 9, mtime: TIME}));
  }
}
