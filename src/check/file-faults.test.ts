import {expect} from '@open-wc/testing';
import {findingsInText} from './findings-in-text.js';
import {readBytes} from './read-bytes.js';
import {syntaxFault} from './syntax-fault.js';
import {wordsOf} from './words-of.js';

const FILE = '{"schemaVersion": 1, "goals": [11], "sources": "Büro"}';

/** The bytes of a text in UTF-16, or in Windows-1252 with one byte a letter. */
const bytesOf = (text: string, encoding: 'le' | 'be' | '1252') =>
  Uint8Array.from(
    Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      if (encoding === '1252') return [code];
      const pair = [code & 0xff, code >> 8];
      return encoding === 'le' ? pair : pair.reverse();
    }).flat()
  );

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the bytes of a file', () => {
  for (const [what, bytes, said] of [
    ['UTF-16 with a mark', bytesOf(`\ufeff${FILE}`, 'le'), 'as UTF-16'],
    ['the other UTF-16', bytesOf(`\ufeff${FILE}`, 'be'), 'as UTF-16'],
    ['UTF-16 without a mark', bytesOf(FILE, 'le'), 'as UTF-16'],
    ['the other without a mark', bytesOf(FILE, 'be'), 'as UTF-16'],
    ['Windows-1252', bytesOf(FILE, '1252'), 'letters as in “Büro” are lost'],
    [
      'two encodings',
      Uint8Array.from([...utf8('{"a": "Köln'), ...bytesOf(' Büro"}', '1252')]),
      'perhaps in “Büro”',
    ],
    ['a PDF', utf8('%PDF-1.7'), 'not a text file'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0, 0, 0]), 'not a text file'],
    ['a spreadsheet', utf8('PK\u0003\u0004'), 'a spreadsheet or a ZIP file'],
  ] as const)
    it(`that is ${what}`, () => {
      const {findings} = findingsInText(bytes);
      const words = findings.map((each) => wordsOf(each, 'en'));
      expect(words.join('\n')).to.contain(said);
    });

  for (const encoding of ['le', 'be', '1252'] as const)
    it(`are read all the same in ${encoding}`, () =>
      expect(readBytes(bytesOf(FILE, encoding)).text).to.equal(FILE));

  it('may be too many', () => {
    const [first] = readBytes(new Uint8Array(6_000_000)).findings;
    expect(wordsOf(first!, 'en')).to.contain('The file has 6.0 MB');
    expect(wordsOf(first!, 'de')).to.contain('6,0 MB');
  });
});

describe('the first fault of the JSON', () => {
  for (const [text, code, offset] of [
    ['', 'missing-value', 0],
    ['{"a"', 'missing-colon', 4],
    ['{"a"}', 'missing-colon', 4],
    ['{"a", 1}', 'missing-colon', 4],
    ['{"a": , "b": 1}', 'missing-value', 5],
    ['{"a": 1, 2: 3}', 'unquoted-name', 9],
    ['{true: 1}', 'unquoted-name', 1],
    ['{[1]: 2}', 'unquoted-name', 1],
    ['{"a":: 1}', 'not-json', 5],
    ['["a": 1]', 'not-json', 4],
    ['{"a": @}', 'not-json', 6],
    ['{"a": 1} ; 2', 'not-json', 9],
    ['["a" "b"]', 'missing-comma', 4],
    ['[1 ?]', 'not-json', 3],
    ['[1]]', 'extra-close', 3],
    ['}', 'extra-close', 0],
    [',', 'double-comma', 0],
    ['{"a": 1} Ende', 'extra-text', 9],
    ["['", 'single-quotes', 1],
  ] as const)
    it(`in ${text || 'an empty text'} is ${code}`, () => {
      const found = syntaxFault(text);
      expect([found?.code, found?.offset]).to.deep.equal([code, offset]);
    });

  for (const text of ['{}', '[]', ' "a" ', FILE, '[{"a": [1e3, null]}]\r\n'])
    it(`is not there in ${text.trim()}`, () =>
      expect(syntaxFault(text)).to.equal(undefined));
});
