// Prints the elements to PDF and reads the text of the PDF.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {extractText, getDocumentProxy} from 'unpdf';
import {openBuilt, pageWith} from '../tools/snapshots/built-pages.mjs';
import {importTypeScript} from '../tools/build/import-typescript.mjs';
import {TAGS} from '../tools/build/tags.mjs';

const LANGUAGES = ['de', 'en'];

const payload = JSON.parse(
  await readFile(new URL('../src/payload/payload.json', import.meta.url))
);

/** A text without white space and hyphens, which depend on line breaks. */
const joined = (text) => text.replace(/[\s\u00ad\u2010-]/g, '');

let built;

before(async () => {
  const pages = {};
  for (const tag of TAGS)
    for (const lang of LANGUAGES) {
      const element = `<${tag} lang="${lang}"></${tag}>`;
      pages[`/${tag}/${lang}`] = pageWith(element, {
        head: '<script src="/intl-office.classic.js" defer></script>',
      });
      pages[`/static/${tag}/${lang}`] = pageWith(
        await readFile(
          new URL(`../dist/static/${tag}.${lang}.html`, import.meta.url),
          'utf8'
        )
      );
    }
  built = await openBuilt(pages);
});

after(() => built?.close());

const printed = (page) => page.pdf({format: 'a4'});

/** The number of pages of a printed page. */
const pagesOf = async (page) =>
  (await getDocumentProxy(await printed(page))).numPages;

/** The text of a printed page, joined. */
async function textOnPaper(page) {
  const file = await printed(page);
  const {text} = await extractText(await getDocumentProxy(file), {
    mergePages: true,
  });
  return joined(text);
}

function assertHas(text, expected) {
  assert.ok(expected.length > 0);
  assert.deepEqual(
    expected.filter((each) => !text.includes(joined(each))),
    [],
    'all texts are printed'
  );
}

const inLanguage = (texts, lang) =>
  texts.filter(Boolean).map((each) => each[lang]);
const addresses = (things, lang) =>
  inLanguage(
    things.map(({url}) => url),
    lang
  ).map((url) => `(${url})`);

const {shortAddress} = await importTypeScript(
  new URL('../src/pieces/short-address.ts', import.meta.url)
);

/** Addresses as the list of partners prints them. */
const shortAddresses = (things, lang) =>
  inLanguage(
    things.map(({url}) => url),
    lang
  ).map((url) => `(${shortAddress(url)})`);

/** The expected texts by tag. */
const EXPECTED = {
  'intl-office-card': ({office}, lang) => [
    ...inLanguage(
      [
        office.name,
        office.organisation,
        office.department,
        office.intro,
        ...office.about.flatMap(({heading, text}) => [heading, text]),
        ...office.tasks.map(({text}) => text),
        ...office.contacts.map(({role}) => role),
      ],
      lang
    ),
    ...office.contacts.map(({name}) => name),
    office.address.postalCode,
    ...addresses([office], lang),
  ],
  'partner-map-list': ({partners, sources}, lang) => [
    ...partners.flatMap(({name, since, milestones = [], topics = []}) => [
      name[lang],
      `${{de: 'seit', en: 'since'}[lang]} ${since}`,
      ...inLanguage(
        milestones.map(({text}) => text),
        lang
      ),
      ...inLanguage(topics, lang),
    ]),
    {de: 'ruht', en: 'on hold'}[lang],
    ...shortAddresses([...partners, ...sources], lang),
  ],
  'sdg-badges': ({goals}, lang) => [
    goals.about[lang],
    ...{
      de: ['1 Keine Armut', '13 Maßnahmen zum Klimaschutz'],
      en: ['1 No Poverty', '13 Climate Action'],
    }[lang],
    {de: 'Vereinten Nationen', en: 'United Nations'}[lang],
  ],
  'network-list': ({networks}, lang) => [
    ...inLanguage(
      networks.map(({name}) => name),
      lang
    ),
    ...addresses(networks, lang),
  ],
};

