// Decides which tests run where.

import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {env, platform} from 'node:process';
import {IN_EVERY_ENGINE} from './every-engine.mjs';
import {OUTSIDE_CI} from './outside-ci.mjs';

const IN_NODE = /\.node-test\.mjs$/;
const IN_BROWSER = /\.test\.(ts|mjs)$/;
const ENGINE = /^--engine=/;

/**
 * Slow tests of what is the same in every engine: the built code, and the space
 * that docs/embedding.md reserves. They run in the first engine found.
 */
const IN_ONE_ENGINE = ['api.test.mjs', 'reservation.test.mjs'];

/** The arguments of `npm test`: paths, engines, and options for the test runner. */
export function readArguments(args) {
  const options = args.filter((arg) => arg.startsWith('-'));
  return {
    paths: args.filter((arg) => !arg.startsWith('-')),
    engines: options
      .filter((option) => ENGINE.test(option))
      .map((option) => option.replace(ENGINE, '')),
    options: options.filter((option) => !ENGINE.test(option)),
  };
}

/** The tests in a folder, or the file itself. */
const testsIn = (path) =>
  existsSync(path) && statSync(path).isDirectory()
    ? readdirSync(path, {recursive: true})
        .map((name) => join(path, name))
        .filter((file) => IN_NODE.test(file) || IN_BROWSER.test(file))
        .filter((file) => !file.includes('node_modules'))
    : [path];

/** The test files in some paths, or all. Throws if a path does not exist. */
export function findTests(paths) {
  const tests = (paths.length ? paths : ['src', 'test', 'tools', 'bench'])
    .flatMap(testsIn)
    .map((path) => join(path));
  const missing = tests.filter((path) => !existsSync(path));
  if (missing.length)
    throw new Error(`No such file or folder: ${missing.join(', ')}`);
  if (!tests.length) throw new Error(`No tests in ${paths.join(', ')}`);
  return tests;
}

/** Whether a module opens Chromium, itself or through a module it imports. */
function opensChromium(path) {
  const imported = readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)';/g);
  return [...imported]
    .map(([, module]) => join(dirname(path), module))
    .some(
      (module) =>
        basename(module) === 'find-browser.mjs' || opensChromium(module)
    );
}

/** Why a test cannot run on this machine, if it cannot. */
function obstacle(path, hasChromium) {
  if (!IN_NODE.test(path)) return undefined;
  if (!hasChromium && opensChromium(path)) return 'it requires Chromium';
  // Other systems draw letters differently.
  if (platform !== 'linux' && basename(path).startsWith('pictures.'))
    return 'its pictures show Linux';
  return undefined;
}

/**
 * Splits tests into those for Node, groups for the first engine, and a group for each
 * other engine.
 */
export function planTests(tests, {paths, options}, {found}) {
  const hasChromium = found.some(([name]) => name === 'Chromium');
  const isInCi = env.CI && !paths.length;
  // Throws if a listed test has moved.
  const everyEngine = findTests(IN_EVERY_ENGINE);
  const outsideCi = findTests(OUTSIDE_CI);
  const skipped = [];
  const toRun = tests.filter((path) => {
    const reason =
      isInCi && outsideCi.includes(path)
        ? 'CI leaves it out'
        : obstacle(path, hasChromium);
    if (reason) skipped.push({path, reason});
    return !reason;
  });
  const inNode = toRun.filter((path) => IN_NODE.test(path));

  const isWhole = !paths.length && !options.includes('--watch');
  // Only Chromium reports coverage, and only a run of all tests covers enough.
  // Measuring it slows down tests of built files, which it leaves out.
  const isMeasured = (path) => isWhole && hasChromium && /^src\b/.test(path);
  const isOnce = (path) =>
    isInCi
      ? !everyEngine.includes(path)
      : IN_ONE_ENGINE.includes(basename(path));
  const inBrowser = toRun.filter((path) => !IN_NODE.test(path));
  const [first, ...others] = found;
  return {
    skipped,
    inNode,
    inFirst: [
      {
        engine: first,
        files: inBrowser.filter(isMeasured),
        coverage: true,
      },
      {
        engine: first,
        files: inBrowser.filter((path) => !isMeasured(path)),
        coverage: false,
      },
    ].filter(({engine, files}) => engine && files.length),
    inOthers: others
      .map((engine) => ({
        engine,
        files: inBrowser.filter((path) => !isOnce(path)),
        coverage: false,
      }))
      .filter(({files}) => files.length),
  };
}
