import {expect} from '@open-wc/testing';
import {placeInWords} from './place-in-words.js';

describe('placeInWords', () => {
  const content = {
    partners: [{name: {de: 'Krakau', en: 'Kraków'}}, {name: {de: ' '}}],
  };
  for (const [path, en] of [
    [['partners', 0, 'name', 'de'], 'Kraków, Name, German'],
    [['partners', 0], 'Kraków'],
    [['partners', 1], 'Partners, entry 2'],
    [['office', 'openingHours', 0], 'Opening hours, entry 1'],
    [['unknown'], 'About this content'],
    [[], 'About this content'],
  ] as const)
    it(`calls ${path.join('.') || 'the whole'} “${en}”`, () => {
      expect(placeInWords(content, path, 'en')).to.equal(en);
    });

  it('names a field of the office by its label', () => {
    expect(placeInWords(content, ['office', 'email'], 'en')).to.match(
      /^Contact, \S/
    );
  });
});
