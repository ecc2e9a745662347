import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {str} from '@lit/localize';
import {didYouMean} from '../check/did-you-mean.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import {UsageError} from './usage-error.js';

/** The name of a file in messages. Compilers give the standard input the same name. */
export const shownName = (file: string): string =>
  file === '-' ? '<stdin>' : file;

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

/** Says why a file cannot be read, and which one may be meant. */
async function reason(file: string, error: unknown, locale: Locale) {
  const msg = toolMsgIn(locale);
  const {code = String(error)} = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') {
    const names = await namesIn(file);
    const example = names.find((name) => /\.json$/i.test(name));
    return example === undefined
      ? msg(str`${file} is a folder, not a file.`)
      : msg(
          str`${file} is a folder, not a file. Did you mean ${join(file, example)}?`
        );
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const folder = dirname(file);
    const meant = didYouMean(basename(file), await namesIn(folder));
    return meant === undefined
      ? msg(str`There is no file ${file}.`)
      : msg(
          str`There is no file ${file}. Did you mean ${join(folder, meant)}?`
        );
  }
  if (code === 'EACCES' || code === 'EPERM')
    return msg(str`You have no permission to read ${file}.`);
  return msg(str`${file} cannot be read (${code}).`);
}

/**
 * The bytes of a file, or of the standard input for `-`.
 *
 * @throws {UsageError} if the file cannot be read, with the file that may be meant
 */
export async function fileBytes(
  file: string,
  locale: Locale
): Promise<Uint8Array> {
  try {
    if (file === '-') {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    }
    if ((await stat(file)).isDirectory())
      throw Object.assign(new Error(file), {code: 'EISDIR'});
    return await readFile(file);
  } catch (error) {
    throw new UsageError(await reason(file, error, locale), {cause: error});
  }
}
