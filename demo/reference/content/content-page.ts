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
  readonly load: string;
  readonly reload: string;
  readonly property: string;
  readonly fallback: string;
}

const TEXTS: Localized<Texts> = {
  de: {
    code: 'Code',
    told: 'Ereignis',
    none: 'noch keins',
    load: 'Nichts in der Konsole.',
    reload: 'Neu laden: reload()',
    property: 'Aus dem Skript:',
    fallback: 'Stadt Musterstadt',
  },
  en: {
    code: 'Code',
    told: 'Event',
    none: 'none yet',
    load: 'Nothing in the console.',
    reload: 'Load again: reload()',
    property: 'From script:',
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
<output class="told" aria-labelledby=${`${id}-event`} data-load=${texts.load}>${texts.none}</output>
${canReload && html`<p><button type="button" class="button reload" hidden>${texts.reload}</button></p>`}
</div>
<div>${unsafeHTML(code)}</div>
</section>
`;
}

/** An element whose content comes from the script of the page. */
function ownExample(
  {tag, payload, about}: (typeof OWN_PAYLOADS)[number],
  here: Here
): ServerRenderedTemplate {
  const {locale} = here;
  const texts = TEXTS[locale];
  const id = `own-${tag}`;
  return html`<section class="example" aria-labelledby=${id}>
<div class="explained">
<h2 id=${id}>${texts.property} <code>${tag}</code></h2>
<p>${about[locale]}</p>
${codeBlock({id: `${id}-code`, label: `${texts.property} ${tag}`, code: scriptOf(tag, payload), locale})}
</div>
<div data-own=${tag}>${unsafeHTML(
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
${EXAMPLES.map((each) => example(each, here))}${OWN_PAYLOADS.map((each) => ownExample(each, here))}</div>`,
    });
  },
};
