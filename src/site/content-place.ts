/**
 * Encloses the content in a ready-made script: one string of JSON. No minifier changes
 * the text of a string, and the content itself never contains this character sequence,
 * since `@` is escaped in it.
 */
const MARK = '@intl-office-content@';

/** The smallest content: the elements show their fallbacks. */
const NONE = {schemaVersion: 1};

/** The module that takes the place of `payload/bundled.ts` in a ready-made script. */
export const CONTENT_MODULE = `
  const content = ${JSON.stringify(MARK + JSON.stringify(NONE) + MARK)};
  let payload;
  export const bundledPayload = () =>
    payload ??= JSON.parse(content.slice(${MARK.length}, -${MARK.length}));`;

const hex = (code: number, length: number) =>
  code.toString(16).padStart(length, '0');

/**
 * Escapes a text for a string literal in single quotes. The result is ASCII, as all of a
 * script, and contains no `<` and no `>`: it cannot end a `<script>` or a CDATA section
 * in a page that contains the script itself.
 */
const escaped = (text: string) =>
  text.replace(/[\\'@<>\u007f-\uffff]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x5c || code === 0x27) return `\\${character}`;
    return code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`;
  });

/** Whether a script has a place for content. */
export const hasContent = (script: string): boolean => script.includes(MARK);

/**
 * Puts content into a ready-made script, in place of the content that it has.
 *
 * @param content - the payload, or the parts that the element of the script reads
 * @throws {Error} if the script has no such place, or several
 */
export function withContent(script: string, content: object): string {
  const [before, , after, ...others] = script.split(MARK);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error('The script does not have one place for content.');
  // The minifier has chosen the quotation marks for other content.
  const literal = `'${MARK}${escaped(JSON.stringify(content))}${MARK}'`;
  return before.slice(0, -1) + literal + after.slice(1);
}

/** The script with the smallest content, to measure the size of its code. */
export const withoutContent = (script: string): string =>
  withContent(script, NONE);
