import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {render} from 'lit';
import {bundledPayload} from '../payload/bundled.js';
import {PayloadError} from '../payload/payload-error.js';
import {emulateFeatures} from '../testing/browser.js';
import {takeConsole} from '../testing/console.js';
import {bad, NetworkNames, payloadOf, text} from '../testing/network-names.js';
import {register} from './register.js';

const good = payloadOf('Good');

const root = (el: Element) => el.shadowRoot!.querySelector('.root')!;

/** All of them on the page, out of open shadow roots too. */
const namesIn = (node: Element | ShadowRoot): NetworkNames[] =>
  [...node.querySelectorAll('*')].flatMap((el) => [
    ...(el instanceof NetworkNames ? [el] : []),
    ...(el.shadowRoot ? namesIn(el.shadowRoot) : []),
  ]);

/** Renders into a shadow root of a new element with that language. */
function shadowed(lang: string | null, content: unknown): Element {
  const host = document.createElement('div');
  if (lang !== null) host.lang = lang;
  render(content, host.attachShadow({mode: 'open'}));
  return host;
}

const one = html`<network-names .payload=${good}></network-names>`;

const {documentElement} = document;
afterEach(() => {
  documentElement.lang = 'en';
  documentElement.removeAttribute('data-bs-theme');
});

describe('the content of an element', () => {
  /** An element with a fallback, and the events that leave the page's tree. */
  async function withFallback(payload?: unknown) {
    const heard: string[] = [];
    const hear = ({
      type,
      detail,
    }: CustomEvent<{error?: Error; source?: string}>) =>
      heard.push(
        `${type}: ${detail.source ?? `${detail.error?.name}: ${detail.error?.message}`}`
      );
    const page = await fixture(html`
      <div @intl-office-load=${hear} @intl-office-error=${hear}>
        ${shadowed(
          null,
          html`<network-names .payload=${payload}
            ><a href="/office">The office</a></network-names
          >`
        )}
      </div>
    `);
    const el = namesIn(page)[0]!;
    await el.updateComplete;
    return {el, fallback: el.querySelector('a')!, heard};
  }

  it('is the bundled payload, and the fallback is hidden', async () => {
    const {el, fallback, heard} = await withFallback();
    expect(text(el)).to.include(bundledPayload().networks![0]!.name.en);
    expect(fallback.checkVisibility()).to.equal(false);
    expect(heard).to.deep.equal(['intl-office-load: bundled']);
  });

  it('is the payload given from script', async () => {
    const {el, fallback, heard} = await withFallback(good);
    expect(text(el)).to.equal('Good (en)');
    expect(fallback.checkVisibility()).to.equal(false);
    expect(heard).to.deep.equal(['intl-office-load: property']);
  });

  it('is the payload given before the script ran', async () => {
    const el = document.createElement('late-names');
    Object.assign(el, {payload: good});
    await fixture(html`<div>${el}</div>`);
    register('late-names', class extends NetworkNames {});
    await nextFrame();
    expect(text(el)).to.equal('Good (en)');
  });

  it('works on frozen data and does not change it', async () => {
    const frozen = Object.freeze({
      ...good,
      networks: Object.freeze(good.networks),
    });
    const {el} = await withFallback(frozen);
    expect(text(el)).to.equal('Good (en)');
  });

  it('changes with the payload, and returns without one', async () => {
    const {el, heard} = await withFallback(good);
    el.payload = payloadOf('Better');
    await el.updateComplete;
    expect(text(el)).to.equal('Better (en)');
    el.payload = undefined;
    await el.updateComplete;
    expect(text(el)).to.include(bundledPayload().networks![0]!.name.en);
    expect(heard).to.deep.equal([
      'intl-office-load: property',
      'intl-office-load: property',
      'intl-office-load: bundled',
    ]);
  });

  it('is read only when it changes', async () => {
    const {el, heard} = await withFallback(good);
    el.lang = 'de';
    el.headingLevel = 4;
    await nextFrame();
    expect(text(el)).to.equal('Good (de)');
    expect(heard).to.have.length(1);
  });

  const faults: ReadonlyArray<
    [what: string, payload: unknown, message: string]
  > = [
    [
      'a fault in a record',
      bad,
      'payload.networks[0].name.en: expected a text that is not empty, got nothing',
    ],
    [
      'the lack of its part',
      {schemaVersion: 1},
      'payload.networks: expected a value, got nothing',
    ],
    [
      'a newer version',
      {...good, schemaVersion: 2},
      'payload.schemaVersion: this widget reads version 1, the payload is version 2',
    ],
    ['null', null, 'payload: expected an object, got null'],
    ['text', '{}', 'payload: expected an object, got "{}"'],
  ];

  for (const [what, payload, message] of faults) {
    it(`is the fallback for ${what}, and the place is reported once`, async () => {
      const {el, fallback, heard} = await withFallback(payload);
      expect(text(el)).to.equal('');
      expect(fallback.checkVisibility()).to.equal(true);
      expect(heard).to.deep.equal([
        `intl-office-error: PayloadError: ${message}`,
      ]);
      expect(takeConsole()).to.deep.equal([
        `error: <network-names> cannot show the given payload:\n${message}`,
      ]);
    });
  }

  it('is the fallback in Leichte Sprache too', async () => {
    const el = await fixture(
      html`<network-names lang="de-simple" .payload=${bad}></network-names>`
    );
    expect(takeConsole()).to.have.length(1);
    expect(text(el)).to.equal('');
    expect(el.shadowRoot?.querySelector('slot')).to.exist;
  });

  it('shows as soon as a valid payload follows an invalid one', async () => {
    const {el, fallback, heard} = await withFallback(bad);
    el.payload = good;
    await el.updateComplete;
    expect(text(el)).to.equal('Good (en)');
    expect(fallback.checkVisibility()).to.equal(false);
    expect(heard.at(-1)).to.equal('intl-office-load: property');
    expect(takeConsole()).to.have.length(1);
  });

  it('stays if an invalid payload follows a valid one', async () => {
    const {el, fallback, heard} = await withFallback(good);
    el.payload = bad;
    await el.updateComplete;
    expect(text(el)).to.equal('Good (en)');
    expect(fallback.checkVisibility()).to.equal(false);
    expect(heard.at(-1)).to.match(/^intl-office-error: /);
    expect(takeConsole()).to.have.length(1);
  });

  it('reports a PayloadError in an event that cannot be cancelled', async () => {
    const el = new NetworkNames();
    const events: Event[] = [];
    el.addEventListener('intl-office-error', (event) => events.push(event));
    el.payload = bad;
    await fixture(html`<div>${el}</div>`);
    const [event] = events as CustomEvent<{error: unknown}>[];
    expect(event?.detail.error).to.be.instanceOf(PayloadError);
    expect(event?.cancelable).to.equal(false);
    expect(takeConsole()).to.have.length(1);
  });

  it('does not show when hidden', async () => {
    const {el} = await withFallback(good);
    expect(root(el).checkVisibility()).to.equal(true);
    el.hidden = true;
    expect(root(el).checkVisibility()).to.equal(false);
  });
});

