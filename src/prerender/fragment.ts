import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {defineElements, ELEMENTS} from '../define.js';
import {structuredData as officeData} from '../intl-office-card/structured-data.js';
import type {Locale} from '../language/locale.js';
import {structuredData as networkData} from '../network-list/structured-data.js';
import {structuredData as partnerData} from '../partner-map-list/structured-data.js';
import type {Payload} from '../payload/schema.js';
import {structuredData as goalData} from '../sdg-badges/structured-data.js';
import {fallback} from '../site/page-texts.js';
import type {Tag} from '../site/tags.js';

const DATA: Readonly<
  Record<Tag, (payload: Payload, locale: Locale) => string | undefined>
> = {
  'intl-office-card': officeData,
  'partner-map-list': partnerData,
  'sdg-badges': goalData,
  'network-list': networkData,
};

/** The content of scripts and styles, in which nothing is markup. */
const RAW = /(<(?:script|style)\b[^>]*>[^]*?<\/(?:script|style)>)/;

/**
 * The CSS without comments and indentation. Style sheets that are put together from
 * parts, such as colours, come with both.
 */
const compactCss = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}')
    )
    .join('')
    .trim();

/** CSS that is also valid in XHTML, where `<` would start a tag. */
const compactStyle = (style: string) =>
  style.replace(
    /^(<style\b[^>]*>)([^]*)(<\/style>)$/,
    (_, start: string, css: string, end: string) =>
      start +
      compactCss(css).replace(/\(([\w-]+) ?< ?([\w.]+)\)/g, '($2 > $1)') +
      end
  );

/**
 * Markup without Lit's markers for hydration and without an outdated attribute. Each
 * attribute has a value, as XHTML requires.
 */
const compactMarkup = (markup: string) =>
  markup.replace(/<!--[^]*?-->|<\?>/g, '').replace(/<[a-z][^<]*?>/g, (tag) =>
    tag
      .replace(' shadowroot="open"', '')
      .replace(
        /("[^"]*")|\s+([\w-]+)(?=[\s>])|\s+/g,
        (_, value?: string, name?: string) =>
          value ?? (name === undefined ? ' ' : ` ${name}=""`)
      )
      .replace(/ class=" ?([^"]*?) ?"/, ' class="$1"')
      .replace(/ (?=\/?>$)/, '')
  );

/**
 * An element in one language as HTML that works without script, with structured data
 * and, as fallback, a link to the office. The build of this module minifies the templates
 * of the elements.
 *
 * @param isPlain - reserves no space for the controls of the map
 */
export async function fragmentOf(
  tag: Tag,
  locale: Locale,
  payload: Payload,
  {isPlain = false} = {}
): Promise<string> {
  // A second registration has no effect.
  defineElements();
  const name = unsafeStatic(tag satisfies keyof typeof ELEMENTS);
  const data = DATA[tag](payload, locale);
  // The text of such a script contains no markup.
  const script =
    data === undefined
      ? ''
      : `<script type="application/ld+json" slot="structured-data">${data}</script>`;
  const content = unsafeHTML(fallback(tag, payload, locale) + script);
  const rendered = await collectResult(
    render(
      // The name of a tag is static.
      // eslint-disable-next-line lit/binding-positions, lit/no-invalid-html
      html`<${name} lang=${locale} structured-data ?plain=${isPlain} .payload=${payload}>${content}</${name}>`
    )
  );
  return rendered
    .split(RAW)
    .map((part, i) => (i % 2 ? compactStyle(part) : compactMarkup(part)))
    .join('');
}
