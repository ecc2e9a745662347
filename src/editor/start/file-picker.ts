/** The browser's dialog for files that can be written later; only Chromium has it. */
type OpenPicker = (options: {
  readonly types: readonly object[];
}) => Promise<readonly [FileSystemFileHandle]>;

const pickerOf = (): OpenPicker | undefined =>
  (globalThis as {showOpenFilePicker?: OpenPicker}).showOpenFilePicker;

/** A file that someone chose, with a handle if it can be written later. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle | undefined;
}

export const canPickFiles = (): boolean => pickerOf() !== undefined;

/** Lets someone choose a file. Returns undefined if they choose none. */
export async function pickFile(): Promise<ChosenFile | undefined> {
  const types = [{accept: {'application/json': ['.json']}}];
  try {
    const [handle] = (await pickerOf()?.({types})) ?? [];
    return handle && {file: await handle.getFile(), handle};
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError')
      return undefined;
    throw error;
  }
}

/** The file that someone dropped, if they dropped one. */
export async function droppedFile({
  dataTransfer,
}: DragEvent): Promise<ChosenFile | undefined> {
  const item = [...(dataTransfer?.items ?? [])].find(
    ({kind}) => kind === 'file'
  );
  const file = item?.getAsFile();
  if (!item || !file) return undefined;
  const withHandle = item as DataTransferItem & {
    getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  };
  const handle = await withHandle.getAsFileSystemHandle?.().catch(() => null);
  return {
    file,
    handle:
      handle?.kind === 'file' ? (handle as FileSystemFileHandle) : undefined,
  };
}
