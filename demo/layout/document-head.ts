import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {LOCALES} from '../../src/site/tags.js';
import {
  fileOf,
  type Here,
  type Localized,
  officeScript,
  type Page,
} from '../page.js';
import {pictureOf} from '../pictures.js';

const SITE_NAME: Localized = {
  de: 'Internationales Büro auf jeder Website',
  en: 'International office on any website',
};

/** Locales in the notation of Open Graph. */
const TERRITORIES: Localized = {de: 'de_DE', en: 'en_GB'};

/** The name of a script in `dist/demo/`. */
const scriptFile = (path: string): string => path.replace(/\.ts$/, '.js');

interface HeadOptions {
  /** Sources of styles in addition to files, such as hashes of prerendered styles. */
  readonly styleSources?: readonly string[];
}

/**
 * The policy of all pages: no inline styles and scripts, and no other server. Under
 * `file:`, `'self'` are the files of this machine.
 */
const policy = (styleSources: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styleSources].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The content of `<head>`: policy, title, link preview, links to the other languages,
 * styles and scripts. All pages of the demo have it, also those that look like other
 * websites.
 */
export function documentHead(
  page: Page,
  here: Here,
  {styleSources = []}: HeadOptions = {}
): ServerRenderedTemplate {
  const {locale} = here;
  const title = page.title[locale];
  const description = page.description[locale];
  const elements =
    page.content === undefined
      ? here.dist('intl-office.classic.js')
      : here.file(officeScript(page.content));
  return html`
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${policy(styleSources)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content=${description}>
<meta property="og:type" content="website">
<meta property="og:site_name" content=${SITE_NAME[locale]}>
<meta property="og:locale" content=${TERRITORIES[locale]}>
<meta property="og:title" content=${title}>
<meta property="og:description" content=${description}>
<meta property="og:image" content=${here.published(pictureOf(page.path, locale))}>
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content=${title}>
<meta name="twitter:card" content="summary_large_image">
${LOCALES.map(
  (
    each
  ) => html`<link rel="alternate" hreflang=${each} href=${here.published(fileOf(page.path, each))}>
`
)}<link rel="icon" href=${here.file('mark.svg')} type="image/svg+xml">
${page.earlyScripts?.[locale]?.map(
  (path) => html`<script src=${here.file(scriptFile(path))}></script>
`
)}${page.styles?.map(
    (path) => html`<link rel="stylesheet" href=${here.file(path)}>
`
  )}${// Before the script of the elements, so that they hear its first events.
  page.scripts?.map(
    (path) => html`<script defer src=${here.file(scriptFile(path))}></script>
`
  )}<script defer src=${elements}></script>
`;
}
