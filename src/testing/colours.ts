/*
 * Colours as the browser computes them, and their contrast.
 */

/** Red, green, blue (sRGB) and alpha, each from 0 to 1. */
export type Colour = readonly [
  red: number,
  green: number,
  blue: number,
  alpha: number,
];

const pixel = new OffscreenCanvas(1, 1).getContext('2d', {
  willReadFrequently: true,
})!;

/** Parses a colour in any CSS notation that does not depend on the page. */
export function colour(css: string): Colour {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255, a / 255];
}

/** Blends a colour with an opaque background. */
export function over([r, g, b, alpha]: Colour, ground: Colour): Colour {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
}

/** The relative luminance as defined by WCAG 2. */
function luminance([r, g, b]: Colour): number {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The contrast ratio of two opaque colours as defined by WCAG 2, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b
  );
  return (light + 0.05) / (dark + 0.05);
}

const around = (element: Element): Element | null => {
  if (element.assignedSlot ?? element.parentElement)
    return element.assignedSlot ?? element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** The background of a page that sets none; paper is white. */
function canvas(): Colour {
  if (matchMedia('print').matches) return colour('white');
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  document.documentElement.append(probe);
  const {backgroundColor} = getComputedStyle(probe);
  const own = colour(backgroundColor);
  probe.remove();
  return own;
}

/** The background colour behind the text of an element. */
export function groundOf(element: Element | null): Colour {
  if (!element) return canvas();
  const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
  if (backgroundImage !== 'none' || opacity !== '1')
    throw new Error(`The ground of ${element.outerHTML} is unknown.`);
  const own = colour(backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(around(element)));
}
