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
  hardToRead,
  longSentencesIn,
  messagesIn,
  notSimpleIn,
  scoresOf,
  textsIn,
  tooLong,
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
    ['Das Ziel ist 2030. Alle helfen.', 2],
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
  it('takes a number and a compound for one word each', () => {
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
  // Counted by hand: 4 words, 1 sentence, 1 of three syllables and more, 2 of
  // more than six letters, 2 of one syllable.
  it('are the first Wiener Sachtextformel', () => {
    assert.equal(
      wienerSachtextformel(['Die Beziehungen sind wichtig.']).toFixed(3),
      (0.1935 * 25 + 0.1672 * 4 + 0.1297 * 50 - 0.0327 * 50 - 0.875).toFixed(3)
    );
  });

  // 6 words, 1 sentence, 6 syllables.
  it('are the grade of Flesch and Kincaid', () => {
    assert.equal(
      fleschKincaid(['The cat sat on the mat.']).toFixed(3),
      (0.39 * 6 + 11.8 - 15.59).toFixed(3)
    );
  });

  it('tell an office’s German from a citizen’s', () => {
    const hard =
      'Förderung der internationalen Zusammenarbeit und Sichtbarkeit der Stadt nach außen über internationale Projektpartnerschaften.';
    const plain =
      'Die Stadt hat Partner in aller Welt. Mit ihnen macht sie Projekte.';
    assert.ok(wienerSachtextformel(sentencesIn(hard)) > 14);
    assert.ok(wienerSachtextformel(sentencesIn(plain)) < 5);
  });
});

const words = (count) => Array(count).fill('Wort').join(' ');

describe('longSentencesIn', () => {
  for (const [language, most] of [
    ['de', 20],
    ['en', 20],
    ['de-simple', 10],
  ])
    it(`allows ${most} words in ${language}`, () => {
      assert.deepEqual(
        longSentencesIn(`${words(most)}.\n${words(most)}.`, language),
        []
      );
      assert.deepEqual(
        longSentencesIn(`Kurz.\n${words(most + 1)}.`, language),
        [`a sentence of ${most + 1} words, at most ${most}`]
      );
    });
});

describe('notSimpleIn', () => {
  it('allows what is plain, and everyday words without a hyphen', () => {
    const text =
      'Wir helfen.\nDas Netzwerk ist groß.\nDie Partnerschaft ist gut.\n2 Ziele sind wichtig:\nZiel 11 und 17.';
    assert.deepEqual(notSimpleIn(text), []);
  });

  for (const [text, what] of [
    ['Das Büro des Rates.', 'a genitive: “des”'],
    ['Hier wird geholfen.', 'a passive: “wird”'],
    ['Das könnte helfen.', 'a subjunctive: “könnte”'],
    ['Wir helfen, weil es gut ist.', 'a clause: “weil”'],
    ['Wir helfen (gern).', 'a sign that is hard to read: “(”'],
    ['Wir helfen, z. B. hier.', 'an abbreviation: “z. B.”'],
    [
      'Die Zusammenarbeit ist gut.',
      'a long word that is not parted: “Zusammenarbeit”',
    ],
    ['Ja. Nein.', 'a second sentence in the line: “. N”'],
  ])
    it(`finds ${what}`, () => {
      assert.ok(notSimpleIn(text).includes(what));
    });
});

describe('tooLong', () => {
  it('names the place, the language and the length', () => {
    const about = {de: `${words(21)}.`, en: words(20), 'de-simple': words(11)};
    assert.deepEqual(tooLong({goals: {about}}, ''), [
      'goals.about (de): a sentence of 21 words, at most 20',
      'goals.about (de-simple): a sentence of 11 words, at most 10',
    ]);
  });

  it('reads the name of a link, but not its address', () => {
    const name = {de: words(21), en: 'Yes.'};
    const link = {
      de: 'https://example.org',
      en: 'https://example.org',
      hreflang: 'fr',
      name,
    };
    assert.deepEqual(tooLong({office: {url: link}}, ''), [
      'office.url.name (de): a sentence of 21 words, at most 20',
    ]);
    assert.deepEqual(
      textsIn({office: {url: link}}).map(({text}) => text),
      [name.de, name.en]
    );
  });

  it('reads the messages of the elements', () => {
    const long = `${'Wort '.repeat(20)}<x id="0" equiv-text="\${n}"/>`;
    const unit = `<source>Words</source>\n  <target>${long}</target>`;
    assert.deepEqual(tooLong({}, unit), [
      '“Words” (de): a sentence of 21 words, at most 20',
    ]);
  });
});

