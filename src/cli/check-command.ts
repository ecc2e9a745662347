import {str} from '@lit/localize';
import {findingsInText} from '../check/findings-in-text.js';
import type {Finding} from '../check/finding.js';
import {formatsIn} from '../language/formats.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {checkReport, findingAsJson} from './check-report.js';
import type {Command, Terminal} from './command.js';
import {countLevels, countWords} from './count-words.js';
import {fileBytes, shownName} from './file-bytes.js';
import {readOptions} from './read-options.js';
import {UsageError} from './usage-error.js';

const OPTIONS = {
  strict: {type: 'boolean'},
  json: {type: 'boolean'},
} as const;

/** A file that was checked, or why it could not be read. */
type Result = Awaited<ReturnType<typeof resultOf>>;

async function resultOf(file: string, {locale}: Terminal) {
  const name = shownName(file);
  try {
    const checked = findingsInText(await fileBytes(file, locale));
    return {name, checked} as const;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {name, problem: error.message} as const;
  }
}

const isValid = ({checked}: Result, isStrict: boolean) =>
  checked?.findings.every(
    ({level}) => level !== 'fault' && !(isStrict && level === 'warning')
  ) ?? false;

const findingsOf = (results: readonly Result[]): readonly Finding[] =>
  results.flatMap(({checked}) => checked?.findings ?? []);

/** Prints the findings of all files as one JSON text. */
function printJson(
  results: readonly Result[],
  isStrict: boolean,
  terminal: Terminal
) {
  const json = {
    version: 1,
    files: results.map((result) => ({
      file: result.name,
      isReadable: result.checked !== undefined,
      isValid: isValid(result, isStrict),
      ...(result.problem !== undefined && {problem: result.problem}),
    })),
    ...countLevels(findingsOf(results)),
    findings: results.flatMap(({name, checked}) =>
      checked
        ? checked.findings.map((finding) =>
            findingAsJson(name, finding, checked.positionOf, terminal.locale)
          )
        : []
    ),
  };
  terminal.out(JSON.stringify(json, null, 2));
}

/** Prints the findings of each file, and a sum if there are several. */
function printText(
  results: readonly Result[],
  isStrict: boolean,
  terminal: Terminal
) {
  const {locale} = terminal;
  const msg = toolMsgIn(locale);
  for (const {name, checked, problem} of results) {
    if (checked) terminal.out(checkReport(name, checked, locale).join('\n'));
    else terminal.err(problem);
  }
  const all = findingsOf(results);
  if (results.length > 1) {
    const {number} = formatsIn(locale);
    const valid = results.filter((each) => isValid(each, isStrict));
    const [good, total] = [number(valid.length), number(results.length)];
    const counts = countWords(all, locale);
    terminal.out(
      counts === ''
        ? msg(str`${good} of ${total} files are valid`)
        : msg(str`${good} of ${total} files are valid: ${counts}`)
    );
  }
  if (isStrict && all.some(({level}) => level === 'warning'))
    terminal.out(msg('With --strict, warnings count as faults.'));
}

/** Checks content and prints the findings. Returns the exit code of `check`. */
export function checkContent(
  name: string,
  content: Uint8Array | string,
  terminal: Terminal
): number {
  const result = {name, checked: findingsInText(content)};
  printText([result], false, terminal);
  return isValid(result, false) ? 0 : 1;
}

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
    const {positionals, values} = readOptions(args, OPTIONS, locale);
    const isStrict = values.strict ?? false;
    if (positionals.length === 0)
      throw new UsageError(toolMsgIn(locale)('Which file should be checked?'));
    const results: Result[] = [];
    for (const file of positionals)
      results.push(await resultOf(file, terminal));
    if (values.json) printJson(results, isStrict, terminal);
    else printText(results, isStrict, terminal);
    if (results.some(({checked}) => !checked)) return 2;
    return results.every((each) => isValid(each, isStrict)) ? 0 : 1;
  },
};
