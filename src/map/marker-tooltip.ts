import {type MapMarker, type MapPlace, RADIUS} from './map.model.js';
import type {MapTexts} from './map-texts.js';
import type {TooltipRequest} from './tooltip.js';

/** A tooltip names no more members of a cluster than this. */
const MAX_NAMES = 6;

/** Their short names, each once: universities are named by their city. */
function namesOf(members: readonly MapPlace[]): readonly string[] {
  const names = [...new Set(members.map(({label}) => label))];
  return names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES), '…'] : names;
}

/** Returns what the tooltip of a marker says: its place, or names of its members. */
export function tooltipOf(
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
