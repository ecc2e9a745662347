// Plots measures over the number of partners as SVG. The plot follows the colour
// scheme of the reader, and the lines differ in colour and dashes.

const SIZE = {width: 720, height: 440};
const FRAME = {left: 76, top: 56, right: 520, bottom: 376};

/** Colours with contrast on white and on black, and dash patterns. */
const LOOKS = [
  ['#767676', ''],
  ['#c2185b', ''],
  ['#1976d2', '7 4'],
  ['#2e8b57', '2 4'],
];

const escaped = (text) =>
  text.replace(/[&<>]/g, (each) => `&#${each.charCodeAt(0)};`);

const round = (value) => Math.round(value * 10) / 10;

/** Returns a logarithmic scale from a range of values to a range of pixels. */
function scale([low, high], [from, to]) {
  const span = Math.log(high / low);
  return (value) => round(from + (Math.log(value / low) / span) * (to - from));
}

/** Returns the powers of ten that enclose the values. */
function decades(values) {
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...values)));
  const ticks = [];
  for (let tick = low; tick <= high * 1.001; tick *= 10) ticks.push(tick);
  return ticks.length > 1 ? ticks : [low, low * 10];
}

/** Moves overlapping labels apart, from the top down. */
function spaced(labels, space) {
  let last = -Infinity;
  return [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => ({...label, y: (last = Math.max(label.y, last + space))}));
}

/**
 * Returns a plot as SVG. Each series has a title and points. `x` of a point is a
 * number, and `y` a summary with median, low and high.
 */
export function plot({title, description, yTitle, series}) {
  const points = series.flatMap((each) => each.points);
  const xTicks = decades(points.map(({x}) => x));
  const yTicks = decades(points.flatMap(({y}) => [y.low, y.high]));
  const x = scale([xTicks[0], xTicks.at(-1)], [FRAME.left, FRAME.right]);
  const y = scale([yTicks[0], yTicks.at(-1)], [FRAME.bottom, FRAME.top]);
  const text = (at, content, more = '') =>
    `<text x="${at[0]}" y="${at[1]}"${more}>${escaped(content)}</text>`;
  const name = (value) => value.toLocaleString('en');

  const grid = [
    ...xTicks.map(
      (tick) =>
        `<path class="grid" d="M${x(tick)} ${FRAME.top}V${FRAME.bottom}"/>${text([x(tick), FRAME.bottom + 20], name(tick), ' text-anchor="middle"')}`
    ),
    ...yTicks.map(
      (tick) =>
        `<path class="grid" d="M${FRAME.left} ${y(tick)}H${FRAME.right}"/>${text([FRAME.left - 8, y(tick) + 5], name(tick), ' text-anchor="end"')}`
    ),
  ];
  const lines = series.map(({title, points}, i) => {
    const [colour, dash] = LOOKS[i % LOOKS.length];
    const path = points
      .map((each, j) => `${j ? 'L' : 'M'}${x(each.x)} ${y(each.y.median)}`)
      .join('');
    const spread = points
      .map((each) => `M${x(each.x)} ${y(each.y.low)}V${y(each.y.high)}`)
      .join('');
    const dots = points
      .map((each) => `M${x(each.x)} ${y(each.y.median)}h0`)
      .join('');
    return `<g stroke="${colour}"><title>${escaped(title)}</title><path class="line"${dash ? ` stroke-dasharray="${dash}"` : ''} d="${path}"/><path class="spread" d="${spread}"/><path class="dots" d="${dots}"/></g>`;
  });
  const labels = spaced(
    series.map(({title, points}, i) => ({
      title,
      fill: LOOKS[i % LOOKS.length][0],
      y: y(points.at(-1).y.median) + 5,
    })),
    18
  ).map((label) =>
    text(
      [FRAME.right + 8, label.y],
      label.title,
      ` class="label" style="fill:${label.fill}"`
    )
  );

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<style>
text{font:14px system-ui,sans-serif;fill:#1b1b1b}
.head{font-weight:700;font-size:16px}
.label{font-weight:700}
.page{fill:#fff}
.grid{stroke:#8884;fill:none}
.line{fill:none;stroke-width:2.5}
.spread{stroke-width:1.5;opacity:.6}
.dots{stroke-width:7;stroke-linecap:round}
@media (prefers-color-scheme:dark){text{fill:#f2f2f2}.page{fill:#161616}.label,g{filter:brightness(1.35)}}
</style>
<rect class="page" width="100%" height="100%"/>
${text([FRAME.left, 28], title, ' class="head"')}
${grid.join('\n')}
${lines.join('\n')}
${labels.join('\n')}
${text([(FRAME.left + FRAME.right) / 2, SIZE.height - 16], 'partners', ' text-anchor="middle"')}
${text([0, 0], yTitle, ` text-anchor="middle" transform="translate(20 ${(FRAME.top + FRAME.bottom) / 2}) rotate(-90)"`)}
</svg>
`;
}
