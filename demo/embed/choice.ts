import {type Tag, TAGS} from '../../src/site/tags.js';
import {type SystemId, SYSTEMS} from './recipes/systems.js';
import {readAttributes, type Settings} from './settings.js';
import {type Way, WAYS} from './ways.js';

/*
 * What a visitor has chosen, in the hash of the URL: a link leads to the same choice,
 * and nothing is stored.
 */

/** The answers to the questions of the builder. */
export interface Choice {
  readonly system: SystemId | undefined;
  /** What the visitor may put into a page: a recipe of the system. */
  readonly use: string | undefined;
  readonly settings: Settings;
}

/** A choice on the page with all ways. */
export interface WayChoice {
  readonly way: Way;
  readonly settings: Settings;
}

/** The element that shows first. */
const FIRST: Tag = 'partner-map-list';

function queryOf(
  {tag, attributes, address}: Settings,
  standard: string
): URLSearchParams {
  const query = new URLSearchParams({element: tag, ...attributes});
  if (address !== standard) query.set('address', address);
  return query;
}

function settingsFrom(query: URLSearchParams, standard: string): Settings {
  const tag = TAGS.find((each) => each === query.get('element')) ?? FIRST;
  const {attributes} = readAttributes(tag, (name) => query.get(name));
  const address = (query.get('address') ?? '').replace(/\s/g, '');
  return {tag, attributes, address: address === '' ? standard : address};
}

const parse = (hash: string): URLSearchParams =>
  new URLSearchParams(hash.replace(/^#/, ''));

/** Whether the hash is a choice, not the id of a part of the page. */
export const isChoice = (hash: string): boolean =>
  hash.length <= 1 || hash.includes('=');

/** The hash of a choice. `standard` is the address that needs no mention. */
export function hashOfChoice(
  {system, use, settings}: Choice,
  standard: string
): string {
  const query = queryOf(settings, standard);
  if (system) query.set('system', system);
  if (use) query.set('use', use);
  return `#${query.toString()}`;
}

/** The choice in a hash, with defaults for what is missing or unknown. */
export function choiceFromHash(hash: string, standard: string): Choice {
  const query = parse(hash);
  const system = SYSTEMS.find(({id}) => id === query.get('system'));
  return {
    system: system?.id,
    use: system?.recipes.find(({use}) => use === query.get('use'))?.use,
    settings: settingsFrom(query, standard),
  };
}

/** The hash of a choice on the page with all ways. */
export function hashOfWay(
  {way, settings}: WayChoice,
  standard: string
): string {
  const query = queryOf(settings, standard);
  query.set('way', way);
  return `#${query.toString()}`;
}

export function wayFromHash(hash: string, standard: string): WayChoice {
  const query = parse(hash);
  return {
    way: WAYS.find((each) => each === query.get('way')) ?? WAYS[0],
    settings: settingsFrom(query, standard),
  };
}
