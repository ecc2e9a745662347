import {html} from '@lit-labs/ssr';
import {LAYOUT_STYLES, layout} from '../layout/layout.js';
import type {Localized, Page} from '../page.js';

interface OverviewTexts {
  readonly heading: string;
  readonly lead: string;
}

const TEXTS: Localized<OverviewTexts> = {
  de: {
    heading: 'Dortmunds Partner, auf Ihrer Seite',
    lead: 'Karte, Büro, Ziele und Netzwerke. Eine Datei, keine fremden Server, für alle bedienbar.',
  },
  en: {
    heading: 'Dortmund’s partners, on your page',
    lead: 'Map, office, goals and networks. One file, no other servers, usable by everyone.',
  },
};

export const overviewPage: Page = {
  path: 'index',
  title: {
    de: 'Dortmunds Partner, auf Ihrer Seite',
    en: 'Dortmund’s partners, on your page',
  },
  description: {
    de: 'Das internationale Büro einer Stadt auf jeder Website: Partner auf der Karte, Aufgaben, Kontakt, Ziele und Netzwerke.',
    en: 'The international office of a city on any website: partners on the map, tasks, contact, goals and networks.',
  },
  styles: [LAYOUT_STYLES],
  earlyScripts: ['overview/language.client.ts'],
  document(here) {
    const texts = TEXTS[here.locale];
    return layout(this, here, {
      main: html`<h1>${texts.heading}</h1>
<p class="lead">${texts.lead}</p>
<partner-map-list></partner-map-list>`,
    });
  },
};
