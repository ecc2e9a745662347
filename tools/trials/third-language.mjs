// The command `npm run test:language`. Follows the section “A third language” of
// docs/languages.md with an invented language, in a temporary copy of the committed
// state: builds it and tests that the elements show the language.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {TAGS} from '../build/tags.mjs';
import {
  copyCommitted,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';

/** Distinguishable English: “Tasks” is “Täsks”. */
const invented = (english) =>
  english.replace(/[aeiou]/g, (vowel) => `${vowel}\u0308`.normalize('NFC'));

/** The same for the text between tags. */
const inventedMarkup = (xml) =>
  xml.replace(
    /(^|>)([^<]+)/g,
    (_, before, text) =>
      before +
      text
        .split(/(&\w+;)/)
        .map((part, i) => (i % 2 ? part : invented(part)))
        .join('')
  );

/** Adds the invented text after each English text in code. */
const besideEnglish = [
  /\ben: ('[^']+')/g,
  (found, english) => `${found}, xx: ${invented(english)}`,
];

/** Adds the invented text to each text of a payload. */
const addTexts = (value) => {
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.de === 'string' && typeof value.en === 'string')
    value.xx = /^https?:/.test(value.en) ? value.en : invented(value.en);
  Object.values(value).forEach(addTexts);
  return value;
};

/** The changes in each module that binds a catalogue. */
const CATALOGUE = [
  [
    /import \{templates as de\}.*/,
    (line) =>
      `${line}\n${line.replace('as de', 'as xx').replace('de.js', 'xx.js')}`,
  ],
  [/\{de, en: undefined\}/, '{de, en: undefined, xx}'],
];

/** The changes in each file: patterns and their replacements. */
const STEPS = {
  'locales/lit-localize.json': [[/\["de"\]/, '["de", "xx"]']],
  'src/language/locale.ts': [
    [/'de' \| 'en'/, "'de' | 'en' | 'xx'"],
    [/\? 'de' : 'en';/, "? 'de' : /^xx(?![a-z])/i.test(tag) ? 'xx' : 'en';"],
  ],
  'locales/tools/lit-localize.json': [[/\["de"\]/, '["de", "xx"]']],
  'src/language/messages.ts': CATALOGUE,
  'src/language/tool-messages.ts': CATALOGUE,
  'src/language/messages-in.ts': [
    [/en: bind\('en'\)/, "en: bind('en'), xx: bind('xx')"],
  ],
  'src/language/formats.ts': [
    [/en: 'en-GB'/, "en: 'en-GB', xx: 'en-IE'"],
    [
      /en: createFormats\('en'\)/,
      "en: createFormats('en'), xx: createFormats('xx')",
    ],
  ],
  'src/payload/schema-values.ts': [
    [/ en: v\.pipe\(.*\n/g, (line) => line + line.replace('en:', 'xx:')],
  ],
  'src/payload/payload.json': [
    [/^[^]*$/, (json) => JSON.stringify(addTexts(JSON.parse(json)))],
  ],
  'src/partner-map-list/partner-map-list.model.ts': [
    [/ name\.en,/, ' name.en, name.xx,'],
    [/ place\?\.en \?\? '',/, " place?.en ?? '', place?.xx ?? '',"],
  ],
  'src/pieces/goals.ts': [besideEnglish],
  'src/site/tags.ts': [[/\['de', 'en'\]/, "['de', 'en', 'xx']"]],
  'src/site/preview-page.ts': [
    [/ {2}en: 'English',/, "  en: 'English',\n  xx: 'Änglish',"],
  ],
};

async function follow(folder) {
  const path = (name) => join(folder, name);
  const read = (name) => readFile(path(name), 'utf8');
  const run = (...args) =>
    spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});

  await it('docs/languages.md names each file that has to be changed', async () => {
    const [, recipe] = (await read('docs/languages.md')).split(
      '## A third language\n'
    );
    for (const name of Object.keys(STEPS))
      assert.ok(recipe.includes(`\`${name}\``), name);
  });
  for (const [name, replacements] of Object.entries(STEPS)) {
    let text = await read(name);
    for (const [pattern, by] of replacements) {
      assert.match(text, pattern, `${name} does not contain ${pattern}`);
      text = text.replace(pattern, by);
    }
    await writeFile(path(name), text);
  }

  await it('npm run localize names missing translations', async () => {
    const {status, stderr} = run('tools/generate/localize.mjs');
    assert.equal(status, 1);
    assert.match(stderr, /locales\/xx\.xlf: no translation of “Networks”/);
    assert.doesNotMatch(stderr, /de\.xlf/);
  });
  for (const catalogue of ['locales/xx.xlf', 'locales/tools/xx.xlf'])
    await writeFile(
      path(catalogue),
      (await read(catalogue)).replace(
        /<source>([^]*?)<\/source>/g,
        (source, english) =>
          `${source}<target>${inventedMarkup(english)}</target>`
      )
    );
  await it('npm run localize accepts the translations', () => {
    const {status, stderr} = run('tools/generate/localize.mjs');
    assert.equal(status, 0, stderr);
  });
  await it('the project builds', () => {
    const {status, stdout, stderr} = run(
      'tools/build/build.mjs',
      '--if-needed'
    );
    assert.equal(status, 0, stdout + stderr);
  });
  for (const tag of TAGS)
    await it(`the prerendered <${tag}> shows the language`, async () => {
      const markup = await read(`dist/static/${tag}.xx.html`);
      const heading = /<h2[^>]*>([^<]+)/.exec(markup)[1];
      const english = /<h2[^>]*>([^<]+)/.exec(
        await read(`dist/static/${tag}.en.html`)
      )[1];
      assert.equal(heading, invented(english));
      assert.notEqual(heading, english);
      assert.ok(markup.includes('lang="xx"'));
    });

  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent(
    ['xx', 'en', 'de', 'nl']
      .map((lang) => `<network-list lang="${lang}"></network-list>`)
      .join('')
  );
  await page.addScriptTag({
    content: await read('dist/intl-office.js'),
    type: 'module',
  });
  await it('a page shows the language and others at the same time', async () => {
    const headings = await page.$$eval('network-list', (all) =>
      all.map((each) => each.shadowRoot?.querySelector('h2')?.textContent)
    );
    assert.deepEqual(headings, [
      invented('Networks'),
      'Networks',
      'Netzwerke',
      'Networks',
    ]);
  });
}

await trial(async () => {
  const folder = await temporaryFolder('language');
  await copyCommitted(folder);
  await follow(folder);
});
