/** The longest value on one line, in characters. */
const LINE = 60;

/** A value as a JavaScript literal, as Prettier formats it. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  const write = (within: string) =>
    Object.entries(value).map(
      ([name, each]) => `${isArray ? '' : `${name}: `}${literal(each, within)}`
    );
  const line = `${open}${write(indent).join(', ')}${close}`;
  return line.length <= LINE && !line.includes('\n')
    ? line
    : `${open}\n${write(inner)
        .map((each) => `${inner}${each},\n`)
        .join('')}${indent}${close}`;
}

/** The script of a page that gives an element its content. */
export const scriptOf = (tag: string, payload: object): string =>
  `const element = document.querySelector('${tag}');
element.payload = ${literal(payload, '')};`;
