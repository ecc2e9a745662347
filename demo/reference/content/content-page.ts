import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {codeBlock} from '../../layout/code-block.js';
import type {Here, Localized, Page} from '../../page.js';
import {REFERENCE_STYLES, referenceLayout} from '../reference-layout.js';
import {markupOf} from '../snippet.js';
import {type ContentExample, EXAMPLES} from './examples.js';
import {scriptOf} from './js-literal.js';
import {OWN_PAYLOADS} from './own-payloads.js';

interface Texts {
  readonly code: string;
  readonly told: string;
  readonly none: string;
  readonly reload: string;
  readonly own: string;
  readonly ownAbout: string;
  readonly element: string;
  readonly fallback: string;
}

const TEXTS: Localized<Texts> = {
  de: {
    code: 'Code',
    told: 'Ereignis',
    none: 'noch keins',
    reload: 'Neu laden: reload()',
    own: 'Aus dem Skript',
    ownAbout:
      'Die Eigenschaft payload nimmt ein Objekt an. Jedes Element braucht nur den Teil, den es zeigt. Ändern Sie das JSON: Das Element prüft es bei jedem Zeichen und nennt jeden Fehler mit seiner Stelle.',
    element: 'Element',
    fallback: 'Stadt Musterstadt',
  },
  en: {
    code: 'Code',
    told: 'Event',
    none: 'none yet',
    reload: 'Load again: reload()',
    own: 'From script',
    ownAbout:
      'The property payload accepts an object. Each element needs only the part that it shows. Edit the JSON: the element checks it on every keystroke, and names each fault with its place.',
    element: 'Element',
    fallback: 'Town of Musterstadt',
  },
};

const LINK = 'https://www.example.org/';

function example(
  {id, tag, payload, attributes, heading, about, canReload}: ContentExample,
  here: Here
): ServerRenderedTemplate {
  const {locale} = here;
  const texts = TEXTS[locale];
  const code = markupOf(
    tag,
    [
      ['src', here.file(`payloads/${payload}.json`)],
      ...attributes,
      ['heading-level', '3'],
    ],
    [`<a href="${LINK}">${texts.fallback}</a>`]
  );
  return html`<section class="example" aria-labelledby=${id}>
<div class="explained">
<h2 id=${id}>${heading[locale]}</h2>
<p>${about[locale]}</p>
${codeBlock({id: `${id}-code`, label: `${texts.code}: ${heading[locale]}`, code, locale})}
<p id=${`${id}-event`}>${texts.told}</p>
<output class="told" aria-labelledby=${`${id}-event`}>${texts.none}</output>
${canReload && html`<p><button type="button" class="button reload" hidden>${texts.reload}</button></p>`}
</div>
<div>${unsafeHTML(code)}</div>
</section>
`;
}

/** An element whose content comes from the script of the page, as JSON to edit. */
function ownExample(here: Here): ServerRenderedTemplate {
  const {locale} = here;
  const texts = TEXTS[locale];
  const [{tag, payload}] = OWN_PAYLOADS;
  return html`<section class="example own" aria-labelledby="own">
<div class="explained">
<h2 id="own">${texts.own}</h2>
<p>${texts.ownAbout}</p>
<div class="try" hidden>
<div class="control">
<label for="own-tag">${texts.element}</label>
<select id="own-tag" autocomplete="off">
${OWN_PAYLOADS.map(
  (each) => html`<option>${each.tag}</option>
`
)}</select>
</div>
<div class="control">
<label for="own-payload"><code>element.payload</code></label>
<textarea id="own-payload" rows="16" autocomplete="off" autocapitalize="off" spellcheck="false"></textarea>
</div>
<p id="own-event">${texts.told}</p>
<output class="told" for="own-payload" aria-labelledby="own-event">${texts.none}</output>
</div>
${codeBlock({id: 'own-code', label: `${texts.code}: ${texts.own}`, code: scriptOf(tag, payload), locale})}
</div>
<div class="stage">${unsafeHTML(
    markupOf(
      tag,
      [
        ['own-content', ''],
        ['heading-level', '3'],
      ],
      [`<a href="${LINK}">${texts.fallback}</a>`]
    )
  )}</div>
</section>
`;
}

export const contentPage: Page = {
  path: 'reference/content',
  title: {
    de: 'Eigener Inhalt, für Entwickler',
    en: 'Your own content, for developers',
  },
  description: {
    de: 'Eigener Inhalt von einer Adresse oder aus dem Skript. Alles wird geprüft; was falsch ist, erscheint nicht, und die Konsole nennt die Stelle.',
    en: 'Your own content from a URL or from script. Everything is checked; what is wrong does not show, and the console names the place.',
  },
  styles: [REFERENCE_STYLES],
  scripts: ['reference/content/content.client.ts'],
  document(here) {
    return referenceLayout(this, here, {
      heading: {de: 'Eigener Inhalt', en: 'Your own content'}[here.locale],
      lead: this.description[here.locale],
      main: html`<div class="examples">
${ownExample(here)}${EXAMPLES.map((each) => example(each, here))}</div>`,
    });
  },
};
