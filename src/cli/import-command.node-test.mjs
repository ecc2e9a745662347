// Runs the built command on lists as an office does: `npm test` builds it before.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const inProject = (path) => fileURLToPath(import.meta.resolve(`../../${path}`));

const {bin} = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
const command = inProject(bin['intl-office-widget']);
const folder = mkdtempSync(join(tmpdir(), 'lists-'));
const sample = (name) => inProject(`src/import/samples/${name}`);
const inFolder = (name) => join(folder, name);
const read = (name) => readFileSync(inFolder(name), 'utf8');

after(() => rmSync(folder, {recursive: true}));

const run = (...args) =>
  spawnSync(process.execPath, [command, ...args, '--lang', 'en'], {
    cwd: folder,
    encoding: 'utf8',
  });

/** Imports a list of universities. */
const imported = (list, out, ...more) =>
  run('import', list, '--kind', 'university', '--out', out, ...more);

const HOME = ['--home', 'Dortmund'];

/** Longitude and latitude of cities of the lists, from their pages in Wikipedia. */
const PLACES = {
  'Universidade de Lisboa': [-9.14, 38.71],
  'Università degli Studi di Milano': [9.19, 45.46],
  'Pécsi Tudományegyetem': [18.23, 46.07],
  'Tartu Ülikool': [26.72, 58.38],
  'Technická univerzita': [21.26, 48.72],
  'Univerza v Ljubljani': [14.51, 46.05],
  'Universität Czernowitz': [25.94, 48.3],
  'Ivane Javakhishvili': [44.79, 41.72],
  'Staatliche Universität Jerewan': [44.51, 40.18],
  'University of Cape Town': [18.42, -33.93],
  'Ardhi University': [39.28, -6.82],
  "Xi'an Jiaotong University": [108.94, 34.27],
  'National Taiwan University': [121.56, 25.04],
  'Virginia Tech': [-80.41, 37.23],
  'UC San Diego': [-117.16, 32.72],
  'Universidad Nacional Autónoma de México': [-99.13, 19.43],
  'Universidad de Chile': [-70.65, -33.44],
  'Universidad Mayor de San Andrés': [-68.13, -16.5],
  'University of Auckland': [174.76, -36.85],
  KNUST: [-1.62, 6.69],
};

/** The distance in km, near enough for neighbouring places. */
const distance = ([lon, lat], [toLon, toLat]) =>
  111.2 *
  Math.hypot(lat - toLat, (lon - toLon) * Math.cos((lat * Math.PI) / 180));

