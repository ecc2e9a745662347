import {html} from '@lit-labs/ssr';
import type {Locale} from '../../../src/language/locale.js';
import type {Here, Page} from '../../page.js';
import {NOWHERE} from '../frame/bar.js';
import {BAR_SCRIPT, BAR_STYLES, host, show} from '../frame/host.js';
import {sourceText} from '../frame/source-text.js';
import type {Widget} from '../frame/widget.js';
import {TEXTS} from './texts.js';

const LIST = 'hosts/university/partners.csv';

/** What the page says about the list without the map. No cell has a line break. */
async function summaryIn(locale: Locale): Promise<string> {
  const [, ...rows] = (await sourceText(LIST)).split('\n');
  const countries = new Set(rows.map((row) => row.split(';')[2]));
  return TEXTS[locale].summary(rows.length, countries.size);
}

const mapOf = (here: Here, summary: string): Widget => {
  const {list} = TEXTS[here.locale];
  return {
    tag: 'partner-map-list',
    attributes: {
      'heading-level': '3',
      fragment: 'partner',
      region: 'europe',
      downloads: '',
    },
    fallback: [
      `<p>${summary}</p>`,
      `<p><a href="${here.file(LIST)}" download>${list}</a></p>`,
    ],
  };
};

const contactOf = (here: Here): Widget => {
  const {office} = TEXTS[here.locale];
  return {
    tag: 'intl-office-card',
    attributes: {'heading-level': '3', view: 'contact'},
    fallback: office.map((line) => `<p>${line}</p>`),
  };
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
</header>`;
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
  content: 'hosts/university/office.json',
  list: LIST,
  async document(here) {
    const texts = TEXTS[here.locale];
    const map = mapOf(here, await summaryIn(here.locale));
    const contact = contactOf(here);
    return host(this, here, {
      name: 'uni',
      widgets: [map, contact],
      script: '/intl-office/intl-office.classic.js',
      css: await sourceText('hosts/university/theme.css'),
      about: html`${texts.about} <a href=${here.file(LIST)} download>${texts.spreadsheet}</a>`,
      body: html`${header(here)}
<main id="content" tabindex="-1">
<div class="uni-hero">
<div class="uni-page">
<nav aria-label=${texts.breadcrumb}>
<ol class="uni-crumbs">
${texts.crumbs.map(
  (name) => html`<li><a href=${NOWHERE}>${name}</a></li>
`
)}<li aria-current="page">${texts.heading}</li>
</ol>
</nav>
<h1>${texts.heading}</h1>
<p class="uni-lead">${texts.lead}</p>
</div>
</div>
<div class="uni-page uni-content">
<ol class="uni-steps">
${texts.steps.map(
  ({title, text}) => html`<li><h2>${title}</h2><p>${text}</p></li>
`
)}</ol>
<h2>${texts.partners}</h2>
<p>${texts.partnersText}</p>
${show(map)}
<div class="uni-columns">
<div>
<section aria-labelledby="questions">
<h2 id="questions">${texts.questions}</h2>
${texts.faq.map(
  (
    {question, answer},
    i
  ) => html`<details ?open=${i === 0}><summary>${question}</summary><p>${answer}</p></details>
`
)}</section>
<section aria-labelledby="dates">
<h2 id="dates">${texts.dates}</h2>
<ul class="uni-dates">
${texts.events.map(
  ({day, title}) => html`<li><strong>${title}</strong><br>${day}</li>
`
)}</ul>
</section>
</div>
<section aria-labelledby="contact">
<h2 id="contact">${texts.contact}</h2>
${show(contact)}
</section>
</div>
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
