import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {withSoftHyphens} from '../language/soft-hyphens.js';
import type {LegendEntry} from '../map/legend.js';
import type {Shape} from '../map/shapes.js';
import {KNOWN_KINDS} from '../payload/classification-schema.js';
import type {Kind, Partner, PartnerKind} from '../payload/schema.js';
import {kindIds, kindName} from './kinds.model.js';
import {statusName} from './partner-map-list.model.js';

/** The shapes of kinds that the payload defines: the known kinds have the last four. */
const FURTHER: readonly Shape[] = [
  'plus',
  'down',
  'star',
  'hourglass',
  'square',
  'diamond',
  'triangle',
  'circle',
];

/** Returns the shape that marks a kind of partners on the map and in the legend. */
export function shapeOf(
  kind: PartnerKind,
  defined: readonly Kind[] = []
): Shape {
  switch (kind) {
    case 'twin-city':
      return 'circle';
    case 'inner-german':
      return 'square';
    case 'project':
      return 'diamond';
    case 'university':
      return 'triangle';
    default: {
      const own = kindIds(defined).slice(KNOWN_KINDS.length).indexOf(kind);
      return FURTHER[own % FURTHER.length] ?? 'circle';
    }
  }
}

/** The kinds in the legend: the longest name last, so that it needs fewer lines. */
const inLegend = (defined: readonly Kind[]): readonly PartnerKind[] => [
  ...kindIds(defined).filter((kind) => kind !== 'inner-german'),
  'inner-german',
];

/**
 * Returns what the markers of partners mean: an entry for each kind, and one for
 * hollow markers. A filter does not change it, so that the map keeps its size.
 */
export function legendOf(
  partners: readonly Partner[],
  locale: Locale,
  defined: readonly Kind[] = []
): readonly LegendEntry[] {
  const present = new Set(partners.map(({kind}) => kind));
  const kinds = inLegend(defined).filter((kind) => present.has(kind));
  const statuses = new Map(
    partners.flatMap((partner) => {
      const name = statusName(partner, locale);
      return name === undefined ? [] : [[partner.status, name] as const];
    })
  );
  const [shape = 'circle'] = kinds.map((kind) => shapeOf(kind, defined));
  return [
    ...kinds.map((kind) => ({
      shape: shapeOf(kind, defined),
      isHollow: false,
      text: withSoftHyphens(kindName(kind, locale, defined), locale),
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
