import {expect} from '@open-wc/testing';
import {jsonIn} from './json.js';

describe('jsonIn', () => {
  const cases: readonly [what: string, content: unknown, json: string][] = [
    ['a text', {de: 'Stadt', en: 'City'}, '"City"'],
    ['texts in depth', [{name: {de: 'a', en: 'b'}}], '[{"name":"b"}]'],
    ['what has no language', {a: [1, 'de', null]}, '{"a":[1,"de",null]}'],
    ['what is not known', {a: undefined}, '{}'],
  ];
  for (const [what, content, json] of cases)
    it(`writes ${what}`, () => {
      expect(jsonIn(content, 'en')).to.equal(json);
    });

  it('has the language that is wanted', () => {
    expect(jsonIn({de: 'Stadt', en: 'City'}, 'de')).to.equal('"Stadt"');
  });
});
