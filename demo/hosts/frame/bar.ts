import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {LOCALES} from '../../../src/site/tags.js';
import type {Here, Localized} from '../../page.js';
import {codeOf, type Widget} from './widget.js';

interface BarTexts {
  readonly label: string;
  readonly back: string;
  readonly madeUp: string;
  readonly nowhere: string;
  readonly widget: string;
  readonly on: string;
  readonly off: string;
  readonly code: string;
  /** Comments in the code. */
  readonly look: string;
  readonly once: string;
  readonly where: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly embed: string;
  readonly languages: string;
}

const TEXTS: Localized<BarTexts> = {
  de: {
    label: 'Vorschau',
    back: 'Übersicht',
    madeUp: 'Erfundene Seite zum Ansehen',
    nowhere: 'Die Seite ist erfunden, deshalb führt der Link nirgendwohin.',
    widget: 'Widget',
    on: 'mit',
    off: 'ohne',
    code: 'Code dieser Seite',
    look: 'Das Aussehen, einmal auf der Seite',
    once: 'Das Skript, einmal auf der Seite',
    where: 'Das Widget, dort, wo es erscheinen soll',
    copy: 'Code kopieren',
    copied: 'Der Code ist kopiert.',
    selected: 'Der Code ist markiert. Kopieren Sie ihn mit der Tastatur.',
    embed: 'So bauen Sie es in Ihr System ein',
    languages: 'Sprache',
  },
  en: {
    label: 'Preview',
    back: 'Overview',
    madeUp: 'Made-up page to look at',
    nowhere: 'The page is made up, so the link leads nowhere.',
    widget: 'Widget',
    on: 'on',
    off: 'off',
    code: 'Code of this page',
    look: 'The styles, once on the page',
    once: 'The script, once on the page',
    where: 'The widget, where it should appear',
    copy: 'Copy code',
    copied: 'The code is copied.',
    selected: 'The code is selected. Copy it with the keyboard.',
    embed: 'How to put it into your system',
    languages: 'Language',
  },
};

const LANGUAGES: Localized<{short: string; name: string}> = {
  de: {short: 'DE', name: 'Deutsch'},
  en: {short: 'EN', name: 'English'},
};

/** The fragment of links to pages that a made-up website does not have. */
export const NOWHERE = '#made-up';

export interface BarOptions {
  /** What is on the page, in the order of the page. */
  readonly widgets: readonly Widget[];
  /** The address of the script in the code example. */
  readonly script: string;
  /** The CSS of the page for the elements, without an end of line. */
  readonly css?: string;
  /** What the reader of the code has to know: a text, or a template with links. */
  readonly about: unknown;
  /** Another name of the kind of page, such as a flyer. */
  readonly madeUp?: string;
  /** Controls of one page only. */
  readonly actions?: unknown;
}

/**
 * The bar above a host page, which does not belong to that page: leads back to the
 * overview, switches the widget off and on, and shows its code.
 */
export function bar(
  here: Here,
  {widgets, script, css, about, madeUp, actions}: BarOptions
): ServerRenderedTemplate {
  const {locale, path} = here;
  const texts = TEXTS[locale];
  const code = [
    `<!-- ${texts.once} -->\n<script defer src="${script}"></script>`,
    `<!-- ${texts.where} -->\n${widgets.map(codeOf).join('\n\n')}`,
    ...(css === undefined
      ? []
      : [`<!-- ${texts.look} -->\n<style>\n${css}\n</style>`]),
  ].join('\n\n');
  return html`<aside class="preview" aria-label=${texts.label}>
<div class="preview-row">
<a class="preview-back" href=${here.page('index')}>${texts.back}</a>
<p class="preview-note" id="made-up" tabindex="-1"><strong>${madeUp ?? texts.madeUp}</strong> <span class="preview-nowhere">${texts.nowhere}</span></p>
<fieldset class="preview-switch" hidden>
<legend>${texts.widget}</legend>
<label><input type="radio" name="widget" value="on" checked><span>${texts.on}</span></label>
<label><input type="radio" name="widget" value="off"><span>${texts.off}</span></label>
</fieldset>
${actions ?? ''}
<ul class="preview-languages" aria-label=${texts.languages}>
${LOCALES.map(
  (
    each
  ) => html`<li><a href=${here.page(path, each)} lang=${each} hreflang=${each} aria-current=${each === locale ? 'true' : nothing}><span aria-hidden="true">${LANGUAGES[each].short}</span><span class="preview-hidden">${LANGUAGES[each].name}</span></a></li>
`
)}</ul>
<details class="preview-code">
<summary>${texts.code}</summary>
<div class="preview-panel" id="code">
<p>${about}</p>
<pre tabindex="0" role="region" aria-label=${texts.code}><code>${code}</code></pre>
<div class="preview-act">
<button type="button" class="preview-copy" data-copied=${texts.copied} data-selected=${texts.selected} hidden>${texts.copy}</button>
<a href=${here.page('embed')}>${texts.embed}</a>
<p role="status"></p>
</div>
</div>
</details>
</div>
</aside>`;
}
