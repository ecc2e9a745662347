// Finds the browsers that the tests run in. As root on Debian it installs Chromium
// if no browser is found, and in CI every missing engine.

import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, getuid} from 'node:process';
import {Launcher} from 'chrome-launcher';
import {installPackages} from './debian.mjs';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  `${env.PATH}${delimiter}/usr/bin`
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

/** The program that a variable names; throws if there is no such program. */
function fromVariable(variable) {
  const path = env[variable];
  if (path && !isProgram(path))
    throw new Error(`${variable} is not a program: ${path}`);
  return path;
}

/** The path of the installed Chrome or Chromium, if any. */
function findChrome() {
  const named = fromVariable('CHROME_PATH');
  if (named) return named;
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // chrome-launcher throws if nothing is installed.
    return undefined;
  }
}

/**
 * Chromium for tests. Debian has its engine without windows as a package of its own,
 * in which the tests need three quarters of the time.
 */
function findChromium() {
  const program =
    fromVariable('CHROME_PATH') ||
    onPath('chromium-headless-shell') ||
    findChrome();
  return program && {program};
}

function findFirefox() {
  const program =
    fromVariable('FIREFOX_PATH') ||
    onPath('firefox-esr') ||
    onPath('firefox') ||
    ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isProgram);
  return program && {program};
}

function findWebKit() {
  const [driver, screen, settings] = [
    'WebKitWebDriver',
    'Xvfb',
    'xsettingsd',
  ].map(onPath);
  return driver && screen && settings && {driver, screen, settings};
}

/** How to find each engine, and what to do if it is missing. */
const ENGINES = {
  Chromium: {
    find: findChromium,
    advice: 'install Chrome or Chromium, or set CHROME_PATH to its program',
    // Without a font, pages contain no text.
    packages: ['chromium', 'fonts-dejavu-core'],
    optional: ['chromium-headless-shell'],
  },
  Firefox: {
    find: findFirefox,
    advice: 'install Firefox, or set FIREFOX_PATH to its program',
    packages: ['firefox-esr', 'fonts-dejavu-core'],
  },
  WebKit: {
    find: findWebKit,
    advice:
      'install the Debian packages webkit2gtk-driver, xvfb and xsettingsd',
    packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd', 'fonts-dejavu-core'],
  },
};

const isDebian = () => getuid?.() === 0 && existsSync('/etc/debian_version');

function install(names) {
  console.log(`Installing ${names.join(', ')} for the tests.`);
  const engines = names.map((name) => ENGINES[name]);
  const required = engines.flatMap(({packages}) => packages);
  const optional = engines.flatMap(({optional = []}) => optional);
  // Separately: without an optional package, the required ones still come.
  for (const packages of [required, optional].filter(({length}) => length))
    try {
      installPackages([...new Set(packages)]);
    } catch {
      // The caller reports what is still missing.
    }
}

/** Searches, and installs Chromium if needed; throws advice if there is none. */
function findOrInstall(find) {
  if (!find() && isDebian()) install(['Chromium']);
  const program = find();
  if (program) return program;
  throw new Error(
    `This command requires a browser: ${ENGINES.Chromium.advice}.`
  );
}

/** The path of Chrome or Chromium as visitors have it, for pictures and figures. */
export const findBrowser = () => findOrInstall(findChrome);

/** The path of Chromium for tests, which may be one without windows. */
export const findHeadlessBrowser = () =>
  findOrInstall(() => findChromium()?.program);

/**
 * The installed engines as pairs of name and programs, and the names of missing
 * ones: of the engines asked for by name, or else of all. Throws advice if none is
 * installed, or if one is missing that was asked for. CI asks for all.
 */
export function findEngines(requested = []) {
  const unknown = requested.filter((name) => !(name in ENGINES));
  if (unknown.length)
    throw new Error(
      `Unknown engine ${unknown.join(', ')}. The engines are ${Object.keys(ENGINES).join(', ')}.`
    );
  const names = requested.length ? requested : Object.keys(ENGINES);
  const needsAll = requested.length > 0 || !!env.CI;

  let found;
  let missing;
  const search = () => {
    found = names.flatMap((name) => {
      const programs = ENGINES[name].find();
      return programs ? [[name, programs]] : [];
    });
    missing = names.filter((name) => !found.some(([other]) => other === name));
  };

  search();
  const toInstall = needsAll ? missing : found.length ? [] : ['Chromium'];
  if (toInstall.length && isDebian()) {
    install(toInstall);
    search();
  }
  if (needsAll && missing.length)
    throw new Error(
      missing
        .map((name) => `The tests require ${name}: ${ENGINES[name].advice}.`)
        .join('\n')
    );
  if (!found.length)
    throw new Error(`The tests require a browser: ${ENGINES.Chromium.advice}.`);
  return {found, missing};
}
