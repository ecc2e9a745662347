import {expect} from '@open-wc/testing';
import {bundledPayload} from './bundled.js';

describe('bundledPayload', () => {
  it('has a part for every element', () => {
    const {office, partners, networks, goals} = bundledPayload();
    expect(office?.city.en).to.equal('Dortmund');
    expect(partners).to.not.be.empty;
    expect(networks).to.not.be.empty;
    expect(goals?.focus).to.not.be.empty;
  });

  it('is read once', () => {
    expect(bundledPayload()).to.equal(bundledPayload());
  });
});
