// What the commands share that try the project outside of CI, such as `npm run
// test:nginx`: each prints a line for a test and at last how many passed, and
// ends with 1 unless all did.

import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {getuid} from 'node:process';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../test-runner/find-browser.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

let passed = 0;
let failed = 0;

const indented = (message) => message.replace(/^/gm, '        ');

/** One test; it fails where the function throws. */
export async function it(says, test) {
  try {
    await test();
    passed++;
    console.log(`ok      ${says}`);
  } catch ({message}) {
    failed++;
    console.log(`NOT OK  ${says}\n${indented(message)}`);
  }
}

/** What need not hold yet: it is only said. */
export async function later(says, test) {
  try {
    await test();
  } catch ({message}) {
    console.log(`later   ${says}\n${indented(message)}`);
  }
}

const endings = [];

/** Has something done at the end, whatever happens; the last one first. */
export const atEnd = (ending) => void endings.push(ending);

async function end() {
  for (const ending of endings.splice(0).reverse()) await ending();
}

/** Runs the tests of a command, and says how they went. */
export async function trial(main) {
  // Whatever goes wrong before the end.
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

/** A folder that is gone at the end. */
export async function temporaryFolder(name) {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  atEnd(() => rm(folder, {recursive: true, force: true}));
  return folder;
}

/** Writes dist/ where it is old. What is wrong, the build says itself. */
export const buildIfNeeded = () =>
  execFileSync(process.execPath, ['tools/build/build.mjs', '--if-needed'], {
    stdio: 'inherit',
  });

/**
 * Puts the committed files into a folder, as somebody gets them who clones the
 * repository, with the packages that are installed here.
 */
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

/** A browser that reaches no other host, whatever a page asks for. */
export async function openBrowser() {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // As root in a container it has no sandbox of its own.
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  atEnd(() => browser.close());
  return browser;
}
