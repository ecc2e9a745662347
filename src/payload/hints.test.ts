import {expect} from '@open-wc/testing';
import {bundledPayload} from './bundled.js';
import {hintsFor} from './hints.js';
import {readPayload} from './read-payload.js';

const both = {de: 'Deutsch', en: 'English'};

const complete = {
  schemaVersion: 1,
  updated: '2026-11-28',
  office: {
    name: both,
    city: both,
    location: [7.466, 51.5149],
    phone: '+49 231 500',
    email: 'office@example.org',
    openingHours: [{days: ['Mo'], opens: '08:00', closes: '12:00'}],
    image: {src: 'house.jpg', alt: both, credit: both},
    contacts: [{name: 'Ada Lovelace', email: 'ada@example.org'}],
  },
};

const pathsOf = (value: unknown) =>
  hintsFor(readPayload(value)).map(({path}) => path);

describe('hintsFor', () => {
  it('has none for a payload that lacks nothing', () => {
    expect(pathsOf(complete)).to.deep.equal([]);
  });

  for (const [what, changes, path] of [
    ['a phone number', {phone: undefined}, 'phone'],
    ['an e-mail address', {email: undefined}, 'email'],
    ['opening hours', {openingHours: []}, 'openingHours'],
    ['a picture', {image: undefined}, 'image'],
    ['a credit', {image: {src: 'house.jpg', alt: both}}, 'image.credit'],
    ['a contact', {contacts: []}, 'contacts'],
    [
      'a way to reach a contact',
      {contacts: [{name: 'Ada', phone: '0231 500'}, {name: 'Grace'}]},
      'contacts[1]',
    ],
  ] as const)
    it(`names the place that lacks ${what}`, () => {
      const office = {...complete.office, ...changes};
      expect(pathsOf({...complete, office})).to.deep.equal([
        `payload.office.${path}`,
      ]);
    });

  it('names the missing day of the last check', () => {
    expect(pathsOf({schemaVersion: 1})).to.deep.equal(['payload.updated']);
  });

  it('asks for a reading group where there is Leichte Sprache', () => {
    const about = {...both, 'de-simple': 'Das ist leicht.'};
    const simple = {...complete, goals: {focus: [], about}};
    expect(pathsOf(simple)).to.deep.equal(['payload.simpleGermanCheckedBy']);
    expect(
      pathsOf({...simple, simpleGermanCheckedBy: 'A reading group'})
    ).to.deep.equal([]);
  });

  it('lists for the bundled payload what the office has still to supply', () => {
    expect(hintsFor(bundledPayload()).map(({path}) => path)).to.deep.equal([
      'payload.simpleGermanCheckedBy',
      'payload.office.phone',
      'payload.office.email',
      'payload.office.openingHours',
      'payload.office.image',
      'payload.office.contacts[0]',
    ]);
  });
});
