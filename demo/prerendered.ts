import {readFile} from 'node:fs/promises';
import type {Locale} from '../src/language/locale.js';
import type {Tag} from '../src/site/tags.js';

/** Prerendered elements, which the build of the site writes before the demo. */
const FOLDER = 'dist/static';

/** An element as HTML that shows at once, before its script runs. */
export const prerendered = (tag: Tag, locale: Locale): Promise<string> =>
  readFile(`${FOLDER}/${tag}.${locale}.html`, 'utf8');

/** The sources of the styles in prerendered elements, for a Content Security Policy. */
export async function prerenderedStyles(tag: Tag): Promise<readonly string[]> {
  const sources: unknown = JSON.parse(
    await readFile(`${FOLDER}/style-src.json`, 'utf8')
  );
  const own: unknown =
    typeof sources === 'object' && sources !== null
      ? Reflect.get(sources, tag)
      : undefined;
  if (typeof own !== 'string')
    throw new Error(`${FOLDER}: no styles of ${tag}`);
  return own.split(' ');
}
