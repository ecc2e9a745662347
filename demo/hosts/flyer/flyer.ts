import {html} from '@lit-labs/ssr';
import type {Localized, Page} from '../../page.js';
import {BAR_SCRIPT, BAR_STYLES, host, show} from '../frame/host.js';
import {sourceText} from '../frame/source-text.js';
import type {Widget} from '../frame/widget.js';
import {TEXTS} from './texts.js';

const MAP = {'heading-level': '2', plain: ''};
const OFFICE = {'heading-level': '2', view: 'compact'};

const WIDGETS: Localized<readonly [map: Widget, office: Widget]> = {
  de: [
    {
      tag: 'partner-map-list',
      attributes: MAP,
      fallback: [
        '<h2>Partnerstädte</h2>',
        '<p>Amiens, Buffalo, Kumasi, Leeds, Netanya, Novi Sad, Rostow am Don, Schytomyr, Trabzon, Xi’an, Zwickau</p>',
      ],
    },
    {
      tag: 'intl-office-card',
      attributes: OFFICE,
      fallback: [
        '<h2>Büro für Internationale Beziehungen</h2>',
        '<p>Stadt Dortmund, 44122 Dortmund</p>',
      ],
    },
  ],
  en: [
    {
      tag: 'partner-map-list',
      attributes: MAP,
      fallback: [
        '<h2>Twin cities</h2>',
        '<p>Amiens, Buffalo, Kumasi, Leeds, Netanya, Novi Sad, Rostov-on-Don, Trabzon, Xi’an, Zhytomyr, Zwickau</p>',
      ],
    },
    {
      tag: 'intl-office-card',
      attributes: OFFICE,
      fallback: [
        '<h2>Office for International Relations</h2>',
        '<p>City of Dortmund, 44122 Dortmund, Germany</p>',
      ],
    },
  ],
};

export const flyerPage: Page = {
  path: 'hosts/flyer',
  title: {de: 'Gedruckt auf einem Flyer', en: 'Printed on a flyer'},
  description: {
    de: 'Karte, Partner und Büro auf einem Blatt A4: So sieht das Widget gedruckt aus.',
    en: 'Map, partners and office on one A4 sheet: how the widget looks in print.',
  },
  styles: ['hosts/flyer/flyer.css', BAR_STYLES],
  scripts: [BAR_SCRIPT, 'hosts/flyer/print.client.ts'],
  async document(here) {
    const texts = TEXTS[here.locale];
    const [map, office] = WIDGETS[here.locale];
    return host(this, here, {
      name: 'flyer',
      widgets: [map, office],
      script: '/intl-office/intl-office.classic.js',
      css: await sourceText('hosts/flyer/elements.css'),
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
<div class="sheet-parts">
${texts.parts.map(
  ({title, text}) => html`<div><h2>${title}</h2><p>${text}</p></div>
`
)}</div>
<div class="sheet-map">
${show(map)}
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
