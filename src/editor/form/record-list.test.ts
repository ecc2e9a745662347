import {expect} from '@open-wc/testing';
import {button, control, openForm, type} from '../../testing/editor-form.js';
import {textOf} from '../../testing/text.js';
import {formatsIn} from '../../language/formats.js';
import type {Json} from '../document/json.js';
import {OfficeDocument} from '../document/office-document.js';
import type {NoticeEvent} from '../events.js';

const partner = (id: string, name: string, country: string): Json => ({
  id,
  kind: 'twin-city',
  name: {de: name, en: name},
  country,
  location: [0, 0],
});

const FEW = [
  partner('trabzon', 'Trabzon', 'TR'),
  partner('leeds', 'Leeds', 'GB'),
  partner('kumasi', 'Kumasi', 'GH'),
];

const many = (count: number): Json[] =>
  Array.from({length: count}, (_, i) => partner(`p-${i}`, `Place ${i}`, 'FR'));

async function open(partners: readonly Json[], locale: 'de' | 'en' = 'en') {
  const form = await openForm({partners}, ['partners'], {
    part: 'partners',
    locale,
  });
  const list = form.shadowRoot!.querySelector('record-list')!;
  await list.updateComplete;
  return {form, list};
}

const rows = (list: Element) => [
  ...list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('li a'),
];

/** Browsers differ: Türkiye or Turkey. */
const TURKIYE = formatsIn('en').country('TR');

describe('<record-list>', () => {
  let hash: string;

  beforeEach(() => {
    ({hash} = location);
  });

  afterEach(() => {
    location.hash = hash;
  });

  it('links each record, with what tells it from others', async () => {
    const {list} = await open(FEW);
    expect(rows(list).map(textOf)).to.deep.equal([
      `Trabzon ${TURKIYE} · Twin city`,
      'Leeds United Kingdom · Twin city',
      'Kumasi Ghana · Twin city',
    ]);
    expect(rows(list).map((each) => each.hash)).to.deep.equal([
      '#partners/0',
      '#partners/1',
      '#partners/2',
    ]);
  });

  for (const [words, name] of [
    ['kuma', 'Kumasi'],
    ['Großbritannien', ''],
    ['Vereinigtes', 'Leeds'],
    ['turk', 'Trabzon'],
    ['TRABZON', 'Trabzon'],
  ] as const)
    it(`finds ${name || 'nothing'} by “${words}”`, async () => {
      const {list} = await open(FEW);
      await type(control(list, 'Search'), words);
      await list.updateComplete;
      const found = rows(list).map((each) => textOf(each.querySelector('b')!));
      expect(found).to.deep.equal(name ? [name] : []);
      expect(textOf(list.shadowRoot!.querySelector('[role=status]')!)).to.equal(
        `${found.length} of 3 found`
      );
    });

  it('names kinds by the content, and what has no name', async () => {
    const name = {de: 'Freundschaft'};
    const form = await openForm(
      {
        kinds: [{id: 'friendship', name}, {id: 'bare'}, 'no record'],
        partners: [
          {id: 'oslo', name: {en: 'Oslo'}, kind: 'friendship'},
          {id: 'bern', name: {en: 'Bern'}, kind: 'bare'},
          {id: 'rome', name: {en: 'Rome'}, kind: 'unknown'},
          {},
        ],
      },
      ['partners'],
      {part: 'partners'}
    );
    const list = form.shadowRoot!.querySelector('record-list')!;
    await list.updateComplete;
    expect(rows(list).map(textOf)).to.deep.equal([
      'Oslo Freundschaft',
      'Bern bare',
      'Rome unknown',
      'Without a name',
    ]);
  });

  it('follows another document, and says if it is empty', async () => {
    const {form, list} = await open(FEW);
    const {document: before} = form;
    const after = OfficeDocument.of({partners: []}, 'b.json');
    form.document = after;
    await form.updateComplete;
    await list.updateComplete;
    const status = () =>
      textOf(list.shadowRoot!.querySelector('[role=status]')!);
    expect(status()).to.equal('Nothing here yet.');
    before.edit({kind: 'remove', path: ['partners'], index: 0});
    after.edit({
      kind: 'set',
      path: ['partners'],
      value: FEW.slice(0, 2),
    });
    await form.updateComplete;
    await list.updateComplete;
    expect(status()).to.equal('2 in all');
  });

  it('marks records with findings', async () => {
    const {form, list} = await open(FEW);
    form.findings = [
      {level: 'fault', path: ['partners', 1, 'since'], text: 'Wrong.'},
      {level: 'hint', path: ['partners', 2], text: 'Perhaps.'},
    ];
    await form.updateComplete;
    await list.updateComplete;
    const marks = [...list.shadowRoot!.querySelectorAll('li')].map((each) =>
      textOf(each).replace(/.*city ?/, '')
    );
    expect(marks).to.deep.equal(['', 'Please check', 'Hint']);
  });

  it('adds a record with an id, and goes to its form', async () => {
    const {form, list} = await open(FEW);
    button(list, '+ Add a partner').click();
    expect(form.document.at(['partners', 3])).to.deep.equal({
      id: 'partner',
      kind: 'twin-city',
    });
    expect(location.hash).to.equal('#partners/3');
  });

  it('duplicates a record, with an id of its own', async () => {
    const {form, list} = await open(FEW);
    button(list, 'Duplicate: Leeds').click();
    expect(form.document.at(['partners', 2, 'id'])).to.equal('leeds-2');
    expect(location.hash).to.equal('#partners/2');
  });

  it('removes a record, and offers to undo that', async () => {
    const {form, list} = await open(FEW);
    const notices: NoticeEvent[] = [];
    form.addEventListener('notice', (event) => notices.push(event));
    button(list, 'Remove: Leeds').click();
    await form.updateComplete;
    await list.updateComplete;
    expect(rows(list)).to.have.length(2);
    expect(notices[0]?.text).to.equal('Removed: Leeds');
    notices[0]?.action?.run();
    await form.updateComplete;
    await list.updateComplete;
    expect(rows(list)).to.have.length(3);
  });

  it('renders some of 10,000, and finds the last', async () => {
    const {list} = await open(many(10_000));
    expect(rows(list).length).to.be.lessThan(400);
    await type(control(list, 'Search'), 'Place 9999');
    await list.updateComplete;
    expect(rows(list).map((each) => each.hash)).to.deep.equal([
      '#partners/9999',
    ]);
  });

  it('shows more by its button', async () => {
    const {list} = await open(many(250));
    list.shadowRoot!.querySelector<HTMLElement>('#more')?.click();
    await list.updateComplete;
    list.shadowRoot!.querySelector<HTMLElement>('#more')?.click();
    await list.updateComplete;
    expect(rows(list)).to.have.length(250);
  });

  for (const locale of ['de', 'en'] as const)
    it(`is accessible, ${locale}`, async () => {
      const {list} = await open(FEW, locale);
      await expect(list).to.be.accessible();
    });

  it('moves a record to another place of the list', async () => {
    const form = await openForm({partners: FEW}, ['partners', 2]);
    const place = control(form, 'Place in the list');
    expect(place.value).to.equal('3');
    await type(place, '1');
    place.blur();
    expect(form.document.at(['partners', 0, 'id'])).to.equal('kumasi');
    expect(location.hash).to.equal('#partners/0');
  });
});
