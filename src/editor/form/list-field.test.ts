import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {drag, drawn, middleOf, press} from '../../testing/browser.js';
import {
  button,
  buttonsOf,
  control,
  openForm,
  type,
} from '../../testing/editor-form.js';
import {focused} from '../../testing/focus.js';
import {textOf} from '../../testing/text.js';
import {isList, isRecord, type Json} from '../document/json.js';
import type {NoticeEvent} from '../events.js';

const milestone = (year: number): Json => ({
  year,
  text: {de: `Ereignis ${year}`, en: `Event ${year}`},
});
const AT = ['partners', 0, 'milestones'] as const;

const open = (years: readonly number[] = [2010, 2014, 2015]) =>
  openForm(
    {
      partners: [
        {
          id: 'trabzon',
          kind: 'twin-city',
          name: {de: 'Trabzon', en: 'Trabzon'},
          country: 'TR',
          location: [39.72, 41],
          ...(years.length > 0 && {milestones: years.map(milestone)}),
          topics: [{de: 'Sport', en: 'Sport'}],
        },
      ],
    },
    ['partners', 0]
  );

type Form = Awaited<ReturnType<typeof open>>;

const years = ({document}: Form) => {
  const list = document.at(AT);
  return (isList(list) ? list : []).map((each) =>
    isRecord(each) ? each['year'] : each
  );
};

/** The rows of the milestones, as they show. */
const rows = (form: Form) =>
  [...form.shadowRoot!.querySelectorAll('#f-partners-0-milestones .item')].map(
    (each) => textOf(each.querySelector('.item-head')!)
  );

const announced = (form: Form) =>
  textOf(form.shadowRoot!.querySelector('.form ~ [role=status]')!);

