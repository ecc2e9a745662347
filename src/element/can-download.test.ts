import {expect} from '@open-wc/testing';
import {setOrigin} from '../testing/origin.js';
import {canDownload} from './can-download.js';

describe('canDownload', () => {
  afterEach(() => setOrigin());

  it('is true on a page', () => {
    expect(canDownload()).to.equal(true);
  });

  it('is false in a sandbox, whose origin is opaque', () => {
    setOrigin('null');
    expect(canDownload()).to.equal(false);
  });
});
