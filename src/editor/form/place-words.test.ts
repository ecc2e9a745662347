import {expect} from '@open-wc/testing';
import {locationWords, lonLatOf, typedDegrees} from './place-words.js';

describe('places in words', () => {
  it('have name, country and coordinates', () => {
    expect(locationWords('Trabzon', 'TR', [39.72, 41], 'de')).to.equal(
      'Trabzon, Türkei · 41,00 N 39,72 O'
    );
    expect(locationWords('Buffalo', 'US', [-78.88, 42.89], 'en')).to.equal(
      'Buffalo, United States · 42.89 N 78.88 W'
    );
    expect(locationWords('', '', [28.03, -26.2], 'de')).to.equal(
      '26,20 S 28,03 O'
    );
  });

  const typed: readonly [string, number | string][] = [
    ['41.00', 41],
    ['41,5', 41.5],
    ['-33.87', -33.87],
    ['−33,87', -33.87],
    ['41,00 N', 41],
    ['74.01 W', -74.01],
    ['33.87 s', -33.87],
    ['39,72° O', 39.72],
    ['41.', 41],
    ['', ''],
    ['east', 'east'],
    ['41 00 12', '41 00 12'],
  ];
  for (const [text, value] of typed)
    it(`read “${text}” as ${JSON.stringify(value)}`, () =>
      expect(typedDegrees(text)).to.equal(value));

  it('are two numbers', () => {
    expect(lonLatOf([7, 51])).to.deep.equal([7, 51]);
    for (const value of [undefined, null, [7], [7, '51'], [7, 51, 3], 'x'])
      expect(lonLatOf(value)).to.equal(undefined);
  });
});
