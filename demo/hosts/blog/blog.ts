import {html} from '@lit-labs/ssr';
import type {Localized, Page} from '../../page.js';
import {NOWHERE} from '../frame/bar.js';
import {BAR_SCRIPT, BAR_STYLES, host, show} from '../frame/host.js';
import {sourceText} from '../frame/source-text.js';
import type {Widget} from '../frame/widget.js';
import {train} from './train.js';
import {TEXTS} from './texts.js';

const OFFICE_URL =
  'https://www.dortmund.de/themen/internationales/dortmund-international/';

const WIDGET: Localized<Widget> = {
  de: {
    tag: 'intl-office-card',
    attributes: {view: 'compact', 'heading-level': '3'},
    fallback: [
      `<p><a href="${OFFICE_URL}">Büro für Internationale Beziehungen, Stadt Dortmund</a></p>`,
    ],
  },
  en: {
    tag: 'intl-office-card',
    attributes: {view: 'compact', 'heading-level': '3'},
    fallback: [
      `<p><a href="${OFFICE_URL}" hreflang="de">Office for International Relations, City of Dortmund</a></p>`,
    ],
  },
};

export const blogPage: Page = {
  path: 'hosts/blog',
  title: {
    de: 'In der schmalen Spalte eines Blogs',
    en: 'In the narrow column of a blog',
  },
  description: {
    de: 'Die kurze Karte des Büros in einer Spalte von 280 Pixeln: So passt sie in ein Blog.',
    en: 'The short card of the office in a column of 280 pixels: how it fits into a blog.',
  },
  styles: ['hosts/blog/blog.css', BAR_STYLES],
  scripts: [BAR_SCRIPT],
  async document(here) {
    const texts = TEXTS[here.locale];
    const card = WIDGET[here.locale];
    return host(this, here, {
      name: 'blog',
      widgets: [card],
      script: 'https://www.stadt.example/intl-office/intl-office.classic.js',
      css: await sourceText('hosts/blog/theme.css'),
      about: texts.about,
      body: html`<header class="blog-head">
<div class="blog-brand"><a href=${NOWHERE}>${texts.brand}</a></div>
<p>${texts.claim}</p>
<nav aria-label=${texts.navigation}>
<ul>
${texts.sections.map(
  (name) => html`<li><a href=${NOWHERE}>${name}</a></li>
`
)}</ul>
</nav>
</header>
<div class="blog-columns">
<main id="content" tabindex="-1">
<article>
<p class="blog-meta">${texts.date} · ${texts.author}</p>
<h1>${texts.heading}</h1>
<p class="blog-lead">${texts.lead}</p>
${train(texts.picture)}
${texts.paragraphs.map(
  (text) => html`<p>${text}</p>
`
)}<blockquote><p>${texts.quote}</p></blockquote>
<h2>${texts.tips}</h2>
<ul>
${texts.tipList.map(
  (text) => html`<li>${text}</li>
`
)}</ul>
</article>
</main>
<aside class="blog-side" aria-label=${texts.sidebar}>
<section aria-labelledby="ask">
<h2 id="ask">${texts.ask}</h2>
<p>${texts.askText}</p>
${show(card)}
</section>
<nav aria-labelledby="latest">
<h2 id="latest">${texts.latest}</h2>
<ul>
${texts.posts.map(
  (name) => html`<li><a href=${NOWHERE}>${name}</a></li>
`
)}</ul>
</nav>
</aside>
</div>
<footer class="blog-foot">
<p>${texts.note}</p>
<ul>
${texts.legal.map(
  (name) => html`<li><a href=${NOWHERE}>${name}</a></li>
`
)}</ul>
</footer>`,
    });
  },
};
