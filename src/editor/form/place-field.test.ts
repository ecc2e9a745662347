import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {press} from '../../testing/browser.js';
import {button, control, openForm, type} from '../../testing/editor-form.js';
import {textOf} from '../../testing/text.js';
import {waitUntil} from '../../testing/wait-until.js';
import {formatsIn} from '../../language/formats.js';
import type {Json} from '../document/json.js';

/** A gazetteer of four places, as the build writes it for the editor. */
const PLACES = [
  '# Places',
  '=FR',
  'Paris\t4885\t235\t2138',
  '=TR',
  'Trabzon\t4100\t3972\t244',
  'Tarsus\t3692\t3490\t250',
  '=US-TX',
  'Paris\t3366\t-9556\t25',
  '',
].join('\n');

async function open(record: Record<string, Json> = {}) {
  globalThis.intlOfficePlaces = PLACES;
  const form = await openForm({partners: [record]}, ['partners', 0]);
  const place = form.shadowRoot!.querySelector('place-field')!;
  await place.updateComplete;
  return {form, place};
}

const shown = (place: Element) =>
  textOf(place.shadowRoot!.querySelector('.place')!);
const results = (place: Element) => [
  ...place.shadowRoot!.querySelectorAll<HTMLElement>('.result'),
];

async function search(place: Element & {updateComplete: Promise<boolean>}) {
  button(place, 'Find the place').click();
  await waitUntil(() =>
    /Choose|found/.test(
      textOf(place.shadowRoot!.querySelector('[role=status]')!)
    )
  );
  await place.updateComplete;
}

/** Browsers differ: Türkiye or Turkey. */
const TURKIYE = formatsIn('en').country('TR');

