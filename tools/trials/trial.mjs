// Shared by the trials, commands such as `npm run test:nginx` that CI does not run.
// Each prints one line per test, then the counts, and ends with 1 unless all tests
// passed.

import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {openChromium} from '../test-runner/open-chromium.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

let passed = 0;
let failed = 0;

const indented = (message) => message.replace(/^/gm, '        ');

/** A test, which fails if the function throws. */
export async function it(title, test) {
  try {
    await test();
    passed++;
    console.log(`ok      ${title}`);
  } catch ({message}) {
    failed++;
    console.log(`NOT OK  ${title}\n${indented(message)}`);
  }
}

/** A test that may still fail, which only prints the message. */
export async function itLater(title, test) {
  try {
    await test();
  } catch ({message}) {
    console.log(`later   ${title}\n${indented(message)}`);
  }
}

const endings = [];

/** Registers a function to call at the end, also after errors. The last runs first. */
export const atEnd = (ending) => void endings.push(ending);

async function end() {
  for (const ending of endings.splice(0).reverse()) await ending();
}

/** Runs the tests of a command and prints the counts. */
export async function trial(main) {
  // An early end counts as a failure.
  process.exitCode = 1;
  process.once('SIGINT', () => end().finally(() => process.exit(130)));
  try {
    await main();
    console.log(`${passed} passed, ${failed} failed`);
    if (passed && !failed) process.exitCode = 0;
  } catch ({message}) {
    console.error(message);
  } finally {
    await end();
  }
}

/** Creates a folder and removes it at the end. */
export async function temporaryFolder(name) {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  atEnd(() => rm(folder, {recursive: true, force: true}));
  return folder;
}

/** Builds dist/ if it is outdated. */
export const buildIfNeeded = () =>
  execFileSync(process.execPath, ['tools/build/build.mjs', '--if-needed'], {
    stdio: 'inherit',
  });

/** Copies the committed files to a folder, as a clone, with the installed packages. */
export async function copyCommitted(folder) {
  await mkdir(folder, {recursive: true});
  const archive = execFileSync('git', ['archive', 'HEAD'], {
    maxBuffer: 2 ** 28,
  });
  execFileSync('tar', ['-x', '-C', folder], {input: archive});
  await symlink(
    fileURLToPath(new URL('../../node_modules', import.meta.url)),
    join(folder, 'node_modules')
  );
}

/** Opens a browser that can only connect to this machine. */
export async function openBrowser() {
  const browser = await openChromium({
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  atEnd(() => browser.close());
  return browser;
}
