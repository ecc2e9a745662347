import {expect} from '@open-wc/testing';
import {readPayload} from './read-payload.js';
import {hasSimpleGerman, inSimpleGerman} from './simple-german.js';

const simple = {de: 'Schwer', en: 'English', 'de-simple': 'Leicht'};
const standard = {de: 'Deutsch', en: 'English'};

const payload = readPayload({
  schemaVersion: 1,
  partners: [
    {
      id: 'one',
      kind: 'project',
      name: standard,
      country: 'GH',
      location: [-1.62, 6.69],
      milestones: [{year: 2011, text: simple}],
      topics: [standard, simple],
    },
  ],
  goals: {focus: [11], about: simple},
});

describe('inSimpleGerman', () => {
  const {partners, goals} = inSimpleGerman(payload);

  it('replaces German by Leichte Sprache wherever the payload has it', () => {
    const leicht = {...simple, de: 'Leicht'};
    expect(goals?.about).to.deep.equal(leicht);
    expect(partners?.[0]?.milestones[0]?.text).to.deep.equal(leicht);
    expect(partners?.[0]?.topics).to.deep.equal([standard, leicht]);
  });

  it('changes neither other texts nor its argument', () => {
    expect(partners?.[0]?.name).to.deep.equal(standard);
    expect(payload.goals?.about?.de).to.equal('Schwer');
    const without = readPayload({schemaVersion: 1, goals: {focus: [11]}});
    expect(inSimpleGerman(without)).to.deep.equal(without);
  });
});

describe('hasSimpleGerman', () => {
  const cases: readonly [what: string, value: unknown, expected: boolean][] = [
    ['a text with it', simple, true],
    ['a text without it', standard, false],
    ['a list with it', [standard, simple], true],
    ['a record with it', {office: {tasks: [{text: simple}]}}, true],
    ['a word', 'de-simple', false],
    ['nothing', undefined, false],
    ['null', null, false],
  ];
  for (const [what, value, expected] of cases)
    it(`is ${expected} for ${what}`, () => {
      expect(hasSimpleGerman(value)).to.equal(expected);
    });
});