describe('<place-field>', () => {
  it('shows the place in words', async () => {
    const {place} = await open({
      name: {de: 'Trabzon', en: 'Trabzon'},
      country: 'TR',
      location: [39.72, 41],
    });
    expect(shown(place)).to.equal(`Trabzon, ${TURKIYE} · 41.00 N 39.72 E`);
  });

  it('finds a place by the name of the record, and names the source', async () => {
    const {form, place} = await open({
      name: {de: 'Trabzon', en: 'Trabzon'},
      country: 'TR',
    });
    expect(shown(place)).to.equal('No place yet');
    await search(place);
    expect(results(place).map(textOf)).to.deep.equal([
      `Trabzon ${TURKIYE} · 244,000 inhabitants`,
    ]);
    results(place)[0]!.click();
    await place.updateComplete;
    expect(form.document.at(['partners', 0, 'location'])).to.deep.equal([
      39.72, 41,
    ]);
    expect(shown(place)).to.equal(`Trabzon, ${TURKIYE} · 41.00 N 39.72 E`);
    expect(JSON.stringify(form.document.at(['sources']))).to.include(
      'GeoNames'
    );
    form.document.undo();
    await form.updateComplete;
    await place.updateComplete;
    expect(shown(place)).to.equal('No place yet');
  });

  it('begins with the name of a city, and with the city of a university', async () => {
    const twin = {
      name: {de: 'Buffalo', en: 'Buffalo'},
      place: {de: 'New York', en: 'New York'},
    };
    const {place} = await open({...twin, kind: 'twin-city'});
    expect(control(place, 'Name of the place').value).to.equal('Buffalo');
    const other = await open({...twin, kind: 'university'});
    const words = control(other.place, 'Name of the place');
    expect(words.value).to.equal('New York');
  });

  it('sets the country of the place if the record has none', async () => {
    const {form, place} = await open();
    await type(control(place, 'Name of the place'), 'Paris');
    await search(place);
    expect(results(place).map(textOf)).to.deep.equal([
      'Paris France · 2,138,000 inhabitants',
      'Paris Texas, United States · 25,000 inhabitants',
    ]);
    results(place)[1]!.click();
    expect(form.document.at(['partners', 0])).to.deep.equal({
      country: 'US',
      location: [-95.56, 33.66],
    });
  });

  it('proposes places with a similar name', async () => {
    const {place} = await open({country: 'TR'});
    await type(control(place, 'Name of the place'), 'Trabsun');
    await search(place);
    expect(textOf(place.shadowRoot!.querySelector('[role=status]')!)).to.match(
      /^“Trabsun” was not found. Do you mean one of these\? Trabzon/
    );
  });

  it('accepts coordinates as people write them', async () => {
    const {form, place} = await open();
    const at = ['partners', 0, 'location'];
    button(place, 'Type the coordinates').click();
    await type(control(place, 'Latitude'), '41,5 N');
    expect(form.document.at(at)).to.equal(undefined);
    await type(control(place, 'Longitude'), '39.72');
    expect(form.document.at(at)).to.deep.equal([39.72, 41.5]);
    await type(control(place, 'Longitude'), 'east');
    expect(form.document.at(at)).to.deep.equal(['east', 41.5]);
    await type(control(place, 'Latitude'), '');
    await type(control(place, 'Longitude'), '');
    expect(form.document.at(['partners', 0])).to.deep.equal({});
  });

  it('forgets what was typed if undo brings back another place', async () => {
    const {form, place} = await open({location: [39.72, 41]});
    button(place, 'Type the coordinates').click();
    const latitude = control(place, 'Latitude');
    await type(latitude, '50');
    form.document.undo();
    await form.updateComplete;
    await place.updateComplete;
    expect(latitude.value).to.equal('41');
  });

  it('says what is wrong with it', async () => {
    const {form, place} = await open();
    const path = ['partners', 0, 'location'];
    form.findings = [{level: 'fault', path, text: 'Missing.'}];
    await form.updateComplete;
    await place.updateComplete;
    expect(textOf(place.shadowRoot!.querySelector('#findings')!)).to.include(
      'Missing.'
    );
  });

  it('searches nothing without a name', async () => {
    const {place} = await open();
    button(place, 'Find the place').click();
    await place.updateComplete;
    expect(textOf(place.shadowRoot!.querySelector('[role=status]')!)).to.equal(
      ''
    );
  });

  it('begins near the office on the map, and zooms to the place', async () => {
    const {form, place} = await open();
    form.document.edit({
      kind: 'set',
      path: ['office'],
      value: {location: [7.47, 51.51]},
    });
    await form.updateComplete;
    await place.updateComplete;
    button(place, 'Choose on the map').click();
    await waitUntil(() => place.shadowRoot!.querySelector('place-map'));
    const map = place.shadowRoot!.querySelector('place-map')!;
    await map.updateComplete;
    const svg = map.shadowRoot!.querySelector<SVGSVGElement>('svg[role]')!;
    /** The part of the plane that shows: its centre and its width. */
    const view = async () => {
      await form.updateComplete;
      await place.updateComplete;
      await map.updateComplete;
      const {x, y, width, height} = svg.viewBox.baseVal;
      return {x: x + width / 2, y: y + height / 2, width};
    };
    const key = async (name: string) => {
      await press(name);
      return view();
    };
    const at = () =>
      form.document.at(['partners', 0, 'location']) as
        readonly [number, number] | undefined;

    const start = await view();
    expect(start.width).to.equal(240);
    svg.focus();
    expect((await key('+')).width).to.equal(120);
    expect((await key('-')).width).to.equal(240);
    // Other keys are the browser's.
    await key('Control+ArrowLeft');
    await key('a');
    expect(at()).to.equal(undefined);
    // The first arrow key goes out from the centre, which is the office.
    await key('ArrowLeft');
    const [lon, lat] = at()!;
    expect(lon).to.be.within(4, 7.4);
    expect(lat).to.be.closeTo(51.5, 0.5);
    expect(await view()).to.deep.equal(start);
    // Closer means closer to the place, as long as there is something to see.
    for (let i = 0; i < 8; i += 1) button(map, 'Show more closely').click();
    const near = await view();
    expect(near.width).to.equal(3);
    expect(near.x).to.be.lessThan(start.x);
    // The map follows a place that leaves it.
    form.document.edit({
      kind: 'set',
      path: ['partners', 0, 'location'],
      value: [lon, 10],
    });
    expect((await view()).y).to.be.greaterThan(near.y + near.width);
    for (let i = 0; i < 10; i += 1)
      button(map, 'Show more of the world').click();
    expect((await view()).width).to.equal(1000);
  });

  it('is chosen on the map by a click and by arrow keys', async () => {
    const {form, place} = await open({country: 'TR', location: [39.72, 41]});
    const at = ['partners', 0, 'location'];
    button(place, 'Choose on the map').click();
    await waitUntil(() => place.shadowRoot!.querySelector('place-map'));
    const map = place.shadowRoot!.querySelector('place-map')!;
    await map.updateComplete;
    const svg = map.shadowRoot!.querySelector<SVGElement>('svg[role]')!;
    svg.focus();
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'ArrowRight'});
    const [lon, lat] = form.document.at(at) as number[];
    expect(lon).to.be.within(39.8, 41);
    expect(lat).to.be.within(41.1, 42);
    form.document.undo();
    expect(form.document.at(at)).to.deep.equal([39.72, 41]);
    await form.updateComplete;

    const {left, top, width, height} = svg.getBoundingClientRect();
    svg.dispatchEvent(
      new MouseEvent('click', {
        clientX: left + width / 4,
        clientY: top + height / 2,
      })
    );
    const [west] = form.document.at(at) as number[];
    expect(west).to.be.lessThan(38);
    await expect(map).to.be.accessible();
  });
});
