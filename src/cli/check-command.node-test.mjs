// Runs the built command as an editor does: `npm test` builds it before.

import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const inProject = (path) => fileURLToPath(import.meta.resolve(`../../${path}`));
const command = inProject('dist/cli/intl-office-widget.js');
const folder = mkdtempSync(join(tmpdir(), 'payloads-'));

after(() => rmSync(folder, {recursive: true}));

function check(args, input) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [command, 'check', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      input,
      env: {...process.env, LC_ALL: 'en_GB.UTF-8'},
    }
  );
  return {status, stdout, stderr};
}

const save = (name, content) => writeFileSync(join(folder, name), content);

const VALID =
  '{"schemaVersion": 1, "updated": "2026-11-28", "networks": [{"id": "a", "name": {"de": "A", "en": "A"}}], "sources": [{"title": {"de": "A", "en": "A"}}]}';
const WARNED = VALID.replace('"networks"', '"network": 1, "networks"');
const FAULTY = VALID.replace('"a"', '"A"');

describe('intl-office-widget check', () => {
  it('finds nothing wrong with the bundled payload', () => {
    const file = inProject('src/payload/payload.json');
    const {status, stdout} = check([file, '--strict']);
    assert.equal(status, 0, stdout);
    assert.doesNotMatch(stdout, /^\S+:\d+:\d+ (?:fault|warning)/m);
    assert.match(stdout, /payload\.json:\d+:\d+ hint: office\.phone: /);
    assert.match(stdout, / is valid: an office, \d+ tasks, \d+ partners/);
  });

  it('sums up a file without findings', () => {
    save('a.json', VALID);
    assert.deepEqual(check(['a.json']), {
      status: 0,
      stdout: 'a.json is valid: 1 network, 1 source, updated 2026-11-28\n',
      stderr: '',
    });
  });

  it('prints a finding with file, line, column and level', () => {
    save('b.json', FAULTY);
    const {status, stdout} = check(['b.json']);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^b\.json:1:67 fault: networks\[0\]\.id \(A\): "A" does not fit here\. Did you mean "a"\?.*\nb\.json is not valid: 1 fault\n$/
    );
  });

  it('counts warnings as faults with --strict', () => {
    save('c.json', WARNED);
    assert.equal(check(['c.json']).status, 0);
    const {status, stdout} = check(['--strict', 'c.json']);
    assert.equal(status, 1);
    assert.match(stdout, /^With --strict, warnings count as faults\.$/m);
  });

  it('judges several files, and sums up', () => {
    save('a.json', VALID);
    save('b.json', FAULTY);
    const {status, stdout} = check(['a.json', 'b.json']);
    assert.equal(status, 1);
    assert.match(stdout, /\n1 of 2 files are valid: 1 fault\n$/);
  });

  it('reads the standard input', () => {
    assert.match(check(['-'], VALID).stdout, /^<stdin> is valid/);
  });

  it('groups what many records share', () => {
    const partners = Array.from({length: 6}, (_, i) => ({id: `P ${i}`}));
    save('d.json', JSON.stringify({schemaVersion: 1, partners}, null, 1));
    const {stdout} = check(['d.json']);
    assert.match(
      stdout,
      /fault: partners\[0\]\.id \(P 0\): .* In 6 of 6 partners: lines 5, 8, 11, 14, 17 and 1 more\.\n/
    );
  });

  it('prints findings for programs with --json', () => {
    save('b.json', FAULTY);
    const {status, stdout} = check(['b.json', 'none.json', '--json']);
    assert.equal(status, 2);
    const {version, files, faults, findings} = JSON.parse(stdout);
    assert.equal(version, 1);
    assert.equal(faults, 1);
    assert.deepEqual(
      files.map(({file, isReadable, isValid}) => [file, isReadable, isValid]),
      [
        ['b.json', true, false],
        ['none.json', false, false],
      ]
    );
    const [{message, ...finding}] = findings;
    assert.match(message, /does not fit here/);
    assert.deepEqual(finding, {
      file: 'b.json',
      line: 1,
      column: 67,
      level: 'fault',
      code: 'id',
      path: 'networks[0].id',
    });
  });

  it('says which file may be meant, and what is a folder', () => {
    save('payload.json', VALID);
    mkdirSync(join(folder, 'content'));
    const missing = check(['payloda.json']);
    assert.equal(missing.status, 2);
    assert.equal(
      missing.stderr,
      'There is no file payloda.json. Did you mean payload.json?\n'
    );
    assert.equal(
      check(['content']).stderr,
      'content is a folder, not a file.\n'
    );
  });

  for (const [what, bytes, pattern] of [
    ['UTF-16', Buffer.from(`\ufeff${VALID}`, 'utf16le'), /saved as UTF-16/],
    ['UTF-16 without mark', Buffer.from(VALID, 'utf16le'), /saved as UTF-16/],
    [
      'Windows-1252',
      Buffer.from(VALID.replaceAll('"A"', '"Büro"'), 'latin1'),
      /Windows-1252 .* “Büro”/,
    ],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004…'), /spreadsheet/],
    ['a file that is too large', Buffer.alloc(5_000_001, ' '), /at most 5 MB/],
  ])
    it(`recognises ${what}`, () => {
      save('e.json', bytes);
      const {status, stdout} = check(['e.json']);
      assert.equal(status, 1);
      assert.match(stdout, pattern);
    });

  it('accepts a byte order mark', () => {
    save('f.json', `\ufeff${VALID}`);
    assert.equal(check(['f.json']).status, 0);
  });

  it('says the same in German', () => {
    save('b.json', FAULTY);
    assert.match(
      check(['b.json', '--lang', 'de']).stdout,
      /Fehler: .* Meinten Sie "a"\?.*\nb\.json ist nicht gültig: 1 Fehler\n$/
    );
  });
});
