import {expect} from '@open-wc/testing';
import {bundledPayload} from '../payload/bundled.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {legendOf} from './map-legend.js';

const {partners = []} = bundledPayload();

const texts = (...args: Parameters<typeof legendOf>) =>
  legendOf(...args).map(({text}) => text);

describe('legendOf', () => {
  it('names the kinds that there are, and the status', () => {
    expect(texts(partners, 'en')).to.deep.equal([
      'Twin city',
      'Project partnership',
      'German–German twin city',
      'on hold',
    ]);
    expect(texts(partners, 'de').at(-1)).to.equal('ruht');
  });

  it('gives each kind a shape of its own', () => {
    const kinds = ['twin-city', 'inner-german', 'project', 'university'];
    const shapes = legendOf(
      madeUpPartners(4, ['twin-city', 'inner-german', 'project', 'university']),
      'en'
    ).map(({shape}) => shape);
    expect(new Set(shapes).size).to.equal(kinds.length);
  });

  it('has one entry for both kinds of hollow markers', () => {
    const [first, second] = partners;
    const both = [
      {...first!, status: 'suspended' as const},
      {...second!, status: 'ended' as const},
    ];
    expect(texts(both, 'en')).to.deep.equal(['Twin city', 'on hold and ended']);
  });
});
