/*
 * Colours as the browser computes them, and how well they are told apart.
 */

/** Red, green and blue of sRGB, and how opaque it is: each from 0 to 1. */
export type Colour = readonly [
  red: number,
  green: number,
  blue: number,
  alpha: number,
];

const pixel = new OffscreenCanvas(1, 1).getContext('2d', {
  willReadFrequently: true,
})!;

/** A colour in any notation of CSS that needs no page around it. */
export function colour(css: string): Colour {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255, a / 255];
}

/** What is seen of a colour on an opaque ground. */
export function over([r, g, b, alpha]: Colour, ground: Colour): Colour {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
}

/** The relative luminance of WCAG 2. */
function luminance([r, g, b]: Colour): number {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The contrast of WCAG 2 of two opaque colours, from 1 to 21. */
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

/** The page's own colour, where nothing is set: paper is white. */
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

/** The colour behind an element's text: its own and what is around it. */
export function groundOf(element: Element | null): Colour {
  if (!element) return canvas();
  const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
  if (backgroundImage !== 'none' || opacity !== '1')
    throw new Error(`The ground of ${element.outerHTML} cannot be told.`);
  const own = colour(backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(around(element)));
}
