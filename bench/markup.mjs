// Writes the HTML of each variant's page.

import {readFile} from 'node:fs/promises';
import {
  BUNDLED,
  BUNDLED_KINDS,
  landPath,
  partnersByName,
  payloadOf,
  project,
} from './data.mjs';
import {details, lines, nameOf} from './pages/texts.js';
import {fragmentOf} from '../dist/cli/prerender.js';
import {readPayload} from '../dist/lib/payload/read-payload.js';
import {dataPathOf, here} from './paths.mjs';

const pageStyles = await readFile(here('pages/page.css'), 'utf8');
const minified = (css) => css.replace(/\s*([{}:;,])\s*/g, '$1').trim();

/** Returns a page with the content that all variants share. */
const page = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Partners</title>
<link rel="icon" href="data:,">
<style>${minified(pageStyles)}</style>
${head}
</head>
<body>
<h1>Dortmund international</h1>
<p>Our city has partners all over the world.</p>
${body}
<p id="after">Write to us if you would like to take part.</p>
</body>
</html>
`;

/** The style sheet that docs/embedding.md recommends: its first CSS example. */
const [, reservation] = /```css\n([^]*?)```/.exec(
  await readFile(here('../docs/embedding.md'), 'utf8')
);

const reserved = `<style>${minified(reservation)}</style>`;

const attributes = (count) =>
  count === BUNDLED ? `kinds="${BUNDLED_KINDS}"` : `src="${dataPathOf(count)}"`;

const elements = (count, times) =>
  Array.from(
    {length: times},
    () =>
      `<partner-map-list ${attributes(count)}><a href="https://www.dortmund.de/">Partners</a></partner-map-list>`
  ).join('\n');

/** Script and tag, with the recommended space reserved. */
export const widget = (script) => (count, times) =>
  page(
    `${reserved}<script type="module" src="/${script}"></script>`,
    elements(count, times)
  );

/** The iframe of docs/frames.md. */
export function frame(count) {
  const query =
    count === BUNDLED
      ? `kinds=${encodeURIComponent(BUNDLED_KINDS)}`
      : `src=${encodeURIComponent(dataPathOf(count))}`;
  return page(
    reserved,
    `<iframe src="/frame/partner-map-list.en.html?${query}" title="International partners of the City of Dortmund" width="100%" height="840" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>
<script src="/frame/resize.js" async></script>`
  );
}

/** The prerendered HTML for pages that never load the script. */
export const fragment = async (count) =>
  page(
    '',
    await fragmentOf('partner-map-list', 'en', readPayload(payloadOf(count)), {
      isPlain: true,
    })
  );

/** The prerendered HTML and the script, as docs/embedding.md recommends. */
export async function fragmentThenScript(count) {
  const markup = await fragmentOf(
    'partner-map-list',
    'en',
    readPayload(payloadOf(count))
  );
  // The script needs to know which of the bundled partners to show.
  const tag = `<partner-map-list ${attributes(count)}`;
  return page(
    '',
    `${markup.replace('<partner-map-list', tag)}
<script type="module" src="/intl-office.js" async></script>`
  );
}

const round = (value) => Math.round(value * 10) / 10;

/** A hand-written page: the browser opens entries, markers have no names. */
export async function staticPage(count) {
  const {location: home} = payloadOf(count).office;
  const ordered = partnersByName(count);
  const css = await readFile(here('pages/partners.css'), 'utf8');
  const entries = ordered.map((partner) => {
    const [place, more] = lines(partner, 'en', home);
    return `<li><details name="partner"><summary class="choose"><b>${nameOf(partner, 'en')}</b><span>${place}</span><span>${more}</span></summary><div class="details">${details(partner, 'en')}</div></details></li>`;
  });
  // Most of the eleven are in Europe, and there is space for their names.
  const isFew = count === BUNDLED;
  const view = isFew ? '435 70 180 130' : '0 0 1000 500';
  const size = isFew ? 2 : 7;
  const markers = ordered.map((partner) => {
    const [x, y] = project(partner.location).map(round);
    const name = `<text x="${round(x + 3)}" y="${round(y + 1.5)}">${nameOf(partner, 'en')}</text>`;
    return `<circle cx="${x}" cy="${y}" r="${size}"/>${isFew ? name : ''}`;
  });
  return page(
    `<style>${minified(css)}.map{fill:var(--accent);stroke:var(--surface);stroke-width:${size / 4};font-size:5px}.map text{stroke:none;fill:var(--text)}.land{fill:var(--land);stroke:none}</style>`,
    `<div class="sides">
<svg class="map" viewBox="${view}" preserveAspectRatio="xMidYMid ${isFew ? 'slice' : 'meet'}" role="img" aria-label="Map of the partners in the list" width="100%"><path class="land" d="${await landPath()}"/>${markers.join('')}</svg>
<ol class="list">
${entries.join('\n')}
</ol>
</div>`
  );
}

/** A page with a map library: its bundle, and an empty container to fill. */
export const library = (name, head) => (count) =>
  page(
    `<link rel="stylesheet" href="/${name}.css">${head}
<script type="module" src="/${name}${count === BUNDLED ? '-with-data' : ''}.js"></script>`,
    `<div id="partners" data-src="${dataPathOf(count)}">
<div class="controls">
<input type="search" aria-label="City or country">
<button type="button" data-region="world">World</button>
<button type="button" data-region="europe">Europe</button>
<button type="button" data-lang="de">Deutsch</button>
<button type="button" data-lang="en">English</button>
<button type="button" data-theme="light">Light</button>
<button type="button" data-theme="dark">Dark</button>
</div>
<div class="sides"><div class="map"></div><ol class="list"></ol></div>
</div>`
  );
