import {fold} from './fold.js';
import type {Entry, Place} from './place.js';
import {qualified} from './place-words.js';

/** How well a name stands for a place; the weight of its inhabitants. */
const MAIN = 10;
const SHORT = 2;
const ALTERNATE = 1;

/** A name of a place. */
export interface Name {
  readonly entry: Entry;
  readonly name: string;
  readonly weight: number;
  /** What follows the short name, folded: `main` of Frankfurt am Main. */
  readonly qualifier?: string;
}

/** The names of a country's places, by what is left of them when folded. */
export type CountryIndex = ReadonlyMap<string, readonly Name[]>;

/** Names of a place that are not alternate ones. */
const mainNames = ({name, germanName, englishName}: Place) =>
  [name, germanName, englishName].filter((main) => main !== undefined);

export function indexOf(entries: readonly Entry[]): CountryIndex {
  const index = new Map<string, Name[]>();
  const add = (text: string, name: Name) => {
    const key = fold(text);
    if (!key) return;
    const names = index.get(key);
    if (names) names.push(name);
    else index.set(key, [name]);
  };
  for (const entry of entries) {
    const main = mainNames(entry.place);
    const named = [
      // Donostia / San Sebastián has two main names.
      ...main
        .flatMap((name) => [
          name,
          ...(name.includes('/') ? name.split('/') : []),
        ])
        .map((name) => [name.trim(), MAIN] as const),
      ...entry.alternates.map((name) => [name, ALTERNATE] as const),
    ];
    for (const [name, weight] of named) {
      add(name, {entry, name, weight});
      const parts = qualified(name);
      if (parts)
        add(parts.name, {
          entry,
          name: parts.name,
          weight: weight === MAIN && !name.includes('(') ? SHORT : weight,
          qualifier: fold(parts.qualifier),
        });
    }
  }
  return index;
}
