import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {layout} from '../layout/layout.js';
import type {Here, Page} from '../page.js';
import {cardPictureOf} from '../pictures.js';
import {prerendered, prerenderedStyles} from '../prerendered.js';
import {HOSTS, TEXTS} from './texts.js';

/** A card that leads to the page of a made-up host. */
const hostCard = (
  [name, texts]: (typeof HOSTS)[number],
  here: Here
): ServerRenderedTemplate => {
  const {locale} = here;
  const {open, code} = TEXTS[locale];
  const {name: heading, about} = texts[locale];
  const path = `hosts/${name}`;
  return html`<li class="host">
<img src=${here.file(cardPictureOf(path, locale))} alt="" width="600" height="400" loading="lazy">
<div>
<h3 id=${name}>${heading}</h3>
<p>${about}</p>
<p class="links"><a href=${here.page(path)} id=${`${name}-see`} aria-labelledby=${`${name}-see ${name}`}>${open}</a> <span aria-hidden="true">·</span> <a href=${here.page(`${path}#code`)} id=${`${name}-code`} aria-labelledby=${`${name}-code ${name}`}>${code}</a></p>
</div>
</li>
`;
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
  styles: ['overview/overview.css'],
  scripts: ['overview/more.client.ts'],
  earlyScripts: {de: ['overview/language.client.ts']},
  async document(here) {
    const {locale} = here;
    const texts = TEXTS[locale];
    const map = await prerendered('partner-map-list', locale);
    return layout(this, here, {
      styleSources: await prerenderedStyles('partner-map-list'),
      main: html`<div class="page">
<div class="hero">
<div>
<h1>${texts.heading}</h1>
<p class="lead">${texts.lead}</p>
</div>
<p class="buttons">
<a class="button main" href=${here.page('embed')}>${texts.getCode}</a>
<a class="button" href=${here.page('hosts/city-portal')}>${texts.seePage}</a>
</p>
</div>
${unsafeHTML(map)}
<section aria-labelledby="see">
<h2 id="see">${texts.see}</h2>
<ul class="hosts" role="list">
${HOSTS.map((host) => hostCard(host, here))}</ul>
</section>
<section class="next" aria-labelledby="next">
<h2 id="next">${texts.next}</h2>
<div>
<h3>${texts.embed.heading}</h3>
<p>${texts.embed.text}</p>
<p><a class="button" href=${here.page('embed')}>${texts.embed.action}</a></p>
</div>
<div>
<h3>${texts.edit.heading}</h3>
<p>${texts.edit.text}</p>
<p><a class="button" href=${here.dist('editor/index.html')}>${texts.edit.action}</a></p>
</div>
</section>
<section class="more" aria-labelledby="more">
<h2 id="more">${texts.more}</h2>
<template>
<intl-office-card heading-level="3"></intl-office-card>
<sdg-badges heading-level="3"></sdg-badges>
</template>
</section>
<section aria-labelledby="good">
<h2 id="good">${texts.good}</h2>
<ul class="points" role="list">
${texts.points.map(
  ({heading, text}) => html`<li>
<h3>${heading}</h3>
<p>${text}</p>
</li>
`
)}</ul>
</section>
</div>`,
    });
  },
};
