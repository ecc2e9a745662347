// The parts of a run, each a list of pages that are loaded in turns.

import {BUNDLED} from './data.mjs';
import {hasOwnBundle} from './paths.mjs';
import {VARIANTS} from './variants.mjs';

const COUNTS = [BUNDLED, 100, 1000, 10_000];

/** Numbers between them for the plots, each twice the one before. */
const DOUBLINGS = [22, 44, 88, 176, 352, 704, 1408, 2816, 5632];

/** The variants in the plots. */
export const PLOTTED = ['static', 'widget', 'leaflet-cluster', 'maplibre'];

/**
 * The numbers of partners of some variants. With others they equal another
 * variant, or they do not exist: only the bundled content is prerendered.
 */
const ONLY = {
  'fragment-script': (count) => count === BUNDLED,
  'own-bundle': (count) => count === BUNDLED,
  'leaflet-files': (count) => count === BUNDLED,
  'leaflet-batched': (count) => count >= 1000,
};

/**
 * Returns the parts of a run. `loads` is the number of loads of each page in the
 * tables; interaction and the plots use a third of it. `only` selects variants
 * and `onlyCounts` numbers of partners, if they are not empty. `quick` leaves out
 * most numbers of partners.
 */
export function plan({loads, only, onlyCounts, quick}) {
  const names = Object.keys(VARIANTS).filter(
    (name) =>
      (!only.length || only.includes(name)) &&
      (name !== 'own-bundle' || hasOwnBundle)
  );
  const isWantedCount = (count) =>
    !onlyCounts.length || onlyCounts.includes(count);
  const counts = quick ? [BUNDLED, 1000] : COUNTS;
  const each = (these, counts, profile) =>
    counts.flatMap((count) =>
      these
        .filter((name) => (ONLY[name]?.(count) ?? true) && isWantedCount(count))
        .map((name) => ({name, count, times: 1, profile}))
    );
  const few = Math.max(1, Math.round(loads / 3));
  const plotted = names.filter((name) => PLOTTED.includes(name));
  const elements = names.filter((name) => VARIANTS[name].isElement);
  const active = names.filter(
    (name) => VARIANTS[name].actions && name !== 'leaflet-files'
  );
  const parts = {
    slow: {
      title: 'Loading, slow',
      rounds: loads,
      jobs: each(names, [BUNDLED], 'slow'),
    },
    plain: {
      title: 'Loading, as is',
      rounds: loads,
      jobs: each(names, counts, 'plain'),
    },
    elements: {
      title: 'Many elements on a page',
      rounds: loads,
      jobs: elements.flatMap((name) =>
        (quick ? [1, 10] : [1, 10, 100]).map((times) => ({
          name,
          count: BUNDLED,
          times,
          profile: 'plain',
        }))
      ),
    },
    interaction: {
      title: 'Interaction',
      rounds: few,
      acts: true,
      jobs: each(active, [BUNDLED, counts.at(-1)], 'plain'),
    },
    growth: {
      title: 'Growth',
      rounds: few,
      isPlotted: true,
      jobs: each(plotted, quick ? [] : DOUBLINGS, 'plain'),
    },
  };
  return Object.fromEntries(
    Object.entries(parts).filter(([, {jobs}]) => jobs.length)
  );
}
