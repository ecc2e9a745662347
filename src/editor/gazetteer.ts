import {type Gazetteer, readGazetteer} from '../places/gazetteer.js';
import {loadPlaces} from './content-script.js';

/** How long the page may wait while places are read, ms: a frame. */
const SLICE = 16;

let gazetteer: Promise<Gazetteer> | undefined;
let world: Promise<Gazetteer> | undefined;

/** Lets the page answer to what happened meanwhile. */
const pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

async function readWorld(): Promise<Gazetteer> {
  const places = await openGazetteer();
  let start = performance.now();
  while (places.readMore())
    if (performance.now() - start > SLICE) {
      await pause();
      start = performance.now();
    }
  return places;
}

/** The gazetteer, read once. After a failure, the next call tries again. */
export function openGazetteer(): Promise<Gazetteer> {
  gazetteer ??= loadPlaces().then(readGazetteer);
  gazetteer.catch(() => (gazetteer = undefined));
  return gazetteer;
}

/**
 * The gazetteer once it has read the places of all countries, a few at a time. Without
 * it, the first search in the whole world keeps the page from answering.
 */
export function openWorld(): Promise<Gazetteer> {
  world ??= readWorld();
  world.catch(() => (world = undefined));
  return world;
}
