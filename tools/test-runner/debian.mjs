// Installs Debian packages.

import {execFileSync, spawnSync} from 'node:child_process';
import {env, getuid} from 'node:process';

export const isInstalled = (name) =>
  spawnSync('dpkg', ['-s', name]).status === 0;

/** Installs packages. Throws with their names if the user is not root. */
export function installPackages(names) {
  if (getuid?.() !== 0) throw new Error(`Install ${names.join(', ')} first.`);
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', ...names],
  ])
    execFileSync('apt-get', args, {
      stdio: 'inherit',
      env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
    });
}
