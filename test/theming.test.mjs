// Tests the theming example of the built demo.

import {expect} from '@open-wc/testing';
import {inView, openFrame} from './page-in-frame.mjs';
import {waitUntil} from '../src/testing/wait-until.ts';

const URL_OF_PAGE = '/dist/demo/theming.html';

let page;
let section;

beforeEach(async () => {
  const {contentWindow} = await openFrame({src: URL_OF_PAGE, ...inView(1200)});
  page = contentWindow;
  section = page.document.querySelector('[aria-labelledby="theming"]');
  await waitUntil(
    () => ['light', 'dark'].every((each) => colourIn(each) && onAccentIn(each)),
    'the elements render'
  );
});

/** With both languages selected, the page shows one theme in each. */
const SHOWN = {light: '[lang="de"].light', dark: '[lang="en"].dark'};

const cardIn = (scheme) =>
  section.querySelector(`${SHOWN[scheme]} intl-office-card`);

const styleIn = (scheme, selector) => {
  const found = cardIn(scheme).shadowRoot?.querySelector(selector);
  return found && page.getComputedStyle(found);
};

/** The colour of a text in the accent colour. */
const colourIn = (scheme) => styleIn(scheme, '.organisation')?.color;

/** The colour of a text on the accent colour: of the selected kind. */
function onAccentIn(scheme) {
  const {shadowRoot} = section.querySelector(
    `${SHOWN[scheme]} partner-map-list`
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

const code = () => section.querySelector('code').textContent;

/** The text of the polite status in a language. */
const statusIn = (lang) =>
  Array.from(
    section.querySelectorAll(`.low[role="status"] [lang="${lang}"]`),
    ({textContent}) => textContent
  ).join(' ');

const BLACK = 'rgb(0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';

describe('the theming example', () => {
  it('contains in its HTML the code that the script generates', async () => {
    const response = await page.fetch(URL_OF_PAGE);
    const html = new DOMParser().parseFromString(
      await response.text(),
      'text/html'
    );
    const still = html.querySelector('[aria-labelledby="theming"]');
    expect(still.querySelector('code').textContent).to.equal(code());
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
    set('light', '#004400');
    expect(colourIn('light')).to.equal('rgb(0, 68, 0)');
    expect(colourIn('dark')).to.equal('rgb(242, 166, 216)');
    set('dark', '#aaffaa');
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
    control('font').closest('div').querySelector('[value^="Georgia"]').click();
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
    set('light', '#123456');
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
    set('light', '#ffdd00');
    set('dark', '#003366');
    expect(onAccentIn('light')).to.equal(BLACK);
    expect(onAccentIn('dark')).to.equal(WHITE);
    expect(code()).to.contain(
      '--intl-color-on-accent: light-dark(#000, #fff);'
    );
    // On both sides of the colour on which black and white have the same contrast.
    set('light', '#757575');
    expect(onAccentIn('light')).to.equal(WHITE);
    set('light', '#777777');
    expect(onAccentIn('light')).to.equal(BLACK);
  });

  it('warns in a polite status if text in the accent colour has low contrast', () => {
    expect(statusIn('de')).to.equal('');
    set('light', '#767676');
    // 4.54:1 on white, but less on secondary surfaces.
    expect(statusIn('de')).to.contain('dunklere Farbe');
    expect(statusIn('en')).to.contain('a darker colour');
    expect(statusIn('en')).not.to.contain('lighter');
    set('dark', '#444444');
    expect(statusIn('de')).to.contain('hellere Farbe');
    expect(statusIn('en')).to.contain('a lighter colour');

    // Another colour with low contrast does not repeat the warning.
    const before = section.querySelector('.low').firstChild;
    set('light', '#999999');
    expect(section.querySelector('.low').firstChild).to.equal(before);

    set('light', '#333333');
    set('dark', '#cccccc');
    expect(statusIn('de')).to.equal('');
  });

  it('resets everything', () => {
    const before = [code(), colourIn('light'), colourIn('dark')];
    set('light', '#dddddd');
    set('dark', '#222222');
    set('radius', '24');
    set('space', '0.5');
    control('font').closest('div').querySelector('[value^="system"]').click();
    expect(code()).not.to.equal(before[0]);
    section.querySelector('.act').click();
    expect([code(), colourIn('light'), colourIn('dark')]).to.deep.equal(before);
    expect(statusIn('en')).to.equal('');
    expect(control('font').checked).to.equal(true);
    expect(control('space').value).to.equal('1.25');
    expect(styleIn('light', '.root').fontFamily).to.contain('system-ui');
  });

  it('shows two themes at once, in the languages of the page', () => {
    const seen = () =>
      Array.from(section.querySelectorAll('.look'))
        .filter((look) => look.getClientRects().length)
        .map((look) => `${look.lang} ${look.classList[1]}`);
    const speak = (language) =>
      page.document.querySelector(`[name="language"][value="${language}"]`);
    speak('both').click();
    expect(seen()).to.deep.equal(['de light', 'en dark']);
    speak('en').click();
    expect(seen()).to.deep.equal(['en light', 'en dark']);
    speak('de').click();
    expect(seen()).to.deep.equal(['de light', 'de dark']);
  });
});
