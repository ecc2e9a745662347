import {expect} from '@open-wc/testing';
import type {Locale} from '../../language/locale.js';
import {bundledPayload} from '../../payload/bundled.js';
import type {Partner, PartnerKind} from '../../payload/schema.js';
import {partnerDetails, partnerEntry} from './entries.model.js';
import {barePartner, university} from '../../testing/partners.js';

const DORTMUND = [7.466, 51.5149] as const;

const partners = bundledPayload().partners!;
const bundled = (id: string) => partners.find((one) => one.id === id)!;

describe('partnerEntry', () => {
  it('says of Kumasi what an entry and a marker say', () => {
    const expected = {
      de: {
        place: 'Ghana',
        since: 'seit 2024',
        kind: 'Städtepartnerschaft',
        label: /^Kumasi, Ghana, Städtepartnerschaft, seit 2024, 5\.0\d\d\skm$/,
      },
      en: {
        place: 'Ghana',
        since: 'since 2024',
        kind: 'Twin city',
        label: /^Kumasi, Ghana, Twin city, since 2024, 5,0\d\d\skm$/,
      },
    };
    for (const locale of ['de', 'en'] as const) {
      const {label, ...rest} = expected[locale];
      const entry = partnerEntry(bundled('kumasi'), locale, DORTMUND);
      expect(entry).to.include({id: 'kumasi', name: 'Kumasi', ...rest});
      expect(entry.label).to.match(label);
      expect(entry.status).to.equal(undefined);
    }
  });

  const distances: readonly (readonly [Locale, RegExp])[] = [
    ['de', /^\d\.\d{3}\skm$/],
    ['en', /^\d,\d{3}\skm$/],
  ];
  for (const [locale, pattern] of distances)
    it(`gives 5054 km ± 0.5 % to Kumasi in ${locale}`, () => {
      const {distance = ''} = partnerEntry(bundled('kumasi'), locale, DORTMUND);
      expect(distance).to.match(pattern);
      const km = Number(distance.replace(/\D/g, ''));
      expect(km).to.be.within(5054 * 0.995, 5054 * 1.005);
    });

  it('has miles nowhere', () => {
    for (const partner of partners)
      for (const locale of ['de', 'en'] as const)
        expect(partnerEntry(partner, locale, DORTMUND).label)
          .to.match(/\d\skm\b/)
          .and.not.match(/\bmi\b|mile|Meile/i);
  });

  it('says what is not as usual', () => {
    const says = (status: Partner['status'], locale: Locale) =>
      partnerEntry({...barePartner, status}, locale, undefined).status;
    expect(says('suspended', 'de')).to.equal('ruht');
    expect(says('suspended', 'en')).to.equal('on hold');
    expect(says('ended', 'de')).to.equal('beendet');
    expect(says('ended', 'en')).to.equal('ended');
    expect(
      partnerEntry(bundled('rostov-on-don'), 'en', DORTMUND).label
    ).to.match(/, on hold$/);
  });

  it('names the city of a university before its country', () => {
    expect(partnerEntry(university, 'de', undefined).place).to.equal(
      'Lyon, Frankreich'
    );
    expect(partnerEntry(university, 'en', undefined).place).to.equal(
      'Lyons, France'
    );
  });

  it('names the region of a city before its country', () => {
    const {name, place} = partnerEntry(bundled('buffalo'), 'en', undefined);
    expect([name, place]).to.deep.equal(['Buffalo', 'New York, United States']);
  });

  it('gives other names with their language, but not the same name twice', () => {
    const otherNames = [
      {text: 'Irgendwo', lang: 'de'},
      {text: 'Quelque part', lang: 'fr'},
    ];
    const namesIn = (locale: Locale) =>
      partnerEntry({...barePartner, otherNames}, locale, undefined).otherNames;
    expect(namesIn('en')).to.deep.equal(otherNames);
    expect(namesIn('de')).to.deep.equal(otherNames.slice(1));
  });

  it('leaves out what the payload does not say', () => {
    const entry = partnerEntry(barePartner, 'en', undefined);
    expect(entry).to.deep.equal({
      id: 'bare',
      name: 'Somewhere',
      endonym: undefined,
      otherNames: [],
      place: 'France',
      since: undefined,
      distance: undefined,
      kind: 'Project partnership',
      status: undefined,
      label: 'Somewhere, France, Project partnership',
    });
  });
});

