import {expect} from '@open-wc/testing';
import json from './payload.json' with {type: 'json'};
import {readPayload} from './read-payload.js';
import sourcePage from './source-page.json' with {type: 'json'};
import sources from './payload.sources.json' with {type: 'json'};

/** Words that a place in the payload must have: in each language, or as such. */
interface Statement {
  readonly place: string;
  readonly de?: readonly string[];
  readonly en?: readonly string[];
  readonly text?: readonly string[];
}

const payload = readPayload(json);

/** The value at a place such as `networks.cemr.name` or `office.tasks[0].text`. */
function valueAt(place: string): unknown {
  let value: unknown = payload;
  for (const [key] of place.matchAll(/[\w-]+/g)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Array.isArray(value)
      ? (value.find((item: {readonly id?: string}) => item.id === key) ??
        (value[Number(key)] as unknown))
      : Reflect.get(value, key);
  }
  return value;
}

const text = (value: unknown, language: 'de' | 'en'): unknown =>
  typeof value === 'object' && value && Reflect.get(value, language);

describe('the page that the office card re-creates', () => {
  const statements = Object.entries<Statement>(sourcePage.statements);

  it('is a source of the office', () => {
    expect(sources.office).to.include(sourcePage.page);
    expect(statements).to.have.length.above(30);
  });

  for (const [statement, {place, de, en, text: words}] of statements)
    it(`is carried whole: ${statement}`, () => {
      const value = valueAt(place);
      expect(words ?? (de && en), 'words to look for').to.be.an('array');
      for (const word of de ?? [])
        expect(text(value, 'de'), place).to.include(word);
      for (const word of en ?? [])
        expect(text(value, 'en'), place).to.include(word);
      for (const word of words ?? []) expect(value, place).to.include(word);
    });
});
