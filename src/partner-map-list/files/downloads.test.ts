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
import {csvOf} from './csv.js';
import {geoJsonOf} from './geojson.js';
import {sorted} from '../partner-map-list.model.js';

interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Clicks without saving, and returns the file that the click offers. */
async function savedBy(element: HTMLElement) {
  const blobs = new Map<string, Blob>();
  const kept: {
    file?: {name: string; href: string};
    later?: () => void;
  } = {};
  const {createObjectURL, revokeObjectURL} = URL;
  const {setTimeout} = globalThis;
  const {click} = HTMLAnchorElement.prototype;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const href = `blob:${blobs.size}`;
      blobs.set(href, blob);
      return href;
    },
    revokeObjectURL: (href: string) => blobs.delete(href),
  });
  HTMLAnchorElement.prototype.click = function () {
    kept.file = {name: this.download, href: this.getAttribute('href')!};
  };
  Object.assign(globalThis, {
    setTimeout: (later: () => void) => {
      kept.later = later;
    },
  });
  try {
    element.click();
  } finally {
    Object.assign(globalThis, {setTimeout});
    HTMLAnchorElement.prototype.click = click;
  }
  const {name, href} = kept.file!;
  const {type} = blobs.get(href)!;
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(
    await blobs.get(href)!.arrayBuffer()
  );
  kept.later!();
  Object.assign(URL, {createObjectURL, revokeObjectURL});
  const file: SavedFile = {name, type, text};
  return {file, left: blobs.size};
}

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

  for (const [lang, csv, geojson] of [
    ['de', 'CSV herunterladen', 'GeoJSON herunterladen'],
    ['en', 'Download CSV', 'Download GeoJSON'],
  ] as const)
    it(`are two buttons behind the slot for actions in ${lang}`, async () => {
      const el = await show({partners, attributes: {lang, downloads: ''}});
      expect(texts(el, '.downloads button')).to.deep.equal([csv, geojson]);
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

  it('keep to the wanted kinds, whatever the visitor searches', async () => {
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
    expect(file.text).to.include('"Leeds"').and.include('"Amiens"');
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
      expect(all(el, '.downloads button')).to.have.length(2);
      expect(made).to.equal(0);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
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
