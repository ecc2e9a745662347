import {expect} from '@open-wc/testing';
import type {Locale} from '../../language/locale.js';
import {bundledPayload} from '../../payload/bundled.js';
import type {Partner} from '../../payload/schema.js';
import {partnerDetails, partnerEntry} from './entries.model.js';

const DORTMUND = [7.466, 51.5149] as const;

const partners = bundledPayload().partners!;
const bundled = (id: string) => partners.find((one) => one.id === id)!;

/** What a payload must say of a partner, and no more. */
const bare: Partner = {
  id: 'bare',
  kind: 'project',
  name: {de: 'Irgendwo', en: 'Somewhere'},
  country: 'FR',
  location: [2, 49],
  status: 'active',
  milestones: [],
  otherNames: [],
  participants: [],
  topics: [],
  goals: [],
};

const university: Partner = {
  ...bare,
  kind: 'university',
  name: {de: 'Universität Lyon', en: 'University of Lyon'},
  place: {de: 'Lyon', en: 'Lyons'},
};

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
      partnerEntry({...bare, status}, locale, undefined).status;
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

  it('leaves out what the payload does not say', () => {
    const entry = partnerEntry(bare, 'en', undefined);
    expect(entry).to.deep.equal({
      id: 'bare',
      name: 'Somewhere',
      endonym: undefined,
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
    expect(partnerDetails(bare, 'en')).to.deep.equal({
      milestones: [],
      topics: [],
      goals: [],
      link: undefined,
    });
  });

  it('gives the details in its language', () => {
    const {milestones, topics, goals, link} = partnerDetails(
      {
        ...bare,
        milestones: [{year: 2011, text: {de: 'Klima', en: 'Climate'}}],
        topics: [{de: 'Wasser', en: 'Water'}],
        goals: [13, 6],
        url: {de: 'https://www.example.org/de', en: 'https://example.org/en'},
      },
      'de'
    );
    expect(milestones).to.deep.equal([
      {year: 2011, text: 'Klima', lang: undefined},
    ]);
    expect(topics).to.deep.equal(['Wasser']);
    expect(goals.map(({goal}) => goal)).to.deep.equal([6, 13]);
    expect(link).to.deep.equal({
      href: 'https://www.example.org/de',
      text: 'Mehr auf example.org',
    });
  });
});
