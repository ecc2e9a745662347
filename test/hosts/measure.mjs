// Measures elements, frames and host pages: their content, sizes and computed styles.

import {TAGS} from '../../tools/build/tags.mjs';
import {frameOf} from './visit.mjs';

/** Runs in the page: the size of each frame, and the available width. */
const framesOn = () =>
  [...document.querySelectorAll('iframe')].map((frame) => ({
    height: frame.clientHeight,
    width: frame.clientWidth,
    // In quirks mode `clientWidth` of the body is that of the viewport. On a page with
    // `zoom` this width is in other units than `clientWidth`.
    available: Math.round(
      frame.parentElement.getBoundingClientRect().width / frame.currentCSSZoom
    ),
  }));

/** Runs in a frame: the size of its content. */
const contentInFrame = () => ({
  height: Math.ceil(document.documentElement.getBoundingClientRect().height),
  width: document.documentElement.scrollWidth,
});

/** Waits until each frame has the height of its content. Returns all sizes. */
export async function measureFrames(page) {
  const end = Date.now() + 30_000;
  for (;;) {
    const frames = await page.evaluate(framesOn);
    const contents = await Promise.all(
      TAGS.map((tag) => frameOf(page, tag).evaluate(contentInFrame))
    );
    const isRight = frames.every(
      ({height}, at) => height === contents[at].height
    );
    if (isRight || Date.now() > end) return {frames, contents};
  }
}

/** Runs in the page: the text of an element, and whether it uses the width exactly. */
export function contentOf(element) {
  const root = element.shadowRoot.querySelector('.root');
  let box = element.parentElement;
  while (getComputedStyle(box).display === 'inline')
    box = box.parentElement ?? document.scrollingElement;
  const style = getComputedStyle(box);
  const available =
    // In quirks mode `clientWidth` of the body is that of the viewport.
    box.getBoundingClientRect().width -
    parseFloat(style.paddingLeft) -
    parseFloat(style.paddingRight);
  const {left, right, width} = root.getBoundingClientRect();
  const overflowing = [...root.querySelectorAll('*')].filter((each) => {
    if (each.closest('svg')) return false;
    const at = each.getBoundingClientRect();
    return at.width > 0 && (at.left < left - 1 || at.right > right + 1);
  });
  return {
    text: root.textContent.replace(/\s+/g, ' '),
    isVisible: root.checkVisibility() && width > 0,
    unused: Math.round(available - width),
    overflowing: overflowing.map((each) => each.outerHTML.slice(0, 100)),
  };
}

/** Runs in the page: the types of an element's structured data. */
export function dataOf(element) {
  let types = '';
  // Arrays that a host has patched cannot leave the page.
  for (const {type, text} of element.children)
    if (type === 'application/ld+json') types += JSON.parse(text)['@type'];
  return types;
}

/** The parts of the elements whose styles are compared, by tag. */
const PARTS = {
  'intl-office-card': ['.root', '.card', '.title', '.label', '.intro', 'a'],
  'partner-map-list': [
    '.title',
    '.chip-button',
    'input',
    'select',
    '.entry',
    '.choose',
    '.zoom button',
    '.map',
    '.footer',
  ],
  'sdg-badges': ['.title', '.tiles', '.tile', '.tile .name', 'li'],
  'network-list': ['.title', '.networks', '.network', 'a', '.about'],
};

/** Without script, entries are `<details>` and there are no buttons. */
const partsOf = (tag, {isPrerendered}) =>
  isPrerendered
    ? PARTS[tag]
        .filter((part) => !part.includes('button'))
        .map((part) => part.replace('.choose', 'summary'))
    : PARTS[tag];

/** Properties that a design system sets. */
export const THEMED = [
  'backgroundColor',
  'borderTopColor',
  'borderTopLeftRadius',
  'color',
  'fontWeight',
];
/** Properties that are the same on every page. */
export const FIXED = [
  'borderTopWidth',
  'display',
  'float',
  'fontStyle',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textDecorationLine',
  'textIndent',
  'textShadow',
  'textTransform',
  'whiteSpace',
  'wordSpacing',
  'fontSize',
  'marginTop',
  'marginBottom',
  'paddingTop',
  'paddingLeft',
  'minHeight',
];

