// A rollup plugin for the bundles. Reads the payload's schema, an object of
// valibot, from a folder's payload/schema.js, and puts code in the place of the
// check-payload.js beside it that checks the same without valibot, made of the
// pieces in tools/checks.mjs. Ends the build where the schema has something that
// those cannot express.

import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {libModule} from './build/lib-module.mjs';

const CHECKS = fileURLToPath(new URL('checks.mjs', import.meta.url));

const json = JSON.stringify;

function must(holds, what) {
  if (!holds) throw new Error(`The schema cannot be compiled: ${what}`);
}

/** What a schema says when a value is not even of its kind. */
const wantedBy = ({message}) =>
  typeof message === 'function' ? message({}) : message;

/** A schema and what is done behind it, without what is for editors only. */
const stages = (schema) =>
  schema.pipe
    ? schema.pipe.flatMap((stage, i) =>
        i ? (stage.type === 'description' ? [] : [stage]) : stages(stage)
      )
    : [schema];

/** A module in which `check` does what a schema of valibot does. */
export function compiled(root) {
  const names = new Map();
  const constants = [];

  /** The name of the check for a schema; equal ones share it. */
  function check(schema) {
    const [base, ...rest] = stages(schema);
    must(base.type in writers, base.type);
    const code = writers[base.type](base, rest);
    if (!names.has(code)) {
      const name = `check${names.size}`;
      names.set(code, name);
      constants.push(`const ${name} = ${code};`);
    }
    return names.get(code);
  }

  const writers = {
    string(base, tests) {
      const wanted = wantedBy(base);
      for (const {type, message} of tests) {
        must(['regex', 'check'].includes(type), `${type} of a text`);
        must(message === wanted, `“${message}” beside “${wanted}”`);
      }
      // A pattern and a function as they stand in the schema.
      const args = tests.map(({requirement}) => String(requirement));
      return `text(${[json(wanted), ...args].join()})`;
    },
    number(base, [least, most, whole, ...rest]) {
      const wanted = wantedBy(base);
      for (const [action, type] of [
        [least, 'min_value'],
        [most, 'max_value'],
      ])
        must(
          action?.type === type && action.message === wanted,
          `${wanted} without its ${type}`
        );
      const code = `number(${json(wanted)},${least.requirement},${most.requirement})`;
      if (!whole) return code;
      must(
        whole.type === 'integer' && !rest.length,
        `${whole.type} of numbers`
      );
      return `also(${code},${json(whole.message)},Number.isInteger)`;
    },
    picklist(base, rest) {
      must(!rest.length, 'an action on a picklist');
      const wanted = wantedBy(base);
      // What the check says itself.
      return wanted === `one of ${base.options.join(', ')}`
        ? `oneOf(${json(base.options)})`
        : `oneOf(${json(base.options)},${json(wanted)})`;
    },
    optional(base, rest) {
      must(!rest.length, 'an action on what is optional');
      const absent = base.default === undefined ? '' : `,${json(base.default)}`;
      return `optional(${check(base.wrapped)}${absent})`;
    },
    object(base, rest) {
      must(!rest.length, 'an action on an object');
      must(wantedBy(base) === 'an object', wantedBy(base));
      const entries = Object.entries(base.entries).map(
        ([key, schema]) => `${json(key)}:${check(schema)}`
      );
      return `object({${entries.join()}})`;
    },
    strict_tuple(base, rest) {
      must(!rest.length, 'an action on a tuple');
      return `tuple([${base.items.map(check).join()}],${json(wantedBy(base))})`;
    },
    array(base, [first, second, ...rest]) {
      must(wantedBy(base) === 'a list', wantedBy(base));
      const code = `list(${check(base.item)})`;
      if (!first) return code;
      if (first.type === 'non_empty' && !second)
        return `also(${code},${json(first.message)},({length})=>length)`;
      const {distinctIds} = second?.metadata ?? {};
      must(
        first.type === 'raw_check' && distinctIds && !rest.length,
        `${first.type} of a list`
      );
      return `distinct(${code},${json(distinctIds)})`;
    },
  };

  const name = check(root);
  return `
    import {also, distinct, list, number, object, oneOf, optional, text, tuple} from ${json(CHECKS)};
    ${constants.join('\n')}
    export const checkPayload = (value, findings) => ${name}(value, [], findings);
  `;
}

/** A schema with some entries of its object, or of each object in its list. */
function only(schema, keys) {
  const {type, pipe, wrapped, item, entries} = schema;
  if (pipe) {
    const [base, ...rest] = pipe;
    return {...schema, pipe: [only(base, keys), ...rest]};
  }
  if (type === 'optional') return {...schema, wrapped: only(wrapped, keys)};
  if (type === 'array') return {...schema, item: only(item, keys)};
  must(type === 'object', `some fields of ${type}`);
  return {
    ...schema,
    entries: Object.fromEntries(keys.map((key) => [key, entries[key]])),
  };
}

/** A payload's schema with some of its parts, or some fields of these. */
function narrowed(schema, parts) {
  const {entries, ...rest} = only(schema, Object.keys(parts));
  return {
    ...rest,
    entries: Object.fromEntries(
      Object.entries(entries).map(([name, part]) => [
        name,
        parts[name] === true ? part : only(part, parts[name]),
      ])
    ),
  };
}

const SCHEMA = 'payload/schema.js';

/**
 * Compiles the schema of the modules in a folder that tsc has written: all of a
 * payload, or the parts that are named, as in one-element.mjs.
 */
export const compileSchema = (folder, parts) => {
  let schema;
  return {
    name: 'compile-schema',
    async buildStart() {
      schema = await libModule(folder, SCHEMA);
    },
    transform(_, id) {
      const code = {
        [resolve(folder, SCHEMA)]:
          `export const SCHEMA_VERSION = ${schema.SCHEMA_VERSION};`,
        [resolve(folder, 'payload/check-payload.js')]: compiled(
          parts ? narrowed(schema.payloadSchema, parts) : schema.payloadSchema
        ),
      }[id];
      return code ? {code, map: null} : null;
    },
  };
};
