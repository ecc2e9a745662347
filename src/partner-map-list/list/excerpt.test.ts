import {expect} from '@open-wc/testing';
import {excerpt} from './excerpt.js';

const words = Array.from({length: 60}, (_, i) => `word${i}`).join(' ');

describe('excerpt', () => {
  it('keeps a short text', () => {
    expect(excerpt('Climate protection', 3)).to.equal('Climate protection');
  });

  it('begins at the beginning, if nothing is looked for', () => {
    expect(excerpt(words)).to.match(/^word0 word1 .* word\d+ …$/);
  });

  for (const word of ['word2 ', 'word30', 'word59'])
    it(`has ${word} in a long text, between whole words`, () => {
      const part = excerpt(words, words.indexOf(word));
      expect(part).to.contain(word.trim());
      expect(part.length).to.be.at.most(104);
      for (const each of part.split(' '))
        if (each !== '…') expect(words.split(' ')).to.contain(each);
    });

  it('cuts a text without spaces', () => {
    expect(excerpt('a'.repeat(300), 200).length).to.be.below(110);
  });
});
