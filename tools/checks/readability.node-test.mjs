import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {
  fleschKincaid,
  germanSyllables,
  sentencesIn,
  wienerSachtextformel,
  wordsIn,
} from './readability-formulas.mjs';
import {
  faultsOf,
  hardToRead,
  messagesIn,
  scoresOf,
  textsIn,
} from './readability.mjs';

const read = (path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const payload = JSON.parse(read('src/payload/payload.json'));
const xliff = read('locales/de.xlf');

describe('germanSyllables', () => {
  const words = {
    1: ['Stadt', 'Ei', 'Knie', 'Zoo', 'See', 'Rat', 'York', '17', 'UN', 'z'],
    2: ['Abend', 'Ofen', 'aber', 'Ehe', 'Uhu', 'neue', 'Idee', 'über', 'Bauer'],
    3: [
      'Ukraine',
      'Theater',
      'Museum',
      'Energie',
      'ideal',
      'Agenda',
      'UN-Ziele',
    ],
    4: ['Nationen', 'Regionen', 'Beziehungen', 'Konferenzen'],
    5: ['Universität', 'Klimapartnerschaft', 'Europäische'],
    7: ['Internationale', 'Städtekoalition'],
  };
  for (const [count, list] of Object.entries(words))
    for (const word of list)
      it(`counts ${count} in ${word}`, () => {
        assert.equal(germanSyllables(word), Number(count));
      });
});

describe('sentencesIn', () => {
  for (const [text, count] of [
    ['Eins. Zwei! Drei?', 3],
    ['Ohne Punkt', 1],
    ['Eine Zeile\nund noch eine', 2],
    ['Am 23. November um 8.30 Uhr.', 1],
    ['Städte, z. B. Leeds.', 1],
    ['„Ja.“ Das reicht.', 2],
    ['', 0],
    ['…', 0],
  ])
    it(`finds ${count} in ${JSON.stringify(text)}`, () => {
      assert.equal(sentencesIn(text).length, count);
    });
});

describe('wordsIn', () => {
  it('counts a number and a compound as one word each', () => {
    assert.deepEqual(wordsIn('Die 17 UN-Ziele, „fair“ – Xi’an.'), [
      'Die',
      '17',
      'UN-Ziele',
      'fair',
      'Xi’an',
    ]);
  });
});

describe('the formulas', () => {
  // Counted by hand: 4 words, 1 sentence, 1 word of three or more syllables, 2 of
  // more than six letters, 2 of one syllable.
  it('compute the first Wiener Sachtextformel', () => {
    assert.equal(
      wienerSachtextformel(['Die Beziehungen sind wichtig.']).toFixed(3),
      (0.1935 * 25 + 0.1672 * 4 + 0.1297 * 50 - 0.0327 * 50 - 0.875).toFixed(3)
    );
  });

  // 6 words, 1 sentence, 6 syllables.
  it('compute the Flesch–Kincaid grade', () => {
    assert.equal(
      fleschKincaid(['The cat sat on the mat.']).toFixed(3),
      (0.39 * 6 + 11.8 - 15.59).toFixed(3)
    );
  });

  it('distinguish bureaucratic from plain German', () => {
    const hard =
      'Förderung der internationalen Zusammenarbeit und Sichtbarkeit der Stadt nach außen über internationale Projektpartnerschaften.';
    const plain =
      'Die Stadt hat Partner in aller Welt. Mit ihnen macht sie Projekte.';
    assert.ok(wienerSachtextformel(sentencesIn(hard)) > 14);
    assert.ok(wienerSachtextformel(sentencesIn(plain)) < 5);
  });
});

describe('faultsOf', () => {
  const words = (count) => Array(count).fill('Wort').join(' ');

  it('finds a sentence that is too long', () => {
    assert.deepEqual(faultsOf(`${words(20)}. ${words(20)}`, 'de'), []);
    assert.deepEqual(faultsOf(`Kurz. ${words(21)}.`, 'en'), [
      'a sentence of 21 words, at most 20',
    ]);
  });

  it('accepts plain Leichte Sprache', () => {
    const text =
      'Wir helfen.\nDas Netz-Werk ist groß.\n2 Ziele sind wichtig:\nZiel 11 und 17.';
    assert.deepEqual(faultsOf(text, 'de-simple'), []);
  });

  for (const [text, what] of [
    [words(11), 'a sentence of 11 words, at most 10'],
    ['Das Büro des Rates.', 'a genitive: “des”'],
    ['Hier wird geholfen.', 'a passive: “wird”'],
    ['Das könnte helfen.', 'a subjunctive: “könnte”'],
    ['Wir helfen, weil es gut ist.', 'a clause: “weil”'],
    ['Wir helfen (gern).', 'a character that is hard to read: “(”'],
    ['Wir helfen, z. B. hier.', 'an abbreviation: “z. B.”'],
    [
      'Die Zusammenarbeit ist gut.',
      'a long word without hyphen: “Zusammenarbeit”',
    ],
    ['Ja. Nein.', 'a second sentence in one line: “. N”'],
  ])
    it(`finds ${what} in Leichte Sprache`, () => {
      assert.ok(faultsOf(text, 'de-simple').includes(what));
      assert.deepEqual(faultsOf(text, 'de'), []);
    });
});

describe('hardToRead', () => {
  const about = (de, more = {}) => ({
    goals: {about: {de, en: 'Yes.', ...more}},
  });
  const hard =
    'Koordination internationaler Nachhaltigkeitsaktivitäten unterschiedlicher Organisationseinheiten, Projektpartnerschaften, Netzwerke, Konferenzen, Stellungnahmen und Veranstaltungen.';

  it('names the place, the language and the score', () => {
    const [found, ...others] = hardToRead(about(hard), '');
    assert.match(found, /^goals\.about \(de\): \d\d\.\d, at most 10$/);
    assert.deepEqual(others, []);
  });

  it('does not score names, keywords and links', () => {
    const text = {de: hard, en: 'Yes.'};
    const link = {de: 'https://example.org', en: 'https://example.org'};
    const names = {
      office: {name: text, url: link, contacts: [{role: text}]},
      partners: [{id: 'one', name: text, topics: [text]}],
      sources: [{title: text, url: link}],
    };
    assert.deepEqual(hardToRead(names, ''), []);
    assert.equal(textsIn(names).filter(({text}) => /^h/.test(text)).length, 0);
  });

  it('scores short texts of one kind together', () => {
    const networks = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      about: {de: 'Internationale Organisationen kooperieren', en: 'Yes.'},
    }));
    assert.deepEqual(
      scoresOf({networks}).map(({place, language}) => [place, language]),
      [['networks[].about', 'de']]
    );
    assert.equal(hardToRead({networks}, '').length, 1);
    assert.deepEqual(hardToRead({networks: networks.slice(0, 2)}, ''), []);
  });

  it('is stricter with Leichte Sprache', () => {
    const simple =
      'Die Städte arbeiten zusammen.\nSie machen auch Projekte.\nViele Menschen helfen dabei.\nDas ist gut.';
    assert.deepEqual(hardToRead(about(simple), ''), []);
    assert.match(
      hardToRead(about('Ja.', {'de-simple': simple}), '').join(),
      /^goals\.about \(de-simple\): \d\.\d, at most 5$/
    );
  });

  it('checks the messages of the elements', () => {
    const long = `${'Wort '.repeat(20)}<x id="0" equiv-text="\${n}"/>`;
    const unit = `<source>Words</source>\n  <target>${long}</target>`;
    assert.deepEqual(hardToRead({}, unit), [
      '“Words” (de): a sentence of 21 words, at most 20',
    ]);
  });
});

describe('the bundled texts', () => {
  it('are all checked', () => {
    const kinds = new Set(scoresOf(payload).map(({language}) => language));
    assert.deepEqual([...kinds].sort(), ['de', 'de-simple', 'en']);
    assert.equal(
      messagesIn(xliff).length,
      xliff.split('<trans-unit').length - 1
    );
  });

  it('are plain', () => {
    assert.deepEqual(hardToRead(payload, xliff), []);
  });
});
