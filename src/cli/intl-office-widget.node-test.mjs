// Runs the built command as an editor does: `npm test` builds it before.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
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

/** Checks a file with that text. */
function check(text) {
  writeFileSync(join(folder, 'payload.json'), text);
  return run('check', 'payload.json');
}

const valid = (held, ...hints) => ({
  status: 0,
  stdout: [`payload.json is valid: ${held}`, ...hints, ''].join('\n'),
  stderr: '',
});

const wrong = (...lines) => ({
  status: 1,
  stdout: [...lines, ''].join('\n'),
  stderr: '',
});

const UNDATED =
  'payload.json:1:1 hint: payload.updated: missing: the day on which someone last checked the content';
const DRAFT =
  'payload.json:1:1 hint: payload.simpleGermanCheckedBy: missing: until a reading group has checked the texts in Leichte Sprache, they are shown as a draft';

const ONE = 'payload.json is not valid: 1 fault';

describe('intl-office-widget check', () => {
  it('summarises the bundled payload', () => {
    const text = readFileSync(inProject('src/payload/payload.json'), 'utf8');
    const {partners, networks, office, goals, sources, updated} =
      JSON.parse(text);
    const {status, stdout} = check(text);
    assert.equal(status, 0);
    assert.equal(
      stdout.split('\n')[0],
      `payload.json is valid: an office, ${office.tasks.length} tasks, ${partners.length} partners, ${networks.length} networks, ${goals.focus.length} goals in focus, ${sources.length} sources, updated ${updated}`
    );
  });

  it('names what the office has still to supply, as hints', () => {
    const text = readFileSync(inProject('src/payload/payload.json'), 'utf8');
    const line =
      text.split('\n').findIndex((each) => each.startsWith('  "office": {')) +
      1;
    const {stdout} = check(text);
    const [, ...hints] = stdout.trimEnd().split('\n');
    assert.deepEqual(
      hints.filter(
        (hint) => !/^payload\.json:\d+:\d+ hint: payload/.test(hint)
      ),
      []
    );
    for (const field of ['phone', 'email', 'openingHours', 'image'])
      assert.ok(
        hints.some((hint) =>
          hint.startsWith(
            `payload.json:${line}:13 hint: payload.office.${field}: missing`
          )
        ),
        field
      );
  });

  it('gives no hint if nothing is missing', () => {
    assert.deepEqual(
      check('{"schemaVersion": 1, "updated": "2026-11-28"}'),
      valid('updated 2026-11-28')
    );
  });

  it('uses the singular for one', () => {
    assert.deepEqual(
      check(
        '{"schemaVersion": 1, "networks": [{"id": "a", "name": {"de": "A", "en": "A"}}], "goals": {"focus": []}}'
      ),
      valid('1 network, 0 goals in focus', UNDATED)
    );
  });

  it('accepts a payload without content, and a byte order mark', () => {
    assert.deepEqual(
      check('\ufeff{"schemaVersion": 1}\r\n'),
      valid('nothing to show', UNDATED)
    );
  });

  it('names each fault with line and column', () => {
    assert.deepEqual(
      check(
        [
          '{',
          '  "schemaVersion": 1,',
          '  "updated": "23.11.2026",',
          '  "partners": [',
          '    {"id": "kumasi", "kind": "twin-city", "name": {"de": "Kumasi"},',
          '\t"country": "GH", "location": [-1.62, 95]}',
          '  ]',
          '}',
        ].join('\n')
      ),
      wrong(
        'payload.json:3:14 payload.updated: expected a date such as 2026-11-23, got "23.11.2026"',
        'payload.json:5:51 payload.partners[0].name.en: expected a text that is not empty, got nothing',
        'payload.json:6:39 payload.partners[0].location[1]: expected a number from -90 to 90, got 95',
        'payload.json is not valid: 3 faults'
      )
    );
  });

  it('names every fault', () => {
    const {stdout} = check(
      JSON.stringify({schemaVersion: 1, sources: Array(30).fill(null)})
    );
    assert.match(
      stdout,
      /payload\.sources\[29\]: expected an object, got null/
    );
    assert.match(stdout, /is not valid: 30 faults\n$/);
  });

  it('counts lines as editors do, with any line break', () => {
    assert.deepEqual(
      check('{\r\n"schemaVersion": 1,\r"goals":\n\n {"focus": 1}}'),
      wrong(
        'payload.json:5:12 payload.goals.focus: expected a list, got 1',
        ONE
      )
    );
  });

  it('uses the last of two equal keys, as JSON.parse does', () => {
    assert.deepEqual(
      check('{"schemaVersion": 1,\n"updated": "2026-11-23",\n"updated": ""}'),
      wrong(
        'payload.json:3:12 payload.updated: expected a date such as 2026-11-23, got ""',
        ONE
      )
    );
  });

  it('accepts Leichte Sprache, and finds a fault in it', () => {
    const goals = (simple) =>
      `{"schemaVersion": 1, "goals": {"focus": [],\n"about": {"de": "A", "en": "A",\n"de-simple": ${simple}}}}`;
    assert.deepEqual(
      check(goals('"A"')),
      valid('0 goals in focus', UNDATED, DRAFT)
    );
    assert.deepEqual(
      check(goals('""')),
      wrong(
        'payload.json:3:14 payload.goals.about.de-simple: expected a text that is not empty, got ""',
        ONE
      )
    );
  });

  it('refuses a newer version', () => {
    assert.deepEqual(
      check('{"schemaVersion": 2}'),
      wrong(
        'payload.json:1:19 payload.schemaVersion: this widget reads version 1, the payload is version 2',
        ONE
      )
    );
  });

  for (const [what, text, line] of [
    ['a comma too few', '{"a": 1\n "b": 2}', '2:2 not JSON: comma expected'],
    ['a comma too many', '{"a": 1,\n}', '2:1 not JSON: property name expected'],
    ['half a file', '{"a":\n{', '2:2 not JSON: close brace expected'],
    ['an open quote', '{"a": "x\n}', '1:7 not JSON: unexpected end of string'],
    ['a comment', '// x\n{}', '1:1 not JSON: invalid comment token'],
    ['an empty file', '', '1:1 not JSON: value expected'],
    [
      'a list',
      '[]',
      '1:1 payload.schemaVersion: expected the number 1, got nothing',
    ],
    ['a word', ' "x"', '1:2 payload: expected an object, got "x"'],
  ])
    it(`names the place of ${what}`, () => {
      assert.deepEqual(check(text), wrong(`payload.json:${line}`, ONE));
    });

  it('refuses a file that is too large for the elements', () => {
    assert.deepEqual(
      check('{"schemaVersion": 1}'.padEnd(5_000_001)),
      wrong('payload.json is larger than 5 MB', ONE)
    );
  });

  it('reports a file that cannot be read', () => {
    const {status, stderr} = run('check', 'missing.json');
    assert.equal(status, 2);
    assert.match(stderr, /^missing\.json cannot be read \(Error: ENOENT/);
  });
});

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
