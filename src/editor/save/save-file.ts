/** The result of writing a file in its place. */
export type Written =
  /** Written. The next time, the handle saves in the same place. */
  | {readonly kind: 'written'; readonly file: FileSystemFileHandle}
  /** Someone else changed the file since it was opened or saved; it was not written. */
  | {readonly kind: 'changed'}
  /** The person or the browser refused. */
  | {readonly kind: 'refused'};

type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly object[];
}) => Promise<FileSystemFileHandle>;

const pickerOf = (): SavePicker | undefined =>
  (globalThis as {showSaveFilePicker?: SavePicker}).showSaveFilePicker;

/** Whether the browser can write files in their place. Only Chromium can. */
export const canWriteFiles = (): boolean => pickerOf() !== undefined;

/** Methods of handles that only Chromium has. */
interface WithPermission {
  readonly requestPermission?: (options: {
    readonly mode: 'readwrite';
  }) => Promise<PermissionState>;
}

const isRefusal = (error: unknown) =>
  error instanceof DOMException &&
  ['AbortError', 'NotAllowedError', 'SecurityError'].includes(error.name);

async function isAllowed(file: FileSystemFileHandle): Promise<boolean> {
  const {requestPermission} = file as WithPermission;
  const state = await requestPermission?.call(file, {mode: 'readwrite'});
  return state === undefined || state === 'granted';
}

/** The text of a file on disk, with its byte order mark; nothing if it is gone. */
async function textOnDisk(
  file: FileSystemFileHandle
): Promise<string | undefined> {
  try {
    const bytes = await (await file.getFile()).arrayBuffer();
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  } catch (error) {
    // It was moved or deleted, so nothing is overwritten.
    if (error instanceof DOMException && error.name === 'NotFoundError')
      return undefined;
    throw error;
  }
}

async function write(file: FileSystemFileHandle, text: string) {
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}

/**
 * Writes a file that was opened in its place, unless it has changed on disk meanwhile.
 *
 * @param known - the text that the file had when it was opened or saved
 * @param isForced - overwrites a file that has changed
 */
export async function writeInPlace(
  file: FileSystemFileHandle,
  text: string,
  known: string | undefined,
  isForced = false
): Promise<Written> {
  try {
    if (!(await isAllowed(file))) return {kind: 'refused'};
    const onDisk = await textOnDisk(file);
    const isKnown = onDisk === undefined || onDisk === known || onDisk === text;
    if (!isKnown && !isForced) return {kind: 'changed'};
    await write(file, text);
    return {kind: 'written', file};
  } catch (error) {
    if (isRefusal(error)) return {kind: 'refused'};
    throw error;
  }
}

/** Lets someone choose where to save, and writes there. The browser asks first. */
export async function writeAs(name: string, text: string): Promise<Written> {
  const types = [{accept: {'application/json': ['.json']}}];
  try {
    const file = await pickerOf()?.({suggestedName: name, types});
    if (!file) return {kind: 'refused'};
    await write(file, text);
    return {kind: 'written', file};
  } catch (error) {
    if (isRefusal(error)) return {kind: 'refused'};
    throw error;
  }
}

/** The name of a file with its ending, without what systems do not allow. */
export function fileName(typed: string): string {
  const name = typed
    .trim()
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/^\.+/, '');
  if (name === '') return 'payload.json';
  return /\.json$/i.test(name) ? name : `${name}.json`;
}
