const COMMON = [
  'lang',
  'src',
  'theme',
  'heading-level',
  'structured-data',
  'own-content',
] as const;

/** The attributes of each element that the URL of its frame may set. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'intl-office-card': [...COMMON, 'view'],
  'partner-map-list': [
    ...COMMON,
    'view',
    'kinds',
    'region',
    'land',
    'sort',
    'selected',
    'plain',
    'downloads',
    'fragment',
  ],
  'sdg-badges': [...COMMON, 'view', 'goals', 'focus', 'icon-base'],
  'network-list': [...COMMON, 'view'],
};

/** The boolean attributes; a URL may also set them to `false`. */
const BOOLEANS = ['structured-data', 'own-content', 'plain', 'downloads'];

/** The maximum length of a value, since anyone can write a URL. */
const MAX_LENGTH = 2000;

/**
 * Reads the attributes of an element from the query of a URL, such as
 * `?lang=en&plain`. Ignores unknown attributes; the element checks the values.
 */
export function attributesFrom(
  query: string,
  tag: string
): readonly (readonly [name: string, value: string])[] {
  const asked = new URLSearchParams(query);
  return (ATTRIBUTES[tag] ?? []).flatMap((name) => {
    const value = asked.get(name)?.trim();
    if (value === undefined || value.length > MAX_LENGTH) return [];
    if (!BOOLEANS.includes(name)) return value ? [[name, value] as const] : [];
    return /^(false|0|no|off)$/i.test(value) ? [] : [[name, ''] as const];
  });
}
