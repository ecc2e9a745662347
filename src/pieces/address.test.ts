import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {withAddressBreaks} from './address.js';

describe('withAddressBreaks', () => {
  const partsOf = async (text: string) => {
    const place = await fixture<HTMLElement>(
      html`<p>${withAddressBreaks(text)}</p>`
    );
    expect(place.textContent).to.equal(text);
    for (const each of place.querySelectorAll('wbr')) each.replaceWith('|');
    return place.textContent;
  };

  for (const shown of [
    'vorname.|nachname@|stadt.|example.|org',
    'www.|un.|org/|sustainabledevelopment',
    'Mehr auf dortmund.|de (auf Englisch)',
    'Dr. Maier, z.B. heute. Morgen',
    '+49 231 50 12345',
  ])
    it(shown, async () =>
      expect(await partsOf(shown.replaceAll('|', ''))).to.equal(shown)
    );
});