/** Runs in the page: styles of parts of an element. */
function stylesOf(element, parts, properties) {
  const em = parseFloat(getComputedStyle(element).fontSize);
  return Object.fromEntries(
    parts.map((selector) => {
      const style = getComputedStyle(
        element.shadowRoot.querySelector(selector)
      );
      return [
        selector,
        Object.fromEntries(
          properties.map((name) => [
            name,
            style[name].replace(
              // Browsers round borders to whole pixels.
              /^[\d.]+(?=px$)/,
              (px) =>
                name.startsWith('border') && name.endsWith('Width')
                  ? px
                  : (px / em).toFixed(2)
            ),
          ])
        ),
      ];
    })
  );
}

/** The styles of the elements on a page, by tag. */
export const stylesOfAll = async (elements, way, properties) =>
  Object.fromEntries(
    await Promise.all(
      TAGS.map(async (tag, i) => [
        tag,
        await elements[i].evaluate(stylesOf, partsOf(tag, way), properties),
      ])
    )
  );

/** Runs in the page: the state of the host: styles, markup and globals. */
export function stateOfHost() {
  // These properties depend on the size of the content.
  const byContent = /height|block-size|origin|inset|^top$|^bottom$/;
  const styleOf = (node) => {
    const style = getComputedStyle(node);
    return Object.fromEntries(
      [...style]
        .filter((name) => !byContent.test(name) && !name.startsWith('--'))
        .map((name) => [name, style.getPropertyValue(name)])
    );
  };
  const nodes = [
    document.documentElement,
    document.body,
    ...document.querySelectorAll('#own, #own *'),
  ];
  // The browser returns a string many times faster.
  return JSON.stringify({
    styles: nodes.map((node) => [node.localName, styleOf(node)]),
    markup: document.querySelector('#own').outerHTML,
    attributes: [document.documentElement, document.body].map((node) =>
      [...node.attributes].map(({name, value}) => `${name}=${value}`)
    ),
    globals: Object.keys(window),
    dollar: String(window.$),
    arrays: Object.getOwnPropertyNames(Array.prototype),
  });
}

/** Classes of design systems, the matching parts of a card, and their common properties. */
const SYSTEM_PARTS = {
  KERN: [
    ['kern-card', '.card', ['backgroundColor', 'borderTopColor']],
    ['kern-card', '.card', ['borderTopLeftRadius', 'borderTopWidth']],
    ['kern-heading-medium', '.title', ['color', 'fontFamily']],
    ['kern-body', '.intro', ['color', 'fontFamily', 'fontWeight']],
    ['kern-btn kern-btn--secondary', '.button', ['borderTopColor']],
    [
      'kern-btn kern-btn--secondary',
      '.button',
      ['backgroundColor', 'borderTopLeftRadius', 'borderTopWidth'],
    ],
    ['kern-label', '.button', ['fontFamily', 'fontWeight']],
  ],
  Bootstrap: [
    ['card', '.card', ['backgroundColor', 'borderTopLeftRadius']],
    ['border', '.card', ['borderTopColor', 'borderTopWidth']],
    ['text-body', '.intro', ['color', 'fontFamily', 'fontWeight']],
    ['h2', '.title', ['color', 'fontFamily']],
    ['text-body-secondary', '.label', ['color']],
    ['bg-body-tertiary', '.contact', ['backgroundColor']],
  ],
};

/** Runs in the page: the styles of the design system and of the card. */
function systemStyles(element, parts) {
  const probe = document.createElement('div');
  document.body.append(probe);
  const styles = parts.map(([classes, selector, properties]) => {
    probe.className = classes;
    const part = element.shadowRoot.querySelector(selector);
    return [probe, part].map((node) => {
      const style = getComputedStyle(node);
      return properties.map((name) => `${selector} ${name}: ${style[name]}`);
    });
  });
  probe.remove();
  return [0, 1].map((side) => styles.flatMap((pair) => pair[side]));
}

/** The styles of a design system's own components, and those of a card. */
export const compareWithSystem = (card, system) =>
  card.evaluate(systemStyles, SYSTEM_PARTS[system]);
