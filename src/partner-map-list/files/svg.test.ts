import {expect, fixture, html} from '@open-wc/testing';
import {
  all,
  button,
  marker,
  show,
  type Shown,
} from '../../testing/partner-map-list.js';
import {savedBy} from '../../testing/saved-file.js';
import {svgOf} from './svg.js';

/** Saves the map of an element, and reads the file as XML. */
async function savedMap(shown: Shown = {}, style = '') {
  const element = await show({
    ...shown,
    attributes: {downloads: '', ...shown.attributes},
  });
  element.setAttribute('style', style);
  const {file} = await savedBy(
    button(
      element,
      element.locale === 'de' ? 'Karte als SVG' : 'Download map as SVG'
    )
  );
  const {documentElement: root} = new DOMParser().parseFromString(
    file.text,
    'image/svg+xml'
  );
  expect(root.localName, file.text).to.equal('svg');
  return {element, file, root, drawn: [...root.querySelectorAll('*')]};
}

const textsIn = (root: Element) =>
  [...root.querySelectorAll('text')].map(({textContent}) => textContent);

describe('the map as SVG', () => {
  for (const [lang, title, home, credit] of [
    ['de', 'Partner in aller Welt', 'Dortmund', 'Karte: Natural Earth'],
    ['en', 'Partners around the world', 'Dortmund', 'Map: Natural Earth'],
  ] as const)
    it(`has title, labels and credit in ${lang}`, async () => {
      const {file, root} = await savedMap({attributes: {lang}});
      expect(file.name).to.equal(`${title}.svg`);
      expect(file.type).to.equal('image/svg+xml');
      expect(root.querySelector('title')?.textContent).to.equal(title);
      const texts = textsIn(root);
      expect(texts).to.include.members([home, 'Leeds', 'Trabzon']);
      expect(texts.at(-1)).to.match(new RegExp(`^Stadt|^City`));
      expect(texts.at(-1)).to.match(new RegExp(`${credit}$`));
    });

  it('opens by itself as a picture, in the size of the map', async () => {
    const {file, root, element} = await savedMap();
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([file.text], {type: file.type}));
    await image.decode();
    URL.revokeObjectURL(image.src);
    const [map] = all(element, '.map');
    expect(image.naturalWidth).to.equal(map!.clientWidth);
    expect(image.naturalHeight).to.be.within(
      map!.clientHeight + 10,
      map!.clientHeight + 40
    );
    expect(root.getAttribute('viewBox')).to.equal(
      `0 0 ${image.naturalWidth} ${image.naturalHeight}`
    );
  });

  it('needs nothing but itself, and does nothing', async () => {
    const {drawn, file} = await savedMap();
    const allowed = /^(svg|title|g|path|circle|rect|ellipse|polygon|text)$/;
    for (const each of drawn) {
      expect(each.localName).to.match(allowed);
      for (const {name} of each.attributes)
        expect(name).not.to.match(
          /^(on|aria-|data-|role|tabindex|class|part|href|style|id$)/
        );
    }
    expect(file.text).not.to.contain('url(').and.not.contain('var(');
  });

  it('has the colours of the host page', async () => {
    const {root} = await savedMap(
      {attributes: {selected: 'leeds'}},
      '--intl-color-land: #123456; --intl-color-sea: rgb(250 200 150); --intl-color-accent: #aa00bb; --intl-font-family: Georgia'
    );
    const fills = new Set(
      [...root.querySelectorAll('[fill]')].map((each) =>
        each.getAttribute('fill')
      )
    );
    expect([...fills]).to.include.members(['#123456', '#aa00bb']);
    expect(root.querySelector('rect')?.getAttribute('fill')).to.equal(
      '#fac896'
    );
    expect(
      root.querySelector('[stroke="#aa00bb"][fill="none"]')?.localName
    ).to.equal('path');
    for (const text of root.querySelectorAll('text'))
      expect(text.getAttribute('font-family')).to.equal('Georgia, sans-serif');
  });

  it('has its colours in the one notation that all programs read', async () => {
    const {root} = await savedMap(
      {},
      '--intl-color-sea: oklch(100% 0 0); --intl-color-land: rgb(255 0 0 / 50%); --intl-color-accent: color-mix(in srgb, red, blue); --intl-color-surface: color(display-p3 0 1 0)'
    );
    const values = [...root.querySelectorAll('[fill], [stroke]')].flatMap(
      (each) => ['fill', 'stroke'].map((name) => each.getAttribute(name))
    );
    for (const value of values)
      expect(value ?? 'none').to.match(/^(none|#[\da-f]{6})$/);
    expect(values).to.include.members([
      '#ffffff',
      '#ff0000',
      '#800080',
      '#00ff00',
    ]);
    const land = root.querySelector('[fill="#ff0000"]');
    expect(Number(land?.getAttribute('fill-opacity'))).to.be.closeTo(0.5, 0.01);
  });

  it('is dark on a dark page', async () => {
    const {root} = await savedMap({attributes: {theme: 'dark'}});
    const sea = root.querySelector('rect')?.getAttribute('fill') ?? '';
    const credit = [...root.querySelectorAll('text')].at(-1);
    expect(parseInt(sea.slice(1, 3), 16)).to.be.below(64);
    expect(
      parseInt(credit?.getAttribute('fill')?.slice(1, 3) ?? '', 16)
    ).to.be.above(192);
  });

  it('shows the markers in view, and no targets or rings of the focus', async () => {
    const {root, element} = await savedMap();
    const markers = all(element, '.marker');
    for (const each of [...markers, marker(element, 'leeds')]) {
      const at = each.getAttribute('transform');
      const drawn = root.querySelector(`[transform="${at}"]`);
      // Of its target, its focus ring and its sign, the last one.
      expect(drawn?.querySelectorAll('circle, path')).to.have.lengthOf(1);
    }
  });

  it('writes names as text, whatever is in them', async () => {
    const name = 'A<b> & "c"\u0001';
    const {root} = await savedMap({
      partners: [
        {
          id: 'a',
          kind: 'twin-city',
          name: {de: name, en: name},
          country: 'FR',
          location: [2, 49],
        },
      ],
    });
    expect(textsIn(root)).to.include('A<b> & "c"');
    expect(root.querySelector('b')).to.equal(null);
  });

  it('keeps the look of each part in a notation that all programs read', async () => {
    const drawing = await fixture<SVGSVGElement>(html`
      <svg
        viewBox="0 0 100 50"
        style="font: 16px sans-serif; background: color(srgb 1 0.5 0); color: #000"
      >
        <g style="opacity: 0.5"><path d="M0 0H9" style="fill: #0a141e80" /></g>
        <g><path d="M0 1H9" style="fill: none" /></g>
        <path d="M0 2H9" style="fill: color(srgb 0 0.2 1 / 0.5)" />
        <path d="M0 3H9" style="fill: transparent; stroke: rgb(255 0 0)" />
        <path d="M0 4H9" style="fill: color(display-p3 1 0 0)" />
        <path d="M0 5H9" style="visibility: hidden" />
        <path d="M0 6H9" style="display: none" />
        <text x="1" y="2" style="dominant-baseline: central">Kraków</text>
      </svg>
    `);
    const file = svgOf(drawing, {title: 'Map', credit: 'Credit'});
    const root = new DOMParser().parseFromString(file, 'image/svg+xml');
    const path = (line: number) => root.querySelector(`[d="M0 ${line}H9"]`);
    const look = (line: number) =>
      ['fill', 'fill-opacity', 'stroke'].map(
        (name) => path(line)?.getAttribute(name) ?? ''
      );
    expect(look(0)[0]).to.equal('#0a141e');
    expect(Number(look(0)[1])).to.be.closeTo(0.5, 0.01);
    expect(path(1), 'a part without a look').to.equal(null);
    expect(look(2)).to.deep.equal(['#0033ff', '0.5', '']);
    expect(look(3)).to.deep.equal(['none', '', '#ff0000']);
    expect(look(4)[0]).to.equal('#ff0000');
    expect(path(5), 'a hidden part').to.equal(null);
    expect(path(6), 'a part that is not displayed').to.equal(null);
    expect(
      root.querySelector('path')?.parentElement?.getAttribute('opacity')
    ).to.equal('0.5');
    const [text, credit] = root.querySelectorAll('text');
    expect(text?.getAttribute('font-family')).to.equal('sans-serif');
    expect(text?.getAttribute('dy')).to.equal('0.35em');
    expect(credit?.textContent).to.equal('Credit');
    expect(root.querySelector('rect')?.getAttribute('fill')).to.equal(
      '#ff8000'
    );
  });

  it('has no mixed colours, which only browsers read', async () => {
    const {file} = await savedMap();
    expect(file.text.match(/color\([^)]*\)/g)).to.equal(null);
  });
});
