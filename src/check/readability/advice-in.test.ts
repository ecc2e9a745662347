import {expect} from '@open-wc/testing';
import {adviceIn} from './advice-in.js';
import {adviceInWords} from './advice-words.js';

const words = (count: number) => `${'Wort '.repeat(count).trim()}.`;

describe('adviceIn', () => {
  it('finds long sentences with their place and their language', () => {
    const about = {
      de: `${words(20)} ${words(23)}`,
      en: words(21),
      'de-simple': words(11),
    };
    const found = adviceIn({office: {about: [{text: about}]}});
    expect(
      found.map((each) => [
        each.path.join('.'),
        each.code === 'long-sentence' && each.words,
      ])
    ).to.deep.equal([
      ['office.about.0.text.de', 23],
      ['office.about.0.text.en', 21],
      ['office.about.0.text.de-simple', 11],
    ]);
  });

  it('finds what Leichte Sprache leaves out', () => {
    const goals = {
      about: {de: 'Ja.', en: 'Yes.', 'de-simple': 'Das Büro des Rates.'},
    };
    const [found, ...others] = adviceIn({goals});
    expect(found).to.deep.equal({
      path: ['goals', 'about', 'de-simple'],
      code: 'not-simple',
      rule: 'genitive',
      found: 'des',
    });
    expect(others).to.deep.equal([]);
  });

  it('reads no addresses, and nothing that is no text in two languages', () => {
    const link = `https://example.org/${'a-'.repeat(40)}`;
    expect(
      adviceIn({
        url: {de: link, en: link},
        name: words(30),
        de: 3,
        list: [null],
      })
    ).to.deep.equal([]);
  });

  it('reads a record again only if it is another object', () => {
    const partner = {note: {de: words(30), en: 'Yes.'}};
    const first = adviceIn({partners: [partner]});
    // Nobody changes a record: an edit replaces it by another object.
    partner.note.de = 'Kurz.';
    expect(adviceIn({partners: [{}, partner]})).to.have.lengthOf(first.length);
    expect(adviceIn({partners: [{note: {...partner.note}}]})).to.deep.equal([]);
  });
});

describe('adviceInWords', () => {
  const SIMPLE: readonly (readonly [text: string, de: string])[] = [
    ['Das Büro des Rates.', '„des“ ist vielleicht ein Genitiv.'],
    ['Hier wird geholfen.', '„wird“ ist vielleicht ein Passiv.'],
    ['Das könnte helfen.', '„könnte“ ist ein Konjunktiv.'],
    ['Wir helfen, weil es gut ist.', '„weil“ beginnt einen Nebensatz.'],
    ['Wir helfen (gern).', '„(“ ist in Leichter Sprache schwer zu lesen.'],
    ['Wir helfen, z. B. hier.', '„z. B.“ ist eine Abkürzung.'],
    ['Die Zusammenarbeit ist gut.', '„Zusammenarbeit“ ist ein langes Wort.'],
    [
      'Ja. Nein.',
      'In Leichter Sprache steht jeder Satz in einer eigenen Zeile.',
    ],
  ];

  for (const [text, de] of SIMPLE)
    it(`says what is hard in “${text}”`, () => {
      const said = adviceIn({de: '', en: '', 'de-simple': text}).map((each) =>
        adviceInWords(each, 'de')
      );
      expect(
        said.some((each) => each.startsWith(de)),
        said.join('\n')
      ).to.be.true;
    });

  it('says how long a sentence is', () => {
    const [advice] = adviceIn({de: '', en: words(24)});
    expect(advice && adviceInWords(advice, 'de')).to.equal(
      'Ein Satz hat 24 Wörter. Mit höchstens 20 liest er sich leichter.'
    );
    expect(advice && adviceInWords(advice, 'en')).to.equal(
      'A sentence has 24 words. It is easier to read with 20 at most.'
    );
  });
});
