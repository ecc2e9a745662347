import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {defineElements} from '../define.js';
import {register} from '../element/register.js';
import {bundledPayload} from '../payload/bundled.js';
import type {Json} from './document/json.js';
import {OfficeDocument} from './document/office-document.js';
import {GoToFieldEvent, NoticeEvent, OpenDocumentEvent} from './events.js';
import {EditorFindings} from './findings/editor-findings.js';
import {EditorForm} from './form/editor-form.js';
import {OfficeEditor} from './office-editor.js';
import {EditorPreview} from './preview/editor-preview.js';
import {takeConsole} from '../testing/console.js';
import {waitUntil} from '../testing/wait-until.js';

const CONTENT = bundledPayload() as unknown as Json;

const textOf = (node: Node | null | undefined) =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The editor with a document, at a screen. */
async function open(hash = '#office', content = CONTENT) {
  // What an earlier test has left in the address.
  history.replaceState({language: 'en'}, '', '#start');
  const editor = await fixture<OfficeEditor>(html`
    <office-editor></office-editor>
  `);
  const document = OfficeDocument.of(content, 'ours.json');
  await at(editor, () =>
    editor.dispatchEvent(new OpenDocumentEvent(document, hash))
  );
  const root = editor.renderRoot as ShadowRoot;
  return {editor, document, root};
}

/** Goes to a screen, or does what leads to one, and waits until it shows. */
async function at(editor: OfficeEditor, go: () => void) {
  const hasChanged = oneEvent(window, 'hashchange');
  go();
  await hasChanged;
  await editor.updateComplete;
}

/** Presses a key while others are held. */
async function press(...keys: readonly string[]) {
  const held = keys.slice(0, -1);
  for (const down of held) await sendKeys({down});
  await sendKeys({press: keys.at(-1) ?? ''});
  for (const up of held) await sendKeys({up});
}

const size = {width: innerWidth, height: innerHeight};

/** Gives the window a width, in CSS px, until the end of the test. */
const widen = (width: number) => setViewport({width, height: 800});

