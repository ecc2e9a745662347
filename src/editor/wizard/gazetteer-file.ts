import {type Gazetteer, readGazetteer} from '../../places/gazetteer.js';
import {loadPlaces} from '../content-script.js';

let gazetteer: Promise<Gazetteer> | undefined;

/** The gazetteer, read once. After a failure, the next call tries again. */
export function openGazetteer(): Promise<Gazetteer> {
  gazetteer ??= loadPlaces().then(readGazetteer);
  gazetteer.catch(() => (gazetteer = undefined));
  return gazetteer;
}
