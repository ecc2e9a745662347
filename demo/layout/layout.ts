import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {nothing} from 'lit';
import type {Locale} from '../../src/language/locale.js';
import {LOCALES} from '../../src/site/tags.js';
import type {Here, Localized, Page} from '../page.js';
import {documentHead} from './document-head.js';

/** The style sheet of the pages with this layout, for `Page.styles`. */
export const LAYOUT_STYLES = 'layout/layout.css';

interface LayoutTexts {
  readonly name: string;
  readonly skip: string;
  readonly navigation: string;
  readonly menu: string;
  readonly languages: string;
  readonly see: string;
  readonly embed: string;
  readonly edit: string;
  readonly reference: string;
  readonly about: string;
  readonly source: string;
  readonly licence: string;
  readonly accessibility: string;
  readonly privacy: string;
}

const TEXTS: Localized<LayoutTexts> = {
  de: {
    name: 'Internationales Büro auf jeder Website',
    skip: 'Zum Inhalt',
    navigation: 'Hauptnavigation',
    menu: 'Menü',
    languages: 'Sprache',
    see: 'Ansehen',
    embed: 'Einbauen',
    edit: 'Inhalte pflegen',
    reference: 'Für Entwickler',
    about:
      'Eine Vorschau, keine amtliche Seite der Stadt Dortmund. Texte und Daten: CC BY 4.0. Orte: GeoNames, CC BY 4.0. Umrisse: Natural Earth.',
    source: 'Quelltext',
    licence: 'Lizenz',
    accessibility: 'Barrierefreiheit',
    privacy: 'Datenschutz',
  },
  en: {
    name: 'International office on any website',
    skip: 'Skip to content',
    navigation: 'Main',
    menu: 'Menu',
    languages: 'Language',
    see: 'See it',
    embed: 'Put it on yours',
    edit: 'Change the content',
    reference: 'For developers',
    about:
      'A preview, not an official page of the City of Dortmund. Texts and data: CC BY 4.0. Places: GeoNames, CC BY 4.0. Outlines: Natural Earth.',
    source: 'Source code',
    licence: 'Licence',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
  },
};

/** The languages by their own names. */
const LANGUAGES: Localized<{short: string; name: string}> = {
  de: {short: 'DE', name: 'Deutsch'},
  en: {short: 'EN', name: 'English'},
};

/** The items of the main navigation. */
type Section = 'see' | 'embed' | 'edit' | 'reference';

const sectionLinks = (here: Here): readonly (readonly [Section, string])[] => [
  ['see', here.page('index#see')],
  ['embed', here.page('embed')],
  ['edit', here.dist('editor/index.html')],
  ['reference', here.page('reference/index')],
];

/** The links to the page in each language. */
export const languageSwitch = (
  path: string,
  here: Here
): ServerRenderedTemplate => html`<ul class="languages" aria-label=${TEXTS[here.locale].languages}>
${LOCALES.map(
  (
    each: Locale
  ) => html`<li><a href=${here.page(path, each)} lang=${each} hreflang=${each} aria-current=${each === here.locale ? 'true' : nothing}><span aria-hidden="true">${LANGUAGES[each].short}</span><span class="hidden">${LANGUAGES[each].name}</span></a></li>
`
)}</ul>`;

interface LayoutOptions {
  /** The content of `<main>`. */
  readonly main: unknown;
  /** The section of the main navigation that the page belongs to. */
  readonly section?: Section;
  readonly styleSources?: readonly string[];
}

/** A document of the demo: head, navigation, content and footer. */
export function layout(
  page: Page,
  here: Here,
  {main, section, ...head}: LayoutOptions
): ServerRenderedTemplate {
  const {locale} = here;
  const texts = TEXTS[locale];
  return html`<!doctype html>
<html lang=${locale}>
<head>${documentHead(page, here, head)}</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
<header class="top">
<div class="page">
<p class="brand"><a href=${here.page('index')}>${texts.name}</a></p>
<button type="button" class="menu" popovertarget="menu">${texts.menu}</button>
<nav id="menu" popover aria-label=${texts.navigation}>
<ul>
${sectionLinks(here).map(
  ([
    name,
    href,
  ]) => html`<li><a href=${href} aria-current=${name === section ? 'true' : nothing}>${texts[name]}</a></li>
`
)}</ul>
</nav>
${languageSwitch(page.path, here)}
</div>
</header>
<main id="content" tabindex="-1">
${main}
</main>
<footer class="bottom">
<div class="page">
<p>${texts.about}</p>
<ul>
<li><a href=${here.page('about#source')}>${texts.source}</a></li>
<li><a href=${here.page('about#licence')}>${texts.licence}</a></li>
<li><a href=${here.page('about#accessibility')}>${texts.accessibility}</a></li>
<li><a href=${here.page('about#privacy')}>${texts.privacy}</a></li>
</ul>
</div>
</footer>
</body>
</html>
`;
}
