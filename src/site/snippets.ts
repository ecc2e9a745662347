import type {Locale} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';
import {FRAME_HEIGHTS, framePath} from './frame-page.js';
import {escapeMarkup} from './markup.js';
import {fallback, pageTexts} from './page-texts.js';
import {scriptOf} from './ready-made.js';
import type {Tag} from './tags.js';

/** A way to embed an element. */
export type Way =
  | 'tag'
  | 'one'
  | 'classic'
  | 'placeholder'
  | 'fragment'
  | 'frame'
  | 'oembed'
  | 'src';

/** What the code to embed an element needs to know about a site. */
export interface Published {
  /** The public URL of the site, with a slash at the end, if it is known. */
  readonly base: string | undefined;
  /** The name of the folder of the scripts that never change. */
  readonly version: string;
  /** The hashes of the scripts by their paths. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** A script that never changes, with its hash. Both kinds then need CORS. */
function script(path: string, isClassic: boolean, site: Published): string {
  const {base = '', version, hashes} = site;
  return `<script ${isClassic ? 'defer' : 'type="module"'}
  src="${escapeMarkup(`${base}cdn/${version}/${path}`)}"
  integrity="${hashes[path] ?? ''}"
  crossorigin="anonymous"></script>`;
}

/**
 * The code for a way to embed an element, to copy into a page. Undefined if the site
 * has no files for this way: frames need the public URL.
 */
export function snippet(
  way: Way,
  tag: Tag,
  locale: Locale,
  payload: Payload,
  site: Published
): string | undefined {
  const {base} = site;
  const {title} = pageTexts(tag, payload, locale);
  const content = fallback(tag, payload, locale);
  const element = (attributes = '') =>
    `<${tag} lang="${locale}"${attributes}>\n  ${content}\n</${tag}>`;
  const whole = script('intl-office.js', false, site);
  switch (way) {
    case 'tag':
      return `${whole}\n\n${element()}`;
    case 'one':
      return `${script(scriptOf(tag), false, site)}\n\n${element()}`;
    case 'classic':
      return `${script('intl-office.classic.js', true, site)}\n\n${element()}`;
    case 'placeholder':
      return `<div data-intl-embed="${tag}" data-lang="${locale}">\n  ${content}\n</div>\n\n${whole}`;
    case 'fragment':
      return `${base ?? ''}static/${tag}.${locale}.html`;
    case 'src':
      return `${whole}\n\n${element(` src="${escapeMarkup(`${base ?? ''}payload.json`)}"`)}`;
    case 'frame':
      return (
        base &&
        `<iframe
  src="${escapeMarkup(base + framePath(tag, locale))}"
  title="${escapeMarkup(title)}"
  width="100%" height="${FRAME_HEIGHTS[tag]}" frameborder="0" loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  allow="fullscreen"></iframe>
<script src="${escapeMarkup(`${base}frame/resize.js`)}" async></script>`
      );
    case 'oembed':
      return base && base + framePath(tag, locale);
  }
}
