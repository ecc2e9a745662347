import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {withSoftHyphens} from '../language/soft-hyphens.js';
import type {LegendEntry} from '../map/legend.js';
import type {Shape} from '../map/shapes.js';
import type {Partner, PartnerKind} from '../payload/schema.js';
import {kindName, statusName} from './partner-map-list.model.js';

/** Returns the shape that marks a kind of partners on the map and in the list. */
export function shapeOf(kind: PartnerKind): Shape {
  switch (kind) {
    case 'twin-city':
      return 'circle';
    case 'inner-german':
      return 'square';
    case 'project':
      return 'diamond';
    case 'university':
      return 'triangle';
    default:
      return 'circle';
  }
}

/** The kinds in the legend: the longest name last, so that it needs fewer lines. */
const KINDS = [
  'twin-city',
  'project',
  'university',
  'inner-german',
] as const satisfies readonly PartnerKind[];

/**
 * Returns what the markers of partners mean: an entry for each kind, and one for
 * hollow markers. A filter does not change it, so that the map keeps its size.
 */
export function legendOf(
  partners: readonly Partner[],
  locale: Locale
): readonly LegendEntry[] {
  const kinds = KINDS.filter((kind) =>
    partners.some((partner) => partner.kind === kind)
  );
  const statuses = new Map(
    partners.flatMap((partner) => {
      const name = statusName(partner, locale);
      return name === undefined ? [] : [[partner.status, name] as const];
    })
  );
  const [shape = 'circle'] = kinds.map(shapeOf);
  return [
    ...kinds.map((kind) => ({
      shape: shapeOf(kind),
      isHollow: false,
      text: withSoftHyphens(kindName(kind, locale), locale),
    })),
    ...(statuses.size > 0
      ? [
          {
            shape,
            isHollow: true,
            text: formatsIn(locale).list([...statuses.values()]),
          },
        ]
      : []),
  ];
}