describe('a list of records', () => {
  it('shows each record in one line until it is opened', async () => {
    const form = await open();
    expect(rows(form)).to.deep.equal([
      '2010 Event 2010',
      '2014 Event 2014',
      '2015 Event 2015',
    ]);
    const head = button(form, '2014 Event 2014');
    expect(head.ariaExpanded).to.equal('false');
    head.click();
    await form.updateComplete;
    expect(head.ariaExpanded).to.equal('true');
    expect(control(form, 'Year').value).to.equal('2014');
  });

  it('adds a record, opens it and goes to its first field', async () => {
    const form = await open([]);
    button(form, '+ Add a milestone').focus();
    await sendKeys({press: 'Enter'});
    await form.updateComplete;
    expect(focused().id).to.equal('f-partners-0-milestones-0');
    await sendKeys({press: 'Tab'});
    await sendKeys({type: '2011'});
    expect(form.document.at([...AT, 0])).to.deep.equal({year: 2011});
    await type(control(form, 'What happened, English'), 'Start');
    expect(rows(form)).to.deep.equal(['2011 Start']);
  });

  it('keeps a record whose fields are all emptied', async () => {
    const form = await open([]);
    button(form, '+ Add a milestone').click();
    await form.updateComplete;
    const year = control(form, 'Year');
    await type(year, '2011');
    await type(year, '');
    expect(form.document.at(AT)).to.deep.equal([{}]);
  });

  it('removes a record, and offers to undo that', async () => {
    const form = await open();
    const notices: NoticeEvent[] = [];
    form.addEventListener('notice', (event) => notices.push(event));
    button(form, '2014 Event 2014').click();
    await form.updateComplete;
    button(form, 'Remove: 2014 Event 2014').click();
    await form.updateComplete;
    expect(years(form)).to.deep.equal([2010, 2015]);
    expect(focused().id).to.equal('f-partners-0-milestones-1');
    expect(notices[0]?.text).to.equal('Removed: 2014 Event 2014');
    notices[0]?.action?.run();
    expect(years(form)).to.deep.equal([2010, 2014, 2015]);
  });

  it('removes the list with its last record', async () => {
    const form = await open([2010]);
    button(form, '2010 Event 2010').click();
    await form.updateComplete;
    button(form, 'Remove: 2010 Event 2010').click();
    await form.updateComplete;
    expect(form.document.at(['partners', 0])).not.to.have.property(
      'milestones'
    );
    expect(focused()).to.equal(button(form, '+ Add a milestone'));
  });

  it('puts a copy of a record behind it', async () => {
    const form = await open();
    button(form, '2010 Event 2010').click();
    await form.updateComplete;
    button(form, 'Duplicate: 2010 Event 2010').click();
    await form.updateComplete;
    expect(years(form)).to.deep.equal([2010, 2010, 2014, 2015]);
    expect(focused().id).to.equal('f-partners-0-milestones-1');
  });

  it('moves an open record by buttons, and it stays open', async () => {
    const form = await open();
    button(form, '2015 Event 2015').click();
    await form.updateComplete;
    button(form, 'Up: 2015 Event 2015').click();
    await form.updateComplete;
    expect(years(form)).to.deep.equal([2010, 2015, 2014]);
    expect(focused()).to.equal(button(form, 'Up: 2015 Event 2015'));
    expect(announced(form)).to.equal('2015 Event 2015: now number 2 of 3');
    expect(button(form, '2015 Event 2015').ariaExpanded).to.equal('true');
    button(form, 'Down: 2015 Event 2015').click();
    await form.updateComplete;
    button(form, 'Down: 2015 Event 2015').click();
    expect(years(form)).to.deep.equal([2010, 2014, 2015]);
  });

  it('moves a record by its handle with the keyboard', async () => {
    const form = await open();
    button(form, 'Move: 2010 Event 2010').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(years(form)).to.deep.equal([2010, 2014, 2015]);
    await press('Space');
    expect(announced(form)).to.include('2010 Event 2010: taken');
    await sendKeys({press: 'ArrowDown'});
    expect(years(form)).to.deep.equal([2014, 2010, 2015]);
    expect(focused()).to.equal(button(form, 'Move: 2010 Event 2010'));
    expect(focused().ariaPressed).to.equal('true');
    await sendKeys({press: 'End'});
    expect(years(form)).to.deep.equal([2014, 2015, 2010]);
    await press('Space');
    await form.updateComplete;
    expect(announced(form)).to.equal('2010 Event 2010: put down');
    await sendKeys({press: 'ArrowUp'});
    expect(years(form)).to.deep.equal([2014, 2015, 2010]);
    form.document.undo();
    form.document.undo();
    expect(years(form)).to.deep.equal([2010, 2014, 2015]);
  });

  it('moves a record with the pointer', async () => {
    const form = await open();
    const handle = button(form, 'Move: 2010 Event 2010');
    handle.scrollIntoView({block: 'center'});
    // The browser finds what is under the mouse by the last frame.
    await drawn();
    const start = middleOf(handle);
    const rowOf = (name: string) =>
      button(form, name).closest('li')!.getBoundingClientRect();
    // Once the row is held, its list may have moved.
    await drag(start, {x: start.x, y: start.y + 10}, () => ({
      x: start.x,
      y: rowOf('2015 Event 2015').bottom - 5,
    }));
    expect(years(form)).to.deep.equal([2014, 2015, 2010]);

    // Upwards, and not at all if it ends where it began.
    await form.updateComplete;
    await drawn();
    const last = middleOf(button(form, 'Move: 2010 Event 2010'));
    await drag(last, {x: last.x, y: last.y - 10}, last);
    expect(years(form)).to.deep.equal([2014, 2015, 2010]);
    await drag(last, {x: last.x, y: last.y - 10}, () => ({
      x: last.x,
      y: rowOf('2014 Event 2014').top + 5,
    }));
    expect(years(form)).to.deep.equal([2010, 2014, 2015]);
  });

  it('says which closed record has a finding', async () => {
    const form = await open();
    form.findings = [
      {level: 'fault', path: [...AT, 1, 'text', 'en'], text: 'Missing.'},
    ];
    await form.updateComplete;
    expect(rows(form)[1]).to.equal('2014 Event 2014 Please check');
  });

  it('edits simple texts in place', async () => {
    const form = await open();
    button(form, '+ Add a topic').click();
    await form.updateComplete;
    await sendKeys({type: 'Kultur'});
    expect(form.document.at(['partners', 0, 'topics'])).to.deep.equal([
      {de: 'Sport', en: 'Sport'},
      {de: 'Kultur'},
    ]);
    expect(buttonsOf(form, 'Remove: ')).to.deep.equal([
      'Remove: Sport',
      'Remove: Kultur',
    ]);
  });
});

describe('ids of new records', () => {
  it('follow the German name until the record is saved', async () => {
    const form = await openForm(
      {kinds: [{id: 'friendship', name: {de: 'Freundschaft', en: 'x'}}]},
      ['kinds'],
      {part: 'kinds'}
    );
    const {document} = form;
    button(form, '+ Add a kind').click();
    await form.updateComplete;
    const name = control(form, 'Name of one, German');
    const id = () => {
      const kind = document.at(['kinds', 1]);
      return isRecord(kind) ? kind['id'] : undefined;
    };
    expect(id()).to.equal('kind');
    await type(name, 'Klima-Paare');
    expect(id()).to.equal('klima-paare');
    await type(name, 'Freundschaft');
    expect(id()).to.equal('freundschaft');
    document.closeStep();
    document.markSaved(document.content, 'payload.json');
    await type(name, 'Klima');
    expect(id()).to.equal('freundschaft');
  });

  it('stay if someone has changed them', async () => {
    const form = await openForm({kinds: []}, ['kinds'], {part: 'kinds'});
    button(form, '+ Add a kind').click();
    await form.updateComplete;
    button(form, 'Technical').click();
    await type(control(form, 'Short name'), 'climate');
    await type(control(form, 'Name of one, German'), 'Klima');
    expect(form.document.at(['kinds', 0])).to.deep.equal({
      id: 'climate',
      name: {de: 'Klima'},
    });
  });
});