describe('partnerDetails', () => {
  it('leaves out what the payload does not say', () => {
    expect(partnerDetails(barePartner, 'en')).to.deep.equal({
      note: undefined,
      facets: [],
      meaning: undefined,
      milestones: [],
      topics: [],
      participants: [],
      goals: [],
      links: [],
    });
  });

  it('gives the details in its language', () => {
    const {milestones, topics, goals, links} = partnerDetails(
      {
        ...barePartner,
        milestones: [{year: 2011, text: {de: 'Klima', en: 'Climate'}}],
        topics: [{de: 'Wasser', en: 'Water'}],
        goals: [13, 6],
        url: {de: 'https://www.example.org/de', en: 'https://example.org/en'},
      },
      'de'
    );
    expect(milestones).to.deep.equal([
      {when: '2011', datetime: '2011', text: 'Klima', lang: undefined},
    ]);
    expect(topics).to.deep.equal([{text: 'Wasser', lang: undefined}]);
    expect(goals.map(({goal}) => goal)).to.deep.equal([6, 13]);
    expect(links).to.deep.equal([
      {
        href: 'https://www.example.org/de',
        text: 'Mehr auf example.org',
        lang: undefined,
        hreflang: undefined,
        inLanguage: undefined,
      },
    ]);
  });

  it('says first who decided to put a partnership on hold', () => {
    const noteIn = (locale: Locale) =>
      partnerDetails(bundled('rostov-on-don'), locale).note?.text;
    expect(noteIn('de')).to.include('Rat der Stadt Dortmund am 31. März 2022');
    expect(noteIn('en')).to.include('city council decided this on 31 March');
  });

  it('gives the whole date of a milestone if it is known', () => {
    const {milestones} = partnerDetails(bundled('kumasi'), 'de');
    expect(milestones.map(({when}) => when)).to.deep.equal([
      '2011',
      '14. Mai 2024',
      '2024',
    ]);
  });

  it('names who takes part, with the language of the names', () => {
    const {participants} = partnerDetails(bundled('dabola'), 'en');
    expect(participants[0]).to.deep.equal({
      text: 'EDG Entsorgung Dortmund GmbH',
      lang: 'de',
    });
    const german = partnerDetails(bundled('dabola'), 'de').participants;
    expect(german.map(({lang}) => lang)).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('marks texts in Leichte Sprache', () => {
    const text = {de: 'Leicht', en: 'English', 'de-simple': 'Leicht'};
    const {note, topics} = partnerDetails(
      {...barePartner, note: text, topics: [text]},
      'de'
    );
    expect([note, topics[0]].map((each) => each?.lang)).to.deep.equal([
      'de-simple',
      'de-simple',
    ]);
  });

  it('names the language of a page that is in another one', () => {
    const linksIn = (id: string, locale: Locale) =>
      partnerDetails(bundled(id), locale).links.map(
        ({text, inLanguage}) => `${text}, ${inLanguage ?? ''}`
      );
    expect(linksIn('leeds', 'de')).to.deep.equal([
      'Mehr auf dortmund.de, ',
      'Website der Stadt, auf Englisch',
    ]);
    expect(linksIn('zwickau', 'en')).to.deep.equal([
      'Dortmund’s twin cities at a glance, in German',
      'City website, in German',
    ]);
  });

  const websites: readonly (readonly [PartnerKind, string, string])[] = [
    ['twin-city', 'Website der Stadt', 'City website'],
    ['inner-german', 'Website der Stadt', 'City website'],
    ['university', 'Website der Universität', 'University website'],
    ['project', 'Website des Partners', 'Partner’s website'],
  ];
  for (const [kind, de, en] of websites)
    it(`calls the website of a ${kind} “${en}”`, () => {
      const website = {de: 'https://example.org/', en: 'https://example.org/'};
      const nameIn = (locale: Locale) =>
        partnerDetails({...barePartner, kind, website}, locale).links[0]?.text;
      expect([nameIn('de'), nameIn('en')]).to.deep.equal([de, en]);
    });
});
