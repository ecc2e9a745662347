import {expect} from '@open-wc/testing';
import {PartnerMapList} from './partner-map-list.js';

const css = PartnerMapList.styles.join('\n');

const found = (pattern: RegExp) =>
  [...new Set(Array.from(css.matchAll(pattern), ([, name]) => name))].sort();

describe('the styles of <partner-map-list>', () => {
  it('set every private property that they use, and no other', () => {
    const used = found(/var\(\s*(--_[\w-]+)/g);
    expect(used).not.to.be.empty;
    expect(found(/(--_[\w-]+)\s*:/g)).to.deep.equal(used);
  });
});
