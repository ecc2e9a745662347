import {expect} from '@open-wc/testing';
import type {Locale} from '../../language/locale.js';
import {payloadText} from '../document/payload-text.js';
import {openContent} from './open-content.js';

const bytes = (text: string) => new TextEncoder().encode(text);

const open = (file: Uint8Array, locale: Locale = 'en') =>
  openContent(file, 'ours.json', locale);

function documentOf(file: Uint8Array) {
  const opened = open(file);
  if (!('document' in opened)) return expect.fail(opened.refusal);
  return opened.document;
}

describe('opening a file', () => {
  for (const text of [
    '{"schemaVersion":1}',
    '\ufeff{\r\n\t"schemaVersion": 1\r\n}',
    '{"schemaVersion": 1, "partners": [{"id": "?"}]}',
    '{"schemaVersion": 2}',
  ])
    it(`keeps it as it is: ${JSON.stringify(text)}`, () => {
      const document = documentOf(bytes(text));
      expect(document.isSaved).to.equal(true);
      expect(document.name).to.equal('ours.json');
      expect(
        bytes(payloadText(document.content, document.state.source))
      ).to.deep.equal(bytes(text));
    });

  it('opens a file that is too large for the elements', () => {
    const name = 'x'.repeat(6_000_000);
    const document = documentOf(bytes(`{"schemaVersion": 1, "x": "${name}"}`));
    expect(document.isSaved).to.equal(true);
    expect(document.at(['x'])).to.have.lengthOf(6_000_000);
  });

  it('reads another encoding, which is to be saved as UTF-8', () => {
    const text =
      '{"schemaVersion": 1, "simpleGermanCheckedBy": "Büro für Köln"}';
    const single = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const document = documentOf(single);
    expect(document.at(['simpleGermanCheckedBy'])).to.equal('Büro für Köln');
    expect(document.isSaved).to.equal(false);
    expect(payloadText(document.content, document.state.source)).to.equal(text);
  });

  for (const text of [
    '',
    '{"schemaVersion": 1,',
    '[]',
    '"text"',
    'Name;Land;Jahr\n',
    'PK\u0003\u0004',
  ])
    it(`says why it cannot: ${JSON.stringify(text)}`, () => {
      for (const locale of ['de', 'en'] as const) {
        const opened = open(bytes(text), locale);
        expect(opened).to.have.property('refusal').with.length.above(20);
      }
    });
});
