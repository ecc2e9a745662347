import type {Path} from './document/json.js';
import {isListOfForms, type Part, partAt, PARTS, rootOf} from './parts.js';

/** A screen of the editor: a part, perhaps one item of its list, or a task. */
export type Route =
  | {readonly screen: 'part'; readonly part: Part; readonly index?: number}
  | {readonly screen: 'start' | 'import' | 'save'};

const SCREENS = ['import', 'save'] as const;

/**
 * The screen that the hash of an address names, such as `#partners/3`. Any other hash
 * names the start.
 */
export function routeOf(hash: string): Route {
  const [name = '', index] = hash.replace(/^#/, '').split('/');
  const screen = SCREENS.find((each) => each === name);
  if (screen) return {screen};
  const part = PARTS.find((each) => each === name);
  if (!part) return {screen: 'start'};
  return isListOfForms(part) && index !== undefined && /^\d+$/.test(index)
    ? {screen: 'part', part, index: Number(index)}
    : {screen: 'part', part};
}

/** The hash that names a screen. */
export function hashOf(route: Route): string {
  if (route.screen !== 'part') return `#${route.screen}`;
  const {part, index} = route;
  return index === undefined ? `#${part}` : `#${part}/${index}`;
}

/** The screen with the field for a path. */
export function routeTo(path: Path): Route {
  const part = partAt(path);
  const [, index] = path;
  return isListOfForms(part) && typeof index === 'number'
    ? {screen: 'part', part, index}
    : {screen: 'part', part};
}

/** The path that the form of a screen edits. */
export function pathOf(route: Route): Path {
  if (route.screen !== 'part') return [];
  const root = rootOf(route.part);
  return route.index === undefined ? root : [...root, route.index];
}
