import {parseArgs, type ParseArgsConfig} from 'node:util';
import {str} from '@lit/localize';
import {didYouMean} from '../check/did-you-mean.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {UsageError} from './usage-error.js';

/** Options of every command, which `dispatch` reads. */
export const COMMON = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
  lang: {type: 'string'},
} as const;

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the options and the other arguments of a command.
 *
 * @throws {UsageError} for an unknown option, with the option that was probably meant,
 * and for an option that lacks its value or has one too many
 */
export function readOptions<const T extends Options>(
  args: readonly string[],
  options: T,
  locale: Locale
) {
  const msg = toolMsgIn(locale);
  const {tokens} = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value, inlineValue} = token;
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!known) {
      const all = Object.keys({...options, ...COMMON});
      const meant = didYouMean(name, all);
      throw new UsageError(
        meant === undefined
          ? msg(str`There is no option ${rawName}.`)
          : msg(str`There is no option ${rawName}. Did you mean --${meant}?`)
      );
    }
    // A value that begins with a hyphen is more probably the next option.
    const lacksValue =
      value === undefined || (!inlineValue && value.startsWith('-'));
    if (known.type === 'string' && lacksValue && value !== '-')
      throw new UsageError(msg(str`The option ${rawName} needs a value.`));
    if (known.type === 'boolean' && value !== undefined)
      throw new UsageError(msg(str`The option ${rawName} has no value.`));
  }
  return parseArgs({
    args: [...args],
    options,
    strict: true,
    allowPositionals: true,
  });
}
