import {expect} from '@open-wc/testing';
import {bundledPayload} from '../../payload/bundled.js';
import {edited} from '../document/edit.js';
import type {Json} from '../document/json.js';
import {checkContent} from './check-content.js';
import {checkPartner} from './check-record.js';
import type {ShownFinding} from './shown-finding.js';

const partner = {
  id: 'krakau',
  kind: 'twin-city',
  name: {de: 'Krakau', en: 'Kraków'},
  country: 'PL',
  location: [19.94, 50.06],
  since: 1996,
};

/** Content with one partner. A field that is undefined is left out, as in a file. */
const contentWith = (change: object, more: object = {}): Json =>
  JSON.parse(
    JSON.stringify({
      schemaVersion: 1,
      updated: '2026-11-28',
      sources: [{title: {de: 'Eigene Angaben', en: 'Own information'}}],
      partners: [{...partner, ...change}],
      ...more,
    })
  ) as Json;

/** What is found, with the words of the button that mends it. */
const said = (content: Json, locale: 'de' | 'en' = 'de') =>
  checkContent(content, locale).findings.map(
    ({level, text, fix}) => `${level}: ${text}${fix ? ` [${fix.label}]` : ''}`
  );

const CASES: readonly (readonly [content: Json, de: string, en: string])[] = [
  [
    contentWith({since: 'seit 1996'}),
    'fault: „seit 1996“ passt hier nicht. Schreiben Sie ein Jahr mit vier Ziffern, zum Beispiel 1996. [In „1996“ ändern]',
    'fault: “seit 1996” does not fit. Write a year with four digits, such as 1996. [Change to “1996”]',
  ],
  [
    contentWith({country: 'Polen'}),
    'fault: „Polen“ passt hier nicht. Wählen Sie ein Land. [In „Polen“ ändern]',
    'fault: “Polen” does not fit. Choose a country. [Change to “Poland”]',
  ],
  [
    contentWith({}, {updated: '23.11.2026'}),
    'fault: „23.11.2026“ passt hier nicht. Wählen Sie einen Tag. [In „23. November 2026“ ändern]',
    'fault: “23.11.2026” does not fit. Choose a day. [Change to “23 November 2026”]',
  ],
  [
    contentWith({
      website: {de: 'www.krakow.pl', en: 'https://www.krakow.pl/en/'},
    }),
    'fault: „www.krakow.pl“ braucht https:// am Anfang. [In „https://www.krakow.pl“ ändern]',
    'fault: “www.krakow.pl” needs https:// at the beginning. [Change to “https://www.krakow.pl”]',
  ],
  [
    contentWith({kind: 'Städtepartnerschaft'}),
    'fault: „Städtepartnerschaft“ passt hier nicht. Wählen Sie eine Art der Partnerschaft. [Korrigieren]',
    'fault: “Städtepartnerschaft” does not fit. Choose a kind of partnership. [Correct]',
  ],
  [
    contentWith({name: 'Krakau'}),
    'fault: „Krakau“ passt hier nicht. Schreiben Sie den Text auf Deutsch und auf Englisch. [Korrigieren]',
    'fault: “Krakau” does not fit. Write the text in German and in English. [Correct]',
  ],
  [
    contentWith({name: {de: 'Krakau'}}),
    'fault: Hier fehlt etwas. Schreiben Sie einen Text.',
    'fault: Something is missing. Write a text.',
  ],
  [
    contentWith({since: null}),
    'fault: Hier fehlt etwas. Schreiben Sie ein Jahr mit vier Ziffern, zum Beispiel 1996. [Leer lassen]',
    'fault: Something is missing. Write a year with four digits, such as 1996. [Leave empty]',
  ],
  [
    contentWith({location: [50.06, 19.94]}),
    'warning: Die beiden Zahlen des Ortes sind vertauscht: Er liegt weit außerhalb von Polen. [Die beiden Zahlen tauschen]',
    'warning: The two numbers of the place are in the wrong order: it is far outside of Poland. [Swap the two numbers]',
  ],
  [
    contentWith({since: undefined, sinse: 1996}),
    'warning: In der Datei steht eine Angabe „sinse“, die es nicht gibt. Gemeint ist wohl „since“. [In „since“ umbenennen]',
    'warning: The file has an entry “sinse” that is unknown. It probably means “since”. [Rename to “since”]',
  ],
  [
    contentWith({note: {de: ' Ruht.', en: 'On hold.'}}),
    'warning: Am Anfang oder am Ende steht ein Leerzeichen zu viel. [In „Ruht.“ ändern]',
    'warning: There is a space too many at the beginning or at the end. [Change to “Ruht.”]',
  ],
  [
    contentWith({note: {de: `${'Wort '.repeat(21)}.`, en: 'Yes.'}}),
    'hint: Ein Satz hat 21 Wörter. Mit höchstens 20 liest er sich leichter.',
    'hint: A sentence has 21 words. It is easier to read with 20 at most.',
  ],
];

describe('checkContent', () => {
  for (const [content, de, en] of CASES)
    it(`says: ${en}`, () => {
      expect(said(content, 'de')).to.deep.equal([de]);
      expect(said(content, 'en')).to.deep.equal([en]);
    });

  it('has fixes that leave nothing to find', () => {
    for (const [content] of CASES) {
      const [{fix}] = checkContent(content, 'en').findings as readonly [
        ShownFinding,
      ];
      if (!fix) continue;
      const mended = edited(content, fix.edit);
      expect(said(mended, 'en'), fix.label).to.deep.equal([]);
    }
  });

  it('shows people no JSON and no field names of the bundled content', () => {
    for (const locale of ['de', 'en'] as const)
      for (const text of said(bundledPayload() as unknown as Json, locale))
        expect(text).not.to.match(/["{}[\]]|null|JSON/);
  });
});

describe('checkPartner', () => {
  const content = contentWith(
    {},
    {partners: [partner, {...partner, id: 'leeds', since: 'x'}, partner]}
  );

  it('finds what the whole check finds in a partner, and keeps the others', () => {
    const next = edited(content, {
      kind: 'set',
      path: ['partners', 1, 'website', 'de'],
      value: 'www.leeds.gov.uk',
    });
    const before = checkContent(content, 'de');
    const one = checkPartner(before, next, 1, 'de');
    const all = checkContent(next, 'de');
    const sorted = ({findings}: typeof all) =>
      findings
        .map(({path, text, fix}) =>
          JSON.stringify([path, text, fix?.label, fix?.edit])
        )
        .filter((each) => !each.includes('zweimal'))
        .sort();
    expect(sorted(one)).to.deep.equal(sorted(all));
    expect(one.faults).to.have.deep.members([...all.faults]);
    expect(one.content).to.equal(next);
  });
});
