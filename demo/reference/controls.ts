import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import type {Here, Localized} from '../page.js';
import type {Attribute} from './element-reference.js';

/** The payloads that an element can show by `src`, without `.json`. */
export const PAYLOADS = [
  'good',
  'universities',
  'changing',
  'slow',
  'broken',
  'markup',
  'links',
  'missing',
] as const;

interface Texts {
  readonly none: string;
  readonly usual: string;
}

const TEXTS: Localized<Texts> = {
  de: {none: 'nicht gesetzt', usual: 'Vorgabe'},
  en: {none: 'not set', usual: 'default'},
};

/** Whether the attribute is set at first. */
type Initial = Readonly<Record<string, string>>;

const option = (
  value: string,
  text: string,
  initial: string | undefined
): ServerRenderedTemplate =>
  html`<option value=${value} ?selected=${value === (initial ?? '')}>${text}</option>
`;

/** The input of an attribute. Its name is that of the attribute. */
export function attributeControl(
  {name, about, control}: Attribute,
  initial: Initial,
  here: Here
): ServerRenderedTemplate {
  const texts = TEXTS[here.locale];
  const text = about[here.locale];
  const described = `about-${name}`;
  const description = html`<p id=${described}>${text}</p>`;
  const label = html`<code>${name}</code>`;
  const select = (values: readonly (readonly [string, string])[]) =>
    html`<div class="control">
<label for=${`set-${name}`}>${label}</label>
<select id=${`set-${name}`} name=${name} aria-describedby=${described}>
${option('', texts.none, initial[name])}${values.map(([value, words]) => option(value, words, initial[name]))}</select>
${description}
</div>
`;
  switch (control.kind) {
    case 'flag':
      return html`<div class="control">
<label class="flag"><input type="checkbox" name=${name} aria-describedby=${described}> ${label}</label>
${description}
</div>
`;
    case 'choice':
      return select(
        control.values.map((value) => [
          value,
          value === control.usual ? `${value} (${texts.usual})` : value,
        ])
      );
    case 'payload':
      return select(
        PAYLOADS.map((each) => [
          here.file(`payloads/${each}.json`),
          `${each}.json`,
        ])
      );
    case 'words':
      return html`<fieldset class="control" aria-describedby=${described}>
<legend>${label}</legend>
${control.values.map(
  (
    value
  ) => html`<label class="flag"><input type="checkbox" name=${name} value=${value}> ${value}</label>
`
)}${description}
</fieldset>
`;
    case 'text':
      return html`<div class="control">
<label for=${`set-${name}`}>${label}</label>
<input type="text" id=${`set-${name}`} name=${name} placeholder=${control.example} autocomplete="off" spellcheck="false" aria-describedby=${described}>
${description}
</div>
`;
  }
}
