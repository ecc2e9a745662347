import {
  copyFile,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import {basename} from 'node:path';
import process from 'node:process';

/** Returns whether there is a file or a folder at a path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file as a whole: if that fails, the file is as it was before. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

/**
 * Keeps a file that will be replaced or is out of date, if its text will change: it may
 * have been edited by hand. Returns the name of the copy.
 *
 * @param next - the new text; `undefined` if the file is no longer needed
 */
export async function keepBackup(
  path: string,
  next: string | undefined
): Promise<string | undefined> {
  if (!(await exists(path)) || (await readFile(path, 'utf8')) === next)
    return undefined;
  const backup = path.replace(/(\.[^./\\]*)?$/, '.old$1');
  if (next === undefined) await rename(path, backup);
  else await copyFile(path, backup);
  return basename(backup);
}
