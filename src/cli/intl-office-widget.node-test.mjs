// Runs the built command as an editor does: `npm test` builds it before.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const inProject = (path) => fileURLToPath(import.meta.resolve(`../../${path}`));

const {bin} = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
const command = inProject(bin['intl-office-widget']);
const folder = mkdtempSync(join(tmpdir(), 'payloads-'));

after(() => rmSync(folder, {recursive: true}));

function run(...args) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [command, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, LC_ALL: 'en_GB.UTF-8'},
    }
  );
  return {status, stdout, stderr};
}

describe('intl-office-widget', () => {
  for (const args of [['--help'], ['-h'], ['help'], ['--lang', 'en', '--help']])
    it(`lists its commands for “${args.join(' ')}”`, () => {
      const {status, stdout} = run(...args);
      assert.equal(status, 0);
      assert.match(stdout, /^Usage: intl-office-widget COMMAND …\n/);
      assert.match(stdout, /^ {2}intl-office-widget check FILE…/m);
      assert.match(stdout, /^Exit codes:\n {2}0 /m);
    });

  for (const args of [
    ['check', '--help'],
    ['help', 'check'],
    ['--help', 'check'],
  ])
    it(`explains a command for “${args.join(' ')}”`, () => {
      const {status, stdout} = run(...args);
      assert.equal(status, 0);
      assert.match(stdout, /^Usage: intl-office-widget check FILE…/);
    });

  it('prints its version', () => {
    const {version} = JSON.parse(readFileSync(inProject('package.json')));
    assert.deepEqual(run('--version'), {
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  for (const args of [
    ['--lang', 'de', 'help', 'check'],
    ['check', '--help', '--lang=de'],
  ])
    it(`speaks German for “${args.join(' ')}”`, () => {
      assert.match(run(...args).stdout, /^Aufruf: /);
    });

  for (const [args, message] of [
    [[], /^Usage: intl-office-widget COMMAND/],
    [['check'], /^Which file should be checked\?\n/],
    [['chekc', 'a'], /^There is no command “chekc”\. Did you mean “check”\?\n/],
    [['x'], /^There is no command “x”\.\n/],
    [['toString'], /^There is no command “toString”\.\n/],
    [['check', '--lagn=de', 'a'], /^There is no option --lagn/],
    [['check', '-x', 'a'], /^There is no option -x\.\n/],
    [['--lang', 'fr', 'check', 'a'], /^The option --lang needs a language/],
    [['check', 'a', '--lang'], /^The option --lang needs a language/],
  ])
    it(`says what is wrong with “${args.join(' ')}”`, () => {
      const {status, stdout, stderr} = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
});
