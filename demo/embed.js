// The embed builder: keeps the form, the preview, the code and the URL of the page in
// sync. Its modules are in embed/. Stores nothing.

import {
  controlValue,
  elementChoice,
  optionControls,
  showSettings,
  wayChoice,
} from './embed/controls.js';
import {both, make} from './embed/nodes.js';
import {readSnippet} from './embed/read-snippet.js';
import {sanitise, verdictOf} from './embed/sanitise.js';
import {SANITISERS} from './embed/sanitisers.js';
import {hashOf, settingsFromHash, settingsOf} from './embed/settings.js';
import {staticAddress} from './embed/addresses.js';
import {linkOf, snippetsOf, staticOf} from './embed/snippets.js';
import * as texts from './embed/texts.js';

const root = document.documentElement;
const find = (selector) => document.querySelector(selector);
const form = find('#settings');
const options = find('#options');
const ways = find('#ways');
const stage = find('#stage');
const parts = find('#parts');
const verdicts = find('#verdicts');
const address = find('#address');
const pasted = find('#pasted');
const answer = find('#answer');

const STANDARD = new URL('../intl-office.js', location.href.split(/[?#]/)[0])
  .href;

const language = () => (root.lang === 'en' ? 'en' : 'de');
const say = (text) => text[language()];

let settings;
let hashes = {};
/** The requested prerendered files: undefined while loading, null if missing. */
const files = new Map();

// ——— Copying

async function copy(text, node, status) {
  try {
    await navigator.clipboard.writeText(text);
    status.replaceChildren(both(texts.SAYS.copied));
  } catch {
    // Not allowed or not a secure page: selects the code to copy by hand.
    getSelection().selectAllChildren(node);
    status.replaceChildren(both(texts.SAYS.byHand));
  }
}

/** A button that copies a text, with a status. */
function copyButton(text, node, labelledBy) {
  const status = make('span', {role: 'status'});
  const button = make(
    'button',
    {type: 'button', className: 'act'},
    both(texts.SAYS.copy)
  );
  button.setAttribute('aria-describedby', labelledBy);
  button.addEventListener('click', () => copy(text, node, status));
  return make('p', {className: 'copying'}, button, ' ', status);
}

// ——— The code

/** The visible part of a long file. */
const LINES = 12;
const CHARACTERS = 900;

/** The beginning of a long text, or the whole of a short one. */
function beginning(text) {
  const lines = text
    .split('\n')
    .slice(0, LINES)
    .join('\n')
    .slice(0, CHARACTERS);
  return lines.length < text.length ? `${lines} …` : lines;
}

function part(title, {id: place, code}, index) {
  // Only this part is long.
  const shown = place === 'static' ? beginning(code) : code;
  const node = make('code', null, shown);
  const id = `part-${index}`;
  return make(
    'div',
    {className: 'part'},
    make('h3', {id}, both(title)),
    make('pre', {className: 'snippet'}, node),
    ...(shown === code
      ? []
      : [make('p', {className: 'about'}, both(texts.SAYS.beginning))]),
    copyButton(code, node, id)
  );
}

/** Loads a prerendered file once. */
async function readFile(url) {
  files.set(url, undefined);
  const response = await fetch(url).catch(() => undefined);
  files.set(url, response?.ok ? await response.text() : null);
  showCode();
}

/** The code of the selected way: from snippetsOf(), or from a prerendered file. */
function codeParts() {
  const {version} = customElements.get(settings.tag) ?? {};
  if (settings.way !== 'static')
    return snippetsOf(settings.way, settings, {
      hashes,
      version,
      language: language(),
    });
  const url = staticAddress('../', settings, language());
  if (!files.has(url)) void readFile(url);
  const code = files.get(url);
  return code ? [{id: 'static', code: staticOf(code, settings)}] : [];
}

function showCode() {
  const {way} = settings;
  const code = codeParts();
  const titleOf = ({id}, index) =>
    (index === 0 && texts.PLACES[way]) || texts.PARTS[id];
  find('#when').replaceChildren(both(texts.WHEN[way]));
  parts.replaceChildren(
    ...code.map((each, index) => part(titleOf(each, index), each, index))
  );
  if (!code.length) {
    const isMissing =
      files.get(staticAddress('../', settings, language())) === null;
    const text = isMissing ? texts.SAYS.missing : texts.SAYS.loading;
    parts.replaceChildren(make('p', {className: 'about'}, both(text)));
  }
  showVerdicts(code[0]?.code);
}

const MARKS = {good: '✓', fair: '!', bad: '✗'};

function verdict(rules, code, isOpen) {
  const result = sanitise(code, rules);
  const {tone, ...text} = texts.VERDICTS[verdictOf(code, result)];
  return make(
    'li',
    {className: `verdict ${tone}`, id: rules.id},
    make('h3', null, both(texts.SANITISERS[rules.id])),
    make(
      'p',
      {className: 'word'},
      make('span', {'aria-hidden': 'true'}, MARKS[tone]),
      ' ',
      both(text)
    ),
    make(
      'details',
      {open: isOpen},
      make('summary', null, both(texts.SAYS.left)),
      make(
        'pre',
        {className: 'snippet'},
        make('code', null, beginning(result) || both(texts.SAYS.none))
      )
    )
  );
}

function showVerdicts(code) {
  const {way} = settings;
  const own = SANITISERS.filter(({cms}) => cms === way);
  find('#left').hidden = !code;
  if (!code) return;
  const open = Array.from(
    verdicts.querySelectorAll('li:has([open])'),
    ({id}) => id
  );
  verdicts.replaceChildren(
    ...(own.length ? own : SANITISERS).map((rules) =>
      verdict(rules, code, open.includes(rules.id))
    )
  );
}

// ——— The preview

/** URLs that are relative to the page that the code is for. */
const ELSEWHERE = ['src', 'icon-base'];

function showPreview() {
  const {tag, attributes} = settings;
  let element = stage.firstElementChild;
  if (element?.localName !== tag) {
    const {href, text} = linkOf(tag, language());
    element = make(tag, null, make('a', {href}, text));
    stage.replaceChildren(element);
  }
  const shown = Object.entries(attributes).filter(
    ([name]) => !ELSEWHERE.includes(name)
  );
  for (const name of element.getAttributeNames())
    if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of shown)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  stage.setAttribute('aria-label', say(texts.SAYS.preview));
  find('#bundled').hidden = !ELSEWHERE.some((name) => name in attributes);
}

// ——— The form

function showForm({tag: before} = {}) {
  const {tag, way} = settings;
  if (before !== tag) {
    const isOpen = options.querySelector('details')?.open ?? false;
    options.replaceChildren(...optionControls(tag, isOpen));
  }
  for (const input of document.querySelectorAll(
    '[name="element"], [name="way"]'
  ))
    input.checked = input.value === (input.name === 'way' ? way : tag);
  showSettings(options, settings);
  if (address !== document.activeElement) address.value = settings.address;
}

/** Applies settings to the form, the preview, the code and the URL. */
function applySettings(next) {
  const before = settings;
  settings = next;
  showForm(before);
  showPreview();
  showCode();
  history.replaceState(null, '', hashOf(settings, STANDARD));
}

const chosen = (name) => find(`[name="${name}"]:checked`)?.value;

/** Reads the form. A new element keeps the attributes that both elements have. */
function readForm() {
  const tag = chosen('element');
  const {attributes} = settingsOf(tag, (name) => controlValue(options, name));
  applySettings({
    ...settings,
    tag,
    way: chosen('way'),
    attributes,
    address: address.value.replace(/\s/g, '') || STANDARD,
  });
}

form.prepend(elementChoice());
ways.append(wayChoice());
for (const each of [form, ways]) each.addEventListener('input', readForm);
form.addEventListener('submit', (event) => event.preventDefault());
address.addEventListener('change', () => {
  address.value = settings.address;
});

const done = find('#done');
find('#share').addEventListener('click', () =>
  copy(location.href, find('#share'), done)
);
find('#reset').addEventListener('click', () => {
  const {page} = settings;
  applySettings({...settingsFromHash('', STANDARD), page});
  done.replaceChildren(both(texts.SAYS.wasReset));
});

// ——— Reading code

/** The ways that use a placeholder. */
const BY_PLACEHOLDER = ['placeholder', 'typo3', 'wordpress', 'drupal'];

function readPasted() {
  const text = pasted.value.trim();
  answer.replaceChildren();
  if (!text) return;
  const found = readSnippet(text);
  if (!found) {
    answer.append(both(texts.SAYS.unknown));
    return;
  }
  const {ignored, ...given} = found;
  const keeps =
    given.way === 'placeholder' && BY_PLACEHOLDER.includes(settings.way);
  const way = keeps ? settings.way : given.way;
  applySettings({...settings, ...given, way});
  const names = [given.tag, ...Object.keys(given.attributes)].join(', ');
  answer.append(
    both({
      de: `${texts.SAYS.read.de}: ${names} (${texts.WAYS[way].de}).`,
      en: `${texts.SAYS.read.en}: ${names} (${texts.WAYS[way].en}).`,
    })
  );
  if (ignored.length) {
    const list = ignored.join(', ');
    answer.append(
      ' ',
      both({
        de: `${texts.SAYS.ignored.de}: ${list}.`,
        en: `${texts.SAYS.ignored.en}: ${list}.`,
      })
    );
  }
}
pasted.addEventListener('input', readPasted);

// ——— Language and URL of the page

const languages = document.querySelectorAll('[name="language"]');

/** Selects a language of the page. */
function speak(wanted) {
  for (const input of languages) input.checked = input.value === wanted;
  root.dataset.language = root.lang = wanted;
}

for (const input of languages)
  input.addEventListener('change', () =>
    applySettings({...settings, page: input.value})
  );

function readHash() {
  const next = settingsFromHash(location.hash, STANDARD);
  const [preferred = 'de'] = navigator.languages;
  speak(next.page ?? (preferred.startsWith('de') ? 'de' : 'en'));
  applySettings(next);
}
addEventListener('hashchange', readHash);
readHash();

const response = await fetch('../integrity.json').catch(() => undefined);
if (response?.ok) {
  hashes = await response.json();
  showCode();
}
