// Looks into a frame on a test's page, in Chromium and Firefox: a test may not
// look into one in a sandbox. Reads and writes no file.

/**
 * What a selector finds there in the element of a page for an iframe, run in
 * the frame itself.
 */
export function findInFrame(selector) {
  const {shadowRoot} = document.querySelector('main > *') ?? {};
  return Array.from(
    shadowRoot?.querySelectorAll(selector) ?? [],
    ({textContent, value, href}) => ({
      text: textContent.replace(/\s+/g, ' ').trim(),
      value,
      href,
    })
  );
}

/**
 * What a selector finds in the frame with an address. Nothing is found as long
 * as the browser is on its way from one page to the next.
 */
export async function lookInto(page, {address, selector}) {
  const frame = page.frames().find((each) => each.url().endsWith(address));
  try {
    return (await frame?.evaluate(findInFrame, selector)) ?? [];
  } catch (error) {
    if (/context was destroyed|find context/.test(error.message)) return [];
    throw error;
  }
}
