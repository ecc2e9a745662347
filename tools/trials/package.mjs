// Installs the package in the projects of trials, as npm would publish it.

import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';

const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Runs npm. Throws an error with the output of npm. */
export async function npm(folder, ...args) {
  try {
    return await promisify(execFile)('npm', args, {cwd: folder});
  } catch ({message, stdout, stderr}) {
    throw new Error([message, stdout, stderr].join('\n'));
  }
}

/** Packs the package into a folder and installs it, after what a project needs. */
export async function installPackage(project, folder, command = 'install') {
  const {stdout} = await npm(
    '.',
    ...['pack', '--json', '--ignore-scripts'],
    `--pack-destination=${folder}`
  );
  const [{filename}] = JSON.parse(stdout);
  await npm(project, command, ...QUIETLY);
  await npm(project, 'install', ...QUIETLY, join(folder, filename));
}
