// Looks for a browser to run the tests in. On Debian, as root, it installs
// Chromium when there is none.

import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, getuid, platform} from 'node:process';
import {installPackages} from './debian.mjs';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const below = (folders, programs) =>
  folders
    .filter(Boolean)
    .flatMap((folder) => programs.map((program) => join(folder, program)));

/** Where Chrome, Chromium and Edge usually are, by operating system. */
const usualPlaces = {
  darwin: () =>
    below(
      ['/Applications', join(env.HOME ?? '/', 'Applications')],
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        join(`${name}.app`, 'Contents', 'MacOS', name)
      )
    ),
  win32: () =>
    below(
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA],
      [
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
        ['Chromium', 'Application', 'chrome.exe'],
        ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ].map((parts) => join(...parts))
    ),
  linux: () =>
    below(
      [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'],
      [
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge-stable',
        'microsoft-edge',
      ]
    ),
};

const installed = () =>
  (usualPlaces[platform] ?? usualPlaces.linux)().find(isProgram);

/**
 * The path of a browser's program: that in the variable CHROME_PATH, an
 * installed one, or a newly installed Chromium. Throws with advice.
 */
export function findBrowser() {
  const {CHROME_PATH} = env;
  if (CHROME_PATH) {
    if (isProgram(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names no program: ${CHROME_PATH}`);
  }

  if (!installed() && getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('There is no browser for the tests; Chromium is installed.');
    try {
      // Without a font its pages have no text.
      installPackages(['chromium', 'fonts-dejavu-core']);
    } catch {
      // The error below says what to do.
    }
  }

  const browser = installed();
  if (browser) return browser;
  throw new Error(
    'The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.'
  );
}
