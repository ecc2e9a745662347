import {expect} from '@open-wc/testing';
import {PayloadError} from './payload-error.js';

const faults = (count: number) =>
  Array.from({length: count}, (_, i) => ({
    path: `payload.sources[${i}]`,
    message: 'expected an object, got null',
  }));

describe('PayloadError', () => {
  it('is an Error with its own name', () => {
    const error = new PayloadError(faults(1));
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('PayloadError');
  });

  it('names each place on its own line', () => {
    expect(new PayloadError(faults(2)).message).to.equal(
      'payload.sources[0]: expected an object, got null\n' +
        'payload.sources[1]: expected an object, got null'
    );
  });

  it('lists up to ten places', () => {
    const lines = new PayloadError(faults(10)).message.split('\n');
    expect(lines).to.have.length(10);
    expect(lines[9]).to.match(/^payload\.sources\[9\]/);
  });

  it('counts the places after the tenth, and keeps them', () => {
    const error = new PayloadError(faults(12));
    expect(error.message.split('\n')).to.have.length(11);
    expect(error.message).to.match(/\n… and 2 more$/);
    expect(error.faults).to.have.length(12);
  });

  it('says that a part is missing', () => {
    expect(PayloadError.missing('payload.partners').message).to.equal(
      'payload.partners: expected a value, got nothing'
    );
  });
});
