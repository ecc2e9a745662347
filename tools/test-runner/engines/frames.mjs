// Reads the content of frames for tests in Chromium and Firefox: the test's page
// cannot read a sandboxed frame.

/** Runs in the frame: what a selector matches in the element of a frame page. */
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
 * What a selector matches in the frame with this URL. Empty while the browser
 * navigates.
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
