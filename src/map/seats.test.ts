import {expect} from '@open-wc/testing';
import type {MapMarker} from './map.model.js';
import {createSeats} from './seats.js';

const markers = (ids: string) =>
  [...ids].map((id): MapMarker => ({
    id,
    ids: [id],
    partner: undefined,
    x: 0,
    y: 0,
  }));

describe('seats', () => {
  const turns: readonly (readonly [coming: string, seated: string])[] = [
    ['abc', 'abc'],
    ['cba', 'abc'],
    ['ac', 'a_c'],
    ['acd', 'adc'],
    ['c', '__c'],
    ['', '___'],
    ['efgh', 'efgh'],
  ];

  it('let a marker stay where it was, and give empty places to new ones', () => {
    const seats = createSeats();
    for (const [coming, seated] of turns)
      expect(
        seats(markers(coming))
          .map((marker) => marker?.id ?? '_')
          .join('')
      ).to.equal(seated);
  });
});
