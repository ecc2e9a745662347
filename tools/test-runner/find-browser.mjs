// Looks for the browsers to run the tests in. As root on Debian it installs
// Chromium where there is none, and in CI each that is not there.

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

const onPath = (...programs) =>
  below([...(env.PATH ?? '').split(delimiter), '/usr/bin'], programs);

const inApplications = (...names) =>
  below(
    ['/Applications', join(env.HOME ?? '/', 'Applications')],
    names.map(([app, program]) =>
      join(`${app}.app`, 'Contents', 'MacOS', program)
    )
  );

const inProgramFiles = (...programs) =>
  below(
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA],
    programs.map((parts) => join(...parts))
  );

/** Where Chrome, Chromium and Edge usually are, by operating system. */
const CHROMIUM = {
  darwin: () =>
    inApplications(
      ['Google Chrome', 'Google Chrome'],
      ['Chromium', 'Chromium'],
      ['Microsoft Edge', 'Microsoft Edge']
    ),
  win32: () =>
    inProgramFiles(
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe']
    ),
  linux: () => [
    ...onPath(
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge'
    ),
    '/snap/bin/chromium',
  ],
};

/** The same of Firefox. */
const FIREFOX = {
  darwin: () => inApplications(['Firefox', 'firefox']),
  win32: () => inProgramFiles(['Mozilla Firefox', 'firefox.exe']),
  linux: () => onPath('firefox-esr', 'firefox'),
};

/** The program that a variable names, or else an installed one. */
function program(variable, places) {
  const path = env[variable];
  if (path && !isProgram(path))
    throw new Error(`${variable} names no program: ${path}`);
  const found = path || (places[platform] ?? places.linux)().find(isProgram);
  return found && {program: found};
}

/** WebKit's programs, which are there all or none. */
function findWebKit() {
  const [driver, screen, settings] = [
    'WebKitWebDriver',
    'Xvfb',
    'xsettingsd',
  ].map((program) => onPath(program).find(isProgram));
  return driver && screen && settings && {driver, screen, settings};
}

/** What each engine's launcher needs to know, by the engine's name. */
const ENGINES = {
  Chromium: {
    find: () => program('CHROME_PATH', CHROMIUM),
    advice:
      'install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one',
    // Without a font its pages have no text.
    packages: ['chromium', 'fonts-dejavu-core'],
  },
  Firefox: {
    find: () => program('FIREFOX_PATH', FIREFOX),
    advice: 'install Firefox, or set FIREFOX_PATH to its program',
    packages: ['firefox-esr', 'fonts-dejavu-core'],
  },
  WebKit: {
    find: findWebKit,
    advice: 'install webkit2gtk-driver, xvfb and xsettingsd of Debian',
    packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd', 'fonts-dejavu-core'],
  },
};

const isDebian = () => getuid?.() === 0 && existsSync('/etc/debian_version');

function install(names) {
  console.log(`For the tests ${names.join(', ')} will be installed.`);
  try {
    installPackages([
      ...new Set(names.flatMap((name) => ENGINES[name].packages)),
    ]);
  } catch {
    // What is not there is said then.
  }
}

/**
 * The path of a browser's program: that in the variable CHROME_PATH, an
 * installed one, or a newly installed Chromium. Throws with advice.
 */
export function findBrowser() {
  const {find} = ENGINES.Chromium;
  if (!find() && isDebian()) install(['Chromium']);
  const browser = find();
  if (browser) return browser.program;
  throw new Error(`This needs a browser: ${ENGINES.Chromium.advice}.`);
}

/**
 * The engines that are here, as pairs of their names and of the programs, and
 * the names of those that are not: of all, or of those that are wanted by name.
 * Throws with advice where there is none, and where one is not there though it
 * is wanted by name or by CI, which wants all.
 */
export function findEngines(wanted = []) {
  const unknown = wanted.filter((name) => !(name in ENGINES));
  if (unknown.length)
    throw new Error(
      `There is no engine ${unknown.join(', ')}, only ${Object.keys(ENGINES).join(', ')}.`
    );
  const names = wanted.length ? wanted : Object.keys(ENGINES);
  const needsAll = Boolean(wanted.length || env.CI);
  const isThere = (name) => ENGINES[name].find();
  const lacking = () => names.filter((name) => !isThere(name));
  if (isDebian()) {
    if (needsAll && lacking().length) install(lacking());
    else if (!names.some(isThere)) install(['Chromium']);
  }
  const found = names.filter(isThere);
  if (needsAll && lacking().length)
    throw new Error(
      lacking()
        .map((name) => `The tests need ${name}: ${ENGINES[name].advice}.`)
        .join('\n')
    );
  if (!found.length)
    throw new Error(`The tests need a browser: ${ENGINES.Chromium.advice}.`);
  return {
    found: found.map((name) => [name, ENGINES[name].find()]),
    lacking: lacking(),
  };
}
