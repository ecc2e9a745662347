import {html} from '@lit-labs/ssr';
import {codeBlock} from '../layout/code-block.js';
import type {Localized, Page} from '../page.js';
import {ELEMENTS} from './elements/elements.js';
import {
  elementPath,
  REFERENCE_STYLES,
  referenceLayout,
} from './reference-layout.js';

interface Texts {
  readonly start: string;
  readonly about: string;
  readonly fallback: string;
  readonly npm: string;
  readonly npmAbout: string;
  readonly pages: string;
  readonly contentHeading: string;
  readonly content: string;
  readonly themingHeading: string;
  readonly theming: string;
  readonly files: string;
  readonly filesAbout: string;
}

const TEXTS: Localized<Texts> = {
  de: {
    start: 'Skript und Element',
    about:
      'Legen Sie die Datei auf Ihren Server und schreiben Sie diese Zeilen in die Seite. Der Link im Element ist zu sehen, bis das Skript läuft, ohne Skript, und wenn der Inhalt nicht erscheinen kann.',
    fallback: 'Stadt Dortmund',
    npm: 'Mit npm',
    npmAbout:
      'Für Seiten, die ein Bundler baut, auch mit React, Vue, Svelte und Angular. Nur die Elemente, die Sie importieren, kommen in Ihr Paket. TypeScript kennt Tags, Eigenschaften und Ereignisse.',
    pages: 'Elemente und mehr',
    contentHeading: 'Eigener Inhalt',
    content:
      'Inhalt von einer Adresse oder aus dem Skript: gut, langsam, wechselnd, fehlerhaft, feindlich.',
    themingHeading: 'Aussehen',
    theming: 'Farben, Ecken, Abstand und Schrift ausprobieren, CSS mitnehmen.',
    files: 'Beschreibungen für Editoren',
    filesAbout:
      'Neben den Skripten liegen maschinenlesbare Beschreibungen der Elemente und des Inhalts.',
  },
  en: {
    start: 'Script and tag',
    about:
      'Put the file on your server and write these lines into the page. The link in the element shows until the script runs, without script, and if the content cannot be shown.',
    fallback: 'City of Dortmund',
    npm: 'With npm',
    npmAbout:
      'For pages that a bundler builds, also with React, Vue, Svelte and Angular. Your bundle contains only the elements that you import. TypeScript knows tags, properties and events.',
    pages: 'Elements and more',
    contentHeading: 'Your own content',
    content:
      'Content from a URL or from script: good, slow, changing, broken, hostile.',
    themingHeading: 'Theming',
    theming: 'Try colours, corners, spacing and font, and copy the CSS.',
    files: 'Descriptions for code editors',
    filesAbout:
      'Beside the scripts are machine-readable descriptions of the elements and of the content.',
  },
};

const FILES = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'web-types.json',
  'payload.schema.json',
] as const;

export const referenceIndex: Page = {
  path: 'reference/index',
  title: {
    de: 'Für Entwickler: Elemente, Inhalt, Aussehen',
    en: 'For developers: elements, content, theming',
  },
  description: {
    de: 'Alle Attribute, Ereignisse, Slots und Teile der vier Elemente zum Ausprobieren, mit dem Code dazu.',
    en: 'All attributes, events, slots and parts of the four elements to try, with their code.',
  },
  styles: [REFERENCE_STYLES],
  scripts: ['reference/copy.client.ts'],
  document(here) {
    const {locale} = here;
    const texts = TEXTS[locale];
    return referenceLayout(this, here, {
      heading: {de: 'Für Entwickler', en: 'For developers'}[locale],
      lead: this.description[locale],
      main: html`<section class="example" aria-labelledby="start">
<div class="explained">
<h2 id="start">${texts.start}</h2>
<p>${texts.about}</p>
</div>
${codeBlock({
  id: 'markup',
  label: texts.start,
  locale,
  code: `<script type="module" src="intl-office.js"></script>

<partner-map-list>
  <a href="https://www.dortmund.de/">${texts.fallback}</a>
</partner-map-list>`,
})}
</section>
<section class="example" aria-labelledby="npm">
<div class="explained">
<h2 id="npm">${texts.npm}</h2>
<p>${texts.npmAbout}</p>
</div>
${codeBlock({
  id: 'module',
  label: texts.npm,
  locale,
  code: `import 'intl-office-widget/partner-map-list.js';

const map = document.createElement('partner-map-list');
map.kinds = 'twin-city';
map.addEventListener('partner-select', ({detail}) => {
  console.log(detail.id);
});
document.body.append(map);`,
})}
</section>
<section aria-labelledby="pages">
<h2 id="pages">${texts.pages}</h2>
<ul class="items" role="list">
${ELEMENTS.map(
  ({tag, title, lead}) => html`<li>
<h3>${title[locale]}</h3>
<p>${lead[locale]}</p>
<p><a href=${here.page(elementPath(tag))}><code>${tag}</code></a></p>
</li>
`
)}<li>
<h3><a href=${here.page('reference/content')}>${texts.contentHeading}</a></h3>
<p>${texts.content}</p>
</li>
<li>
<h3><a href=${here.page('reference/theming')}>${texts.themingHeading}</a></h3>
<p>${texts.theming}</p>
</li>
<li>
<h3>${texts.files}</h3>
<p>${texts.filesAbout}</p>
<ul role="list">
${FILES.map(
  (file) => html`<li><a href=${here.dist(file)}>${file}</a></li>
`
)}</ul>
</li>
</ul>
</section>`,
    });
  },
};
