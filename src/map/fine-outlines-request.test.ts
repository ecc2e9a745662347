import {expect} from '@open-wc/testing';
import {
  canHaveFineOutlines,
  canImportBeside,
  fineOutlines,
  requestFineOutlines,
} from './fine-outlines-request.js';

describe('canImportBeside', () => {
  const [own, other] = ['https://example.org', 'https://example.com'];
  for (const [src, crossOrigin, origin, expected] of [
    [`${own}/intl-office.classic.js`, null, own, true],
    [`${other}/intl-office.classic.js`, null, own, false],
    [`${other}/intl-office.classic.js`, 'anonymous', own, true],
    [`${own}/intl-office.classic.js`, null, 'null', false],
    [`${own}/intl-office.classic.js`, 'anonymous', 'null', true],
    ['file:///home/intl-office.classic.js', null, 'null', false],
    ['', null, own, false],
  ] as const)
    it(`is ${expected} for ${src || 'an inline script'}, ${crossOrigin ? 'with' : 'without'} crossorigin, on ${origin}`, () => {
      expect(canImportBeside({src, crossOrigin}, origin)).to.equal(expected);
    });
});

describe('requestFineOutlines', () => {
  it('loads the outlines once', async () => {
    expect(canHaveFineOutlines()).to.equal(true);
    expect(fineOutlines()).to.equal(undefined);
    const first = requestFineOutlines();
    expect(requestFineOutlines()).to.equal(first);
    await first;
    expect(fineOutlines()?.COUNTRIES).to.have.length.above(190);
    expect(canHaveFineOutlines()).to.equal(true);
  });
});
