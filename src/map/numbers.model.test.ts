import {expect} from '@open-wc/testing';
import type {MapMarker, MapModel} from './map.model.js';
import {numbersOf, rangesOf} from './numbers.model.js';

describe('rangesOf', () => {
  for (const [numbers, text] of [
    [[], ''],
    [[7], '7'],
    [[8, 3], '3, 8'],
    [[4, 3], '3, 4'],
    [[8, 3, 5, 4], '3–5, 8'],
    [[1, 2, 3, 10, 11, 12], '1–3, 10–12'],
  ] as const)
    it(`writes ${JSON.stringify(numbers)} as “${text}”`, () => {
      expect(rangesOf(numbers)).to.equal(text);
    });
});

describe('numbersOf', () => {
  const marker = (x: number, ...numbers: readonly number[]): MapMarker => ({
    id: `p${numbers[0]}`,
    ids: numbers.map((each) => `p${each}`),
    place: undefined,
    x,
    y: 100,
  });
  const numbered = (width: number, ...markers: readonly MapMarker[]) =>
    numbersOf(
      {
        transform: '',
        markers,
        labels: [],
        countryNames: [],
        home: undefined,
        chosen: undefined,
      } satisfies MapModel,
      {
        size: {width, height: 200},
        numberOf: (id) => Number(id.slice(1)) || undefined,
        textWidth: ({length}) => length * 7,
        lineHeight: 16,
      }
    );

  it('has the number of a place and few numbers in their discs', () => {
    const {discs, labels, key} = numbered(
      400,
      marker(50, 12),
      marker(150, 3, 8)
    );
    expect(discs.map(({text}) => text)).to.deep.equal(['12', '3, 8']);
    expect(labels).to.be.empty;
    expect(key).to.be.empty;
  });

  it('has more numbers beside the disc, and a letter where there is no room', () => {
    const cluster = [1, 3, 5, 7, 9] as const;
    const roomy = numbered(400, marker(150, ...cluster));
    expect(roomy.discs.map(({text}) => text)).to.deep.equal(['']);
    expect(roomy.labels.map(({text}) => text)).to.deep.equal(['1, 3, 5, 7, 9']);
    const narrow = numbered(60, marker(30, ...cluster));
    expect(narrow.discs.map(({text}) => text)).to.deep.equal(['A']);
    expect(narrow.key).to.deep.equal([['A', '1, 3, 5, 7, 9']]);
  });

  it('gives each of many clusters a letter of its own', () => {
    const many = Array.from({length: 28}, (_, i) =>
      marker(i * 30, ...Array.from({length: 9}, (_, j) => 1 + i + j * 40))
    );
    const {key} = numbered(900, ...many);
    expect(key.map(([letter]) => letter).slice(-3)).to.deep.equal([
      'Z',
      'AA',
      'AB',
    ]);
  });

  it('draws nothing for places without a number', () => {
    expect(numbered(400, marker(50, 0)).discs).to.be.empty;
  });
});
