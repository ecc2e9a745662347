// Tests the page about theming in the built demo.

import {expect} from '@open-wc/testing';
import {inView, openFrame} from './page-in-frame.mjs';
import {waitUntil} from '../src/testing/wait-until.ts';

const URL_OF_PAGE = '/dist/demo/reference/theming.html';

let page;
let section;

beforeEach(async () => {
  const {contentWindow} = await openFrame({src: URL_OF_PAGE, ...inView(1200)});
  page = contentWindow;
  section = page.document.querySelector('.theming');
  await waitUntil(
    () => ['light', 'dark'].every((each) => colourIn(each) && onAccentIn(each)),
    'the elements render'
  );
});

const cardIn = (scheme) =>
  section.querySelector(`.look.${scheme} intl-office-card`);

const styleIn = (scheme, selector) => {
  const found = cardIn(scheme).shadowRoot?.querySelector(selector);
  return found && page.getComputedStyle(found);
};

/** The colour of a text in the accent colour. */
const colourIn = (scheme) => styleIn(scheme, '.organisation')?.color;

/** The colour of a text on the accent colour: of the selected kind. */
function onAccentIn(scheme) {
  const {shadowRoot} = section.querySelector(
    `.look.${scheme} partner-map-list`
  );
  const chosen = shadowRoot?.querySelector('.kinds [aria-pressed="true"]');
  return chosen && page.getComputedStyle(chosen).color;
}

const control = (name) => section.querySelector(`[name="${name}"]`);

function set(name, value) {
  const input = control(name);
  input.value = value;
  input.dispatchEvent(new page.Event('input', {bubbles: true}));
}

const code = () => section.querySelector('#rule code').textContent;

/** The text of the polite status. */
const status = () => section.querySelector('.low[role="status"]').textContent;

const BLACK = 'rgb(0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';

describe('the theming example', () => {
  it('contains in its HTML the code that the script generates', async () => {
    const response = await page.fetch(URL_OF_PAGE);
    const html = new DOMParser().parseFromString(
      await response.text(),
      'text/html'
    );
    const still = html.querySelector('.theming');
    expect(still.querySelector('#rule code').textContent).to.equal(code());
    expect(
      Array.from(still.querySelectorAll('.value'), (each) => each.textContent)
    ).to.deep.equal(
      Array.from(section.querySelectorAll('.value'), (each) => each.textContent)
    );
    // Without script there are no controls.
    for (const part of ['.tune', '.looks']) {
      expect(still.querySelector(part).hidden, part).to.equal(true);
      expect(section.querySelector(part).hidden, part).to.equal(false);
    }
  });

  it('sets the accent colour in the elements and the code, light and dark', () => {
    set('accent-light', '#004400');
    expect(colourIn('light')).to.equal('rgb(0, 68, 0)');
    expect(colourIn('dark')).to.equal('rgb(242, 166, 216)');
    set('accent-dark', '#aaffaa');
    expect(colourIn('dark')).to.equal('rgb(170, 255, 170)');
    expect(code()).to.contain(
      '--intl-color-accent: light-dark(#004400, #aaffaa);'
    );
    for (const {style} of section.querySelectorAll('partner-map-list'))
      expect(style.getPropertyValue('--intl-color-accent')).to.equal(
        'light-dark(#004400, #aaffaa)'
      );
  });

  it('sets radius, space and font in both', () => {
    set('radius', '9');
    set('space', '2');
    section.querySelector('[value^="Georgia"]').click();
    expect(styleIn('light', '.card').borderRadius).to.equal('9px');
    expect(styleIn('light', '.body').padding).to.equal('32px');
    expect(styleIn('light', '.root').fontFamily).to.equal('Georgia, serif');
    expect(code())
      .to.contain('--intl-radius: 9px;')
      .and.to.contain('--intl-space: 2em;')
      .and.to.contain('--intl-font-family: Georgia, serif;');
    expect(control('radius').getAttribute('aria-valuetext')).to.equal('9px');
  });

  it('shows the result of its code', () => {
    set('accent-light', '#123456');
    set('radius', '17');
    const shown = [colourIn('light'), styleIn('light', '.card').borderRadius];
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(code());
    page.document.adoptedStyleSheets = [sheet];
    cardIn('light').removeAttribute('style');
    expect([
      colourIn('light'),
      styleIn('light', '.card').borderRadius,
    ]).to.deep.equal(shown);
  });

  it('keeps text on the accent colour readable, in black or white', () => {
    expect(onAccentIn('light')).to.equal(WHITE);
    expect(onAccentIn('dark')).to.equal(BLACK);
    set('accent-light', '#ffdd00');
    set('accent-dark', '#003366');
    expect(onAccentIn('light')).to.equal(BLACK);
    expect(onAccentIn('dark')).to.equal(WHITE);
    expect(code()).to.contain(
      '--intl-color-on-accent: light-dark(#000, #fff);'
    );
    // On both sides of the colour on which black and white have the same contrast.
    set('accent-light', '#757575');
    expect(onAccentIn('light')).to.equal(WHITE);
    set('accent-light', '#777777');
    expect(onAccentIn('light')).to.equal(BLACK);
  });

  it('sets other colours only if they differ from the usual ones', () => {
    expect(code()).not.to.contain('--intl-color-sea');
    set('sea-dark', '#001122');
    expect(code()).to.contain(
      '--intl-color-sea: light-dark(#e3edf3, #001122);'
    );
    const {style} = cardIn('dark');
    expect(style.getPropertyValue('--intl-color-sea')).to.contain('#001122');
    set('sea-dark', '#10181f');
    expect(code()).not.to.contain('--intl-color-sea');
    expect(style.getPropertyValue('--intl-color-sea')).to.equal('');
  });

  it('warns in a polite status if text has low contrast', () => {
    expect(status()).to.equal('');
    set('accent-light', '#767676');
    // 4.54:1 on white, but less on secondary surfaces.
    expect(status()).to.contain('dunklere Farbe');
    expect(status()).not.to.contain('hellere');
    set('accent-dark', '#444444');
    expect(status()).to.contain('hellere Farbe');

    // Another colour with low contrast does not repeat the warning.
    const before = section.querySelector('.low').firstChild;
    set('accent-light', '#999999');
    expect(section.querySelector('.low').firstChild).to.equal(before);

    set('accent-light', '#333333');
    set('accent-dark', '#cccccc');
    expect(status()).to.equal('');
    set('text-dark', '#555555');
    expect(status()).to.contain('Text ist im dunklen Modus schwer zu lesen');
  });

  it('resets everything', () => {
    const before = [code(), colourIn('light'), colourIn('dark')];
    set('accent-light', '#dddddd');
    set('accent-dark', '#222222');
    set('radius', '24');
    set('space', '0.5');
    section.querySelector('[value^="system"]').click();
    expect(code()).not.to.equal(before[0]);
    section.querySelector('.reset').click();
    expect([code(), colourIn('light'), colourIn('dark')]).to.deep.equal(before);
    expect(status()).to.equal('');
    expect(section.querySelector('[name="font"][value=""]').checked).to.equal(
      true
    );
    expect(control('space').value).to.equal('1.25');
    expect(styleIn('light', '.root').fontFamily).to.contain('system-ui');
  });
});
