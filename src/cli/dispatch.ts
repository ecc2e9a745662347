import {parseArgs} from 'node:util';
import {str} from '@lit/localize';
import {didYouMean} from '../check/did-you-mean.js';
import {VERSION} from '../element/version.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import type {Terminal} from './command.js';
import {COMMANDS} from './commands.js';
import {COMMON} from './read-options.js';
import {UsageError} from './usage-error.js';

/** Splits the arguments into the common options, wherever they are, and the rest. */
function readCommon(args: readonly string[], locale: Locale) {
  const {tokens} = parseArgs({
    args: [...args],
    options: COMMON,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const own = tokens
    .filter((token) => token.kind === 'option')
    .filter(({name}) => Object.hasOwn(COMMON, name));
  const taken = new Set<number>();
  let language = locale;
  for (const token of own) {
    taken.add(token.index);
    if (token.name !== 'lang') continue;
    if (token.inlineValue === false) taken.add(token.index + 1);
    if (token.value !== 'de' && token.value !== 'en')
      throw new UsageError(
        toolMsgIn(locale)('The option --lang needs a language: de or en.')
      );
    language = token.value;
  }
  const has = (option: keyof typeof COMMON) =>
    own.some(({name}) => name === option);
  return {
    locale: language,
    isHelp: has('help'),
    isVersion: has('version'),
    rest: args.filter((_, i) => !taken.has(i)),
  };
}

/** Loads a command by its name. Throws a `UsageError` if there is none. */
function load(name: string, locale: Locale) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command();
  const msg = toolMsgIn(locale);
  const meant = didYouMean(name, Object.keys(COMMANDS));
  throw new UsageError(
    meant === undefined
      ? msg(str`There is no command “${name}”.`)
      : msg(str`There is no command “${name}”. Did you mean “${meant}”?`)
  );
}

/** What the package can do: the first line and paragraph of each command. */
async function overview(locale: Locale): Promise<string> {
  const msg = toolMsgIn(locale);
  const commands = await Promise.all(
    Object.values(COMMANDS).map(async (each) => {
      const [line = '', about = ''] = (await each())
        .usage(locale)
        .trim()
        .split(/\n\n+/);
      return `${line.replace(/^\S+: /, '  ')}\n${about.replace(/^/gm, '      ')}`;
    })
  );
  return [
    msg('Usage: intl-office-widget COMMAND …'),
    ...commands,
    msg(`With each command:
  --help      explains the command, as does “help COMMAND”
  --version   prints the version of the package
  --lang de   speaks German, --lang en English. Otherwise the environment
              decides: LC_ALL, LC_MESSAGES, LANG, or the system.`),
    msg(`Exit codes:
  0  all is well
  1  the content has faults
  2  the command cannot run: a wrong option, or a file that cannot be read`),
  ].join('\n\n');
}

/**
 * Runs the command that the arguments name.
 *
 * @param args - what follows the name of the program
 * @param terminal - its locale counts unless `--lang` names another
 * @returns the exit code
 */
export async function dispatch(
  args: readonly string[],
  terminal: Terminal
): Promise<number> {
  let {locale} = terminal;
  try {
    const {rest, isHelp, isVersion, ...common} = readCommon(args, locale);
    locale = common.locale;
    const [first, ...others] = rest;
    if (isVersion) {
      terminal.out(VERSION);
      return 0;
    }
    const isExplained = isHelp || first === 'help';
    const name = first === 'help' ? others[0] : first;
    if (isExplained) {
      terminal.out(
        name === undefined
          ? await overview(locale)
          : (await load(name, locale)).usage(locale)
      );
      return 0;
    }
    if (name === undefined) {
      terminal.err(await overview(locale));
      return 2;
    }
    const command = await load(name, locale);
    return await command.run(others, {...terminal, locale});
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(
      `${error.message}\n${toolMsgIn(locale)('“intl-office-widget --help” lists what there is.')}`
    );
    return 2;
  }
}
