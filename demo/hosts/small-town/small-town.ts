import {html} from '@lit-labs/ssr';
import type {Here, Localized, Page} from '../../page.js';
import {NOWHERE} from '../frame/bar.js';
import {BAR_SCRIPT, BAR_STYLES, host, show} from '../frame/host.js';
import type {Widget} from '../frame/widget.js';
import {bridge} from './bridge.js';
import {TEXTS} from './texts.js';

const THEME_SCRIPT = 'hosts/small-town/theme.client.ts';

/** The map and the contact of the town. */
const WIDGETS: Localized<readonly [map: Widget, contact: Widget]> = {
  de: [
    {
      tag: 'partner-map-list',
      attributes: {'heading-level': '2', sort: 'since', plain: ''},
      fallback: [
        '<ul>',
        '  <li>Rivebelle-sur-Orge, Frankreich, seit 1967</li>',
        '  <li>Ashcombe-on-Wye, Vereinigtes Königreich, seit 1978</li>',
        '  <li>Jezierzyn, Polen, seit 1991</li>',
        '  <li>Montevento, Italien, seit 2004</li>',
        '  <li>Tveitfjord, Norwegen, seit 2021</li>',
        '</ul>',
      ],
    },
    {
      tag: 'intl-office-card',
      attributes: {'heading-level': '2', view: 'contact'},
      fallback: [
        '<h2 class="h5">Kontakt</h2>',
        '<p>Hanna Voss, Städtepartnerschaften und Ehrenamt<br>Rathaus, Markt 1<br>Telefon 0221 4710117</p>',
      ],
    },
  ],
  en: [
    {
      tag: 'partner-map-list',
      attributes: {'heading-level': '2', sort: 'since', plain: ''},
      fallback: [
        '<ul>',
        '  <li>Rivebelle-sur-Orge, France, since 1967</li>',
        '  <li>Ashcombe-on-Wye, United Kingdom, since 1978</li>',
        '  <li>Jezierzyn, Poland, since 1991</li>',
        '  <li>Montevento, Italy, since 2004</li>',
        '  <li>Tveitfjord, Norway, since 2021</li>',
        '</ul>',
      ],
    },
    {
      tag: 'intl-office-card',
      attributes: {'heading-level': '2', view: 'contact'},
      fallback: [
        '<h2 class="h5">Contact</h2>',
        '<p>Hanna Voss, town twinning and volunteering<br>Town hall, Markt 1<br>Phone +49 221 4710117</p>',
      ],
    },
  ],
};

const header = (here: Here) => {
  const texts = TEXTS[here.locale];
  return html`<header class="town-head" data-bs-theme="dark">
<div class="container d-flex flex-wrap align-items-center justify-content-between column-gap-4 py-2">
<a class="navbar-brand fs-4 fw-bold text-white" href=${NOWHERE}>${texts.brand}</a>
<nav aria-label=${texts.navigation}>
<ul class="nav">
${texts.sections.map(
  (
    name,
    i
  ) => html`<li class="nav-item"><a class="nav-link link-light px-2" href=${NOWHERE} aria-current=${i === texts.current ? 'true' : 'false'}>${name}</a></li>
`
)}</ul>
</nav>
</div>
</header>
${bridge(texts.picture)}`;
};

const sidebar = (here: Here, contact: Widget) => {
  const texts = TEXTS[here.locale];
  return html`<aside class="col-lg-4 mt-4 mt-lg-0 d-grid gap-4 align-content-start" aria-label=${texts.sidebar}>
${show(contact)}
<section class="card" aria-labelledby="trip">
<div class="card-body">
<h2 class="card-title h5" id="trip">${texts.trip}</h2>
<p class="card-text">${texts.tripText}</p>
<a class="btn btn-primary" href=${NOWHERE}>${texts.tripLink}</a>
</div>
</section>
<nav class="card" aria-labelledby="more">
<div class="card-header"><h2 class="h6 mb-0" id="more">${texts.more}</h2></div>
<div class="list-group list-group-flush">
${texts.links.map(
  (
    name
  ) => html`<a class="list-group-item list-group-item-action" href=${NOWHERE}>${name}</a>
`
)}</div>
</nav>
</aside>`;
};

const footer = (here: Here) => {
  const texts = TEXTS[here.locale];
  return html`<footer class="bg-body-tertiary border-top mt-5 py-4">
<div class="container d-flex flex-wrap justify-content-between column-gap-5 row-gap-3">
<address class="mb-0">${texts.address.map((line) => html`${line}<br>`)}</address>
<ul class="nav flex-column">
${texts.legal.map(
  (name) => html`<li><a href=${NOWHERE}>${name}</a></li>
`
)}</ul>
<p class="mb-0 small text-body-secondary">${texts.note}<br><a href=${here.file('hosts/small-town/LICENSE-bootstrap.txt')}>${texts.licence}</a></p>
</div>
</footer>`;
};

export const smallTownPage: Page = {
  path: 'hosts/small-town',
  title: {
    de: 'Bei einer kleinen Stadt mit Bootstrap',
    en: 'At a small town with Bootstrap',
  },
  description: {
    de: 'Fünf Partner, eine Ansprechpartnerin, eigene Farben: So kann die Seite einer kleinen Stadt mit Bootstrap aussehen.',
    en: 'Five partners, one contact, its own colours: how the page of a small town with Bootstrap can look.',
  },
  styles: ['hosts/small-town/small-town.css', BAR_STYLES],
  earlyScripts: {de: [THEME_SCRIPT], en: [THEME_SCRIPT]},
  scripts: [BAR_SCRIPT],
  content: 'hosts/small-town/payload.json',
  files: {
    'hosts/small-town/LICENSE-bootstrap.txt': 'node_modules/bootstrap/LICENSE',
  },
  document(here) {
    const texts = TEXTS[here.locale];
    const [map, contact] = WIDGETS[here.locale];
    return host(this, here, {
      name: 'town',
      widgets: [map, contact],
      script: '/intl-office/intl-office.classic.js',
      about: texts.about,
      body: html`${header(here)}
<div class="container pt-3">
<nav aria-label=${texts.breadcrumb}>
<ol class="breadcrumb">
${texts.crumbs.map(
  (name) => html`<li class="breadcrumb-item"><a href=${NOWHERE}>${name}</a></li>
`
)}<li class="breadcrumb-item active" aria-current="page">${texts.heading}</li>
</ol>
</nav>
<div class="row gx-4 gx-xl-5">
<main class="col-lg-8" id="content" tabindex="-1">
<h1>${texts.heading}</h1>
<p class="lead">${texts.lead}</p>
${show(map)}
${texts.parts.map(
  ({title, text}) => html`<h2 class="mt-4">${title}</h2>
<p>${text}</p>
`
)}</main>
${sidebar(here, contact)}
</div>
</div>
${footer(here)}`,
    });
  },
};
