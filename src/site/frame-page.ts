import {toolMsgIn} from '../language/tool-messages.js';
import type {Locale} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';
import {contentPolicy} from './content-policy.js';
import {escapeMarkup, link} from './markup.js';
import {fallback, pageTexts} from './page-texts.js';
import {addressIn, LEGAL_LINKS, type LegalLinks} from './site-options.js';
import {LOCALES, pagePath, type Tag} from './tags.js';

/** The height of a frame until its page reports it, CSS px. */
export const FRAME_HEIGHTS: Readonly<Record<Tag, number>> = {
  'intl-office-card': 900,
  'partner-map-list': 840,
  'sdg-badges': 600,
  'network-list': 500,
};

/** The path of the page for an iframe, such as `frame/sdg-badges.en.html`. */
export const framePath = (tag: Tag, locale: Locale): string =>
  pagePath(`frame/${tag}`, locale);

/**
 * The Content Security Policy: only files from the same origin, except for the picture
 * of the office. A sandboxed page has no origin, and `'self'` matches nothing in WebKit,
 * so the policy names the origin as well.
 */
function framePolicy({office}: Payload, base: string): string {
  const {origin} = new URL(base);
  const own = `'self' ${origin}`;
  const picture = new URL(office?.image?.src ?? '', base).origin;
  const images = picture === origin ? own : `${own} ${picture}`;
  return contentPolicy(own, images);
}

/** The legal pages, and the website of the office by the name of its server. */
function footerLinks(payload: Payload, links: LegalLinks, locale: Locale) {
  const msg = toolMsgIn(locale);
  const texts = {
    imprint: msg('Imprint'),
    privacy: msg('Privacy'),
    accessibility: msg('Accessibility'),
  };
  const legal = LEGAL_LINKS.flatMap((name) => {
    const address = links[name];
    return address === undefined
      ? []
      : [link(texts[name], addressIn(address, locale))];
  });
  const site = payload.office?.url?.[locale];
  return site === undefined
    ? legal
    : [...legal, link(new URL(site).host.replace(/^www\d?\./, ''), site)];
}

/** The page for an iframe with one element in one language. */
export function framePage(
  tag: Tag,
  locale: Locale,
  payload: Payload,
  {base, links}: {readonly base: string; readonly links: LegalLinks}
): string {
  const {title, description} = pageTexts(tag, payload, locale);
  const titles = LOCALES.map(
    (each) =>
      `data-title-${each}="${escapeMarkup(pageTexts(tag, payload, each).title)}"`
  );
  const footers = LOCALES.map((each) => ({
    lang: each,
    links: footerLinks(payload, links, each),
  })).filter((each) => each.links.length > 0);
  const oembed = escapeMarkup(`${base}oembed/${tag}.${locale}.json`);
  const footer = footers.map(
    (each) => `
      <p lang="${each.lang}">${each.links.join(' ')}</p>`
  );
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${framePolicy(payload, base)}">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="same-origin">
    <title>${escapeMarkup(title)}</title>
    <meta name="description" content="${escapeMarkup(description)}">
    <base target="_blank">
    <link rel="alternate" type="application/json+oembed" href="${oembed}" title="${escapeMarkup(title)}">
    <link rel="stylesheet" href="frame.css">
    <script src="frame.js" defer></script>
    <script src="../intl-office.classic.js" defer></script>
  </head>
  <body ${titles.join(' ')}>
    <main>
      <${tag} heading-level="1">${fallback(tag, payload, locale)}</${tag}>
    </main>${
      footer.length > 0
        ? `
    <footer>${footer.join('')}
    </footer>`
        : ''
    }
  </body>
</html>
`;
}
