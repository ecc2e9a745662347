import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import * as v from 'valibot';
import bundled from '../../payload/payload.json' with {type: 'json'};
import {localizedText} from '../../payload/schema-values.js';
import {
  button,
  control,
  descriptionOf,
  openForm,
  type,
} from '../../testing/editor-form.js';
import {focused} from '../../testing/focus.js';
import {textOf} from '../../testing/text.js';
import {waitUntil} from '../../testing/wait-until.js';
import {formatsIn} from '../../language/formats.js';
import type {Json} from '../document/json.js';
import type {NoticeEvent} from '../events.js';
import {PARTS, rootOf} from '../parts.js';

const partner = {
  id: 'trabzon',
  kind: 'twin-city',
  name: {de: 'Trabzon', en: 'Trabzon'},
  country: 'TR',
  location: [39.72, 41],
  since: 2014,
};
const content: Json = {
  schemaVersion: 1,
  office: {
    name: {de: 'Büro', en: 'Office'},
    city: {de: 'Dortmund', en: 'Dortmund'},
    location: [7.466, 51.5149],
    email: 'a@b.de',
  },
  partners: [partner],
};
const AT = ['partners', 0] as const;

const openPartner = (changes: Record<string, Json> = {}, options = {}) =>
  openForm({...content, partners: [{...partner, ...changes}]}, AT, options);

/** Browsers differ: Türkiye or Turkey. */
const TURKIYE = formatsIn('en').country('TR');

