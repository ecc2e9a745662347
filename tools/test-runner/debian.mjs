// Installs packages of Debian, where this runs as root.

import {execFileSync} from 'node:child_process';
import {env, getuid} from 'node:process';

/** Installs packages; throws, where it may not, with what is to be installed. */
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
