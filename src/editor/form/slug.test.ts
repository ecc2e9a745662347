import {expect} from '@open-wc/testing';
import {freeId, slug} from './slug.js';

describe('ids from names', () => {
  const cases: readonly [string, string][] = [
    ['Rostow am Don', 'rostow-am-don'],
    ['Xi’an', 'xi-an'],
    ['Cluj-Napoca', 'cluj-napoca'],
    ['Tromsø', 'tromso'],
    ['Łódź', 'lodz'],
    ['Düsseldorf (Flingern)', 'duesseldorf-flingern'],
    ['Straße', 'strasse'],
    ['Київ', ''],
    ['  ', ''],
    ['a'.repeat(60), 'a'.repeat(40)],
  ];
  for (const [name, id] of cases)
    it(`makes “${id}” of “${name}”`, () => expect(slug(name)).to.equal(id));

  it('adds a number to an id that another record has', () => {
    const others = new Set(['kumasi', 'kumasi-2', 'partner']);
    expect(freeId('Kumasi', 'partner', others)).to.equal('kumasi-3');
    expect(freeId('Київ', 'partner', others)).to.equal('partner-2');
    expect(freeId('Leeds', 'partner', others)).to.equal('leeds');
  });
});