describe('a printed page', {concurrency: 2}, () => {
  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      for (const [how, folder] of [
        ['', ''],
        [', without script', '/static'],
      ])
        it(`contains all texts of <${tag}> in ${lang}${how}`, async () => {
          const {page, close} = await built.open(`${folder}/${tag}/${lang}`);
          const text = await textOnPaper(page);
          assertHas(text, EXPECTED[tag](payload, lang));
          await close();
        });

  it('contains all goals with number and name, and why some have a ring', async () => {
    const {page, close} = await built.open('/sdg-badges/en');
    const goals = await page.evaluate(() =>
      [
        ...document
          .querySelector('sdg-badges')
          .shadowRoot.querySelectorAll('a.tile'),
      ].map((goal) =>
        ['.number', '.name'].map(
          (part) => goal.querySelector(part)?.textContent ?? ''
        )
      )
    );
    assert.equal(goals.length, 17);
    const {focus, focusLabel} = payload.goals;
    assertHas(await textOnPaper(page), [
      ...goals.map((parts) => parts.join('')),
      [...focus, focusLabel.en].join(''),
    ]);
    await close();
  });

  it('contains all of 300 partners with their URLs', async () => {
    const {page, settle, close} = await built.open('/partner-map-list/de');
    const names = Array.from({length: 300}, (_, i) => `Ort Nr. ${i + 1000}`);
    const shown = await page.evaluate(async (names) => {
      const element = document.querySelector('partner-map-list');
      element.payload = {
        schemaVersion: 1,
        partners: names.map((name, i) => ({
          id: `p${i}`,
          kind: 'university',
          name: {de: name, en: name},
          country: 'FR',
          location: [(i % 60) - 20, 40 + Math.floor(i / 60)],
          since: 2000,
          url: {de: `https://example.org/${i}/`, en: 'https://example.org/'},
        })),
      };
      await element.updateComplete;
      return element.shadowRoot.querySelectorAll('.entry').length;
    }, names);
    assert.equal(shown, 50, 'the screen shows fewer partners');
    await settle();
    assertHas(
      await textOnPaper(page),
      names.flatMap((name, i) => [name, `(example.org/${i})`])
    );
    const left = await page.evaluate(() =>
      ['.details', '.entry'].map(
        (each) =>
          document
            .querySelector('partner-map-list')
            .shadowRoot.querySelectorAll(each).length
      )
    );
    assert.deepEqual(left, [0, 50], 'the page is as before');
    assert.ok((await pagesOf(page)) <= 10);
    await close();
  });

  for (const lang of LANGUAGES)
    for (const folder of ['', '/static'])
      it(`has at most 2 pages for the bundled partners in ${lang}${folder}`, async () => {
        const {page, close} = await built.open(
          `${folder}/partner-map-list/${lang}`
        );
        assert.ok((await pagesOf(page)) <= 2);
        await close();
      });

  it('contains the outlines of the map and the names of partners', async () => {
    const {page, close} = await built.open('/partner-map-list/en');
    await page.emulateMediaType('print');
    const land = await page.evaluate(() => {
      const root = document.querySelector('partner-map-list').shadowRoot;
      const {fill, stroke} = getComputedStyle(root.querySelector('.land'));
      return {fill, stroke};
    });
    assert.equal(land.fill, 'rgba(0, 0, 0, 0)');
    assert.notEqual(land.stroke, 'none');
    // Otherwise Firefox prints the map without text.
    const rows = await page.evaluate(() => {
      const root = document.querySelector('partner-map-list').shadowRoot;
      return getComputedStyle(root.querySelector('.sides')).gridTemplateRows;
    });
    assert.equal(rows, 'none', 'the container query changes nothing on paper');
    await page.emulateMediaType();
    // A name occurs once in the list, and twice on the map because of its halo.
    const text = await textOnPaper(page);
    for (const name of ['Zwickau', 'Amiens', 'Zhytomyr'])
      assert.ok(text.split(`${name}${name}`).length > 1, name);
    await close();
  });
});
