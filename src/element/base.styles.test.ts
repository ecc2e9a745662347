import {expect, fixture, html} from '@open-wc/testing';
import {colour, contrast} from '../testing/colours.js';
import {baseStyles} from './base.styles.js';

/** Wears the base styles and nothing else. */
class Mannequin extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = baseStyles.map(({styleSheet}) => styleSheet!);
    root.innerHTML = '<p class="root"></p>';
  }
}
customElements.define('test-mannequin', Mannequin);

/** What a private property gives as a colour, on a page with those tokens. */
async function colourOf(name: string, tokens: Record<string, string> = {}) {
  const page = await fixture<HTMLElement>(
    html`<div><test-mannequin></test-mannequin></div>`
  );
  for (const [token, value] of Object.entries(tokens))
    page.style.setProperty(token, value);
  const root = page.firstElementChild!.shadowRoot!.querySelector('p')!;
  root.style.setProperty('outline-color', `var(${name})`);
  return getComputedStyle(root).outlineColor;
}

const [RED, GREEN, BLUE] = [
  'rgb(255, 0, 0)',
  'rgb(0, 128, 0)',
  'rgb(0, 0, 255)',
];

describe('a colour', () => {
  // The names in dist/kern.css of @kern-ux/native 2.7, and in bootstrap.css of 5.3.
  const names: ReadonlyArray<
    [
      name: string,
      contextual: string,
      plain: string,
      bootstrap: string | undefined,
      ours: string,
    ]
  > = [
    [
      'accent',
      'action-default-contextual',
      'action-default',
      undefined,
      'rgb(11, 88, 133)',
    ],
    [
      'on-accent',
      'action-on-default-contextual',
      'action-on-default',
      'body-bg',
      'rgb(255, 255, 255)',
    ],
    [
      'text',
      'layout-text-default-contextual',
      'layout-text-default',
      'body-color',
      'rgb(21, 32, 43)',
    ],
    [
      'muted',
      'layout-text-muted-contextual',
      'layout-text-muted',
      'secondary-color',
      'rgb(75, 90, 104)',
    ],
    [
      'surface',
      'layout-background-default-contextual',
      'layout-background-default',
      'body-bg',
      'rgb(255, 255, 255)',
    ],
    [
      'soft',
      'layout-background-hued-contextual',
      'layout-background-hued',
      'tertiary-bg',
      'rgb(243, 247, 250)',
    ],
    [
      'border',
      'decorative-border-contextual',
      'decorative-border-default',
      'border-color',
      'rgb(213, 221, 227)',
    ],
    [
      'focus',
      'action-focus-default-contextual',
      'action-focus-default',
      'emphasis-color',
      'rgb(21, 32, 43)',
    ],
  ];

  for (const [name, contextual, plain, bootstrap, ours] of names) {
    it(`${name} comes from the page, KERN or Bootstrap, or from its default`, async () => {
      const tokens: Record<string, string> = {};
      expect(await colourOf(`--_${name}`)).to.equal(ours);
      if (bootstrap) {
        tokens[`--bs-${bootstrap}`] = RED;
        expect(await colourOf(`--_${name}`, tokens)).to.equal(RED);
      }
      tokens[`--kern-color-${plain}`] = BLUE;
      expect(await colourOf(`--_${name}`, tokens)).to.equal(BLUE);
      tokens[`--kern-color-${contextual}`] = GREEN;
      expect(await colourOf(`--_${name}`, tokens)).to.equal(GREEN);
      tokens[`--intl-color-${name}`] = RED;
      expect(await colourOf(`--_${name}`, tokens)).to.equal(RED);
    });
  }

  for (const [name, ours] of [
    ['land', 'rgb(251, 250, 246)'],
    ['sea', 'rgb(227, 237, 243)'],
  ] as const) {
    it(`${name} comes from the page, or from its default`, async () => {
      const tokens = {[`--intl-color-${name}`]: RED};
      expect(await colourOf(`--_${name}`)).to.equal(ours);
      expect(await colourOf(`--_${name}`, tokens)).to.equal(RED);
    });
  }
});

describe('a colour on a page with Bootstrap', () => {
  it('accent is the colour of links, a tenth nearer to emphasised text', async () => {
    for (const emphasis of ['--bs-emphasis-color', '--bs-body-color']) {
      const accent = await colourOf('--_accent', {
        '--bs-link-color': 'rgb(100, 0, 200)',
        [emphasis]: '#000',
      });
      expect(colour(accent)).to.deep.equal(colour('rgb(90, 0, 180)'));
    }
  });

  it('land is lighter than sea, on a light and on a dark page', async () => {
    for (const ground of ['#fff', '#212529']) {
      const onBlack = async (name: string) =>
        contrast(
          colour(await colourOf(name, {'--bs-body-bg': ground})),
          colour('black')
        );
      const own = contrast(colour(ground), colour('black'));
      expect(await onBlack('--_land')).to.be.at.least(own);
      expect(await onBlack('--_sea')).to.be.below(own);
    }
  });
});

describe('an element on a page', () => {
  it('inherits font and font size from the page', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="font: 700 13px/3 serif"><test-mannequin></test-mannequin></div>
    `);
    const root = page.firstElementChild!.shadowRoot!.querySelector('p')!;
    const style = getComputedStyle(root);
    expect([style.fontFamily, style.fontSize]).to.deep.equal(['serif', '13px']);
    page.style.setProperty('--kern-typography-font-family-default', 'cursive');
    expect(style.fontFamily).to.equal('cursive');
    page.style.setProperty('--intl-font-family', 'monospace');
    expect(style.fontFamily).to.equal('monospace');
  });
});
