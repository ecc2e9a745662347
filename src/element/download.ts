/** Delay before the URL of a file is revoked, ms: the browser fetches it first. */
const REVOKE_DELAY = 60_000;

/** Saves a file on the device of the person who uses the page. */
export function download(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), {href, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(href), REVOKE_DELAY);
}
