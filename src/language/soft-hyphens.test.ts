import {expect} from '@open-wc/testing';
import {withSoftHyphens} from './soft-hyphens.js';

describe('withSoftHyphens', () => {
  for (const [parts, why] of [
    ['Städte|partner|schaften', 'parts'],
    ['Innerdeutsche Städte|partner|schaft', 'only long words'],
    ['Projekt|partner|schaft', 'parts'],
    ['Partner|schafts|urkunde', 'a linking s'],
    ['Nachhaltig|keits|preis', 'a linking s'],
    ['Entwicklungs|zusammen|arbeit', 'parts'],
    ['Partner|hoch|schulen', 'parts'],
    ['Kooperations|partnerinnen', 'not before -innen'],
    ['Hauptverwaltung', 'no part'],
    ['Stadt|verwaltung', 'parts'],
    ['Oberbürger|meister', 'parts'],
    ['Xi’an, Rostow am Don', 'short words'],
  ] as const)
    it(`${why}: ${parts}`, () => {
      const word = parts.replaceAll('|', '');
      const shown = withSoftHyphens(word, 'de').replaceAll('\u00AD', '|');
      expect(shown).to.equal(parts);
    });

  it('leaves English alone', () =>
    expect(withSoftHyphens('Projektpartnerschaft', 'en')).to.equal(
      'Projektpartnerschaft'
    ));
});
