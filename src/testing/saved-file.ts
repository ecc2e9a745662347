/** A file that a click offers to save. */
interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Clicks without saving, and returns the file that the click offers. */
export async function savedBy(element: HTMLElement) {
  const blobs = new Map<string, Blob>();
  const kept: {
    file?: {name: string; href: string};
    later?: () => void;
  } = {};
  const {createObjectURL, revokeObjectURL} = URL;
  const {setTimeout} = globalThis;
  const {click} = HTMLAnchorElement.prototype;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const href = `blob:${blobs.size}`;
      blobs.set(href, blob);
      return href;
    },
    revokeObjectURL: (href: string) => blobs.delete(href),
  });
  HTMLAnchorElement.prototype.click = function () {
    kept.file = {name: this.download, href: this.getAttribute('href')!};
  };
  Object.assign(globalThis, {
    setTimeout: (later: () => void) => {
      kept.later = later;
    },
  });
  try {
    element.click();
  } finally {
    Object.assign(globalThis, {setTimeout});
    HTMLAnchorElement.prototype.click = click;
  }
  const {name, href} = kept.file!;
  const {type} = blobs.get(href)!;
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(
    await blobs.get(href)!.arrayBuffer()
  );
  kept.later!();
  Object.assign(URL, {createObjectURL, revokeObjectURL});
  const file: SavedFile = {name, type, text};
  return {file, left: blobs.size};
}
