#!/usr/bin/env node
import process from 'node:process';
import {dispatch} from './dispatch.js';
import {userLocale} from './user-locale.js';

/*
 * The program of the package. `commands.ts` lists its commands.
 */

const line = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

// A reader such as `head` may close the pipe before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await dispatch(process.argv.slice(2), {
  locale: userLocale(process.env),
  out: (text) => process.stdout.write(line(text)),
  err: (text) => process.stderr.write(line(text)),
});
