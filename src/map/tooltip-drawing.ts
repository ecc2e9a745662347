import {html, svg, type TemplateResult} from 'lit';
import {ARROW, clamp, PADDING, type Tooltip} from './tooltip.js';
import type {Size} from './viewport.js';

const round = (value: number) => Math.round(value * 10) / 10;

/** The triangle from the box to the marker. */
function arrowOf({box, tip, side}: Tooltip): string {
  const {left, top, right, bottom} = box;
  const x = clamp(tip.x, left + ARROW, right - ARROW);
  const y = clamp(tip.y, top + ARROW, bottom - ARROW);
  const [a, b] = {
    above: [
      [x - ARROW, bottom],
      [x + ARROW, bottom],
    ],
    below: [
      [x - ARROW, top],
      [x + ARROW, top],
    ],
    right: [
      [left, y - ARROW],
      [left, y + ARROW],
    ],
    left: [
      [right, y - ARROW],
      [right, y + ARROW],
    ],
  }[side];
  return `M${[a, b, [tip.x, tip.y]]
    .map((point) => (point ?? []).map(round).join(' '))
    .join('L')}z`;
}

/**
 * Draws a tooltip. Its texts are in the name of the marker too, so screen readers
 * skip it. The pointer may move onto it (WCAG 2.2, 1.4.13): it touches its marker.
 */
export function renderTooltip(tooltip: Tooltip, map: Size): TemplateResult {
  const {id, box, lines, lineHeight} = tooltip;
  const {left, top, right, bottom} = box;
  const middle = round((left + right) / 2);
  return html`
    <svg
      class="tooltips notranslate"
      translate="no"
      role="none"
      viewBox="0 0 ${map.width} ${map.height}"
    >
      <g class="tooltip" data-id=${id} aria-hidden="true">
        <rect
          x=${round(left)}
          y=${round(top)}
          width=${round(right - left)}
          height=${round(bottom - top)}
          rx="6"
        ></rect>
        <path d=${arrowOf(tooltip)}></path>
        ${lines.map(
          ({text, isTitle}, i) =>
            svg`<text class=${isTitle ? 'tooltip-title' : 'tooltip-fact'} x=${middle} y=${round(top + PADDING.y + (i + 0.5) * lineHeight)}>${text}</text>`
        )}
      </g>
    </svg>
  `;
}
