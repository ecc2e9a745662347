import {expect, fixture, html} from '@open-wc/testing';
import {
  assert,
  integer,
  property,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import {partsOf, rangesOf, renderMarked} from './marked-text.js';
import {finderOf, queryWords} from './query.js';

/** The text with what a query finds in brackets. */
const marked = (text: string, query: string): string =>
  partsOf(
    text,
    queryWords(query).flatMap((word) => {
      const {names} = finderOf(word);
      return names ? rangesOf(text, names) : [];
    })
  )
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('the marks in a text', () => {
  const cases: readonly (readonly [
    text: string,
    query: string,
    marked: string,
  ])[] = [
    ['Leeds', 'leeds', '[Leeds]'],
    ['Leeds', 'LEE', '[Lee]ds'],
    ['Leeds', 'e', 'L[ee]ds'],
    ['Leeds', 'york', 'Leeds'],
    ['Leeds', '', 'Leeds'],
    ['', 'leeds', ''],
    ['Universität München', 'munchen', 'Universität [München]'],
    ['Universität München', 'muenchen', 'Universität [München]'],
    ['Universität München', 'MÜNCH', 'Universität [Münch]en'],
    ['Universität München', 'muen', 'Universität [Mün]chen'],
    ['Universität Mu\u0308nchen', 'muenchen', 'Universität [Mu\u0308nchen]'],
    ['Universität München', 'univ münch', '[Univ]ersität [Münch]en'],
    ['Hauptstraße 1', 'strasse', 'Haupt[straße] 1'],
    ['Hauptstrasse 1', 'straße', 'Haupt[strasse] 1'],
    ['Århus', 'aarhus', '[Århus]'],
    ['Århus', 'ar', '[År]hus'],
    ['Łódź', 'lodz', '[Łódź]'],
    ['Diyarbakır', 'DİYARBAKIR', '[Diyarbakır]'],
    ['Xi’an', 'xian', '[Xi’an]'],
    ['Xi’an', "xi'a", '[Xi’a]n'],
    ['Xian', 'xi’an', '[Xian]'],
    ['Novi Sad', 'novisad', '[Novi Sad]'],
    ['in Novi Sad', 'novisa', 'in [Novi Sa]d'],
    ['Rostow – am Don', 'am don', 'Rostow – [am] [Don]'],
    ['Нови Сад', 'сад', 'Нови [Сад]'],
    ['نَتانيا', 'نتانيا', '[نَتانيا]'],
    ['Klima\u00adpartnerschaft', 'klimapart', '[Klima\u00adpart]nerschaft'],
    ['西安', '安', '西[安]'],
    // Two UTF-16 units.
    ['𐐀 Leeds', 'leeds', '𐐀 [Leeds]'],
    ['a.b*c', '.*', 'a.b*c'],
    ['Lyon 12, Lyon', 'lyon', '[Lyon] 12, [Lyon]'],
  ];

  for (const [text, query, expected] of cases)
    it(`of “${query}” are in “${expected}”`, () =>
      expect(marked(text, query)).to.equal(expected));

  it('leave every text as it is', () =>
    assert(
      property(
        string({unit: 'binary'}),
        string({unit: 'binary'}),
        (text, query) => {
          const words = queryWords(query + text.slice(0, 3));
          const ranges = words.flatMap((word) => {
            const {names} = finderOf(word);
            return names ? rangesOf(text, names) : [];
          });
          const parts = partsOf(text, ranges);
          return parts.map((part) => part.text).join('') === text;
        }
      )
    ));

  it('never overlap', () =>
    assert(
      property(
        uniqueArray(
          tuple(integer({min: 0, max: 9}), integer({min: 1, max: 9}))
        ),
        (pairs) => {
          const text = 'abcdefghijklmnopqrst';
          const ranges = pairs.map(
            ([at, length]) => [at, at + length] as const
          );
          const isIn = (i: number) =>
            ranges.some(([start, end]) => i >= start && i < end);
          const parts = partsOf(text, ranges);
          const each = parts.flatMap((part) =>
            Array.from(part.text, () => part.isMatch)
          );
          expect(each).to.deep.equal(Array.from(text, (_, i) => isIn(i)));
        }
      )
    ));

  it('are <mark> elements', async () => {
    const text = await fixture(
      html`<p>${renderMarked('<b>Leeds', [[3, 8]])}</p>`
    );
    expect(text.textContent).to.equal('<b>Leeds');
    expect(text.querySelector('mark')?.textContent).to.equal('Leeds');
    expect(renderMarked('Leeds', [])).to.equal('Leeds');
  });
});
