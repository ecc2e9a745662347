import {expect} from '@open-wc/testing';
import {readPayload} from '../../payload/read-payload.js';
import {madeUpPartners} from '../../testing/made-up-partners.js';
import {setOrigin} from '../../testing/origin.js';
import {
  all,
  button,
  one,
  payloadOf,
  show,
  texts,
} from '../../testing/partner-map-list.js';
import {savedBy} from '../../testing/saved-file.js';
import {csvOf} from './csv.js';
import {geoJsonOf} from './geojson.js';
import {sorted} from '../partner-map-list.model.js';

const partners = [
  {
    id: 'leeds',
    kind: 'twin-city',
    name: {de: 'Leeds', en: 'Leeds'},
    country: 'GB',
    location: [-1.55, 53.8],
  },
  {
    id: 'amiens',
    kind: 'twin-city',
    name: {de: 'Amiens', en: 'Amiens'},
    country: 'FR',
    location: [2.3, 49.9],
  },
  {
    id: 'oslo',
    kind: 'university',
    name: {de: 'Universität Oslo', en: 'University of Oslo'},
    country: 'NO',
    location: [10.75, 59.91],
  },
] as const;

const read = readPayload(payloadOf(partners)).partners!;

describe('the downloads of <partner-map-list>', () => {
  it('are not there by themselves', async () => {
    const el = await show({partners});
    expect(all(el, '.downloads')).to.deep.equal([]);
  });

  for (const [lang, ...names] of [
    ['de', 'CSV', 'GeoJSON', 'Karte als SVG'],
    ['en', 'CSV', 'GeoJSON', 'map as SVG'],
  ] as const)
    it(`are three buttons behind the slot for actions in ${lang}`, async () => {
      const el = await show({partners, attributes: {lang, downloads: ''}});
      expect(texts(el, '.downloads button')).to.deep.equal(
        names.map((name) =>
          lang === 'de' ? `${name} herunterladen` : `Download ${name}`
        )
      );
      const slot = one(el, 'slot[name=actions]');
      expect(slot.nextElementSibling).to.equal(one(el, '.downloads'));
      for (const each of all(el, '.downloads button'))
        expect(each.getBoundingClientRect().height).to.be.at.least(24);
      await expect(el).to.be.accessible();
    });

  for (const [lang, title] of [
    ['de', 'Partner in aller Welt'],
    ['en', 'Partners around the world'],
  ] as const)
    it(`give all partners in the order of the list in ${lang}`, async () => {
      const el = await show({partners, attributes: {lang, downloads: ''}});
      const inOrder = sorted(read, 'name', lang, undefined);
      const [csv, geojson] = all(el, '.downloads button');
      expect(await savedBy(csv!)).to.deep.equal({
        file: {
          name: `${title}.csv`,
          type: 'text/csv;charset=utf-8',
          text: csvOf(inOrder, lang),
        },
        left: 0,
      });
      expect(await savedBy(geojson!)).to.deep.equal({
        file: {
          name: `${title}.geojson`,
          type: 'application/geo+json',
          text: geoJsonOf(inOrder, lang),
        },
        left: 0,
      });
    });

  it('contain the partners that the list shows', async () => {
    const el = await show({
      partners,
      attributes: {downloads: '', kinds: 'twin-city'},
    });
    const field = one<HTMLInputElement>(el, 'input');
    field.value = 'Leeds';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await el.updateComplete;
    const {file} = await savedBy(button(el, 'Download CSV'));
    expect(file.name).to.equal('Twin cities.csv');
    expect(file.text).to.include('"Leeds"');
    expect(file.text).not.to.include('"Amiens"');
    expect(file.text).not.to.include('Oslo');
  });

  it('write nothing before they are asked to', async () => {
    const {createObjectURL} = URL;
    let made = 0;
    URL.createObjectURL = (object: Blob) => {
      made++;
      return createObjectURL.call(URL, object);
    };
    try {
      const el = await show({
        partners: madeUpPartners(10_000),
        attributes: {downloads: ''},
      });
      expect(all(el, '.downloads button')).to.have.length(3);
      expect(made).to.equal(0);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });

  it('have no map where none shows', async () => {
    const el = await show({
      partners,
      attributes: {downloads: '', view: 'list'},
    });
    expect(all(el, '.downloads button')).to.have.length(2);
  });

  it('are not offered where no file may be saved', async () => {
    setOrigin('null');
    try {
      const el = await show({partners, attributes: {downloads: ''}});
      expect(all(el, '.downloads')).to.deep.equal([]);
    } finally {
      setOrigin();
    }
  });
});
