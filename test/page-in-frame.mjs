// Opens pages in iframes for tests of built files. Removes them after each test.

const frames = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Adds an iframe to a page and waits until it has loaded. */
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

/** Opens a page in an iframe and returns its window. */
export const openPage = async (html, properties) =>
  (await openFrame({srcdoc: `<!doctype html>${html}`, ...properties}))
    .contentWindow;

/** Properties of an iframe that is completely in the viewport, over the test page. */
export const inView = (width) => ({
  width,
  height: 5000,
  style: 'position: absolute; inset: 0 auto auto 0; border: 0',
});

/** Waits until a page has rendered changes. */
export const drawn = (window) =>
  new Promise((done) =>
    window.requestAnimationFrame(() => window.requestAnimationFrame(done))
  );

/** Collects the layout shifts of a page from now on, in engines that report them. */
export function shiftsOf(window) {
  const shifts = [];
  new window.PerformanceObserver((list) =>
    shifts.push(...list.getEntries().map(({value}) => value))
  ).observe({type: 'layout-shift'});
  return shifts;
}

/** Adds the script to a page. Returns the console messages. */
export async function addScript(window, tag) {
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
