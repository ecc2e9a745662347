import {payloadSchema} from '../payload/schema.js';

/** What the schema says about a value, without the wrappers of valibot. */
export interface Shape {
  /** The schema and the schemas that it extends: `country` with a description. */
  readonly schemas: ReadonlySet<unknown>;
  /** The fields of a record. */
  readonly entries?: ReadonlyMap<string, Shape>;
  /** The items of a list. */
  readonly item?: Shape;
}

const has = <K extends string>(
  value: unknown,
  key: K
): value is Readonly<Record<K, unknown>> =>
  typeof value === 'object' && value !== null && key in value;

function shapeOf(schema: unknown): Shape {
  const schemas = new Set<unknown>();
  let inner = schema;
  while (!schemas.has(inner)) {
    schemas.add(inner);
    if (has(inner, 'wrapped')) inner = inner.wrapped;
    else if (has(inner, 'pipe') && Array.isArray(inner.pipe))
      inner = (inner.pipe as readonly unknown[])[0];
  }
  return {
    schemas,
    ...(has(inner, 'entries') && {
      entries: new Map(
        Object.entries(inner.entries as Readonly<Record<string, unknown>>).map(
          ([key, entry]) => [key, shapeOf(entry)]
        )
      ),
    }),
    ...(has(inner, 'item') && {item: shapeOf(inner.item)}),
  };
}

/** The shape of a payload. A new field of the schema appears here by itself. */
export const PAYLOAD_SHAPE: Shape = shapeOf(payloadSchema);
