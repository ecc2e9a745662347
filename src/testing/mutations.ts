import fc from 'fast-check';

/*
 * Mutations that break a payload, by accident or on purpose, for property-based
 * tests.
 */

type Path = readonly string[];

/** Changes a payload in place: pass a copy. */
export type Mutation = (payload: unknown) => void;

/** Describes a mutation in reports of fast-check. */
const named = (name: () => string, mutation: Mutation): Mutation =>
  Object.assign(mutation, {[fc.toStringMethod]: name});

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** The paths of all values inside a value. */
const pathsIn = (value: unknown, path: Path = []): Path[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, child]) => [
        [...path, key],
        ...pathsIn(child, [...path, key]),
      ])
    : [];

const valueAt = (payload: unknown, path: Path): unknown =>
  path.reduce(
    (at, key) => (isObject(at) ? Reflect.get(at, key) : undefined),
    payload
  );

/** Sets a value, or deletes it if undefined, if its parent exists. */
function put(payload: unknown, path: Path, value: unknown) {
  let at = payload;
  for (const [i, key] of path.entries()) {
    if (!isObject(at)) return;
    if (i < path.length - 1) at = Reflect.get(at, key);
    else if (value === undefined) Reflect.deleteProperty(at, key);
    else Reflect.set(at, key, value);
  }
}

const deep = () => {
  let value: unknown = 'end';
  for (let i = 0; i < 5000; i++) value = i % 2 ? [value] : {de: value};
  return value;
};

const throwing = () =>
  // Not enumerable, otherwise a report of it would throw too.
  Object.defineProperty({}, 'de', {
    get() {
      throw new Error('no');
    },
  });

/** Markup that loads and runs something if it is parsed as HTML. */
export const MARKUP =
  '<b onclick="alert(1)">x</b><img src="x:" onerror="alert(1)"><script>alert(1)</script>"\'><!--';

const SCRIPT_LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'https:javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
];

/** A value for any path, created for each use, since it may be mutated again. */
const value = fc.oneof(
  fc
    .constantFrom<unknown>(
      undefined,
      null,
      true,
      0,
      -1,
      17,
      1e308,
      -1e21,
      NaN,
      Infinity,
      '',
      ' ',
      'dortmund',
      '\ud800',
      'a\udc00b',
      'a'.repeat(10_000),
      '\u202e\u0000',
      MARKUP,
      ...SCRIPT_LINKS,
      'https://example.org/?a=javascript:alert(1)',
      Symbol('s'),
      10n
    )
    .map((each) => () => each),
  fc.constantFrom<() => unknown>(
    deep,
    throwing,
    () => [],
    () => ({}),
    () => [[]],
    () => [180, 90],
    () => ({de: MARKUP, en: MARKUP}),
    () => ({de: 'javascript:alert(1)', en: 'javascript:alert(1)'}),
    () => JSON.parse('{"__proto__": {"de": "x", "en": "x"}}')
  ),
  fc.webUrl().map((each) => () => each),
  fc.string({unit: 'binary'}).map((each) => () => each),
  fc.double().map((each) => () => each),
  fc.anything({withNullPrototype: true}).map((each) => () => each)
);

/** Sets up to three values at some of the paths. */
const atPaths = (
  paths: readonly Path[],
  values: fc.Arbitrary<() => unknown>
): fc.Arbitrary<Mutation> =>
  fc
    .array(fc.record({at: fc.constantFrom(...paths), value: values}), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) =>
      named(
        () =>
          changes
            .map(({at, value}) => `${at.join('.')} = ${fc.stringify(value())}`)
            .join(', '),
        (payload) => {
          for (const {at, value} of changes) put(payload, at, value());
        }
      )
    );

const isLink = (path: Path) =>
  /(?:url|website)(?:\.(?:de|en))?$/.test(path.join('.'));

/** Whether a path leads to a text for readers. */
const isText = (path: Path) =>
  !isLink(path) &&
  /(?:\.(?:de|en|abbreviation|street|postalCode|locality)|contacts\.\d+\.name|endonym\.text)$/.test(
    path.join('.')
  );

/** Texts that are valid, though unusual. */
const words = fc
  .oneof(
    fc.constantFrom(
      MARKUP,
      ...SCRIPT_LINKS,
      'a'.repeat(10_000),
      '\u202e\u0000',
      '🏳️‍🌈'.repeat(100),
      '${x} {{x}} <!--?lit$1$-->'
    ),
    fc.string({unit: 'grapheme', minLength: 1})
  )
  .map((each) => () => each);

const everywhere = (paths: readonly Path[], replacement: string): Mutation =>
  named(
    () => `everywhere ${JSON.stringify(replacement)}`,
    (payload) => {
      for (const path of paths) put(payload, path, replacement);
    }
  );

/** Appends markup to every text of a payload. */
export function addMarkup(payload: unknown): void {
  for (const path of pathsIn(payload).filter(isText))
    put(payload, path, `${String(valueAt(payload, path))} ${MARKUP}`);
}

/** Puts markup or half a character into every text, or a script into every link. */
function overall(paths: readonly Path[]): fc.Arbitrary<Mutation> {
  const texts = paths.filter(isText);
  const links = paths.filter(isLink);
  return fc.constantFrom(
    addMarkup,
    everywhere(texts, MARKUP),
    everywhere(texts, '\ud800'),
    ...SCRIPT_LINKS.map((link) => everywhere(links, link))
  );
}

/** Copies one part of the payload to the path of another. */
const shuffled = (paths: readonly Path[]): fc.Arbitrary<Mutation> =>
  fc
    .record({from: fc.constantFrom(...paths), to: fc.constantFrom(...paths)})
    .map(({from, to}) =>
      named(
        () => `${to.join('.')} = ${from.join('.')}`,
        (payload) => put(payload, to, structuredClone(valueAt(payload, from)))
      )
    );

/** Mutations of a payload like the given one: most break it, some are only odd. */
export function mutations(like: unknown): fc.Arbitrary<Mutation> {
  const paths = pathsIn(like);
  return fc.oneof(
    {weight: 8, arbitrary: atPaths(paths, value)},
    {weight: 2, arbitrary: atPaths(paths.filter(isText), words)},
    {
      weight: 1,
      arbitrary: atPaths(
        paths,
        fc.constant(() => undefined)
      ),
    },
    {weight: 2, arbitrary: shuffled(paths)},
    {weight: 1, arbitrary: overall(paths)}
  );
}

/** Every address in a payload that was read, resolved as on a page. */
export const linksIn = (value: unknown): string[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
        if ((key === 'url' || key === 'website') && isObject(child))
          return [Reflect.get(child, 'de'), Reflect.get(child, 'en')].map(
            String
          );
        if (key === 'src')
          return [new URL(String(child), 'https://example.org/').href];
        return linksIn(child);
      })
    : [];
