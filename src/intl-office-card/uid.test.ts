import {expect} from '@open-wc/testing';
import {uidOf} from './uid.js';

describe('uidOf', () => {
  it('is a UUID that anyone may have made up, the same at each call', () => {
    for (const text of ['', 'a', 'Büro', 'x'.repeat(1000)]) {
      expect(uidOf(text)).to.match(
        /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/
      );
      expect(uidOf(text)).to.equal(uidOf(text));
    }
  });

  it('stays as it is: entries saved with an older version are found again', () => {
    expect(uidOf('Büro')).to.equal('4c5bd4f1-c40d-8cde-8d92-8271da94cc47');
  });

  it('differs for different texts, also in each of its parts', () => {
    const uids = Array.from({length: 20_000}, (_, i) => uidOf(`Office ${i}`));
    expect(new Set(uids).size).to.equal(uids.length);
    for (const part of [0, 4])
      expect(new Set(uids.map((uid) => uid.split('-')[part])).size).to.be.above(
        uids.length - 5
      );
  });
});
