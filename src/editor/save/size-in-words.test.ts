import {expect} from '@open-wc/testing';
import {sizeInWords} from './size-in-words.js';

describe('the size of a file', () => {
  it('is nothing to speak of up to 5 MB', () => {
    expect(sizeInWords('x'.repeat(5_000_000), 'de')).to.equal(undefined);
  });

  it('counts bytes, not letters', () => {
    const text = 'ö'.repeat(2_600_000);
    expect(sizeInWords(text, 'de')).to.match(/^Die Datei hat 5,2\sMB/);
    expect(sizeInWords(text, 'en')).to.match(/^The file has 5\.2 MB/);
  });
});