describe('the language of an element', () => {
  const places: ReadonlyArray<
    [what: string, place: () => unknown, lang: string]
  > = [
    [
      'its own',
      () => html`<network-names lang="de" .payload=${good}></network-names>`,
      'de',
    ],
    [
      'its own inside another',
      () =>
        html`<p lang="de"><network-names lang="en" .payload=${good}></network-names></p>`,
      'en',
    ],
    [
      'that of the nearest element',
      () => html`<div lang="en"><p lang="de-AT">${one}</p></div>`,
      'de',
    ],
    [
      'English in any third language',
      () => html`<p lang="nl">${one}</p>`,
      'en',
    ],
    ['that of the page', () => one, 'en'],
    [
      'that around a shadow root',
      () => html`<p lang="de">${shadowed(null, one)}</p>`,
      'de',
    ],
    [
      'that around nested shadow roots',
      () =>
        html`<p lang="de">${shadowed(null, html`<i>${shadowed(null, one)}</i>`)}</p>`,
      'de',
    ],
    [
      'that of a host',
      () => html`<p lang="en">${shadowed('de', one)}</p>`,
      'de',
    ],
    [
      'that inside a shadow root',
      () => shadowed('en', html`<p lang="de">${one}</p>`),
      'de',
    ],
  ];

  for (const [what, place, lang] of places) {
    it(`is ${what}`, async () => {
      const [el] = namesIn(await fixture(html`<div>${place()}</div>`));
      await el!.updateComplete;
      expect(text(el!)).to.equal(`Good (${lang})`);
      expect(root(el!).getAttribute('lang')).to.equal(lang);
      expect(el!.locale).to.equal(lang);
    });
  }

  it('is German if the page has no lang', async () => {
    documentElement.removeAttribute('lang');
    expect(text(await fixture(one))).to.equal('Good (de)');
  });

  it('follows the page, unless there is a nearer lang', async () => {
    const page = await fixture(html`
      <div>
        ${one}
        <network-names lang="en" .payload=${good}></network-names>
        <p lang="fr">${one}</p>
        ${shadowed(null, shadowed(null, one))} ${shadowed('en', one)}
      </div>
    `);
    const languages = () => namesIn(page).map((el) => text(el)?.slice(-3, -1));
    await nextFrame();
    expect(languages()).to.deep.equal(['en', 'en', 'en', 'en', 'en']);
    documentElement.lang = 'de';
    await nextFrame();
    expect(languages()).to.deep.equal(['de', 'en', 'en', 'de', 'en']);
    documentElement.removeAttribute('lang');
    await nextFrame();
    expect(languages()).to.deep.equal(['de', 'en', 'en', 'de', 'en']);
    documentElement.lang = 'en-GB';
    await nextFrame();
    expect(languages()).to.deep.equal(['en', 'en', 'en', 'en', 'en']);
  });

  it('follows its own attribute and those around it', async () => {
    const inner = shadowed(null, one);
    const outer = shadowed(null, html`<p>${inner}</p>`);
    const page = await fixture(html`<div>${outer}</div>`);
    const [el] = namesIn(page);
    const between = outer.shadowRoot!.querySelector('p')!;
    for (const [place, lang, shown] of [
      [page, 'de', 'de'],
      [outer, 'en', 'en'],
      [between, 'de', 'de'],
      [inner, 'sv', 'en'],
      [el!, 'de', 'de'],
    ] as const) {
      place.setAttribute('lang', lang);
      await nextFrame();
      expect(text(el!)).to.equal(`Good (${shown})`);
    }
    el!.removeAttribute('lang');
    await nextFrame();
    expect(text(el!)).to.equal('Good (en)');
  });

  it('is that of the place to which the element moves', async () => {
    const page = await fixture(html`
      <div><p lang="en">${one}</p><p lang="de"></p></div>
    `);
    const [english, german] = page.querySelectorAll('p');
    const [el] = namesIn(page);
    german!.append(el!);
    await el!.updateComplete;
    expect(text(el!)).to.equal('Good (de)');

    english!.lang = 'de';
    german!.lang = 'en';
    await nextFrame();
    expect(text(el!)).to.equal('Good (en)');
  });

  it('is up to date when an element returns', async () => {
    const page = await fixture(html`<div lang="en">${one}</div>`);
    const [el] = namesIn(page);
    el!.remove();
    page.setAttribute('lang', 'de');
    await nextFrame();
    expect(text(el!)).to.equal('Good (en)');
    page.append(el!);
    await el!.updateComplete;
    expect(text(el!)).to.equal('Good (de)');
  });
});

