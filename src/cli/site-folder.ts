import {mkdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Buffer} from 'node:buffer';

/** The list of the files that the command has written to a folder. */
const LIST = 'site-files.json';

const NOTE =
  'intl-office-widget build replaces and deletes only the files in this list.';

/** Scripts that never change stay, because pages may still refer to them. */
const isKept = (path: string) => path.startsWith('cdn/');

/** Says which files of somebody else are in the way. */
export class OccupiedError extends Error {
  override name = 'OccupiedError';

  constructor(readonly paths: readonly string[]) {
    super(paths.join(', '));
  }
}

/** What a folder held before, and what it holds now. */
export interface Written {
  readonly count: number;
  /** Folders of earlier scripts that stay, such as `cdn/0.2.0-1a2b3c4d`. */
  readonly earlier: readonly string[];
}

/** A path from a list that anybody can edit stays within its folder. */
const isWithin = (path: unknown): path is string =>
  typeof path === 'string' &&
  !path
    .split(/[/\\]/)
    .some((part) => part === '' || part === '..' || part.includes(':'));

/** The files that the command has written to a folder before. */
async function readList(folder: string): Promise<readonly string[]> {
  try {
    const list: unknown = JSON.parse(
      await readFile(join(folder, LIST), 'utf8')
    );
    if (typeof list !== 'object' || !list || !('files' in list)) return [];
    return Array.isArray(list.files) ? list.files.filter(isWithin) : [];
  } catch {
    return [];
  }
}

const writeList = (folder: string, paths: Iterable<string>) =>
  writeFile(
    join(folder, LIST),
    `${JSON.stringify({note: NOTE, files: [...new Set(paths)].sort()}, null, 2)}\n`
  );

/** Whether a file has this content. Undefined if there is no such file. */
async function hasContent(
  path: string,
  content: string | Uint8Array
): Promise<boolean | undefined> {
  try {
    return (await readFile(path)).equals(Buffer.from(content));
  } catch (error) {
    // A folder, or a file that nobody may read, is in the way, too.
    const {code} = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : false;
  }
}

/** Whether the path of a folder is free, or is a folder. */
async function canBeFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return true;
  }
}

/**
 * Writes the files of a site to a folder, and deletes those that an earlier run wrote
 * and this one did not. Files of somebody else are neither replaced nor deleted.
 *
 * @throws {OccupiedError} before anything is written
 */
export async function writeSite(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>
): Promise<Written> {
  if (!(await canBeFolder(folder))) throw new OccupiedError([folder]);
  const before = await readList(folder);
  const own = new Set(before);
  const changed: (readonly [path: string, content: string | Uint8Array])[] = [];
  const occupied: string[] = [];
  for (const [path, content] of files) {
    const isSame = await hasContent(join(folder, path), content);
    // Somebody else's file with the same content stays theirs.
    if (isSame) continue;
    if (isSame === false && !own.has(path)) occupied.push(path);
    else changed.push([path, content]);
  }
  if (occupied.length > 0) throw new OccupiedError(occupied);

  await mkdir(folder, {recursive: true});
  const written = changed.map(([path]) => path);
  // If writing fails, the next run may replace what is there.
  await writeList(folder, [...before, ...written]);
  for (const [path, content] of changed) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
  const outdated = before.filter((path) => !files.has(path) && !isKept(path));
  for (const path of outdated) await rm(join(folder, path), {force: true});
  const kept = before.filter((path) => !outdated.includes(path));
  await writeList(folder, [...kept, ...written]);
  const earlier = kept
    .filter((path) => !files.has(path))
    .map((path) => path.split('/').slice(0, 2).join('/'));
  return {count: files.size, earlier: [...new Set(earlier)]};
}
