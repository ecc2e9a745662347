import {html} from '@lit-labs/ssr';
import type {Here, Localized, Page} from '../../page.js';
import {NOWHERE} from '../frame/bar.js';
import {BAR_SCRIPT, BAR_STYLES, host, show} from '../frame/host.js';
import type {Widget} from '../frame/widget.js';
import {street} from './street.js';
import {TEXTS} from './texts.js';

const OFFICE_URL =
  'https://www.dortmund.de/themen/internationales/dortmund-international/';
const TWIN_CITIES_URL =
  'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/';

/** The four elements, each with what the page shows without it. */
const WIDGETS: Localized<readonly [Widget, Widget, Widget, Widget]> = {
  de: [
    {
      tag: 'intl-office-card',
      attributes: {'heading-level': '2'},
      fallback: [
        '<h2 class="kern-heading-medium">Büro für Internationale Beziehungen</h2>',
        '<p class="kern-body">Amt für Angelegenheiten des Oberbürgermeisters und des Rates, 44122 Dortmund</p>',
        `<p class="kern-body"><a class="kern-link" href="${OFFICE_URL}">Aufgaben und Kontakt</a></p>`,
      ],
    },
    {
      tag: 'partner-map-list',
      attributes: {'heading-level': '2', fragment: 'partner'},
      fallback: [
        '<h2 class="kern-heading-medium">Partner in aller Welt</h2>',
        '<p class="kern-body">Dortmunds Partnerstädte sind Amiens, Buffalo, Kumasi, Leeds, Netanya, Novi Sad, Rostow am Don, Schytomyr, Trabzon, Xi’an und Zwickau.</p>',
        `<p class="kern-body"><a class="kern-link" href="${TWIN_CITIES_URL}">Zu den Städtepartnerschaften</a></p>`,
      ],
    },
    {
      tag: 'sdg-badges',
      attributes: {view: 'compact'},
      fallback: [
        '<p class="kern-body"><a class="kern-link" href="https://17ziele.de/">Die 17 Ziele im Überblick</a></p>',
      ],
    },
    {
      tag: 'network-list',
      attributes: {view: 'compact'},
      fallback: [
        '<p class="kern-body">Dazu gehören PLATFORMA, CEMR und Connective Cities.</p>',
        `<p class="kern-body"><a class="kern-link" href="${OFFICE_URL}">Mehr über die Netzwerke</a></p>`,
      ],
    },
  ],
  en: [
    {
      tag: 'intl-office-card',
      attributes: {'heading-level': '2'},
      fallback: [
        '<h2 class="kern-heading-medium">Office for International Relations</h2>',
        '<p class="kern-body">Department for Mayoral and City Council Affairs, 44122 Dortmund, Germany</p>',
        `<p class="kern-body"><a class="kern-link" href="${OFFICE_URL}" hreflang="de">Tasks and contact (in German)</a></p>`,
      ],
    },
    {
      tag: 'partner-map-list',
      attributes: {'heading-level': '2', fragment: 'partner'},
      fallback: [
        '<h2 class="kern-heading-medium">Partners around the world</h2>',
        '<p class="kern-body">Dortmund’s twin cities are Amiens, Buffalo, Kumasi, Leeds, Netanya, Novi Sad, Rostov-on-Don, Trabzon, Xi’an, Zhytomyr and Zwickau.</p>',
        `<p class="kern-body"><a class="kern-link" href="${TWIN_CITIES_URL}" hreflang="de">More about the twin cities (in German)</a></p>`,
      ],
    },
    {
      tag: 'sdg-badges',
      attributes: {view: 'compact'},
      fallback: [
        '<p class="kern-body"><a class="kern-link" href="https://sdgs.un.org/goals">The 17 goals at a glance</a></p>',
      ],
    },
    {
      tag: 'network-list',
      attributes: {view: 'compact'},
      fallback: [
        '<p class="kern-body">Among them are PLATFORMA, CEMR and Connective Cities.</p>',
        `<p class="kern-body"><a class="kern-link" href="${OFFICE_URL}" hreflang="de">More about the networks (in German)</a></p>`,
      ],
    },
  ],
};

const nav = (here: Here) => {
  const texts = TEXTS[here.locale];
  return html`<header class="city-head">
<div class="kern-container city-head-row">
<a class="city-brand" href=${NOWHERE}><span class="city-mark" aria-hidden="true"></span>${texts.brand}</a>
<nav aria-label=${texts.navigation}>
<ul class="city-nav">
${texts.sections.map(
  (
    name,
    i
  ) => html`<li><a class="kern-link kern-link--no-visited-state" href=${NOWHERE} aria-current=${i === texts.current ? 'true' : 'false'}>${name}</a></li>
`
)}</ul>
</nav>
</div>
</header>
<nav class="kern-container" aria-label=${texts.breadcrumb}>
<ol class="city-crumbs">
${texts.crumbs.map(
  (
    name
  ) => html`<li><a class="kern-link kern-link--small" href=${NOWHERE}>${name}</a></li>
`
)}<li><span class="kern-body kern-body--small" aria-current="page">${texts.heading}</span></li>
</ol>
</nav>`;
};

