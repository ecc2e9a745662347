import {html} from '@lit-labs/ssr';
import type {Here, Localized, Page} from '../../page.js';
import {NOWHERE} from '../frame/bar.js';
import {BAR_SCRIPT, BAR_STYLES, host, show} from '../frame/host.js';
import type {Widget} from '../frame/widget.js';
import {TEXTS} from './texts.js';

const ATTRIBUTES = {
  'heading-level': '3',
  fragment: 'partner',
  region: 'europe',
  downloads: '',
};

const CONTACT = {'heading-level': '3', view: 'contact'};

const WIDGETS: Localized<readonly [map: Widget, contact: Widget]> = {
  de: [
    {
      tag: 'partner-map-list',
      attributes: ATTRIBUTES,
      fallback: [
        '<p>312 Partnerhochschulen in 56 Ländern.',
        '<a href="/international/partner.pdf">Die Liste als PDF</a></p>',
      ],
    },
    {
      tag: 'intl-office-card',
      attributes: CONTACT,
      fallback: [
        '<p>International Office, Am Kanal 7, Telefon 0221 4710310</p>',
      ],
    },
  ],
  en: [
    {
      tag: 'partner-map-list',
      attributes: ATTRIBUTES,
      fallback: [
        '<p>312 partner universities in 56 countries.',
        '<a href="/international/partners.pdf">The list as a PDF</a></p>',
      ],
    },
    {
      tag: 'intl-office-card',
      attributes: CONTACT,
      fallback: [
        '<p>International Office, Am Kanal 7, phone +49 221 4710310</p>',
      ],
    },
  ],
};

const header = (here: Here) => {
  const texts = TEXTS[here.locale];
  return html`<header class="uni-head">
<div class="uni-row">
<a class="uni-brand" href=${NOWHERE}><svg aria-hidden="true" viewBox="0 0 40 40"><path d="M4 34V16L20 6l16 10v18h-7V20h-5v14h-8V20h-5v14Z"></path></svg>${texts.brand}</a>
<nav aria-label=${texts.navigation}>
<ul class="uni-nav">
${texts.sections.map(
  (
    name,
    i
  ) => html`<li><a href=${NOWHERE} aria-current=${i === texts.current ? 'true' : 'false'}>${name}</a></li>
`
)}</ul>
</nav>
</div>
</header>
<div class="uni-hero">
<div class="uni-page">
<nav aria-label=${texts.breadcrumb}>
<ol class="uni-crumbs">
${texts.crumbs.map(
  (name) => html`<li><a href=${NOWHERE}>${name}</a></li>
`
)}<li aria-current="page">${texts.heading}</li>
</ol>
</nav>`;
};

export const universityPage: Page = {
  path: 'hosts/university',
  title: {
    de: 'Bei einer Hochschule mit 312 Partnern',
    en: 'At a university with 312 partners',
  },
  description: {
    de: '312 Partnerhochschulen aus einer Tabelle, mit Filtern nach Fach, Studienstufe und Programm: So kann die Seite eines International Office aussehen.',
    en: '312 partner universities from a spreadsheet, with filters by subject, level and programme: how the page of an international office can look.',
  },
  styles: ['hosts/university/university.css', BAR_STYLES],
  scripts: [BAR_SCRIPT],
  content: 'hosts/university/payload.json',
  document(here) {
    const texts = TEXTS[here.locale];
    const [map, contact] = WIDGETS[here.locale];
    return host(this, here, {
      name: 'uni',
      widgets: [map, contact],
      script: '/intl-office/intl-office.classic.js',
      about: texts.about,
      body: html`${header(here)}
<h1>${texts.heading}</h1>
<p class="uni-lead">${texts.lead}</p>
</div>
</div>
<main class="uni-page" id="content" tabindex="-1">
<ol class="uni-steps">
${texts.steps.map(
  ({title, text}) => html`<li><h2>${title}</h2><p>${text}</p></li>
`
)}</ol>
<h2>${texts.partners}</h2>
<p>${texts.partnersText}</p>
${show(map)}
<p class="uni-list"><a href=${here.file('hosts/university/partners.csv')} download>${texts.list}</a></p>
<div class="uni-columns">
<section aria-labelledby="questions">
<h2 id="questions">${texts.questions}</h2>
${texts.faq.map(
  ({
    question,
    answer,
  }) => html`<details><summary>${question}</summary><p>${answer}</p></details>
`
)}</section>
<section aria-labelledby="contact">
<h2 id="contact">${texts.contact}</h2>
${show(contact)}
</section>
</div>
</main>
<footer class="uni-foot">
<div class="uni-row">
<p>${texts.note}</p>
<ul>
${texts.legal.map(
  (name) => html`<li><a href=${NOWHERE}>${name}</a></li>
`
)}</ul>
</div>
</footer>`,
    });
  },
};
