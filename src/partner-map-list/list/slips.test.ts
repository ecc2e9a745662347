import {expect} from '@open-wc/testing';
import {forgives, isOneSlipFrom} from './slips.js';

describe('a slip', () => {
  const same: readonly (readonly [word: string, typed: string])[] = [
    ['zwickau', 'zwikau'],
    ['zwickau', 'zwicckau'],
    ['zwickau', 'zwixkau'],
    ['zwickau', 'zwcikau'],
    ['zwickau', 'wickau'],
    ['zwickau', 'zzwickau'],
    ['zwickau', 'zwickua'],
    ['zwickau', 'zwicka'],
    ['zwickau', 'zwickaub'],
    ['zwickau', 'zwickai'],
    // While the visitor still types.
    ['zwickau', 'zwika'],
    ['buffalo', 'bufal'],
  ];
  for (const [word, typed] of same)
    it(`is one from “${typed}” to “${word}”`, () =>
      expect(isOneSlipFrom(word, typed)).to.be.true);

  const different: readonly (readonly [word: string, typed: string])[] = [
    ['zwickau', 'zwkau'],
    ['zwickau', 'zwciaku'],
    ['partner', 'parti'],
    ['leeds', 'lyons'],
    ['', 'leeds'],
  ];
  for (const [word, typed] of different)
    it(`is not all from “${typed}” to “${word}”`, () =>
      expect(isOneSlipFrom(word, typed)).to.be.false);

  it('is forgiven in long words, not in short ones and numbers', () => {
    expect(['leeds', 'zwikau'].every(forgives)).to.be.true;
    expect(['leed', '19788', ''].some(forgives)).to.be.false;
  });
});
