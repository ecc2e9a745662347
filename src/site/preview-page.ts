import {str} from '@lit/localize';
import {toolMsgIn} from '../language/tool-messages.js';
import type {Locale} from '../language/locale.js';
import type {Payload} from '../payload/schema.js';
import {contentPolicy} from './content-policy.js';
import {escapeMarkup, link} from './markup.js';
import {generalTexts, officeName} from './page-texts.js';
import {type Published, snippet, type Way} from './snippets.js';
import {LOCALES, pagePath, shownTags, type Tag} from './tags.js';

/** The path of the preview page. */
export const previewPath = (locale: Locale): string =>
  pagePath('index', locale);

/** The languages by their own names. */
const LANGUAGES: Readonly<Record<Locale, string>> = {
  de: 'Deutsch',
  en: 'English',
};

interface WayTexts {
  readonly way: Way;
  readonly name: string;
  readonly when: string;
}

/** The ways to embed an element, the usual ones first, and when to choose each. */
function waysIn(locale: Locale): readonly WayTexts[] {
  const msg = toolMsgIn(locale);
  return [
    {
      way: 'tag',
      name: msg('Script and tag'),
      when: msg('If you can write HTML and load scripts. The usual way.'),
    },
    {
      way: 'one',
      name: msg('Script of this element only'),
      when: msg('If a page shows only this element: it loads less.'),
    },
    {
      way: 'placeholder',
      name: msg('Placeholder'),
      when: msg(
        'If the editor of your website removes unknown tags. The div goes into the text, the script into the template of the website.'
      ),
    },
    {
      way: 'fragment',
      name: msg('Ready-made HTML'),
      when: msg(
        'If a page must work without scripts. Copy the content of this file into the page; static/style-src.json has the hashes of its styles for a Content Security Policy.'
      ),
    },
    {
      way: 'frame',
      name: msg('Frame'),
      when: msg('If the website allows frames only.'),
    },
    {
      way: 'oembed',
      name: msg('Address for WordPress (oEmbed)'),
      when: msg('Paste this address alone on a line.'),
    },
    {
      way: 'src',
      name: msg('Content from payload.json'),
      when: msg(
        'If the content changes often: the page then shows each new version of payload.json.'
      ),
    },
    {
      way: 'classic',
      name: msg('Classic script'),
      when: msg('If the website cannot load modules.'),
    },
  ];
}

/**
 * The Content Security Policy of the page. The picture of the office may be on the
 * public server while the page is opened from another server.
 */
function policy({office}: Payload): string {
  const src = office?.image?.src ?? '';
  const images = /^https?:/i.test(src) ? ` ${new URL(src).origin}` : '';
  return contentPolicy("'self'", `'self' data:${images}`);
}

/** The part of the page about one element: the element, and the code to embed it. */
function section(
  tag: Tag,
  locale: Locale,
  payload: Payload,
  site: Published
): string {
  const msg = toolMsgIn(locale);
  const {title} = generalTexts(tag, locale);
  const ways = waysIn(locale).flatMap(({way, name, when}) => {
    const code = snippet(way, tag, locale, payload, site);
    return code === undefined
      ? []
      : [
          `<div class="way">
<h3 id="${tag}-${way}">${escapeMarkup(name)}</h3>
<p>${escapeMarkup(when)}</p>
<pre tabindex="0" aria-labelledby="${tag}-${way}"><code>${escapeMarkup(code)}</code></pre>
</div>`,
        ];
  });
  return `<article id="${tag}" aria-labelledby="${tag}-title">
<h2 id="${tag}-title">${escapeMarkup(title)}</h2>
<${tag} lang="${locale}" heading-level="3"></${tag}>
<details class="embed">
<summary>${escapeMarkup(msg('Embed this element'))}<span class="hidden">: ${escapeMarkup(title)}</span></summary>
${ways.join('\n')}
</details>
</article>`;
}

/** What to upload, and where. */
function upload(locale: Locale, {base, version}: Published): string {
  const msg = toolMsgIn(locale);
  const steps = [
    base === undefined
      ? msg(
          'Upload this folder to your web server. Run the command again with --base and the address of the folder: only then are there frames, and the code above contains the address.'
        )
      : msg(
          str`Upload this folder to your web server, so that this page has the address ${base}`
        ),
    msg(
      str`Never change the files in cdn/${version}/ and keep them online as long as a page uses them. When the content changes, run the command again: it writes another folder there.`
    ),
    msg(
      'If pages of other websites embed the elements, the server must send the header Access-Control-Allow-Origin: * with the files.'
    ),
  ];
  return `<section class="upload" aria-labelledby="upload">
<h2 id="upload">${escapeMarkup(msg('Put it online'))}</h2>
<ol>
${steps.map((step) => `<li>${escapeMarkup(step)}</li>`).join('\n')}
</ol>
</section>`;
}

/** The preview page: each element, and the code for each way to embed it. */
export function previewPage(
  locale: Locale,
  payload: Payload,
  site: Published
): string {
  const msg = toolMsgIn(locale);
  const tags = shownTags(payload);
  const title = officeName(payload, locale) ?? msg('Our elements');
  const others = LOCALES.filter((each) => each !== locale).map(
    (each) =>
      `<a lang="${each}" hreflang="${each}" href="${previewPath(each)}">${LANGUAGES[each]}</a>`
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(payload)}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview/preview.css">
<script src="intl-office.classic.js" defer></script>
<script src="preview/preview.js" defer></script>
</head>
<body data-copy="${escapeMarkup(msg('Copy'))}" data-copied="${escapeMarkup(msg('Copied'))}">
<a class="skip" href="#content">${escapeMarkup(msg('Skip to content'))}</a>
<header>
<div class="page">
<h1>${escapeMarkup(title)}</h1>
<p class="languages">${others.join(' ')}</p>
<nav aria-label="${escapeMarkup(msg('Elements'))}">
<ul>
${tags.map((tag) => `<li>${link(generalTexts(tag, locale).title, `#${tag}`)}</li>`).join('\n')}
<li>${link(msg('Put it online'), '#upload')}</li>
</ul>
</nav>
</div>
</header>
<main id="content" class="page" tabindex="-1">
${tags.map((tag) => section(tag, locale, payload, site)).join('\n')}
${upload(locale, site)}
</main>
</body>
</html>
`;
}
