// Tests the answers, steps and code of the embed builder as tables, and the files that
// it offers.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {importTypeScript} from '../../tools/build/import-typescript.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const builder = (name) =>
  importTypeScript(join(ROOT, 'demo/embed', `${name}.ts`));
const [
  {SYSTEMS, recipeOf},
  {contentCodeOf, hasAddress},
  {isOnlyHere},
  {letterOf},
  {partnersWith},
  {DOWNLOADS},
] = await Promise.all(
  [
    'recipes/systems',
    'recipes/recipe',
    'only-here',
    'letter',
    'view/partner-picker',
    'downloads',
  ].map(builder)
);

const RECIPES = SYSTEMS.flatMap(({id, recipes}) =>
  recipes.map((recipe) => [`${id}, ${recipe.use}`, recipe])
);

const LANGUAGES = ['de', 'en'];

describe('the recipes', () => {
  it('are one for each answer, with one for “I don’t know” in each system', () => {
    const names = RECIPES.map(([name]) => name);
    assert.equal(new Set(names).size, names.length);
    for (const {id, recipes} of SYSTEMS) {
      assert.ok(
        recipes.some(({use}) => use === 'unknown'),
        id
      );
      for (const recipe of recipes)
        assert.equal(recipeOf({system: id, use: recipe.use}), recipe);
    }
  });

  for (const [name, recipe] of RECIPES)
    it(`${name}: three steps in both languages, with code to copy`, () => {
      const {steps, label, hint, note} = recipe;
      assert.equal(steps.length, 3);
      const texts = [
        label,
        hint,
        note,
        ...steps.flatMap(({heading, text, by}) => [heading, text, by]),
      ].filter(Boolean);
      for (const text of texts)
        for (const lang of LANGUAGES) {
          assert.ok(text[lang], JSON.stringify(text));
          // Marks of buttons and code are in pairs.
          assert.equal(text[lang].split('**').length % 2, 1, text[lang]);
          assert.equal(text[lang].split('`').length % 2, 1, text[lang]);
        }
      for (const {text} of steps)
        assert.equal(
          text.de.split('\n').length,
          text.en.split('\n').length,
          text.en
        );
      assert.ok(contentCodeOf(recipe));
      for (const {download} of steps)
        if (download) assert.ok(DOWNLOADS[download]);
    });

  for (const [name, code] of [
    ['dortmund, ask', 'letter'],
    ['dortmund, html', 'tag'],
    ['typo3, html', 'tag'],
    ['typo3, text', 'placeholder'],
    ['typo3, iframe', 'frame'],
    ['wordpress, plugin', 'shortcode'],
    ['wordpress, html', 'tag'],
    ['wordpress, address', 'oembed'],
    ['wordpress, unknown', 'oembed'],
    ['drupal, module', 'placeholder'],
    ['drupal, html', 'tag'],
    ['other, static', 'static'],
    ['other, editor', 'placeholder'],
    ['other, iframe', 'iframe'],
    ['unknown, ask', 'letter'],
  ])
    it(`${name}: an editor inserts ${code}`, () => {
      const [, recipe] = RECIPES.find(([each]) => each === name);
      assert.equal(contentCodeOf(recipe), code);
    });

  it('ask for the address of the script only if the code contains it', () => {
    const without = RECIPES.filter(([, recipe]) => !hasAddress(recipe));
    assert.deepEqual(
      without.map(([name]) => name),
      ['typo3, text', 'wordpress, plugin', 'drupal, module', 'other, static']
    );
  });
});