describe('intl-office-widget import', () => {
  for (const encoding of ['utf8', 'windows-1252'])
    it(`makes partners of 312 rows in ${encoding}`, () => {
      const name = `partner-universities-${encoding}`;
      const out = `${encoding}.json`;
      const {status, stdout} = imported(sample(`${name}.csv`), out, ...HOME);
      assert.equal(status, 0);
      assert.match(stdout, /Rows: 312 = 293 used \+ 19 open/);
      assert.match(stdout, /Ort → city \(column 2\)/);
      assert.match(stdout, /“2O15”: rows 13, 25/);
      assert.match(stdout, new RegExp(`${out} is valid`));
      assert.equal(
        /Jagiello\?ski”: rows 16,/.test(stdout),
        encoding !== 'utf8'
      );
      const {office, partners, sources} = JSON.parse(read(out));
      assert.equal(partners.length, 96);
      assert.equal(office.city.de, 'Dortmund');
      assert.match(sources[0].title.en, /GeoNames/);
      for (const [university, place] of Object.entries(PLACES)) {
        const found = partners.find((each) => each.name.de === university);
        assert.ok(found, university);
        assert.ok(distance(found.location, place) < 25, university);
      }
      const open = read(`${name}.open.csv`);
      assert.match(
        open,
        /^\ufeff"Partnerhochschule";.*"row";"reason";"proposals"\r\n/
      );
      assert.match(open, /"Universiteit Leiden";.*"58";.*"Leiden, NL"\r\n/);
    });

  it('takes corrected rows in, and keeps the ids', () => {
    const list = 'partner-universities-utf8';
    imported(sample(`${list}.csv`), 'all.json', ...HOME);
    const before = JSON.parse(read('all.json'));
    const corrected = read(`${list}.open.csv`)
      .replaceAll(
        '"Università di Bologna";""',
        '"Università di Bologna";"Bologna"'
      )
      .replace(/^"Univerzita Karlova";"";/gm, '"Univerzita Karlova";"Prag";');
    writeFileSync(inFolder(`${list}.open.csv`), corrected);
    const {status, stdout} = imported(
      `${list}.open.csv`,
      'all.json',
      '--previous',
      'all.json',
      '--keep-gone'
    );
    assert.equal(status, 0);
    assert.match(stdout, /new 2, changed 0, unchanged 0, missing 96/);
    assert.match(stdout, new RegExp(`kept as ${list}\\.open\\.old\\.csv`));
    assert.equal(read(`${list}.open.old.csv`), corrected);
    const next = JSON.parse(read('all.json'));
    assert.equal(next.partners.length, 98);
    const ids = new Set(next.partners.map(({id}) => id));
    assert.ok(before.partners.every(({id}) => ids.has(id)));
    assert.deepEqual(
      next.facets.map(({id}) => id),
      ['subject', 'programme']
    );
  });

  it('does not replace a file unless it is told to', () => {
    writeFileSync(inFolder('mine.json'), 'mine');
    const list = sample('moveon.csv');
    const {status, stderr} = imported(list, 'mine.json', ...HOME);
    assert.equal(status, 2);
    assert.match(stderr, /exists already.*--previous.*--force/);
    assert.equal(read('mine.json'), 'mine');
    assert.equal(imported(list, 'mine.json', ...HOME, '--force').status, 0);
  });

  it('defines a kind of its own', () => {
    const list = sample('rgre.csv');
    const kind = ['--kind', 'friendship'];
    const refused = run('import', list, ...kind, '--out', 'k.json', ...HOME);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /no kind “friendship”.*--kind-name/);
    const words = ['--kind-name', 'Freundschaft|Friendship'];
    const {status} = run(
      'import',
      list,
      ...kind,
      ...words,
      '--out',
      'k.json',
      ...HOME
    );
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(read('k.json')).kinds[0].name, {
      de: 'Freundschaft',
      en: 'Friendship',
    });
  });

  for (const [words, name, bytes, message] of [
    ['an empty file', 'a.csv', '', /empty/],
    ['an old workbook', 'a.xls', '\xd0\xcf\x11\xe0', /old kind.*save it as/],
    ['a web page named as a workbook', 'b.xls', '<html><table>', /web page/],
    ['no headings', 'b.csv', 'a;b\nc;d', /No row with headings.*“a”, “b”/],
    ['no names', 'c.csv', 'Land;Seit\nF;1990', /“Land”, “Seit”.*--map/],
    ['a PDF', 'a.pdf', '%PDF-1.7', /PDF/],
  ])
    it(`says what to do with ${words}`, () => {
      writeFileSync(inFolder(name), bytes, 'latin1');
      const {status, stderr} = imported(name, 'never.json', ...HOME);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(!existsSync(inFolder('never.json')));
    });

  for (const [words, args, message] of [
    [
      'a home of which there are several',
      ['--home', 'Frankfurt an der'],
      /--home/,
    ],
    ['a home that is unknown', ['--home', 'Xyzzyx'], /Xyzzyx.*--home/],
    ['no home', [], /In which city.*--home/],
    ['an unknown option', [...HOME, '--hom', 'x'], /--hom/],
    ['an unknown column', [...HOME, '--map', 'Wo=city'], /“Wo”.*“Institution”/],
  ])
    it(`names ${words}`, () => {
      const {status, stderr} = imported(
        sample('moveon.csv'),
        'no.json',
        ...args
      );
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
});
