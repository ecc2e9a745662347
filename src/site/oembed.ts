import type {Locale} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';
import {FRAME_HEIGHTS, framePath} from './frame-page.js';
import {escapeMarkup} from './markup.js';
import {ownerName, pageTexts} from './page-texts.js';
import type {Tag} from './tags.js';

/** The width of a frame that oEmbed describes, CSS px. The host page may change it. */
const WIDTH = 600;

/**
 * The oEmbed description of the page for an iframe (oembed.com). WordPress loads the
 * script that sets the height of a frame only if a quotation of this class is next to
 * the frame. The script hides the quotation, which shows until then.
 */
export function oembed(
  tag: Tag,
  locale: Locale,
  payload: Payload,
  base: string
): object {
  const {title} = pageTexts(tag, payload, locale);
  const height = FRAME_HEIGHTS[tag];
  const src = escapeMarkup(base + framePath(tag, locale));
  const name = escapeMarkup(title);
  const site = payload.office?.url?.[locale] ?? base;
  return {
    version: '1.0',
    type: 'rich',
    // Fields without a value are left out.
    provider_name: ownerName(payload, locale),
    provider_url: `${new URL(site).origin}/`,
    title,
    width: WIDTH,
    height,
    html: `<blockquote class="wp-embedded-content"><a href="${src}">${name}</a></blockquote><iframe class="wp-embedded-content" src="${src}" title="${name}" width="${WIDTH}" height="${height}" frameborder="0" sandbox="allow-scripts"></iframe>`,
  };
}
