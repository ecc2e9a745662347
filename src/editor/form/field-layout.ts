import type {Field} from './field.js';

/*
 * The order and the size of fields. Fields of the schema that are not named here follow
 * the others.
 */

/** The order of fields that differs from the schema's, by the path of the record. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  office: [
    'name',
    'organisation',
    'department',
    'intro',
    'city',
    'location',
    'phone',
    'email',
    'url',
    'address',
  ],
  partners: [
    'name',
    'country',
    'kind',
    'since',
    'status',
    'location',
    'milestones',
    'note',
    'topics',
    'goals',
    'url',
    'website',
    'facets',
    'participants',
    'place',
  ],
  networks: ['name', 'abbreviation', 'since', 'group', 'about', 'url'],
  'partners.milestones': ['year', 'date', 'text'],
};

/** Fields that few records need: they are below the others, in a group to open. */
const RARE: Readonly<Record<string, readonly string[]>> = {
  partners: ['place', 'endonym', 'otherNames'],
  networks: ['lang'],
  'partners.participants': ['lang'],
};

/** Fields for a computer: they are in a group of their own. */
const TECHNICAL = ['id'];

/** Texts of several sentences, in a field with several lines. */
const LONG = ['text', 'about', 'intro', 'note', 'alt'];

/** Texts that are names: mostly the same in both languages. */
const NAMES = ['name', 'city', 'place', 'title'];

/** The field whose choices are drawings. */
export const DRAWINGS = 'office.tasks.icon';

const SMALL = new Set<Field['widget']>([
  'text',
  'number',
  'boolean',
  'year',
  'date',
  'time',
  'email',
  'phone',
  'language',
  'country',
  'choice',
  'kind',
  'id',
]);

/** Fields in groups: those that show at once, and two groups to open. */
export interface Layout {
  readonly main: readonly Field[];
  readonly rare: readonly Field[];
  readonly technical: readonly Field[];
}

const lastName = (path: string) => path.slice(path.lastIndexOf('.') + 1);

export function layoutOf(fields: readonly Field[], record: string): Layout {
  const order = ORDER[record] ?? [];
  const place = ({key}: Field) =>
    order.includes(key) ? order.indexOf(key) : order.length;
  const shown = fields
    .filter(({widget}) => widget !== 'fixed')
    .sort((a, b) => place(a) - place(b));
  const rare = RARE[record] ?? [];
  const isTechnical = ({key}: Field) => TECHNICAL.includes(key);
  const isRare = ({key}: Field) => rare.includes(key);
  return {
    main: shown.filter((field) => !isRare(field) && !isTechnical(field)),
    rare: shown.filter(isRare),
    technical: shown.filter(isTechnical),
  };
}

export const isLong = ({path}: Field): boolean => LONG.includes(lastName(path));

export const isName = ({path}: Field): boolean =>
  NAMES.includes(lastName(path));

/** Whether a field needs only half of the width. */
export const isSmall = ({path, widget}: Field): boolean =>
  SMALL.has(widget) && path !== DRAWINGS;
