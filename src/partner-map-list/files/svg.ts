import {hexOf} from './hex-colour.js';

/** The namespace of SVG. */
const SVG = 'http://www.w3.org/2000/svg';

/** The attributes that place and shape an element; no others are copied. */
const GEOMETRY = [
  ...[
    'd',
    'points',
    'transform',
    'viewBox',
    'width',
    'height',
    'r',
    'rx',
    'ry',
  ],
  ...['cx', 'cy', 'x', 'y', 'x1', 'y1', 'x2', 'y2'],
];

/** The properties that make the look, each with its initial value in SVG. */
const LOOK: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-rule': 'nonzero',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'vector-effect': 'none',
  opacity: '1',
};

/** The same for texts. */
const TEXT_LOOK: Readonly<Record<string, string>> = {
  ...LOOK,
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
};

/** Moves a text down from its middle to its baseline: not all programs know middles. */
const BASELINE = '0.35em';

/** Elements that draw something, and their groups. */
const DRAWN =
  /^(g|svg|path|circle|ellipse|rect|line|polyline|polygon|text|tspan)$/;

/** A map as a file. */
export interface MapFile {
  readonly title: string;
  /** Whom the map and its data are from. */
  readonly credit: string;
}

/** Removes characters that XML does not allow. */
const xmlText = (text: string) =>
  text.replace(
    /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
    ''
  );

/** Writes the computed look of an element into attributes of its copy. */
function copyLook(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const isText = /^t(ext|span)$/.test(from.localName);
  for (const [name, initial] of Object.entries(isText ? TEXT_LOOK : LOOK)) {
    let value = style.getPropertyValue(name);
    if (name === 'fill' || name === 'stroke') {
      const [colour, alpha] = hexOf(value);
      value = alpha === 0 ? 'none' : colour;
      if (alpha > 0 && alpha < 1)
        to.setAttribute(`${name}-opacity`, `${alpha}`);
    }
    if (value !== '' && value !== initial && !to.hasAttribute(name))
      to.setAttribute(name, value);
  }
  if (!isText) return;
  to.setAttribute('font-family', familyOf(style));
  if (style.dominantBaseline === 'central') to.setAttribute('dy', BASELINE);
}

/** The fonts of an element, with one that every program has. */
const familyOf = ({fontFamily}: CSSStyleDeclaration) =>
  fontFamily.endsWith('sans-serif') ? fontFamily : `${fontFamily}, sans-serif`;

/** Copies what an element shows; undefined if it shows nothing. */
function copyOf(element: Element): Element | undefined {
  const {localName} = element;
  const {display, visibility} = getComputedStyle(element);
  if (!DRAWN.test(localName) || display === 'none' || visibility === 'hidden')
    return undefined;
  const copy = document.createElementNS(SVG, localName);
  for (const name of GEOMETRY) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (localName === 'g' || localName === 'svg') {
    const {opacity} = getComputedStyle(element);
    if (opacity !== '1') copy.setAttribute('opacity', opacity);
    for (const child of element.children) {
      const inner = copyOf(child);
      if (inner) copy.append(inner);
    }
    return copy.childElementCount > 0 ? copy : undefined;
  }
  copyLook(element, copy);
  if (copy.localName === 'text')
    copy.textContent = xmlText(element.textContent.trim());
  const isFilled = copy.getAttribute('fill') !== 'none';
  const isStroked = (copy.getAttribute('stroke') ?? 'none') !== 'none';
  return isFilled || isStroked ? copy : undefined;
}

const create = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = ''
): Element => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, String(value));
  element.textContent = xmlText(text);
  return element;
};

/**
 * Writes a drawn map as an SVG file that needs no other file: it has the colours
 * and the fonts that the drawing has on the page, and a line with the credit below.
 */
export function svgOf(
  drawing: SVGSVGElement,
  {title, credit}: MapFile
): string {
  const sea = getComputedStyle(drawing.closest('.map') ?? drawing);
  const {width, height} = drawing.viewBox.baseVal;
  const em = parseFloat(sea.fontSize);
  const total = Math.ceil(height + 2 * em);
  const file = create('svg', {
    viewBox: `0 0 ${width} ${total}`,
    width: Math.round(width),
    height: total,
  });
  file.append(
    create('title', {}, title),
    create('rect', {
      width,
      height: total,
      fill: hexOf(sea.backgroundColor)[0],
    })
  );
  const map = copyOf(drawing);
  // The drawing is larger than the part of it in view.
  map?.setAttribute('width', String(width));
  map?.setAttribute('height', String(height));
  if (map) file.append(map);
  file.append(
    create(
      'text',
      {
        x: em / 2,
        y: height + 1.35 * em,
        fill: hexOf(sea.color)[0],
        'font-family': familyOf(sea),
        'font-size': `${em * 0.875}px`,
      },
      credit
    )
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
}