describe('hardToRead', () => {
  const hard =
    'Koordination unterschiedlicher Organisationseinheiten, Stellungnahmen, Veranstaltungen.';
  const networks = (count, about = {de: hard, en: 'Yes.'}) =>
    Array.from({length: count}, (_, i) => ({
      id: `n${i}`,
      name: {de: 'Bund', en: 'League'},
      about,
    }));

  it('scores the texts of one part together', () => {
    const [found, ...others] = hardToRead({networks: networks(6)});
    assert.match(found, /^networks \(de\): \d\d\.\d, at most 10$/);
    assert.deepEqual(others, []);
  });

  it('skips a part of few words, as the formulas need a passage', () => {
    assert.deepEqual(scoresOf({networks: networks(4)}), []);
    assert.deepEqual(
      scoresOf({networks: networks(5)}).map(({place, language}) => [
        place,
        language,
      ]),
      [['networks', 'de']]
    );
  });

  it('scores no names, no keywords and no links', () => {
    const text = {de: hard, en: 'Yes.'};
    const names = {
      office: {name: text, contacts: [{name: 'Ada', role: text}]},
      partners: Array.from({length: 9}, () => ({name: text, topics: [text]})),
      sources: [{title: text}],
    };
    assert.deepEqual(hardToRead(names), []);
  });

  it('leaves out names, quoted titles and the terms of the office', () => {
    const score = (more) =>
      scoresOf({
        office: {
          name: {de: 'Büro für Auswärtiges', en: 'Foreign Office'},
          city: {de: 'Musterstadt', en: 'Sampletown'},
          intro: {
            de: `${'Wir sind gern für alle da. '.repeat(5)}${more}`,
            en: '',
          },
        },
      })[0].score;
    const plain = score('');
    for (const more of [
      'Büro für Auswärtiges Musterstadts.',
      'Musterstadter.',
      'Internationale Projektpartnerschaften.',
      'Nachhaltigkeitsziele.',
      'Vereinte Nationen.',
      '„Umweltverträglichkeitsprüfung“.',
    ])
      assert.equal(score(more), plain, more);
    assert.notEqual(score('Stellungnahmen.'), plain);
  });

  it('is stricter with Leichte Sprache, and names what breaks its rules', () => {
    const simple =
      'Die Städte arbeiten zusammen.\nSie machen auch Projekte.\nViele Menschen helfen dabei.\nDas ist gut.';
    const long = `${simple}\n${simple}`;
    assert.deepEqual(hardToRead({goals: {about: {de: long, en: 'Yes.'}}}), []);
    const [sign, score] = hardToRead({
      goals: {
        about: {
          de: 'Ja.',
          en: 'Yes.',
          'de-simple': `${long}\nHier wird geholfen.`,
        },
      },
    });
    assert.equal(sign, 'goals.about (de-simple): a passive: “wird”');
    assert.match(score, /^goals \(de-simple\): \d\.\d, at most 5$/);
  });
});

describe('the texts that ship', () => {
  it('are all there to be read', () => {
    const scored = new Set(
      scoresOf(payload).map(({place, language}) => `${place} ${language}`)
    );
    for (const part of ['office', 'tasks', 'partners', 'networks', 'goals'])
      for (const language of ['de', 'en', 'de-simple'])
        assert.ok(scored.has(`${part} ${language}`), `${part} ${language}`);
    assert.equal(
      messagesIn(xliff).length,
      xliff.split('<trans-unit').length - 1
    );
  });

  it('have no sentence that is too long', () => {
    assert.deepEqual(tooLong(payload, xliff), []);
  });

  it('are plain', () => {
    assert.deepEqual(hardToRead(payload), []);
  });
});