describe('<editor-form>', () => {
  it('writes what someone types, in one step until they leave the field', async () => {
    const form = await openForm(content, ['office'], {part: 'contact'});
    const {document} = form;
    const email = control(form, 'E-mail');
    expect(email.value).to.equal('a@b.de');
    await type(email, 'new@b.de');
    expect(document.at(['office', 'email'])).to.equal('new@b.de');
    email.blur();
    email.focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: 'x'});
    expect(document.at(['office', 'email'])).to.equal('new@b.dex');
    document.undo();
    expect(document.at(['office', 'email'])).to.equal('new@b.de');
    document.undo();
    expect(document.at(['office', 'email'])).to.equal('a@b.de');
    await form.updateComplete;
    expect(email.value).to.equal('a@b.de');
    expect(document.canUndo).to.be.false;
  });

  it('removes a field that is emptied', async () => {
    const form = await openForm(content, ['office'], {part: 'contact'});
    await type(control(form, 'E-mail'), '');
    expect(form.document.at(['office'])).not.to.have.property('email');
  });

  it('keeps a number a number, and keeps half of one as it is typed', async () => {
    const form = await openPartner();
    const since = control(form, 'Since');
    const at = [...AT, 'since'];
    await type(since, '20');
    expect(form.document.at(at)).to.equal(20);
    await sendKeys({type: '1x'});
    expect(form.document.at(at)).to.equal('201x');
    expect(since.value).to.equal('201x');
    await type(since, '1989');
    expect(form.document.at(at)).to.equal(1989);
  });

  it('shows both languages of a text, and Leichte Sprache below', async () => {
    const form = await openPartner({note: {de: 'Ruht.', en: 'On hold.'}});
    const {document} = form;
    const german = control(form, 'Note, German');
    expect(german.lang).to.equal('de');
    expect(control(form, 'Note, English').lang).to.equal('en');
    button(form, 'Leichte Sprache').click();
    await type(control(form, 'Note, Leichte Sprache'), 'Es ruht.');
    expect(document.at([...AT, 'note'])).to.deep.equal({
      de: 'Ruht.',
      en: 'On hold.',
      'de-simple': 'Es ruht.',
    });
    await type(control(form, 'Note, Leichte Sprache'), '');
    await type(german, '');
    await type(control(form, 'Note, English'), '');
    expect(document.at(AT)).not.to.have.property('note');
  });

  it('copies the German name to the English one', async () => {
    const form = await openPartner({name: {de: 'Trabzon'}});
    button(form, 'Same as German: “Trabzon”').click();
    await form.updateComplete;
    expect(form.document.at([...AT, 'name'])).to.deep.equal(partner.name);
    expect(focused()).to.equal(control(form, 'Name, English'));
  });

  it('stores the code of a country, by its name in either language', async () => {
    const form = await openPartner();
    const country = control(form, 'Country');
    const at = [...AT, 'country'];
    expect(country.value).to.equal(TURKIYE);
    // WebKit proposes countries before it reports the input.
    const stored = (code: string) =>
      waitUntil(() => form.document.at(at) === code, code);
    await type(country, 'Ghana');
    await stored('GH');
    await type(country, 'Frankreich');
    await stored('FR');
    await type(country, 'Atlantis');
    country.blur();
    await stored('Atlantis');
    await form.updateComplete;
    expect(country.value).to.equal('Atlantis');
  });

  it('offers the kinds that the content defines', async () => {
    const kinds = [
      {
        id: 'friendship',
        name: {de: 'Freundschaft', en: 'Friendship'},
        plural: {de: 'Freundschaften', en: 'Friendships'},
      },
    ];
    const form = await openForm({...(content as object), kinds}, AT);
    const kind = control<HTMLSelectElement>(form, 'Kind of partnership');
    expect([...kind.options].map(textOf)).to.deep.equal([
      'Twin city',
      'German–German twin city',
      'Project partnership',
      'Partner university',
      'Friendship',
    ]);
    kind.value = 'friendship';
    kind.dispatchEvent(new Event('change'));
    expect(form.document.at([...AT, 'kind'])).to.equal('friendship');
  });

  it('shows a wrong choice until someone chooses another one', async () => {
    const form = await openPartner({status: 'asleep'});
    const status = control<HTMLSelectElement>(form, 'State');
    expect(status.value).to.equal('asleep');
    status.value = 'ended';
    status.dispatchEvent(new Event('change'));
    expect(form.document.at([...AT, 'status'])).to.equal('ended');
  });

  it('adds https:// to an address', async () => {
    const form = await openPartner({
      website: {de: 'www.trabzon.bel.tr', en: 'https://trabzon.bel.tr/en'},
    });
    button(form, 'Add https://').click();
    await form.updateComplete;
    expect(form.document.at([...AT, 'website', 'de'])).to.equal(
      'https://www.trabzon.bel.tr'
    );
    const open = button(form, 'Open: Web address, German');
    expect(open.getAttribute('href')).to.equal('https://www.trabzon.bel.tr');
  });

  it('writes one page for both languages', async () => {
    const form = await openPartner({
      website: {de: 'https://a.de/', en: 'https://a.de/', hreflang: 'tr'},
    });
    const inputs = [...form.shadowRoot!.querySelectorAll('fieldset')].find(
      (each) => textOf(each).startsWith('Website')
    )!;
    const address = control(inputs, 'Web address');
    await type(address, 'https://b.de/');
    expect(form.document.at([...AT, 'website'])).to.deep.equal({
      de: 'https://b.de/',
      en: 'https://b.de/',
      hreflang: 'tr',
    });
  });

  it('offers languages by name, and keeps the one that the file has', async () => {
    const form = await openPartner({
      website: {de: 'https://a.de/', en: 'https://a.de/', hreflang: 'en-GB'},
    });
    const choice = control<HTMLSelectElement>(form, 'Language of the page');
    const chosen = choice.selectedOptions[0];
    expect(chosen?.value).to.equal('en-GB');
    expect(chosen && textOf(chosen)).to.match(/English/);
    choice.value = 'tr';
    choice.dispatchEvent(new Event('change'));
    expect(form.document.at([...AT, 'website', 'hreflang'])).to.equal('tr');
  });

  it('switches goals on and off', async () => {
    const form = await openPartner({goals: [13]});
    const goal = (words: string) =>
      [...form.shadowRoot!.querySelectorAll('button')].find((each) =>
        textOf(each).includes(words)
      )!;
    expect(goal('Climate Action').ariaPressed).to.equal('true');
    goal('Quality Education').click();
    expect(form.document.at([...AT, 'goals'])).to.deep.equal([4, 13]);
    goal('Quality Education').click();
    goal('Climate Action').click();
    expect(form.document.at(AT)).not.to.have.property('goals');
  });

  it('sets days and times, with a shortcut for the week', async () => {
    const form = await openForm(
      {office: {openingHours: [{days: ['Sa'], opens: '09:00'}]}},
      ['office', 'openingHours'],
      {part: 'hours'}
    );
    const at = ['office', 'openingHours', 0, 'days'];
    form.shadowRoot!.querySelector<HTMLElement>('.item-name')!.click();
    await form.updateComplete;
    button(form, 'Monday to Friday').click();
    await form.updateComplete;
    expect(form.document.at(at)).to.deep.equal(['Mo', 'Tu', 'We', 'Th', 'Fr']);
    const day = (name: string) => control(form, name);
    day('Wednesday').click();
    await form.updateComplete;
    day('Saturday').click();
    await form.updateComplete;
    // In the order of the week, however they were chosen.
    expect(form.document.at(at)).to.deep.equal(['Mo', 'Tu', 'Th', 'Fr', 'Sa']);
    const opens = control(form, 'From');
    expect([opens.type, opens.value]).to.deep.equal(['time', '09:00']);
  });

  it('gives a partner the values of own filters', async () => {
    const facets = [
      {
        id: 'subject',
        name: {de: 'Fach', en: 'Subject'},
        values: [
          {id: 'law', name: {de: 'Recht', en: 'Law'}},
          {id: 'arts'},
          'no record',
        ],
      },
    ];
    const form = await openForm({...(content as object), facets}, AT);
    const at = [...AT, 'facets'];
    const choose = async (name: string) => {
      control(form, name).click();
      await form.updateComplete;
    };
    await choose('Law');
    // A value without a name goes by its id.
    await choose('arts');
    expect(form.document.at(at)).to.deep.equal({subject: ['law', 'arts']});
    expect(control(form, 'Law').checked).to.equal(true);
    await choose('Law');
    expect(form.document.at(at)).to.deep.equal({subject: ['arts']});
    await choose('arts');
    expect(form.document.at([...at, 'subject'])).to.equal(undefined);
  });

  it('shows the drawings of a task to choose from', async () => {
    const form = await openForm(
      {office: {tasks: [{title: {de: 'Rat', en: 'Advice'}, icon: 'stage'}]}},
      ['office'],
      {part: 'tasks'}
    );
    form.shadowRoot!.querySelector<HTMLElement>('.item-name')!.click();
    await form.updateComplete;
    const drawings = [
      ...form.shadowRoot!.querySelectorAll<HTMLLabelElement>('.drawings label'),
    ];
    expect(drawings.every((each) => each.querySelector('svg'))).to.equal(true);
    const checked = drawings.map(({control: radio}) =>
      (radio as HTMLInputElement).matches(':checked')
    );
    expect(checked).to.deep.equal([false, true, false, false]);
    drawings[2]!.click();
    expect(form.document.at(['office', 'tasks', 0, 'icon'])).to.equal(
      'balance'
    );
  });

  it('shows an invalid date as text', async () => {
    const form = await openForm({updated: '23.11.2026'}, [], {part: 'more'});
    const date = control(form, 'Last checked');
    expect([date.type, date.value]).to.deep.equal(['text', '23.11.2026']);
    expect(descriptionOf(date)).to.include('2026-11-23');
    await type(date, '2026-11-23');
    await form.updateComplete;
    expect(form.document.at(['updated'])).to.equal('2026-11-23');
    expect(date.type).to.equal('date');
  });

  it('shows findings at their fields', async () => {
    const form = await openPartner(
      {},
      {
        findings: [
          {level: 'fault', path: [...AT, 'since'], text: 'Not a year.'},
          {level: 'hint', path: [...AT, 'name', 'de'], text: 'Long.'},
          {level: 'warning', path: [...AT, 'sinse'], text: 'Unknown.'},
          {level: 'fault', path: ['partners', 1, 'since'], text: 'Another.'},
        ],
      }
    );
    const since = control(form, 'Since');
    expect(since.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(since)).to.include('Not a year.');
    const name = control(form, 'Name, German');
    expect(name.hasAttribute('aria-invalid')).to.be.false;
    expect(descriptionOf(name)).to.include('Long.');
    const texts = textOf(form.shadowRoot!.querySelector('.form')!);
    expect(texts).to.include('Unknown.').and.not.include('Another.');
  });

  it('corrects a field with the button of a finding', async () => {
    const at = [...AT, 'country'];
    const form = await openPartner(
      {country: 'tr'},
      {
        findings: [
          {
            level: 'fault',
            path: at,
            text: 'Small letters.',
            fix: {label: 'TR', edit: {kind: 'set', path: at, value: 'TR'}},
          },
        ],
      }
    );
    button(form, 'TR').click();
    expect(form.document.at(at)).to.equal('TR');
  });

  it('goes to the field for a path, through closed groups', async () => {
    const form = await openPartner({
      milestones: [{year: 2014, text: {de: 'Urkunde', en: 'Agreement'}}],
      otherNames: [{text: 'Trapezunt', lang: 'de'}],
    });
    await form.focusField([...AT, 'milestones', 0, 'text', 'en']);
    expect(focused()).to.equal(control(form, 'What happened, English'));
    await form.focusField([...AT, 'otherNames', 0, 'lang']);
    expect(focused().id).to.equal('f-partners-0-otherNames-0-lang');
    await form.focusField([...AT, 'id']);
    expect(focused()).to.equal(control(form, 'Short name'));
    await form.focusField([...AT, 'location', 1]);
    expect(focused().getRootNode()).to.have.nested.property(
      'host.localName',
      'place-field'
    );
    await form.focusField([...AT, 'name']);
    expect(focused()).to.equal(control(form, 'Name, German'));
  });

  it('shows a field that is new in the schema, with its description', async () => {
    const schema = v.object({
      partners: v.array(
        v.object({
          name: localizedText,
          motto: v.optional(
            v.pipe(v.string(), v.description('What it stands for.'))
          ),
        })
      ),
    });
    const form = await openPartner({}, {schema});
    const motto = control(form, 'motto');
    expect(descriptionOf(motto)).to.equal('What it stands for.');
    await type(motto, 'Peace');
    expect(form.document.at([...AT, 'motto'])).to.equal('Peace');
  });

  it('has a switch for yes or no, and shows what it has no control for', async () => {
    const schema = v.object({
      partners: v.array(
        v.object({
          name: localizedText,
          isNew: v.optional(v.boolean()),
          extent: v.optional(v.record(v.string(), v.number())),
        })
      ),
    });
    const form = await openPartner({extent: {north: 52}}, {schema});
    const isNew = control(form, 'isNew');
    isNew.click();
    expect(form.document.at([...AT, 'isNew'])).to.equal(true);
    await form.updateComplete;
    isNew.click();
    expect(form.document.at(AT)).not.to.have.property('isNew');
    expect(textOf(form.shadowRoot!.querySelector('.form')!)).to.include(
      '{"north":52} This cannot be changed here.'
    );
  });

  it('says so if a record no longer exists', async () => {
    const form = await openForm(content, ['partners', 7]);
    expect(textOf(form.shadowRoot!.querySelector('.form')!)).to.equal(
      'This entry no longer exists.'
    );
  });

  it('offers to undo the removal of a record', async () => {
    const form = await openPartner();
    const notices: NoticeEvent[] = [];
    form.addEventListener('notice', (event) => notices.push(event));
    const hash = location.hash;
    button(form, 'Remove').click();
    expect(form.document.at(['partners'])).to.deep.equal([]);
    expect(notices[0]?.text).to.equal('Removed: Trabzon');
    notices[0]?.action?.run();
    expect(form.document.at(AT)).to.deep.equal(partner);
    location.hash = hash;
  });

  for (const locale of ['de', 'en'] as const)
    for (const part of PARTS)
      it(`is accessible: ${part}, ${locale}`, async () => {
        const form = await openForm(bundled, rootOf(part), {
          part,
          locale,
        });
        await expect(form).to.be.accessible();
      });

  it('is accessible with a partner, all groups open', async () => {
    const form = await openForm(bundled, ['partners', 8]);
    await form.focusField(['partners', 8, 'milestones', 0, 'text']);
    for (const each of form.shadowRoot!.querySelectorAll('details'))
      each.open = true;
    await expect(form).to.be.accessible();
  });
});
