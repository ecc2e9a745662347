import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {drawn} from '../testing/browser.js';
import {madeUpUniversity} from '../testing/made-up-university.js';
import {
  all,
  button,
  listed,
  one,
  show,
  textOf,
  texts,
} from '../testing/partner-map-list.js';
import type {PartnerMapList} from './partner-map-list.js';

const before = location.href;

/** Shows a made-up university with a number of partners. */
async function showUniversity(
  count = 312,
  attributes: Readonly<Record<string, string>> = {}
): Promise<PartnerMapList> {
  const el = await show({
    attributes: {...attributes, 'own-content': ''},
  });
  el.payload = madeUpUniversity(count);
  await el.updateComplete;
  await drawn();
  return el;
}

const checkbox = (el: PartnerMapList, name: string) => {
  const label = all(el, '.value').find((each) =>
    textOf(each).startsWith(`${name} (`)
  );
  const input = label?.querySelector('input');
  if (!input) throw new Error(`There is no value ${name}.`);
  return input;
};

async function choose(el: PartnerMapList, ...names: readonly string[]) {
  for (const name of names) {
    checkbox(el, name).click();
    await el.updateComplete;
  }
}

const countIn = (text: string) => Number(/\d+/.exec(text)?.[0]);
const labelOf = (el: PartnerMapList, name: string) =>
  textOf(checkbox(el, name).closest('.value')!);
const status = (el: PartnerMapList) => textOf(one(el, '.head [role=status]'));

