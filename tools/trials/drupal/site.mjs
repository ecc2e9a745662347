// Sets up a Drupal site in a temporary folder, with SQLite and PHP's own web server.

import {existsSync} from 'node:fs';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';
import getPort from 'get-port';
import {copyIntoModule} from '../../../integrations/copy-scripts.mjs';
import {installPackages, isInstalled} from '../../test-runner/debian.mjs';
import {run, start} from '../programs.mjs';

const MODULE = 'intl_office_widget';
const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Installs PHP with the extensions that Drupal requires. */
export function installPrograms() {
  const missing = [
    'php-cli',
    'php-xml',
    'php-gd',
    'php-sqlite3',
    'php-mbstring',
  ].filter((name) => !isInstalled(name));
  if (missing.length) installPackages(missing);
}

/** Copies Drupal and the module. Returns the folder that the web server serves. */
async function copyFiles(folder, drupal) {
  const site = join(folder, 'site');
  await cp(drupal, site, {recursive: true, verbatimSymlinks: true});
  // Composer's project has a folder for the web server.
  const root = existsSync(join(site, 'web/core')) ? join(site, 'web') : site;
  for (const name of ['settings.php', 'files'])
    await rm(join(root, 'sites/default', name), {
      recursive: true,
      force: true,
    });
  const module = join(root, 'modules/custom', MODULE);
  await cp(`integrations/drupal/${MODULE}`, module, {recursive: true});
  await copyIntoModule(module);
  return root;
}

/**
 * Sets up a site from a folder with Drupal. Returns its address, version, login, nodes,
 * and a function that filters texts.
 */
export async function setUpSite(folder, drupal, input) {
  const address = `http://127.0.0.1:${await getPort()}`;
  const root = await copyFiles(folder, drupal);
  // Drupal protects its folder for temporary files with a .htaccess, which would also
  // apply to other folders there.
  const TMPDIR = join(folder, 'tmp');
  await mkdir(TMPDIR);
  const php = (file, ...args) =>
    run('php', ['-d', 'memory_limit=1G', file, ...args], {
      cwd: root,
      env: {...env, TMPDIR, COMPOSER_ALLOW_SUPERUSER: '1'},
    });
  php('core/scripts/drupal', 'install', 'standard', '--no-interaction');
  await mkdir(join(folder, 'data'));
  const call = async (name, value) => {
    const file = join(folder, 'data', `${name}.json`);
    await writeFile(file, JSON.stringify(value));
    return JSON.parse(php(script(name), root, address, file));
  };
  const found = await call('set-up.php', input);
  start('php', ['-S', new URL(address).host, '-t', root, '.ht.router.php'], {
    cwd: root,
    env: {...env, TMPDIR, PHP_CLI_SERVER_WORKERS: '8'},
  });
  return {address, ...found, filter: (texts) => call('filter.php', texts)};
}
