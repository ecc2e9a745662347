import * as v from 'valibot';

/*
 * Functions that build the schema of a payload. Each message names the expected
 * value, such as “a number from -90 to 90”; `readPayload` makes a sentence of it.
 */

/** An object. A missing field is reported with the message of that field. */
export const object = <T extends v.ObjectEntries>(entries: T) =>
  v.object(entries, ({path}) => {
    const missing = path && entries[String(path[0].key)];
    const issue = missing && v.safeParse(missing, undefined).issues?.[0];
    return issue?.message ?? 'an object';
  });

export const list = <T extends v.GenericSchema>(item: T) =>
  v.array(item, 'a list');

/** A list of records with unique ids. */
export const listById = <
  T extends v.GenericSchema<unknown, Record<string, unknown> & {id: string}>,
>(
  item: T
) =>
  v.pipe(
    list(item),
    v.rawCheck(({dataset, addIssue}) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      const ids = new Set<string>();
      input.forEach((value, key) => {
        const {id} = value;
        if (ids.has(id))
          addIssue({
            message: 'an id of its own',
            input: id,
            path: [
              {type: 'array', origin: 'value', input, key, value},
              {
                type: 'object',
                origin: 'value',
                input: value,
                key: 'id',
                value: id,
              },
            ],
          });
        ids.add(id);
      });
    })
  );

export const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `one of ${options.join(', ')}`);

export const matching = (pattern: RegExp, expected: string) =>
  v.pipe(v.string(expected), v.regex(pattern, expected));

export const inRange = (noun: string, min: number, max: number) => {
  const expected = `${noun} from ${min} to ${max}`;
  return v.pipe(
    v.number(expected),
    v.minValue(min, expected),
    v.maxValue(max, expected)
  );
};

export const integer = (noun: string, min: number, max: number) =>
  v.pipe(inRange(noun, min, max), v.integer('a whole number'));
