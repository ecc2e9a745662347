import {expect} from '@open-wc/testing';
import json from './payload.json' with {type: 'json'};
import sourcesJson from './payload.sources.json' with {type: 'json'};
import {readPayload} from './read-payload.js';

const {office, partners = [], networks = [], goals} = readPayload(json);

const {$comment, ...sources} = sourcesJson;
const pagesByPlace = new Map<string, readonly string[]>(
  Object.entries(sources)
);

/** The places of the payload that state facts: each must name its pages. */
const places = [
  ...(office
    ? [
        'office',
        ...(office.tasks.length ? ['office.tasks'] : []),
        ...(office.address ? ['office.address'] : []),
        ...office.contacts.map((_, i) => `office.contacts[${i}]`),
      ]
    : []),
  ...partners.flatMap(({id, milestones}) => [
    `partners.${id}`,
    ...(milestones.length ? [`partners.${id}.milestones`] : []),
  ]),
  ...networks.map(({id}) => `networks.${id}`),
  ...(goals ? ['goals'] : []),
];

interface PlacedText {
  readonly place: string;
  readonly de: unknown;
  readonly en: unknown;
}

/** Every `{de, en}` of a JSON value, also one that lacks a language. */
function texts(value: unknown, place = 'payload'): readonly PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const {de, en} = Object.fromEntries<unknown>(entries);
  return 'de' in value || 'en' in value
    ? [{place, de, en}]
    : entries.flatMap(([key, inner]) => texts(inner, `${place}.${key}`));
}

const allTexts = texts(json).filter(({place}) => !place.endsWith('.url'));

/** The number of words in the longest sentence. */
const longestSentence = (text: string) =>
  Math.max(
    ...text
      .split(/[.!?]\s+/)
      .map((sentence) => sentence.match(/[\p{L}\p{N}’-]+/gu)?.length ?? 0)
  );

describe('the sources of the bundled payload', () => {
  it('describe the file', () => {
    expect($comment).to.include('payload.json');
  });

  for (const place of places)
    it(`name the pages that ${place} was read on`, () => {
      const pages = pagesByPlace.get(place) ?? [];
      expect(pages, `no sources for ${place}`).not.to.be.empty;
      expect(new Set(pages).size, 'a page is named twice').to.equal(
        pages.length
      );
      for (const page of pages)
        expect(new URL(page).protocol, page).to.match(/^https?:$/);
    });

  it('name only places that the payload has', () => {
    expect([...pagesByPlace.keys()]).to.have.members(places);
  });

  it('name the gazetteer for every place on the map', () => {
    const located = ['office', ...partners.map(({id}) => `partners.${id}`)];
    for (const place of located)
      expect(pagesByPlace.get(place), place).to.include(
        'https://www.geonames.org/'
      );
  });
});

describe('the texts of the bundled payload', () => {
  it('exist', () => {
    expect(allTexts).not.to.be.empty;
  });

  for (const language of ['de', 'en'] as const)
    for (const {place, [language]: text} of allTexts)
      it(`are easy to read in ${language}: ${place}`, () => {
        if (typeof text !== 'string') throw new TypeError(`no ${language}`);
        expect(text, 'blank').not.to.equal('');
        expect(text, 'spaces around').to.equal(text.trim());
        expect(text, 'a typewriter’s mark').not.to.match(/["']| - |\.\.\./);
        expect(longestSentence(text), 'words in a sentence').to.be.at.most(20);
      });
});
