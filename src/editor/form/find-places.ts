import type {Gazetteer, Place} from '../../places/gazetteer.js';
import {GEONAMES_SOURCE} from '../../places/geonames-source.js';
import {isRecord, itemsOf} from '../document/json.js';
import type {OfficeDocument} from '../document/office-document.js';
import {textIn} from './text-parts.js';

/** The most places that a search proposes. */
const MOST = 8;

/** The places that words can mean, the most likely one first. */
export function findPlaces(
  gazetteer: Gazetteer,
  words: string,
  country: string
): {readonly isExact: boolean; readonly places: readonly Place[]} {
  const found = gazetteer.find(words, country || undefined);
  switch (found.kind) {
    case 'found':
      return {
        isExact: true,
        places: [found.place, ...(found.others ?? [])].slice(0, MOST),
      };
    case 'ambiguous':
      return {isExact: true, places: found.places.slice(0, MOST)};
    case 'unknown':
      return {isExact: false, places: found.proposals};
  }
}

/** Names the gazetteer among the sources: the licence of its data requires it. */
export function nameSource(document: OfficeDocument): void {
  const sources = itemsOf(document.at(['sources']));
  const isNamed = sources.some(
    (source) =>
      isRecord(source) &&
      /geonames/i.test(
        textIn(source['title'], 'de') + textIn(source['url'], 'de')
      )
  );
  if (!isNamed)
    document.edit({
      kind: 'insert',
      path: ['sources'],
      index: sources.length,
      value: GEONAMES_SOURCE,
    });
}
