/** The longest value on one line, in characters. */
const LINE = 60;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A string literal in single quotes. */
const quoted = (text: string): string => {
  const inDoubleQuotes = JSON.stringify(text).slice(1, -1);
  return `'${inDoubleQuotes.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
};

/** A value of JSON as a JavaScript literal, as Prettier formats it. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  const nameOf = (name: string) =>
    isArray ? '' : `${IDENTIFIER.test(name) ? name : quoted(name)}: `;
  const write = (within: string) =>
    Object.entries(value).map(
      ([name, each]) => `${nameOf(name)}${literal(each, within)}`
    );
  const line = `${open}${write(indent).join(', ')}${close}`;
  return line.length <= LINE && !line.includes('\n')
    ? line
    : `${open}\n${write(inner)
        .map((each) => `${inner}${each},\n`)
        .join('')}${indent}${close}`;
}

/** The script of a page that gives an element its content. */
export const scriptOf = (tag: string, payload: unknown): string =>
  `const element = document.querySelector('${tag}');
element.payload = ${literal(payload, '')};`;
