// Builds the sites of a made-up county and of a university with the built command, as
// an office does. Reads dist/; writes to a temporary folder.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, sep} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';
import {importTypeScript} from '../tools/build/import-typescript.mjs';
import {TAGS} from '../tools/build/tags.mjs';

const COMMAND = fileURLToPath(
  new URL('../dist/cli/intl-office-widget.js', import.meta.url)
);
const SITES = fileURLToPath(new URL('sites/', import.meta.url));
const BASE = 'https://static.birkental.example/partner/';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
after(() => rmSync(folder, {recursive: true, force: true}));

/** Runs the command in the temporary folder, in English. */
const build = (file, out, ...options) =>
  spawnSync(
    process.execPath,
    [COMMAND, 'build', file, '--out', out, '--lang=en', ...options],
    {cwd: folder, encoding: 'utf8'}
  );

/** The paths of all files in a folder, sorted. */
const filesIn = (name) =>
  readdirSync(join(folder, name), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(join(folder, name).length + 1)
        .replaceAll(sep, '/')
    )
    .sort();

const read = (...path) => readFileSync(join(folder, ...path), 'utf8');

/** The content of a file, decompressed. */
function decompressed(path) {
  const bytes = readFileSync(path);
  if (path.endsWith('.gz')) return gunzipSync(bytes).toString();
  if (path.endsWith('.br')) return brotliDecompressSync(bytes).toString();
  return bytes.toString();
}

/** The content in a script, as the browser evaluates it. */
function contentOf(script) {
  const [, literal] = /('@intl-office-content@(?:[^'\\]|\\.)*')/.exec(script);
  const {value} = parseAst(literal).body[0].expression;
  return JSON.parse(value.slice(21, -21));
}

const hashOf = (text) =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

let county;
let university;

before(() => {
  county = build(
    join(SITES, 'city.json'),
    'county',
    ...['--base', BASE.slice(0, -1), '--imprint', 'https://birkental.example/i']
  );
  university = build(join(SITES, 'university.json'), 'university');
});

describe('the site of a county', () => {
  it('is written, with all elements in both languages', () => {
    assert.equal(county.status, 0, county.stdout + county.stderr);
    const files = filesIn('county');
    for (const tag of TAGS)
      for (const path of [
        `${tag}.js`,
        `static/${tag}.de.html`,
        `static/${tag}.en.html`,
        `frame/${tag}.html`,
        `frame/${tag}.en.html`,
        `oembed/${tag}.de.json`,
        `oembed/${tag}.en.json`,
      ])
        assert.ok(files.includes(path), path);
    for (const path of [
      'intl-office.js',
      'intl-office.classic.js',
      'intl-office-land.js',
      'intl-office.licences.txt',
      'integrity.json',
      'frame/resize.js',
      'payload.json',
      'payload.schema.json',
      'index.html',
      'index.en.html',
      'pictures/rathaus.svg',
      'editor/index.html',
      'editor/editor.js',
      'editor/places.js',
    ])
      assert.ok(files.includes(path), path);
  });

  for (const [name, wanted] of [
    ['county', /birkental/i],
    ['university', /Oslo/],
  ])
    it(`contains nothing of the bundled content: ${name}`, () => {
      const files = filesIn(name);
      assert.ok(files.some((path) => path.endsWith('.br')));
      let found = 0;
      for (const path of files) {
        // Dortmund is one of the places of the world.
        if (path === 'editor/places.js') continue;
        const text = decompressed(join(folder, name, path));
        // The editor names dortmund.de and examples, but not whose content is bundled.
        const bundled = /^editor\/(editor|fragments)\.js$/.test(path)
          ? /Stadt Dortmund/
          : /dortmund/i;
        // Not `doesNotMatch`, which would print megabytes.
        assert.ok(!bundled.test(text), path);
        assert.doesNotMatch(path, /dortmund/i);
        if (wanted.test(text)) found++;
      }
      assert.ok(found > 10);
    });

  it('has scripts that parse, each with its part of the content', () => {
    for (const name of ['intl-office.js', 'intl-office.classic.js']) {
      const script = read('county', name);
      parseAst(script);
      assert.doesNotMatch(script, /[^\n\x20-\x7e]/);
      assert.doesNotMatch(script, /<\/script|]]>/i);
      const {office, partners} = contentOf(script);
      const written = JSON.parse(readFileSync(join(SITES, 'city.json')));
      assert.deepEqual(office.intro, written.office.intro);
      assert.equal(partners.length, 2);
      // No page but those of the site would find a relative address.
      assert.equal(office.image.src, `${BASE}pictures/rathaus.svg`);
    }
    const names = (tag) => Object.keys(contentOf(read('county', `${tag}.js`)));
    assert.ok(names('partner-map-list').includes('kinds'));
    assert.ok(!names('network-list').includes('partners'));
  });

  it('has an editor that offers its content', () => {
    const script = read('county', 'editor/content.js');
    const [, json] = /^globalThis\.intlOfficeContent = (.*);\n$/s.exec(script);
    assert.deepEqual(JSON.parse(json), {
      name: 'payload.json',
      text: read('county', 'payload.json'),
    });
  });

  it('has a folder that never changes, with the hashes of its scripts', () => {
    const [version] = readdirSync(join(folder, 'county/cdn'));
    assert.match(version, /^\d+\.\d+\.\d+-[\da-f]{8}$/);
    for (const path of ['county', `county/cdn/${version}`]) {
      const hashes = JSON.parse(read(path, 'integrity.json'));
      assert.ok('partner-map-list.js' in hashes);
      for (const [name, hash] of Object.entries(hashes))
        assert.equal(hashOf(read(path, name)), hash, name);
    }
    const other = readdirSync(join(folder, 'university/cdn'))[0];
    assert.notEqual(other, version);
    assert.ok(read('county/index.html').includes(`cdn/${version}/`));
  });

  it('has titles, links and a policy of the office', () => {
    const page = read('county/frame/partner-map-list.html');
    assert.match(page, /<title>Partner – Landkreis Birkental<\/title>/);
    assert.match(
      page,
      /script-src 'self' https:\/\/static\.birkental\.example;/
    );
    assert.match(page, /<a href="https:\/\/birkental\.example\/i">Impressum</);
    assert.match(page, />birkental\.example<\/a>/);
    const card = read('county/frame/intl-office-card.en.html');
    assert.match(card, /<title>Europe Office, Birkental County<\/title>/);
    const answer = JSON.parse(read('county/oembed/partner-map-list.en.json'));
    assert.equal(answer.provider_name, 'Birkental County');
    assert.ok(answer.html.includes(`${BASE}frame/partner-map-list.en.html`));
  });
});

