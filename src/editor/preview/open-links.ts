/**
 * Opens a link of the preview in a new tab: a visitor's link would leave the editor.
 */
export function openInNewTab(event: MouseEvent): void {
  const link = event
    .composedPath()
    .find((each) => each instanceof HTMLAnchorElement);
  if (!link || !/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener');
}
