import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {layout} from '../layout/layout.js';
import type {Here, Localized, Page} from '../page.js';
import {ELEMENTS} from './elements/elements.js';

/** The style sheet of the reference, for `Page.styles`. */
export const REFERENCE_STYLES = 'reference/reference.css';

/** The path of the page about an element. */
export const elementPath = (tag: string): string => `reference/${tag}`;

interface Texts {
  readonly navigation: string;
  readonly overview: string;
  readonly content: string;
  readonly theming: string;
}

const TEXTS: Localized<Texts> = {
  de: {
    navigation: 'Für Entwickler',
    overview: 'Übersicht',
    content: 'Eigener Inhalt',
    theming: 'Aussehen',
  },
  en: {
    navigation: 'For developers',
    overview: 'Overview',
    content: 'Your own content',
    theming: 'Theming',
  },
};

interface ReferenceOptions {
  readonly heading: unknown;
  readonly lead: string;
  readonly main: unknown;
}

/** A page of the reference: heading and navigation between its pages, then `main`. */
export function referenceLayout(
  page: Page,
  here: Here,
  {heading, lead, main}: ReferenceOptions
): ServerRenderedTemplate {
  const texts = TEXTS[here.locale];
  const links: readonly (readonly [string, unknown])[] = [
    ['reference/index', texts.overview],
    ...ELEMENTS.map(
      ({tag}) => [elementPath(tag), html`<code>${tag}</code>`] as const
    ),
    ['reference/content', texts.content],
    ['reference/theming', texts.theming],
  ];
  return layout(page, here, {
    section: 'reference',
    main: html`<div class="page">
<nav class="pages" aria-label=${texts.navigation}>
<ul>
${links.map(
  ([
    path,
    text,
  ]) => html`<li><a href=${here.page(path)} aria-current=${path === page.path ? 'page' : nothing}>${text}</a></li>
`
)}</ul>
</nav>
<div class="head">
<h1>${heading}</h1>
<p class="lead">${lead}</p>
</div>
${main}
</div>`,
  });
}