describe('<office-editor>', () => {
  before(() => {
    defineElements();
    register('editor-findings', EditorFindings);
    register('editor-form', EditorForm);
    register('editor-preview', EditorPreview);
    register('office-editor', OfficeEditor);
  });

  afterEach(async () => {
    if (innerWidth !== size.width) await setViewport(size);
  });

  after(() => history.replaceState(null, '', ' '));

  it('shows the parts with their counts, and where someone is', async () => {
    const {root} = await open('#partners');
    const links = [...root.querySelectorAll('nav a')].map(textOf);
    expect(links).to.include('Partners · 14');
    expect(links).to.include('Networks · 15');
    expect(textOf(root.querySelector('[aria-current]'))).to.equal(
      'Partners · 14'
    );
    expect(document.title).to.equal('Partners · ours.json · Edit content');
    expect(document.documentElement.lang).to.equal('en');
  });

  it('moves the focus to the heading on navigation', async () => {
    const {editor, root} = await open('#office');
    await at(editor, () => (location.hash = '#partners/3'));
    expect(textOf(root.querySelector('main h2'))).to.equal('Buffalo');
    expect(root.activeElement).to.equal(root.querySelector('main h2'));
  });

  it('shows the list if a partner does not exist', async () => {
    const {editor, root} = await open('#office');
    await at(editor, () => (location.hash = '#partners/99'));
    expect(textOf(root.querySelector('main h2'))).to.equal('Partners');
  });

  it('says how many changes are not saved', async () => {
    const {editor, document, root} = await open();
    const status = () => textOf(root.querySelector('.status'));
    expect(status()).to.match(/^ours\.json · everything is saved/);
    document.edit({kind: 'set', path: ['updated'], value: '2026-11-30'}, 'a');
    document.edit({kind: 'set', path: ['updated'], value: '2026-11-29'}, 'a');
    await editor.updateComplete;
    expect(status()).to.match(/^ours\.json · 1 change, not saved yet/);
    document.edit({kind: 'remove', path: ['sources'], index: 0});
    await editor.updateComplete;
    expect(status()).to.match(/^ours\.json · 2 changes, not saved yet/);
    document.undo();
    document.undo();
    await editor.updateComplete;
    expect(status()).to.match(/^ours\.json · everything is saved/);
  });

  it('undoes and redoes by keys, and shows the place', async () => {
    const {editor, document, root} = await open('#office');
    const path = ['partners', 3, 'since'];
    document.edit({kind: 'set', path, value: 1977});
    await press('Control', 'z');
    await editor.updateComplete;
    expect(document.at(path)).to.equal(1978);
    expect(location.hash).to.equal('#partners/3');
    expect(textOf(root.querySelector('main h2'))).to.equal('Buffalo');
    await press('Control', 'y');
    expect(document.at(path)).to.equal(1977);
    await press('Control', 'z');
    await press('Control', 'Shift', 'Z');
    expect(document.at(path)).to.equal(1977);
  });

  it('leaves Ctrl+Z in a search field to the browser', async () => {
    const {editor, document} = await open('#partners');
    document.edit({kind: 'set', path: ['updated'], value: '2026-11-30'});
    const search = window.document.createElement('input');
    search.type = 'search';
    editor.renderRoot.append(search);
    search.focus();
    await press('Control', 'z');
    expect(document.at(['updated'])).to.equal('2026-11-30');
    search.remove();
  });

  it('lists what is wrong, with a count at its part', async () => {
    const {editor, document, root} = await open('#partners/3');
    document.edit({
      kind: 'set',
      path: ['partners', 3, 'since'],
      value: 'seit 1978',
    });
    await waitUntil(() => root.querySelector('nav .badge.fault'), 'a badge');
    expect(textOf(root.querySelector('nav [aria-current]'))).to.equal(
      'Partners · 14 11 fault'
    );
    const findings = root.querySelector('editor-findings')!;
    await findings.updateComplete;
    const [first] = findings.renderRoot.querySelectorAll('button');
    expect(textOf(first)).to.match(/^Buffalo, .*: “seit 1978” does not fit\./);
    // The button that mends it.
    const [, fix] = findings.renderRoot.querySelectorAll('button');
    // On a narrow screen the list is behind a tab.
    root.querySelector<HTMLElement>('#tab-findings')?.click();
    await editor.updateComplete;
    fix!.focus();
    await press('Enter');
    await waitUntil(() => !root.querySelector('nav .badge.fault'), 'mended');
    expect(document.at(['partners', 3, 'since'])).to.equal(1978);
    expect(editor.isConnected).to.equal(true);
    // The button is gone: the focus is at the finding that follows.
    await findings.updateComplete;
    expect(textOf(findings.shadowRoot!.activeElement)).to.equal(
      textOf(findings.shadowRoot!.querySelector('.go'))
    );
  });

  it('moves the focus to a field that was mended beside it', async () => {
    const {document, root} = await open('#partners/3');
    const path = ['partners', 3, 'since'];
    document.edit({kind: 'set', path, value: 'seit 1978'});
    const form = root.querySelector('editor-form')!;
    const fix = () =>
      form.shadowRoot!.querySelector<HTMLElement>('.findings .link');
    await waitUntil(fix, 'a button that mends it');
    fix()!.focus();
    await press('Enter');
    await waitUntil(
      () => form.shadowRoot!.activeElement?.localName === 'input',
      'the field has the focus'
    );
    const field = form.shadowRoot!.activeElement as HTMLInputElement;
    expect(field.value).to.equal('1978');
  });

  it('goes to the field of a finding', async () => {
    const {editor, root} = await open('#office');
    await at(editor, () =>
      editor.dispatchEvent(new GoToFieldEvent(['partners', 3, 'since']))
    );
    expect(location.hash).to.equal('#partners/3');
    const form = root.querySelector('editor-form')!;
    await waitUntil(() => form.shadowRoot?.activeElement, 'a field has focus');
    const field = form.shadowRoot!.activeElement as HTMLInputElement;
    expect(field.value).to.equal('1978');
  });

  it('keeps the last preview without faults, and says so', async () => {
    const {document, root} = await open('#partners/3');
    const preview = root.querySelector('editor-preview')!;
    await preview.updateComplete;
    const map = preview.renderRoot.querySelector('partner-map-list')!;
    await map.updateComplete;
    expect(map.selected).to.equal('buffalo');
    const before = map.payload;
    document.edit({kind: 'set', path: ['partners', 3, 'since'], value: 'x'});
    await waitUntil(() => preview.renderRoot.querySelector('.notice'), 'says');
    expect(textOf(preview.renderRoot.querySelector('.notice'))).to.equal(
      'There is a fault. You see the last content without faults.'
    );
    expect(map.payload).to.equal(before);
    document.undo();
    await waitUntil(() => !preview.renderRoot.querySelector('.notice'), 'ok');
  });

  it('leaves out entries with faults if it never saw them without', async () => {
    const faulty = OfficeDocument.of(CONTENT, 'x');
    faulty.edit({kind: 'set', path: ['partners', 3, 'since'], value: 'x'});
    const {root} = await open('#partners', faulty.content);
    const preview = root.querySelector('editor-preview')!;
    await preview.updateComplete;
    expect(textOf(preview.renderRoot.querySelector('.notice'))).to.equal(
      'Entries with faults are missing here.'
    );
    const map = preview.renderRoot.querySelector('partner-map-list')!;
    await map.updateComplete;
    expect(textOf(map.renderRoot)).to.include('13 partners worldwide');
  });

  it('shows no element for a part that is undone', async () => {
    const {document, root} = await open('#partners', {schemaVersion: 1});
    const preview = root.querySelector('editor-preview')!;
    const shown = () => preview.renderRoot.querySelector('partner-map-list');
    const {partners} = CONTENT as {partners: Json};
    document.edit({kind: 'set', path: ['partners'], value: partners});
    await waitUntil(shown, 'partners');
    // The test fails if the element reports content without partners.
    document.undo();
    await waitUntil(() => !shown(), 'nothing to see');
    document.redo();
    await waitUntil(shown, 'partners again');
  });

  it('opens the form of a partner that is chosen in the preview', async () => {
    const {root} = await open('#partners');
    const preview = root.querySelector('editor-preview')!;
    await preview.updateComplete;
    const map = preview.renderRoot.querySelector('partner-map-list')!;
    await map.updateComplete;
    map.select('kumasi');
    const heading = () => textOf(root.querySelector('main h2'));
    await waitUntil(() => heading() === 'Kumasi', 'a form');
    expect(location.hash).to.match(/^#partners\/\d+$/);
  });

  it('says that something has failed, and shows the form again', async () => {
    const {editor, root} = await open('#office');
    const form = root.querySelector('editor-form')!;
    // As if the form had a fault in it.
    form.path = null as never;
    await waitUntil(() => root.querySelector('[role=alert] button'), 'says');
    // WebKit logs it after the page has heard of it.
    let logged = '';
    await waitUntil(
      () => (logged += takeConsole().join()).includes('TypeError'),
      'logs'
    );
    await editor.updateComplete;
    const alert = root.querySelector('[role=alert]')!;
    expect(textOf(alert)).to.include('Your content is still here.');
    alert.querySelector('button')!.click();
    await editor.updateComplete;
    expect(textOf(alert)).to.equal('');
    expect(root.querySelector('editor-form')).not.to.equal(form);
  });

  it('shows a message with something to do about it', async () => {
    const {editor, root} = await open();
    let done = false;
    const run = () => (done = true);
    editor.dispatchEvent(new NoticeEvent('Removed.', {label: 'Undo', run}));
    await editor.updateComplete;
    const message = root.querySelector('.message')!;
    expect(textOf(message)).to.match(/^Removed\. Undo/);
    message.querySelector('button')!.click();
    await editor.updateComplete;
    expect(done).to.equal(true);
    expect(root.querySelector('.message')).to.equal(null);
  });

  it('speaks the other language at once, and after a reload', async () => {
    const {editor, root} = await open('#partners');
    root.querySelector<HTMLButtonElement>('.language')!.click();
    await editor.updateComplete;
    expect(textOf(root.querySelector('h1'))).to.equal('Inhalte pflegen');
    expect(document.documentElement.lang).to.equal('de');
    const again = await fixture<OfficeEditor>(html`
      <office-editor></office-editor>
    `);
    expect(textOf(again.renderRoot.querySelector('h1'))).to.equal(
      'Inhalte pflegen'
    );
    root.querySelector<HTMLButtonElement>('.language')!.click();
    await editor.updateComplete;
  });

  it('shows the columns beside each other, or tabs on a narrow screen', async () => {
    const {editor, root} = await open('#partners');
    const tabs = () => [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    const panel = (name: string) =>
      root.querySelector<HTMLElement>(`#panel-${name}`);
    const parts = () => root.querySelector<HTMLElement>('button.parts');
    await widen(1200);
    await waitUntil(() => tabs().length === 0 && !parts(), 'columns');
    expect(panel('form')!.hidden).to.equal(false);
    expect(panel('preview')!.hidden).to.equal(false);

    await widen(500);
    await waitUntil(() => tabs().length === 3, 'tabs');
    tabs()[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    await editor.updateComplete;
    expect(panel('form')!.hidden).to.equal(true);
    expect(panel('preview')!.hidden).to.equal(false);
    expect(textOf(root.activeElement)).to.equal('Preview');

    // The list of parts is closed until someone opens it.
    expect(textOf(parts())).to.equal('Part: Partners');
    const list = root.querySelector<HTMLElement>('#parts')!;
    expect(list.hidden).to.equal(true);
    parts()!.click();
    await editor.updateComplete;
    expect(list.hidden).to.equal(false);
    await at(editor, () => list.querySelector('a')!.click());
    expect(list.hidden).to.equal(true);
    expect(panel('form')!.hidden).to.equal(false);

    // What has no preview has no tabs.
    await at(editor, () => (location.hash = '#save'));
    expect(tabs()).to.deep.equal([]);
    expect(textOf(parts())).to.equal('Parts of the content');
    expect(root.querySelector('editor-save')).not.to.equal(null);
    await at(editor, () => (location.hash = '#import'));
    expect(root.querySelector('import-wizard')).not.to.equal(null);
  });

  it('gives the preview the space of the form, until a field is asked for', async () => {
    await widen(1200);
    const {editor, root} = await open('#partners/3');
    const preview = root.querySelector('editor-preview')!;
    await preview.updateComplete;
    const panel = root.querySelector<HTMLElement>('#panel-form')!;
    const toggle = preview.renderRoot.querySelector<HTMLElement>('.top .link')!;
    expect(textOf(toggle)).to.equal('Show larger');
    toggle.click();
    await editor.updateComplete;
    await preview.updateComplete;
    expect(panel.hidden).to.equal(true);
    expect(textOf(toggle)).to.equal('Show smaller');
    editor.dispatchEvent(new GoToFieldEvent(['partners', 3, 'since']));
    await waitUntil(() => !panel.hidden, 'the form is back');
  });

  it('shows the preview in other languages, colours and as a whole page', async () => {
    await widen(1200);
    const {root} = await open('#office', {
      schemaVersion: 1,
      office: {
        ...(CONTENT as {office: object}).office,
        image: {src: 'https://example.org/a.jpg', alt: {de: 'a', en: 'a'}},
      },
    });
    const preview = root.querySelector('editor-preview')!;
    await waitUntil(
      () => preview.renderRoot.querySelector('.note'),
      'a word about the picture'
    );
    expect(textOf(preview.renderRoot.querySelector('.note'))).to.include(
      'The editor loads no pictures from other servers.'
    );
    const choose = async (group: string, index: number) => {
      const choices = preview.renderRoot.querySelectorAll<HTMLElement>(
        `[name=${group}]`
      );
      choices[index]!.click();
      await preview.updateComplete;
    };
    const card = preview.renderRoot.querySelector('intl-office-card')!;
    await choose('language', 0);
    expect(card.lang).to.equal('de');
    await choose('theme', 1);
    expect(card.getAttribute('theme')).to.equal('dark');
    const sheet = preview.renderRoot.querySelector<HTMLElement>('.sheet')!;
    await choose('width', 1);
    // All of a page shows, smaller.
    const stage = preview.renderRoot.querySelector('.stage')!;
    const fit = stage.clientWidth / sheet.offsetWidth;
    expect(fit).to.be.lessThan(1);
    await waitUntil(() => {
      const [, scale] = /^scale\((.+)\)$/.exec(sheet.style.transform) ?? [];
      return Math.abs(Number(scale) - fit) < 0.01;
    }, 'it is scaled');
    await choose('width', 0);
    expect(sheet.style.transform).to.equal('');
  });

  it('renders the preview once after typing, if there are many partners', async () => {
    const [partner] = (CONTENT as {partners: readonly Json[]}).partners;
    const partners = Array.from({length: 600}, (_, i) => ({
      ...(partner as object),
      id: `p${i}`,
    }));
    const {document, root} = await open('#partners/500', {
      schemaVersion: 1,
      partners,
    });
    const preview = root.querySelector('editor-preview')!;
    const map = () => preview.renderRoot.querySelector('partner-map-list');
    await waitUntil(() => map()?.payload, 'a preview');
    const shown = map()!;
    // Partners were read some at a time: nothing more is to come.
    await waitUntil(
      () => preview.checked?.content === document.content,
      'all are checked'
    );
    await shown.updateComplete;
    let loads = 0;
    shown.addEventListener('intl-office-load', () => (loads += 1));
    for (const value of [1, 19, 196, 1960, 1961])
      document.edit(
        {kind: 'set', path: ['partners', 500, 'since'], value},
        'since'
      );
    // The field says so at once, the preview follows when typing has paused.
    expect(loads).to.equal(0);
    await oneEvent(shown, 'intl-office-load');
    expect(loads).to.equal(1);
    expect(shown.payload).to.have.property('partners').with.lengthOf(300);
  });
});
