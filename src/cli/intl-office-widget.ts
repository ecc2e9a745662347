#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import process from 'node:process';
import {check} from './check.js';

/*
 * The command of the package, for authors of payloads. Exits with 0 if the payload
 * is valid, with 1 if it is not, and with 2 if there is no payload to check.
 */

const USAGE = `Usage: intl-office-widget check <payload.json>

Checks a payload as the elements do, and prints what it holds or what is wrong.
For a valid payload, hints say what the office has still to supply.
`;

async function run([command, file, ...more]: readonly string[]) {
  if (command === '--help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command !== 'check' || file === undefined || more.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    process.stderr.write(`${file} cannot be read (${String(error)})\n`);
    return 2;
  }
  const {isValid, lines} = check(file, bytes);
  process.stdout.write(`${lines.join('\n')}\n`);
  return isValid ? 0 : 1;
}

process.exitCode = await run(process.argv.slice(2));