const sidebar = (here: Here) => {
  const texts = TEXTS[here.locale];
  return html`<aside class="city-side" aria-label=${texts.sidebar}>
<nav class="kern-card kern-card--hug" aria-labelledby="on-this-page">
<div class="kern-card__container">
<h2 class="kern-title kern-title--small" id="on-this-page">${texts.onThisPage}</h2>
<ul class="kern-list">
${texts.anchors.map(
  ([
    id,
    name,
  ]) => html`<li><a class="kern-link" href=${`#${id}`}>${name}</a></li>
`
)}</ul>
</div>
</nav>
<section class="kern-card kern-card--hug" aria-labelledby="dates">
<div class="kern-card__container">
<h2 class="kern-title kern-title--small" id="dates">${texts.dates}</h2>
<ul class="city-dates">
${texts.events.map(
  ({
    day,
    title,
    place,
  }) => html`<li><p class="kern-body kern-body--bold">${title}</p><p class="kern-body kern-body--small kern-body--muted">${day}<br>${place}</p></li>
`
)}</ul>
</div>
</section>
<section class="kern-card kern-card--hug" aria-labelledby="related">
<div class="kern-card__container">
<h2 class="kern-title kern-title--small" id="related">${texts.related}</h2>
<ul class="kern-list">
${texts.relatedLinks.map(
  (name) => html`<li><a class="kern-link" href=${NOWHERE}>${name}</a></li>
`
)}</ul>
</div>
</section>
</aside>`;
};

const footer = (here: Here) => {
  const texts = TEXTS[here.locale];
  return html`<footer class="city-foot">
<div class="kern-container">
<div class="city-foot-row">
${texts.footer.map(
  ({
    title,
    links,
  }) => html`<div><h2 class="kern-title kern-title--small">${title}</h2>
<ul class="kern-list kern-list--small">${links.map((name) => html`<li><a class="kern-link kern-link--small" href=${NOWHERE}>${name}</a></li>`)}</ul></div>
`
)}</div>
<p class="kern-body kern-body--small kern-body--muted">${texts.note} <a class="kern-link kern-link--small" href=${here.file('hosts/city-portal/LICENSE-kern.md')}>${texts.licence}</a>. ${texts.font} <a class="kern-link kern-link--small" href="https://openfontlicense.org/">SIL OFL 1.1</a></p>
</div>
</footer>`;
};

export const cityPortalPage: Page = {
  path: 'hosts/city-portal',
  title: {
    de: 'Auf einem Stadtportal mit KERN',
    en: 'On a city portal with KERN',
  },
  description: {
    de: 'So kann die Seite eines internationalen Büros auf einem Stadtportal aussehen: Text, Büro, Partnerkarte, Ziele und Netzwerke im Aussehen von KERN.',
    en: 'How the page of an international office can look on a city portal: text, office, partner map, goals and networks in the look of KERN.',
  },
  styles: ['hosts/city-portal/city-portal.css', BAR_STYLES],
  scripts: [BAR_SCRIPT],
  files: {
    'hosts/city-portal/LICENSE-kern.md':
      'node_modules/@kern-ux/native/LICENSE.md',
  },
  document(here) {
    const texts = TEXTS[here.locale];
    const [card, map, goals, networks] = WIDGETS[here.locale];
    return host(this, here, {
      name: 'city',
      widgets: [card, map, goals, networks],
      script: '/intl-office/intl-office.classic.js',
      about: texts.about,
      madeUp: texts.madeUp,
      body: html`${nav(here)}
<div class="kern-container city-columns">
<main id="content" tabindex="-1">
<h1 class="kern-heading-x-large">${texts.heading}</h1>
<p class="kern-body kern-body--large city-lead">${texts.lead}</p>
<figure class="city-figure">${street(texts.picture)}<figcaption class="kern-body kern-body--small kern-body--muted">${texts.credit}</figcaption></figure>
<p class="kern-body city-text">${texts.text}</p>
<div class="city-part" id="office">
${show(card)}
</div>
<div class="city-part" id="partners">
${show(map)}
</div>
<section class="city-part" id="goals" aria-labelledby="goals-title">
<h2 class="kern-heading-medium" id="goals-title">${texts.goals}</h2>
<p class="kern-body city-text">${texts.goalsText}</p>
${show(goals)}
</section>
<section class="city-part" id="networks" aria-labelledby="networks-title">
<h2 class="kern-heading-medium" id="networks-title">${texts.networks}</h2>
<p class="kern-body city-text">${texts.networksText}</p>
${show(networks)}
</section>
</main>
${sidebar(here)}
</div>
${footer(here)}`,
    });
  },
};