describe('the filters by facet', () => {
  afterEach(() => history.replaceState(null, '', before));

  it('are one group of checkboxes with counts for each facet', async () => {
    const el = await showUniversity();
    expect(texts(el, '.facet summary')).to.deep.equal([
      'Subject',
      'Level of study',
      'Programme',
    ]);
    const group = one(el, '.facet .values');
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.getAttribute('aria-label')).to.equal('Subject');
    await expect(el).to.be.accessible();
    one<HTMLDetailsElement>(el, '.facet').open = true;
    await expect(el).to.be.accessible();
  });

  it('list what the count of a value says', async () => {
    const el = await showUniversity();
    const law = countIn(labelOf(el, 'Law'));
    await choose(el, 'Law');
    expect(status(el)).to.equal(`${law} of 312 partners`);
    const master = countIn(labelOf(el, 'Master'));
    await choose(el, 'Master');
    expect(status(el)).to.equal(`${master} of 312 partners`);
    expect(textOf(one(el, '.facet summary'))).to.equal('Subject 1');
  });

  it('keep the syllables of long names together', async () => {
    const el = await show({attributes: {'own-content': '', lang: 'de'}});
    const payload = madeUpUniversity(312);
    const [subject, ...rest] = payload.facets ?? [];
    const name = {de: 'Fakultätszugehörigkeit', en: 'Faculty'};
    el.payload = {...payload, facets: [{...subject!, name}, ...rest]};
    await el.updateComplete;
    await choose(el, 'Rechtswissenschaft');
    for (const parent of ['.facet summary', '.remove']) {
      const place = one(el, `${parent} .soft-hyphen`);
      // A child of a flex container would be a box of its own.
      expect(getComputedStyle(place).display, parent).to.equal('inline');
    }
  });

  for (const [count, plain] of [
    [14, false],
    [312, true],
  ] as const)
    it(`are not offered for ${count} partners${plain ? ' with plain' : ''}`, async () => {
      const el = await showUniversity(count, plain ? {plain: ''} : {});
      expect(all(el, '.facet')).to.have.length(0);
    });

  it('accept two choices before the next render', async () => {
    const el = await showUniversity();
    const law = countIn(labelOf(el, 'Law'));
    checkbox(el, 'Law').click();
    checkbox(el, 'Medicine').click();
    await el.updateComplete;
    expect(textOf(one(el, '.facet summary'))).to.equal('Subject 2');
    expect(countIn(status(el))).to.be.greaterThan(law);
  });

  it('show what is chosen, with a button that removes it', async () => {
    const el = await showUniversity();
    await choose(el, 'Law', 'Master');
    expect(texts(el, '.remove')).to.deep.equal(['Law', 'Master']);
    const [law] = all(el, '.remove');
    expect(law?.getAttribute('aria-label')).to.equal(
      'Remove filter: Subject: Law'
    );
    law?.focus();
    law?.click();
    await el.updateComplete;
    expect(texts(el, '.remove')).to.deep.equal(['Master']);
    expect(checkbox(el, 'Law').checked).to.equal(false);
    expect(el.shadowRoot?.activeElement).to.equal(one(el, '.remove'));
    one(el, '.remove').click();
    await el.updateComplete;
    expect(el.shadowRoot?.activeElement).to.equal(one(el, 'summary'));
    expect(status(el)).to.equal('312 partners worldwide');
  });

  it('are removed all at once, and the search has the focus', async () => {
    const el = await showUniversity();
    await choose(el, 'Law', 'Master');
    button(el, 'Remove all filters').click();
    await el.updateComplete;
    expect(all(el, '.remove')).to.have.length(0);
    expect(status(el)).to.equal('312 partners worldwide');
    expect(el.shadowRoot?.activeElement).to.equal(one(el, '[type=search]'));
  });

  it('work by keyboard', async () => {
    const el = await showUniversity();
    const summary = one(el, '.facet summary');
    summary.focus();
    await sendKeys({press: 'Enter'});
    const facet = one<HTMLDetailsElement>(el, '.facet');
    expect(facet.open).to.equal(true);
    checkbox(el, 'Law').focus();
    await sendKeys({press: ' '});
    expect(texts(el, '.remove')).to.deep.equal(['Law']);
    await sendKeys({press: 'Escape'});
    expect(facet.open).to.equal(false);
    expect(el.shadowRoot?.activeElement).to.equal(summary);
  });

  it('are found by the search, in both languages', async () => {
    const el = await showUniversity();
    const expected = countIn(labelOf(el, 'Mechanical engineering'));
    const field = one<HTMLInputElement>(el, '[type=search]');
    field.value = 'Maschinenbau';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await el.updateComplete;
    expect(textOf(one(el, '.head p.muted'))).to.equal(
      `${expected} of 312 partners`
    );
    expect(textOf(one(el, '.found-in'))).to.include('Mechanical engineering');
  });

  it('keep the choice in the address, and are restored from it', async () => {
    history.replaceState(
      null,
      '',
      '#top&p.subject=law,alchemy&p.colour=red&p.level=none'
    );
    const el = await showUniversity(312, {fragment: 'p'});
    expect(texts(el, '.remove')).to.deep.equal(['Law']);
    await choose(el, 'Medicine', 'Master');
    expect(location.hash).to.equal(
      '#top&p.colour=red&p.subject=law,medicine&p.level=master'
    );
    const names = listed(el);
    const again = await showUniversity(312, {fragment: 'p'});
    expect(listed(again)).to.deep.equal(names);
    const other = await showUniversity(312, {fragment: 'q'});
    expect(all(other, '.remove')).to.have.length(0);
    button(again, 'Remove all filters').click();
    await again.updateComplete;
    expect(location.hash).to.equal('#top&p.colour=red');
  });

  it('follow the address when the visitor goes back', async () => {
    const el = await showUniversity(312, {fragment: 'p'});
    const changed = () =>
      new Promise((done) => addEventListener('hashchange', done, {once: true}));
    let change = changed();
    location.hash = '#p.subject=law';
    await change;
    await el.updateComplete;
    expect(texts(el, '.remove')).to.deep.equal(['Law']);
    change = changed();
    history.back();
    await change;
    await el.updateComplete;
    expect(all(el, '.remove')).to.have.length(0);
  });

  it('have their values in the details of a partner, with what its kind means', async () => {
    const el = await showUniversity();
    const partner = madeUpUniversity(312).partners?.find(
      ({kind, facets}) =>
        kind === 'double-degree' && facets?.['level']?.includes('master')
    );
    el.select(partner!.id);
    await el.updateComplete;
    const details = textOf(one(el, '.details'));
    expect(details).to.match(/Level of study:.*Master/);
    expect(details).to.include('earn the degrees of both universities');
  });

  it('print which filters the list was made with', async () => {
    const el = await showUniversity();
    await choose(el, 'Law', 'Medicine', 'Master');
    expect(textOf(one(el, '.set-filters'))).to.equal(
      'Filters: Subject: Law, Medicine · Level of study: Master'
    );
    expect(getComputedStyle(one(el, '.set-filters')).display).to.equal('none');
  });
});

describe('kinds of the payload', () => {
  it('are filters with their own names, and have marks of their own', async () => {
    const el = await showUniversity();
    expect(
      texts(el, '.kinds button').map((t) => t.replace(/ \d+$/, ''))
    ).to.deep.equal([
      'All',
      'Partner universities',
      'Double degrees',
      'Friendships',
    ]);
    const marks = all(el, '.legend .key:not(.with-line) path').map((path) =>
      path.getAttribute('d')
    );
    expect(new Set(marks).size).to.equal(3);
    button(el, 'Double degrees').click();
    await el.updateComplete;
    expect(textOf(one(el, '.kind-meaning'))).to.equal(
      'Double degree: Students earn the degrees of both universities.'
    );
  });

  it('may be chosen by the host page', async () => {
    const el = await showUniversity(312, {kinds: 'friendship'});
    expect(textOf(one(el, '[part=heading]'))).to.equal('Friendships');
    expect(textOf(one(el, '.head p.muted'))).to.equal('62 partners worldwide');
  });
});
