/** The longest start tag on one line, in characters. */
const LINE = 60;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** A start tag as a person writes it: attributes without value have no `=`. */
export function startTag(
  tag: string,
  attributes: readonly (readonly [string, string])[]
): string {
  const written = attributes.map(([name, value]) =>
    value ? `${name}="${escape(value)}"` : name
  );
  const line = `<${[tag, ...written].join(' ')}>`;
  return line.length <= LINE
    ? line
    : `<${tag}\n${written.map((each) => `  ${each}\n`).join('')}>`;
}

/** The markup of an element; `children` are lines of markup. */
export const markupOf = (
  tag: string,
  attributes: readonly (readonly [string, string])[],
  children: readonly string[]
): string =>
  `${startTag(tag, attributes)}
${children.map((child) => `  ${child}\n`).join('')}</${tag}>`;
