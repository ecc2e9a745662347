import type {GenericSchema} from 'valibot';
import {
  country,
  date,
  email,
  goals,
  id,
  languageTag,
  localizedLink,
  localizedText,
  lonLat,
  phone,
  time,
  webReference,
  year,
} from '../../payload/schema-values.js';
import type {Path} from '../document/json.js';
import type {Field, Widget} from './field.js';

/** What the kinds of schemas of valibot have that a form can use. */
interface SchemaView {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaView>>;
  readonly item?: SchemaView;
  readonly wrapped?: SchemaView;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly PipeItem[];
}

interface PipeItem {
  readonly type: string;
  readonly requirement?: unknown;
  readonly description?: string;
}

/** Values with a widget of their own, whatever a field is called. */
const BY_SCHEMA = new Map<unknown, Widget>([
  [localizedText, 'localized'],
  [localizedLink, 'link'],
  [year, 'year'],
  [date, 'date'],
  [time, 'time'],
  [email, 'email'],
  [phone, 'phone'],
  [webReference, 'reference'],
  [languageTag, 'language'],
  [country, 'country'],
  [lonLat, 'place'],
  [goals, 'goals'],
  [id, 'id'],
]);

/** Fields whose choices are in the content. */
const BY_PATH: Readonly<Record<string, Widget>> = {
  'partners.kind': 'kind',
  'partners.facets': 'facets',
};

const BY_TYPE: Readonly<Record<string, Widget>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  object: 'record',
  array: 'list',
};

/** A schema without what makes it optional. */
const inner = (schema: SchemaView): SchemaView =>
  schema.wrapped ? inner(schema.wrapped) : schema;

/** A schema, and those that it adds checks or a description to. */
function* origins(schema: SchemaView): Generator<SchemaView> {
  yield schema;
  const [first] = schema.pipe ?? [];
  // The first item of a pipe is a schema. Its own pipe tells it from the schema.
  if (first && first !== schema) yield* origins(first);
}

/** All items of the pipes of a schema: checks, descriptions. */
const pipeItems = (schema: SchemaView): readonly PipeItem[] =>
  [...origins(schema)].flatMap(({pipe}) => pipe?.slice(1) ?? []);

function requirement(schema: SchemaView, type: string): number | undefined {
  const found = pipeItems(schema).find((item) => item.type === type);
  return typeof found?.requirement === 'number' ? found.requirement : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function widgetOf(schema: SchemaView, path: string): Widget {
  const special = BY_PATH[path];
  if (special) return special;
  for (const origin of origins(schema)) {
    const widget = BY_SCHEMA.get(origin);
    if (widget) return widget;
  }
  if (schema.type === 'picklist')
    return schema.options?.every(isText) ? 'choice' : 'fixed';
  const widget = BY_TYPE[schema.type] ?? 'unknown';
  return widget === 'list' && schema.item && isChoice(inner(schema.item))
    ? 'choices'
    : widget;
}

const isChoice = ({type, options}: SchemaView) =>
  type === 'picklist' && options?.every(isText);

function fieldOf(schema: SchemaView, key: string, path: string): Field {
  const value = inner(schema);
  const widget = widgetOf(value, path);
  const choice = widget === 'choices' && value.item ? inner(value.item) : value;
  const description = pipeItems(value).find(
    ({type}) => type === 'description'
  )?.description;
  return {
    key,
    path,
    widget,
    isRequired: schema === value,
    description: description ?? '',
    min: requirement(value, 'min_value'),
    max: requirement(value, 'max_value'),
    options: choice.options?.filter(isText),
    initial: isText(schema.default) ? schema.default : undefined,
    fields: value.entries && fieldsOf(value.entries, path),
    item:
      widget === 'list' && value.item
        ? fieldOf(value.item, '', path)
        : undefined,
  };
}

const fieldsOf = (
  entries: Readonly<Record<string, SchemaView>>,
  path: string
): readonly Field[] =>
  Object.entries(entries).map(([key, schema]) =>
    fieldOf(schema, key, path ? `${path}.${key}` : key)
  );

const known = new WeakMap<GenericSchema, Field>();

/** The content as the schema describes it: a record with all fields. */
export function contentField(schema: GenericSchema): Field {
  const field = known.get(schema) ?? fieldOf(schema, '', '');
  known.set(schema, field);
  return field;
}

/** The field for a path of the content, if the schema has it. */
export const fieldAt = (field: Field, path: Path): Field | undefined =>
  path.reduce<Field | undefined>(
    (at, key) =>
      typeof key === 'number'
        ? at?.item
        : at?.fields?.find((each) => each.key === key),
    field
  );
