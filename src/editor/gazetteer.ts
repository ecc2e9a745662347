import {type Gazetteer, readGazetteer} from '../places/gazetteer.js';
import {loadPlaces} from './content-script.js';

/** How long reading places may block the page, ms: a frame. */
const SLICE = 16;

let gazetteer: Promise<Gazetteer> | undefined;
let world: Promise<Gazetteer> | undefined;

/** Lets the page handle events. */
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
 * The gazetteer once it has read the places of all countries, a few at a time. Otherwise
 * the first search of the whole world would block the page.
 */
export function openWorld(): Promise<Gazetteer> {
  world ??= readWorld();
  world.catch(() => (world = undefined));
  return world;
}
