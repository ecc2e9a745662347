import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import type {Locale} from '../../../src/language/locale.js';
import {codeBlock} from '../../layout/code-block.js';
import type {Localized, Page} from '../../page.js';
import {referenceLayout} from '../reference-layout.js';
import {TEXTS} from './theming-texts.js';
import {codeOf, COLOUR_NAMES, COLOURS, LOOK} from './tokens.js';

const SCHEMES = ['light', 'dark'] as const;

const FONTS: readonly (readonly [string, Localized])[] = [
  ['', {de: TEXTS.de.fontOfPage, en: TEXTS.en.fontOfPage}],
  ['Georgia, serif', {de: 'Serif', en: 'Serif'}],
  ['system-ui, sans-serif', {de: 'System', en: 'System'}],
];

const colourInput = (
  name: string,
  label: string,
  value: string
): ServerRenderedTemplate => html`<div class="field">
<label for=${name}>${label}</label>
<span class="value">${value}</span>
<input type="color" id=${name} name=${name} value=${value}>
</div>
`;

interface Range {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const rangeInput = ({
  name,
  label,
  value,
  unit,
  min,
  max,
  step,
}: Range): ServerRenderedTemplate => html`<div class="field">
<label for=${name}>${label}</label>
<span class="value">${value}</span>
<input type="range" id=${name} name=${name} min=${min} max=${max} step=${step} value=${parseFloat(value)} data-unit=${unit}>
</div>
`;

function tune(locale: Locale): ServerRenderedTemplate {
  const texts = TEXTS[locale];
  return html`<div class="tune" hidden>
${colourInput('accent-light', texts.accentLight, LOOK.accent.light)}${colourInput('accent-dark', texts.accentDark, LOOK.accent.dark)}${rangeInput({name: 'radius', label: texts.radius, value: LOOK.radius, unit: 'px', min: 0, max: 24, step: 1})}${rangeInput({name: 'space', label: texts.space, value: LOOK.space, unit: 'em', min: 0.5, max: 2.5, step: 0.25})}<fieldset>
<legend>${texts.font}</legend>
${FONTS.map(
  ([
    value,
    label,
  ]) => html`<label class="flag"><input type="radio" name="font" value=${value} ?checked=${value === LOOK.font}> ${label[locale]}</label>
`
)}</fieldset>
<details>
<summary>${texts.more}</summary>
<div class="colours">
${COLOUR_NAMES.map((name) =>
  SCHEMES.map((scheme) =>
    colourInput(
      `${name}-${scheme}`,
      `${texts.colours[name]}, ${texts[scheme]}`,
      COLOURS[name][scheme]
    )
  )
)}</div>
</details>
<div class="low" role="status"></div>
<p><button type="button" class="button reset">${texts.reset}</button></p>
</div>`;
}

export const themingPage: Page = {
  path: 'reference/theming',
  title: {de: 'Aussehen, für Entwickler', en: 'Theming, for developers'},
  description: {
    de: 'Farben, Ecken, Abstand und Schrift bestimmt Ihre Seite, mit einer Regel in Ihrem CSS. Hier lässt sie sich ausprobieren und kopieren.',
    en: 'Your page decides on colours, corners, spacing and font, by one rule in its CSS. Try it here, and copy it.',
  },
  styles: ['reference/theming/theming.css'],
  scripts: ['reference/theming/theming.client.ts'],
  document(here) {
    const {locale} = here;
    const texts = TEXTS[locale];
    const link = html`<a href="https://www.dortmund.de/">${texts.fallback}</a>`;
    return referenceLayout(this, here, {
      heading: {de: 'Aussehen', en: 'Theming'}[locale],
      lead: this.description[locale],
      main: html`<p class="unscripted">${texts.unscripted}</p>
<div class="theming">
${tune(locale)}
<div class="looks" hidden>
${SCHEMES.map(
  (scheme) => html`<div class=${`look ${scheme}`}>
<h2>${texts[scheme]}</h2>
<intl-office-card view="compact" heading-level="3">${link}</intl-office-card>
<partner-map-list view="map" kinds="inner-german project" heading-level="3">${link}</partner-map-list>
</div>
`
)}</div>
<section aria-labelledby="css">
<h2 id="css">${texts.code}</h2>
${codeBlock({id: 'rule', label: texts.code, code: codeOf(LOOK), locale})}
</section>
</div>`,
    });
  },
};
