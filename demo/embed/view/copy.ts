/** How a text was copied: `copied`, or `selected` to be copied with the keyboard. */
export type Copied = 'copied' | 'selected';

/** Copies a text, or selects the node that shows it if the browser does not allow that. */
export async function copyText(text: string, shown: Node): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Also without `clipboard`, which only secure pages have.
    getSelection()?.selectAllChildren(shown);
    return 'selected';
  }
}
