import type {Path} from './document/json.js';

/** The parts of the content that have a form each, in the order in which they show. */
export const PARTS = [
  'office',
  'about',
  'tasks',
  'contact',
  'hours',
  'partners',
  'networks',
  'goals',
  'kinds',
  'facets',
  'sources',
  'more',
] as const;

export type Part = (typeof PARTS)[number];

/**
 * Where the form of a part begins. Of the fields there it shows those that belong to
 * the part, by `partAt`.
 */
const ROOTS: Readonly<Record<Part, Path>> = {
  office: ['office'],
  about: ['office', 'about'],
  tasks: ['office', 'tasks'],
  contact: ['office'],
  hours: ['office', 'openingHours'],
  partners: ['partners'],
  networks: ['networks'],
  goals: ['goals'],
  kinds: ['kinds'],
  facets: ['facets'],
  sources: ['sources'],
  more: [],
};

/** Fields of the office that are not in its own form. */
const OF_OFFICE: Readonly<Record<string, Part>> = {
  about: 'about',
  tasks: 'tasks',
  address: 'contact',
  phone: 'contact',
  email: 'contact',
  contacts: 'contact',
  openingHours: 'hours',
};

const OF_CONTENT: Readonly<Record<string, Part>> = {
  partners: 'partners',
  networks: 'networks',
  goals: 'goals',
  kinds: 'kinds',
  facets: 'facets',
  sources: 'sources',
};

/** Parts that are lists of records with a form each. */
const LISTS: readonly Part[] = ['partners', 'networks'];

export const rootOf = (part: Part): Path => ROOTS[part];

/** Whether each item of a part has a screen of its own, such as `#partners/3`. */
export const isListOfForms = (part: Part): boolean => LISTS.includes(part);

/**
 * The part whose form edits a path. What belongs to no other part is in `office` if it
 * is a field of the office, else in `more`: so a new field of the schema has a form.
 */
export function partAt([top, field]: Path): Part {
  const parts = top === 'office' ? OF_OFFICE : OF_CONTENT;
  const key = String(top === 'office' ? (field ?? '') : (top ?? ''));
  const rest = top === 'office' ? 'office' : 'more';
  return Object.hasOwn(parts, key) ? (parts[key] ?? rest) : rest;
}