describe('the theme of an element', () => {
  const LIGHT = 'rgb(21, 32, 43)';
  const DARK = 'rgb(241, 245, 248)';
  const colour = (el: Element) => getComputedStyle(root(el)).color;

  afterEach(() => emulateFeatures());

  const themed = (theme: string) =>
    html`<network-names theme=${theme} .payload=${good}></network-names>`;

  const places: ReadonlyArray<
    [what: string, place: () => unknown, dark: boolean]
  > = [
    ['light where the page asks for nothing', () => one, false],
    [
      'dark in KERN’s dark theme',
      () => html`<p data-kern-theme="dark">${one}</p>`,
      true,
    ],
    [
      'dark in Bootstrap’s dark theme',
      () => html`<p data-bs-theme="dark">${one}</p>`,
      true,
    ],
    [
      'as KERN says before Bootstrap',
      () => html`<p data-kern-theme="light" data-bs-theme="dark">${one}</p>`,
      false,
    ],
    [
      'as Bootstrap says where KERN says nonsense',
      () => html`<p data-kern-theme="purple" data-bs-theme="dark">${one}</p>`,
      true,
    ],
    [
      'as the nearest says',
      () =>
        html`<div data-bs-theme="dark"><p data-bs-theme="light">${one}</p></div>`,
      false,
    ],
    [
      'as the page says around a shadow root',
      () => html`<p data-bs-theme="dark">${shadowed(null, one)}</p>`,
      true,
    ],
    [
      'dark in a dark colour scheme',
      () => html`<p style="color-scheme: dark">${one}</p>`,
      true,
    ],
    [
      'light in a light theme within a dark colour scheme',
      () =>
        html`<p style="color-scheme: dark" data-bs-theme="light">${one}</p>`,
      false,
    ],
    ['dark by its own attribute', () => themed('dark'), true],
    ['dark by its own attribute with spaces', () => themed(' Dark '), true],
    [
      'light by its own attribute',
      () => html`<p data-bs-theme="dark">${themed('light')}</p>`,
      false,
    ],
    [
      'as the page for auto',
      () => html`<p data-bs-theme="dark">${themed('auto')}</p>`,
      true,
    ],
    [
      'as the page for nonsense',
      () => html`<p data-bs-theme="dark">${themed('purple')}</p>`,
      true,
    ],
  ];

  for (const [what, place, dark] of places) {
    it(`is ${what}`, async () => {
      const [el] = namesIn(await fixture(html`<div>${place()}</div>`));
      await el!.updateComplete;
      expect(colour(el!)).to.equal(dark ? DARK : LIGHT);
    });
  }

  it('is light for a visitor who prefers dark, if the page declares no color-scheme', async () => {
    await emulateFeatures({'prefers-color-scheme': 'dark'});
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    const page = await fixture(html`
      <div>${one}<p style="color-scheme: light dark">${one}</p></div>
    `);
    expect(namesIn(page).map(colour)).to.deep.equal([LIGHT, DARK]);
  });

  it('follows the page, unless it has its own theme', async () => {
    const page = await fixture(html`<div>${one}${themed('light')}</div>`);
    documentElement.dataset['bsTheme'] = 'dark';
    await nextFrame();
    expect(namesIn(page).map(colour)).to.deep.equal([DARK, LIGHT]);
    delete documentElement.dataset['bsTheme'];
    await nextFrame();
    expect(namesIn(page).map(colour)).to.deep.equal([LIGHT, LIGHT]);
  });

  it('uses the colours that the page sets', async () => {
    const page = await fixture(html`
      <div style="--intl-color-text: rgb(1, 2, 3)">${one}</div>
    `);
    expect(namesIn(page).map(colour)).to.deep.equal(['rgb(1, 2, 3)']);
  });
});