describe('an address', () => {
  for (const [address, isLocal] of [
    ['https://www.dortmund.de/widget/intl-office.js', false],
    ['http://stadt-am-fluss.de/intl-office.js', false],
    ['//cdn.city.org/intl-office.js', false],
    ['https://203.0.114.7/intl-office.js', false],
    ['https://172.32.0.1/intl-office.js', false],
    ['https://[2001:db9::1]/intl-office.js', false],
    // On the website itself.
    ['/js/intl-office.js', false],
    ['intl-office.js', false],
    ['file:///home/mara/dist/intl-office.js', true],
    ['C:\\widget\\intl-office.js', true],
    ['http://localhost:8000/intl-office.js', true],
    ['http://127.0.0.1:8000/intl-office.js', true],
    ['http://0.0.0.0/intl-office.js', true],
    ['http://10.1.2.3/intl-office.js', true],
    ['http://172.16.4.1/intl-office.js', true],
    ['http://192.168.178.20/intl-office.js', true],
    ['http://169.254.1.1/intl-office.js', true],
    ['http://[::1]:8000/intl-office.js', true],
    ['http://[fd12:3456::1]/intl-office.js', true],
    ['http://[fe80::1]/intl-office.js', true],
    ['http://rathaus-pc12/intl-office.js', true],
    ['http://web.rathaus.local/intl-office.js', true],
    ['https://intranet.stadt.internal/intl-office.js', true],
    ['http://fritz.box/intl-office.js', true],
    ['https://example.org/widget/intl-office.js', true],
    ['https://', true],
  ])
    it(`${address} ${isLocal ? 'is none for visitors' : 'can be public'}`, () =>
      assert.equal(isOnlyHere(address), isLocal));
});

describe('the message to colleagues', () => {
  const settings = {
    tag: 'partner-map-list',
    attributes: {view: 'list'},
    address: 'https://www.city.de/widget/intl-office.js',
  };
  for (const language of LANGUAGES)
    it(`has the code and where its files are, ${language}`, () => {
      const link = 'https://www.city.de/widget/demo/embed.html';
      const letter = letterOf(settings, {language}, link);
      assert.match(letter, /<partner-map-list view="list">/);
      assert.match(letter, /: https:\/\/www\.city\.de\/widget\/\n/);
      assert.ok(letter.includes(link));
      const alone = letterOf(settings, {language}, undefined);
      assert.doesNotMatch(alone, /embed\.html|undefined/);
    });
});

describe('the search for a partner', () => {
  const partners = [
    ['a', 'São Paulo'],
    ['b', 'Schytomyr'],
    ['c', 'Xi’an'],
  ];
  for (const [search, ids] of [
    ['', 'abc'],
    ['sao', 'a'],
    [' SÃO ', 'a'],
    ['myr', 'b'],
    ['x', 'c'],
    ['z', ''],
  ])
    it(`finds “${ids}” for “${search}”`, () =>
      assert.equal(
        partnersWith(partners, search)
          .map(([id]) => id)
          .join(''),
        ids
      ));
});

describe('the files to download', () => {
  const filesOf = (id) =>
    unzipSync(readFileSync(join(ROOT, 'dist/demo', DOWNLOADS[id])));
  const read = (path) => readFileSync(join(ROOT, path), 'utf8');

  for (const [id, folder, source, scripts] of [
    [
      'wordpress',
      'intl-office-widget',
      'integrations/wordpress/intl-office-widget',
      {'assets/intl-office.js': 'intl-office.js'},
    ],
    [
      'drupal',
      'intl_office_widget',
      'integrations/drupal/intl_office_widget',
      {'js/intl-office.js': 'intl-office.js'},
    ],
    [
      'typo3',
      'intl-office-widget-typo3',
      'integrations/typo3',
      {'Resources/Public/JavaScript/intl-office.js': 'intl-office.js'},
    ],
  ])
    it(`have the integration for ${id} with the scripts`, () => {
      const files = filesOf(id);
      const names = Object.keys(files);
      assert.ok(names.every((name) => name.startsWith(`${folder}/`)));
      for (const entry of readdirSync(join(ROOT, source), {
        recursive: true,
        withFileTypes: true,
      })) {
        const path = join(entry.parentPath, entry.name).slice(ROOT.length);
        const name = `${folder}/${path.slice(source.length + 1)}`;
        // Scripts that a developer has copied, and instructions for the repository.
        const isLeftOut =
          /\/(assets|js)\//.test(name) ||
          (id === 'wordpress' && name.endsWith('README.md'));
        if (!entry.isFile() || isLeftOut) continue;
        assert.equal(strFromU8(files[name]), read(path), name);
      }
      for (const [name, script] of Object.entries(scripts))
        assert.equal(
          strFromU8(files[`${folder}/${name}`]),
          read(`dist/${script}`)
        );
      assert.ok(files[`${folder}/intl-office.licences.txt`]);
    });

  it('have the scripts alone', () => {
    assert.deepEqual(
      Object.keys(filesOf('files')).map((name) => name.split('/')[1]),
      [
        'intl-office.js',
        'intl-office.classic.js',
        'intl-office-land.js',
        'intl-office.licences.txt',
      ]
    );
  });
});
