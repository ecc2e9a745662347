import {html} from '@lit-labs/ssr';
import type {Localized, Page} from '../../page.js';
import {BAR_SCRIPT, BAR_STYLES, host, show} from '../frame/host.js';
import type {Widget} from '../frame/widget.js';
import {TEXTS} from './texts.js';

const MAP = {view: 'map', plain: '', 'heading-level': '2'};
const LIST = {view: 'list', plain: '', 'heading-level': '2', sort: 'since'};
const OFFICE = {view: 'compact', 'heading-level': '2'};

const WIDGETS: Localized<readonly [map: Widget, list: Widget, office: Widget]> =
  {
    de: [
      {
        tag: 'partner-map-list',
        attributes: MAP,
        fallback: ['<p>Die Karte der Partner: www.dortmund.de</p>'],
      },
      {
        tag: 'partner-map-list',
        attributes: LIST,
        fallback: [
          '<p>Amiens, Leeds, Rostow am Don, Buffalo, Netanya, Novi Sad, Zwickau, Xi’an, Trabzon, Kumasi, Schytomyr</p>',
        ],
      },
      {
        tag: 'intl-office-card',
        attributes: OFFICE,
        fallback: [
          '<p>Büro für Internationale Beziehungen, 44122 Dortmund</p>',
        ],
      },
    ],
    en: [
      {
        tag: 'partner-map-list',
        attributes: MAP,
        fallback: ['<p>The map of the partners: www.dortmund.de</p>'],
      },
      {
        tag: 'partner-map-list',
        attributes: LIST,
        fallback: [
          '<p>Amiens, Leeds, Rostov-on-Don, Buffalo, Netanya, Novi Sad, Zwickau, Xi’an, Trabzon, Kumasi, Zhytomyr</p>',
        ],
      },
      {
        tag: 'intl-office-card',
        attributes: OFFICE,
        fallback: ['<p>Office for International Relations, 44122 Dortmund</p>'],
      },
    ],
  };

export const flyerPage: Page = {
  path: 'hosts/flyer',
  title: {de: 'Gedruckt auf einem Faltblatt', en: 'Printed on a leaflet'},
  description: {
    de: 'Karte, Partner und Kontakt auf einem Blatt A4: So sehen die Bausteine gedruckt aus.',
    en: 'Map, partners and contact on one A4 sheet: how the elements look in print.',
  },
  styles: ['hosts/flyer/flyer.css', BAR_STYLES],
  scripts: [BAR_SCRIPT, 'hosts/flyer/print.client.ts'],
  document(here) {
    const texts = TEXTS[here.locale];
    const [map, list, office] = WIDGETS[here.locale];
    return host(this, here, {
      name: 'flyer',
      widgets: [map, list, office],
      script: '/intl-office/intl-office.classic.js',
      about: texts.about,
      madeUp: texts.madeUp,
      actions: html`<button type="button" class="preview-print" hidden>${texts.print}</button>`,
      body: html`<main id="content" tabindex="-1">
<div class="sheet">
<header class="sheet-head">
<p class="sheet-eyebrow">${texts.eyebrow}</p>
<h1>${texts.heading}</h1>
<p class="sheet-lead">${texts.lead}</p>
</header>
<div class="sheet-top">
<div class="sheet-map">
${show(map)}
</div>
<div class="sheet-parts">
${texts.parts.map(
  ({title, text}) => html`<div><h2>${title}</h2><p>${text}</p></div>
`
)}</div>
</div>
<div class="sheet-list">
${show(list)}
</div>
<div class="sheet-office">
${show(office)}
</div>
<p class="sheet-note">${texts.note}</p>
</div>
</main>`,
    });
  },
};
