// What the tests share that look at the built files as pages have them: pages in
// iframes, which go away after each test.

const frames = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Puts an iframe with some properties into a page, once it has loaded. */
export async function openFrame(properties, page = document) {
  const frame = page.createElement('iframe');
  frames.push(frame);
  Object.assign(frame, properties);
  const loaded = new Promise((done) => {
    frame.onload = done;
  });
  page.body.append(frame);
  await loaded;
  return frame;
}

/** A page of its own in an iframe, as its window. */
export const openPage = async (html, properties) =>
  (await openFrame({srcdoc: `<!doctype html>${html}`, ...properties}))
    .contentWindow;

/** Of an iframe all of which is in the browser's window, over the test's page. */
export const inView = (width) => ({
  width,
  height: 5000,
  style: 'position: absolute; inset: 0 auto auto 0; border: 0',
});

/** Waits until a page has drawn what is new. */
export const drawn = (window) =>
  new Promise((done) =>
    window.requestAnimationFrame(() => window.requestAnimationFrame(done))
  );

/**
 * Collects how far the layout of a page shifts from now on, where the engine
 * tells.
 */
export function shiftsOf(window) {
  const shifts = [];
  new window.PerformanceObserver((list) =>
    shifts.push(...list.getEntries().map(({value}) => value))
  ).observe({type: 'layout-shift'});
  return shifts;
}

/** Lets the script come to a page, and gives what it wrote to the console. */
export async function letScriptCome(window, tag) {
  const messages = [];
  for (const method of ['error', 'warn', 'info', 'log'])
    window.console[method] = (...args) => messages.push(args.join(' '));
  window.onerror = (message) => messages.push(message);
  const script = window.document.createElement('script');
  script.type = 'module';
  script.src = '/dist/intl-office.js';
  window.document.head.append(script);
  await window.customElements.whenDefined(tag);
  const element = window.document.querySelector(tag);
  await element.updateComplete;
  await drawn(window);
  await element.updateComplete;
  return messages;
}
