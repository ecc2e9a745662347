const COMMON = [
  'lang',
  'src',
  'theme',
  'heading-level',
  'structured-data',
] as const;

/** The attributes of each element that the address of its frame may give. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'intl-office-card': [...COMMON, 'view'],
  'partner-map-list': [
    ...COMMON,
    'view',
    'kinds',
    'region',
    'sort',
    'selected',
    'plain',
    'downloads',
  ],
  'sdg-badges': [...COMMON, 'view', 'goals', 'focus', 'icon-base'],
  'network-list': [...COMMON, 'view'],
};

/** Those that are there or not; in an address one may also say `false`. */
const BOOLEANS = ['structured-data', 'plain', 'downloads'];

/** Longer than any that means something; an address may be anyone's. */
const LONGEST = 2000;

/**
 * The attributes for an element that an address asks for by its query, such as
 * `?lang=en&plain`. Others are left out; what the values mean, and whether they
 * mean anything, is the element's to say.
 */
export function attributesFrom(
  query: string,
  tag: string
): readonly (readonly [name: string, value: string])[] {
  const asked = new URLSearchParams(query);
  return (ATTRIBUTES[tag] ?? []).flatMap((name) => {
    const value = asked.get(name)?.trim();
    if (value === undefined || value.length > LONGEST) return [];
    if (!BOOLEANS.includes(name)) return value ? [[name, value] as const] : [];
    return /^(false|0|no|off)$/i.test(value) ? [] : [[name, ''] as const];
  });
}