describe('the heading of an element', () => {
  for (const [level, tag] of [
    [undefined, 'H2'],
    ['4', 'H4'],
    ['9', 'H2'],
    ['top', 'H2'],
  ] as const) {
    it(`is <${tag}> for heading-level ${level}`, async () => {
      const el = await fixture(
        html`<network-names .payload=${good}></network-names>`
      );
      if (level) el.setAttribute('heading-level', level);
      await nextFrame();
      expect(root(el).firstElementChild?.tagName).to.equal(tag);
    });
  }

  for (const [value, tag] of [
    [4, 'H4'],
    ['5', 'H5'],
    [0, 'H2'],
    [7, 'H2'],
    [2.5, 'H2'],
    ['top', 'H2'],
    [NaN, 'H2'],
    [null, 'H2'],
    [undefined, 'H2'],
  ] as const) {
    it(`is <${tag}> if a script sets headingLevel to ${String(value)}`, async () => {
      const el = await fixture<NetworkNames>(
        html`<network-names .payload=${good}></network-names>`
      );
      el.headingLevel = 3;
      await el.updateComplete;
      expect(root(el).firstElementChild?.tagName).to.equal('H3');
      Object.assign(el, {headingLevel: value});
      await el.updateComplete;
      expect(root(el).firstElementChild?.tagName).to.equal(tag);
      expect(el.headingLevel).to.equal(Number(tag.slice(1)));
    });
  }
});
