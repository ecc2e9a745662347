import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {codeBlock} from '../layout/code-block.js';
import type {Here, Localized, Page} from '../page.js';
import {attributeControl} from './controls.js';
import type {
  ElementEvent,
  ElementReference,
  Item,
  SlotExample,
} from './element-reference.js';
import {
  elementPath,
  REFERENCE_STYLES,
  referenceLayout,
} from './reference-layout.js';
import {markupOf} from './snippet.js';

interface Texts {
  readonly attributes: string;
  readonly surroundings: string;
  readonly width: string;
  readonly full: string;
  readonly slots: string;
  readonly code: string;
  readonly result: string;
  readonly events: string;
  readonly methods: string;
  readonly call: string;
  readonly happening: string;
  readonly noEvent: string;
  readonly listen: string;
  readonly parts: string;
  readonly fallback: string;
  readonly usual: string;
}

const TEXTS: Localized<Texts> = {
  de: {
    attributes: 'Attribute',
    surroundings: 'Umgebung',
    width: 'Breite der Spalte',
    full: 'ganze Breite',
    slots: 'Slots',
    code: 'Code',
    result: 'Ergebnis',
    events: 'Ereignisse',
    methods: 'Methoden',
    call: 'Aufrufen',
    happening: 'Ereignisse, live',
    noEvent: 'Noch keins.',
    listen: 'Code, der auf ein Ereignis hört',
    parts: 'Teile für ::part()',
    fallback: 'Stadt Dortmund',
    usual: 'ohne Namen',
  },
  en: {
    attributes: 'Attributes',
    surroundings: 'Surroundings',
    width: 'Width of the column',
    full: 'full width',
    slots: 'Slots',
    code: 'Code',
    result: 'Result',
    events: 'Events',
    methods: 'Methods',
    call: 'Call',
    happening: 'Events, live',
    noEvent: 'None yet.',
    listen: 'Code that listens to an event',
    parts: 'Parts for ::part()',
    fallback: 'City of Dortmund',
    usual: 'without name',
  },
};

/** The attributes of the live element at first: it is under a heading of level 2. */
const INITIAL = {'heading-level': '3'};

/** The widths of the column, px. */
const WIDTHS = ['280', '375', '600'] as const;

const definitions = (
  id: string,
  heading: string,
  items: readonly Item[],
  here: Here,
  className?: string
): ServerRenderedTemplate => html`<section class=${className ?? nothing} aria-labelledby=${id}>
<h2 id=${id}>${heading}</h2>
<dl>
${items.map(
  ({
    name,
    about,
  }) => html`<dt>${name ? html`<code>${name}</code>` : TEXTS[here.locale].usual}</dt><dd>${about[here.locale]}</dd>
`
)}</dl>
</section>
`;

/** The light DOM of a slot example as data for the script of the page. */
const slotData = ({children}: SlotExample, here: Here): string =>
  JSON.stringify(
    children[here.locale].map(({tag, attributes, file, text}) => ({
      tag,
      text,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [
          name,
          name === file ? here.file(value) : value,
        ])
      ),
    }))
  );

/** The script of a page that listens to an event. */
const listenerOf = (tag: string, {name, detail}: ElementEvent): string =>
  `document.querySelector('${tag}').addEventListener(
  '${name}',
  ({detail}) => console.log(detail.${detail})
);`;

function controls(
  {attributes, slotExamples}: ElementReference,
  here: Here
): ServerRenderedTemplate {
  const texts = TEXTS[here.locale];
  return html`<div class="controls" hidden>
<fieldset class="attributes">
<legend>${texts.attributes}</legend>
${attributes.map((attribute) => attributeControl(attribute, INITIAL, here))}</fieldset>
${
  slotExamples.length
    ? html`<fieldset>
<legend>${texts.slots}</legend>
${slotExamples.map(
  (
    example
  ) => html`<label class="flag"><input type="checkbox" data-slot=${slotData(example, here)}> ${example.label[here.locale]} <code>${example.slots.join(', ')}</code></label>
`
)}</fieldset>
`
    : undefined
}<fieldset>
<legend>${texts.surroundings}</legend>
<div class="control">
<label for="width">${texts.width}</label>
<select id="width">
<option value="">${texts.full}</option>
${WIDTHS.map((width) => html`<option value=${width}>${width} px</option>`)}
</select>
</div>
</fieldset>
</div>
`;
}

/** The page about an element: all its attributes, live, and what else it has. */
export function elementPage(reference: ElementReference): Page {
  const {tag, title, lead, attributes, events, slots, parts, methods} =
    reference;
  return {
    path: elementPath(tag),
    title: {
      de: `${title.de}: ${tag}, für Entwickler`,
      en: `${title.en}: ${tag}, for developers`,
    },
    description: lead,
    styles: [REFERENCE_STYLES],
    scripts: ['reference/playground.client.ts'],
    document(here) {
      const {locale} = here;
      const texts = TEXTS[locale];
      const code = markupOf(tag, Object.entries(INITIAL), [
        `<a href="https://www.dortmund.de/">${texts.fallback}</a>`,
      ]);
      return referenceLayout(this, here, {
        heading: html`${title[locale]} <code>&lt;${tag}&gt;</code>`,
        lead: lead[locale],
        main: html`<div class="playground">
${controls(reference, here)}
<div class="live">
<section aria-labelledby="code">
<h2 id="code">${texts.code}</h2>
${codeBlock({id: 'markup', label: texts.code, code, locale})}
</section>
<section aria-labelledby="result">
<h2 id="result">${texts.result}</h2>
<div class="stage">${unsafeHTML(code)}</div>
</section>
<section class="happened" aria-labelledby="happened" hidden>
<h2 id="happened">${texts.happening}</h2>
<p class="none">${texts.noEvent}</p>
<div role="log" aria-labelledby="happened"><ol class="log"></ol></div>
<div class="buttons">
${methods.map(
  ({
    name,
  }) => html`<button type="button" class="button" data-call=${name}>${texts.call}: ${name}</button>
`
)}</div>
${codeBlock({id: 'listener', label: texts.listen, code: listenerOf(tag, events[0]), locale})}
</section>
</div>
</div>
<div class="lists">
${definitions('attributes', texts.attributes, attributes, here, 'unscripted')}
${definitions('events', texts.events, events, here)}
${definitions('methods', texts.methods, methods, here)}
${definitions('slots', texts.slots, slots, here)}
${definitions('parts', texts.parts, parts, here)}
</div>`,
      });
    },
  };
}
