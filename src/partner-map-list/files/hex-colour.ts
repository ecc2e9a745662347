/** A computed colour as red, green, blue and alpha from 0 to 1, or nothing. */
function partsOf(computed: string): readonly number[] {
  const probe = document.createElement('div');
  probe.hidden = true;
  // Browsers return every mixed colour in the same notation.
  probe.style.color = `color-mix(in srgb, ${computed}, ${computed})`;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  const [, parts = ''] = /^color\(srgb (.*)\)$/.exec(color) ?? [];
  return (parts.match(/[\d.e+-]+/g) ?? []).map(Number);
}

const known = new Map<string, readonly [colour: string, alpha: number]>();

/**
 * Splits a computed colour into the notation that all programs read, `#rrggbb`, and
 * its alpha. Colours of host pages are in any notation, such as `oklch()`. What is no
 * colour, such as `none`, stays the same.
 */
export function hexOf(
  computed: string
): readonly [colour: string, alpha: number] {
  const before = known.get(computed);
  if (before) return before;
  const [red, green, blue, alpha = 1] = partsOf(computed);
  const hex =
    red === undefined || green === undefined || blue === undefined
      ? computed
      : [red, green, blue].reduce(
          (text, part) =>
            text +
            Math.round(255 * Math.min(1, Math.max(0, part)))
              .toString(16)
              .padStart(2, '0'),
          '#'
        );
  const found = [hex, alpha] as const;
  known.set(computed, found);
  return found;
}
