import {nothing, type TemplateResult} from 'lit';
import {
  type MapMarker,
  type MapModel,
  type MapPlace,
  RADIUS,
} from './map.model.js';
import type {MapTexts} from './map-texts.js';
import type {Scene} from './scene.js';
import {placeTooltip, type TooltipRequest} from './tooltip.js';
import {renderTooltip} from './tooltip-drawing.js';

/** A tooltip names no more members of a cluster than this. */
const MAX_NAMES = 6;

/** Their short names, each once: universities are named by their city. */
function namesOf(members: readonly MapPlace[]): readonly string[] {
  const names = [...new Set(members.map(({label}) => label))];
  return names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES), '…'] : names;
}

/** Returns what the tooltip of a marker says: its place, or names of its members. */
function tooltipOf(
  marker: MapMarker,
  members: readonly MapPlace[],
  {cluster}: MapTexts
): TooltipRequest {
  const {id, place} = marker;
  return {
    id,
    at: marker,
    radius: place ? RADIUS.target : RADIUS.cluster,
    ...(place
      ? {title: place.name, facts: place.facts}
      : {title: cluster(members), facts: namesOf(members)}),
  };
}

/** Draws the tooltip of a marker, if it is drawn: off the labels that are strong. */
export function renderMarkerTooltip(
  id: string | undefined,
  {markers, labels}: MapModel,
  {placesOf, size, controls}: Scene,
  texts: MapTexts
): TemplateResult | typeof nothing {
  const marker = markers.find((each) => each.id === id);
  if (!marker) return nothing;
  const strong = labels.filter(({isStrong}) => isStrong);
  const tooltip = placeTooltip(
    tooltipOf(marker, placesOf(marker), texts),
    size.size,
    {labels: strong.map(({box}) => box), controls},
    size
  );
  return renderTooltip(tooltip, size.size);
}
