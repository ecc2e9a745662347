// Starts what WebKit requires: a virtual screen (Xvfb), the desktop settings that
// media features depend on (xsettingsd), and WebKitGTK's MiniBrowser through
// WebDriver. Writes settings to a temporary folder.

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as wait} from 'node:timers/promises';
import getPort from 'get-port';
import {Page, WINDOW_POSITION} from './webkit-page.mjs';

/** Styles without which buttons and icons would keep the window wide. */
const NARROW = `* {
  min-width: 0;
  min-height: 0;
  border: 0 none;
  margin: 0;
  padding: 0;
  font-size: 1px;
}
`;

/** The desktop settings for each media feature, by their GTK properties. */
const PREFERENCES = {
  'prefers-color-scheme: dark': {'net-theme-name': '"Adwaita-dark"'},
  'prefers-contrast: more': {'net-theme-name': '"HighContrast"'},
  'prefers-reduced-motion: reduce': {'gtk-enable-animations': 0},
};
const DEFAULTS = {'net-theme-name': '"Adwaita"', 'gtk-enable-animations': 1};

/** The name of a setting in XSETTINGS, such as `Net/ThemeName`. */
const settingName = (property) =>
  property
    .replace('-', '/')
    .replace(/(^|[/-])([a-z])/g, (_, separator, letter) =>
      (separator + letter.toUpperCase()).replace('-', '')
    );

/** The configuration of xsettingsd for some media features. */
function settingsFor(features) {
  const settings = {...DEFAULTS};
  for (const [name, value] of Object.entries(features)) {
    const preferred = PREFERENCES[`${name}: ${value}`];
    if (!preferred) throw new Error(`WebKit cannot emulate ${name}: ${value}.`);
    Object.assign(settings, preferred);
  }
  return Object.entries(settings)
    .map(([property, value]) => `${settingName(property)} ${value}\n`)
    .join('');
}

/** Sends a command of WebDriver and returns its value. */
async function send(address, method, path, body = {}) {
  const response = await fetch(`${address}/${path}`, {
    method,
    ...(method === 'POST' ? {body: JSON.stringify(body)} : {}),
  });
  const {value} = await response.json();
  if (response.ok) return value;
  throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
}

/** Starts programs that end with this process, or when `atEnd` runs its callbacks. */
const startWith = (atEnd) => (program, args, options) => {
  const child = spawn(program, args, {stdio: 'ignore', ...options});
  // From the start: a program that has crashed tells no more of its end.
  const ended = once(child, 'exit');
  const kill = () => child.kill();
  process.once('exit', kill);
  atEnd(async () => {
    process.off('exit', kill);
    kill();
    await ended;
  });
  return child;
};

/**
 * Opens a page in WebKit. Returns it with `emulate`, which sets media features.
 * Passes callbacks to `atEnd` that end everything.
 */
export async function openPage({driver, screen, settings, env}, atEnd) {
  const start = startWith(atEnd);
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  atEnd(() => rmSync(folder, {recursive: true}));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW);
  const desktop = join(folder, 'desktop');
  writeFileSync(desktop, settingsFor({}));

  const {stdio} = start(
    screen,
    ['-displayfd', '3', '-screen', '0', '3000x3000x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']}
  );
  const [display] = await once(createInterface(stdio[3]), 'line');
  const onScreen = {...env, DISPLAY: `:${display}`};
  const daemon = start(settings, ['-c', desktop], {env: onScreen});

  const port = await getPort();
  const address = `http://127.0.0.1:${port}`;
  start(driver, [`--port=${port}`], {
    env: {
      ...onScreen,
      // Otherwise the browser's language depends on the machine.
      LANG: 'en_GB.UTF-8',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      XDG_CONFIG_HOME: folder,
    },
  });
  while (!(await fetch(`${address}/status`).catch(() => false))) await wait(20);
  const {sessionId} = await send(address, 'POST', 'session', {
    capabilities: {},
  });
  const session = `${address}/session/${sessionId}`;
  atEnd(() => fetch(session, {method: 'DELETE'}));
  await send(session, 'POST', 'window/rect', WINDOW_POSITION);
  const page = new Page((...command) => send(session, ...command));

  const emulate = async (features) => {
    writeFileSync(desktop, settingsFor(features));
    daemon.kill('SIGHUP');
    const hasChanged = () =>
      page.evaluate(
        (queries, preferred) =>
          queries.every(
            (query) =>
              matchMedia(`(${query})`).matches === preferred.includes(query)
          ),
        Object.keys(PREFERENCES),
        Object.entries(features).map((feature) => feature.join(': '))
      );
    // The settings reach the page through the desktop.
    while (!(await hasChanged())) await wait(5);
  };
  return Object.assign(page, {emulate});
}
