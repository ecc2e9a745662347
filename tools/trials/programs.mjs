// Runs and starts programs, such as PHP.

import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {atEnd} from './trial.mjs';

/** Runs a program and returns its output. */
export const run = (program, args, options) =>
  execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });

/** Starts a program, and ends it with its child processes at the end of the trial. */
export function start(program, args, options) {
  const child = spawn(program, args, {
    stdio: 'ignore',
    detached: true,
    ...options,
  });
  atEnd(async () => {
    // A program that crashed has a signal instead of an exit code.
    if (child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid);
    await once(child, 'exit');
  });
}
