import {expect} from '@open-wc/testing';
import {str} from '@lit/localize';
import {templates} from './generated/de.js';
import {msgIn} from './messages.js';

describe('msgIn', () => {
  it('speaks both languages at the same time', () => {
    const [de, en] = [msgIn('de'), msgIn('en')];
    expect([de('Networks'), en('Networks'), de('Networks')]).to.deep.equal([
      'Netzwerke',
      'Networks',
      'Netzwerke',
    ]);
  });

  // lit-localize reads tests too: they say only what the elements say.
  it('puts values into a text', () => {
    const since = 1996;
    expect(msgIn('de')(str`since ${since}`)).to.equal('seit 1996');
    expect(msgIn('en')(str`since ${since}`)).to.equal('since 1996');
  });

  it('has a German text for every message', () => {
    for (const text of Object.values(templates))
      expect(typeof text === 'string' ? text : text.strings.join('')).to.match(
        /\p{L}/u
      );
  });
});
