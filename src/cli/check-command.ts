import {readFile} from 'node:fs/promises';
import {toolMsgIn} from '../language/tool-messages.js';
import {check} from './check.js';
import type {Command} from './command.js';
import {readOptions} from './read-options.js';
import {UsageError} from './usage-error.js';

/** Checks payloads as the elements do, and says what is wrong or missing. */
export const checkCommand: Command = {
  usage: (locale) =>
    toolMsgIn(locale)(`Usage: intl-office-widget check FILE… [--strict] [--json]

Checks files with content for the elements. Names what is wrong, what looks wrong
and what is missing, with line and column. “-” reads the standard input.

  --strict    counts warnings as faults
  --json      prints the findings for programs

Exit codes:
  0  no file has faults
  1  a file has faults, or with --strict warnings
  2  a file cannot be read`),

  async run(args, terminal) {
    const {locale} = terminal;
    const {positionals} = readOptions(args, {}, locale);
    const [file] = positionals;
    if (file === undefined)
      throw new UsageError(toolMsgIn(locale)('Which file should be checked?'));
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (error) {
      terminal.err(`${file} cannot be read (${String(error)})`);
      return 2;
    }
    const {isValid, lines} = check(file, bytes);
    terminal.out(lines.join('\n'));
    return isValid ? 0 : 1;
  },
};