describe('the site of a university with partners only', () => {
  it('says what it leaves out, and that frames need an address', () => {
    assert.equal(university.status, 0, university.stderr);
    for (const tag of TAGS.filter((each) => each !== 'partner-map-list'))
      assert.match(university.stderr, new RegExp(`Left out: <${tag}>\\.`));
    assert.match(university.stderr, /Without --base there are no frames/);
    const files = filesIn('university');
    assert.ok(files.includes('static/partner-map-list.de.html'));
    assert.deepEqual(
      files.filter((path) => /card|sdg|network|frame|oembed/.test(path)),
      []
    );
    assert.match(read('university/index.html'), /<h2[^>]*>Partner<\/h2>/);
  });
});

describe('the command', () => {
  it('writes nothing if the content has faults', () => {
    writeFileSync(
      join(folder, 'faulty.json'),
      '{"schemaVersion": 1, "partners": [{}]}'
    );
    const {status, stdout, stderr} = build('faulty.json', 'faulty');
    assert.equal(status, 1);
    assert.match(stdout + stderr, /partners\[0\]/);
    assert.ok(!existsSync(join(folder, 'faulty')));
  });

  it('writes nothing if there is nothing to show', () => {
    writeFileSync(join(folder, 'empty.json'), '{"schemaVersion": 1}');
    assert.equal(build('empty.json', 'empty').status, 1);
    assert.ok(!existsSync(join(folder, 'empty')));
  });

  it('writes the same bytes when it runs again', () => {
    const file = join(SITES, 'university.json');
    assert.equal(build(file, 'again', '--base', BASE).status, 0);
    // Only one of the sites has frames, which both lists of files name.
    const common = filesIn('university').filter(
      (path) =>
        /\.(js|json|gz|br|svg|css)$|^static/.test(path) &&
        !/^(integrity|site-files)\.json$/.test(path)
    );
    assert.ok(common.length > 20);
    for (const path of common)
      assert.ok(
        readFileSync(join(folder, 'again', path)).equals(
          readFileSync(join(folder, 'university', path))
        ),
        path
      );
  });

  it('neither replaces nor deletes files of somebody else', () => {
    writeFileSync(join(folder, 'again/ours.html'), 'ours');
    const [version] = readdirSync(join(folder, 'again/cdn'));
    const other = readFileSync(join(SITES, 'university.json'), 'utf8');
    writeFileSync(
      join(folder, 'other.json'),
      other.replaceAll('Oslo', 'Bergen')
    );
    // Without an address there are no frames: the earlier ones disappear.
    assert.equal(build('other.json', 'again').status, 0);
    assert.equal(read('again/ours.html'), 'ours');
    assert.ok(!existsSync(join(folder, 'again/frame/resize.js')));
    // Pages may still use the earlier scripts.
    const versions = readdirSync(join(folder, 'again/cdn'));
    assert.equal(versions.length, 2);
    assert.ok(versions.includes(version));

    rmSync(join(folder, 'again/site-files.json'));
    writeFileSync(join(folder, 'again/index.html'), 'theirs');
    const {status, stderr} = build('other.json', 'again');
    assert.equal(status, 2);
    assert.match(stderr, /files that this command has not made.* index\.html/);
    assert.equal(read('again/index.html'), 'theirs');
  });

  for (const [base, message] of [
    ['partner', /--base needs an address such as/],
    ['ftp://example.org/', /--base needs an address such as/],
    ['https://user:secret@example.org/', /--base needs an address such as/],
    ['https://example.org/?a=b', /without “\?” and “#”/],
  ])
    it(`refuses the address ${base}`, () => {
      const {status, stderr} = build(
        join(SITES, 'university.json'),
        'refused',
        ...['--base', base]
      );
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(!existsSync(join(folder, 'refused')));
    });

  it('copies no other file of the computer', async () => {
    const {officePicture} = await importTypeScript(
      new URL('../src/cli/office-picture.ts', import.meta.url)
    );
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'our picture.svg'), '<svg/>');
    const file = join(folder, 'payload.json');
    const inside = join(folder, 'inside', 'payload.json');
    for (const [src, from, path] of [
      ['our%20picture.svg?v=2', file, 'pictures/our picture.svg'],
      ['./our picture.svg', file, 'pictures/our picture.svg'],
      ['../our picture.svg', inside, undefined],
      ['a/../../our picture.svg', inside, undefined],
      ['%2e%2e/our picture.svg', inside, undefined],
      ['secret.txt', file, undefined],
      ['missing.svg', file, undefined],
      ['https://example.org/a.svg', file, undefined],
      ['//example.org/a.svg', file, undefined],
    ])
      assert.equal((await officePicture(src, from))?.path, path, src);
  });
});
