/** Escapes a text for markup and attributes. */
export const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The maximum length of a start tag in one line. */
const LINE = 78;

/** A start tag. An attribute with the value `true` is boolean. Links stay in one line. */
export function start(
  tag: string,
  attributes: Readonly<Record<string, string | true | undefined>>
): string {
  const parts = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      typeof value === 'string' ? `${name}="${escape(value)}"` : name
    );
  const line = [`<${tag}`, ...parts].join(' ');
  return line.length < LINE || tag === 'a'
    ? `${line}>`
    : `${[`<${tag}`, ...parts].join('\n  ')}\n>`;
}
