import {expect} from '@open-wc/testing';
import {coordinatePairIn, coordinatesIn} from './coordinates.js';
import {hasDestroyedLetters} from './destroyed-letters.js';
import {meansEmpty} from './empty-words.js';
import {foldName, matchesDestroyed} from './fold.js';
import {freeId, slugOf} from './slug.js';
import {spellings} from './spelling.js';
import {aloneIn, splitValues} from './split-values.js';
import {statusIn} from './status.js';
import {websiteIn} from './website.js';
import {levelOf} from './words.js';
import {yearIn} from './year.js';

describe('values of a list', () => {
  describe('years', () => {
    for (const [cell, year] of [
      ['1987', 1987],
      [' 2021 ', 2021],
      ['2009/2010', 2009],
      ['seit 2009/2010', 2009],
      ['WS 2012/13', 2012],
      ['WS 12/13', 2012],
      ['SoSe 2014', 2014],
      ['SS 98', 1998],
      ['seit 1998', 1998],
      ['01.10.2014', 2014],
      ['01.10.14', 2014],
      ['2014-10-01', 2014],
      ['10/2014', 2014],
      ['1. Oktober 2014', 2014],
      ['ca. 1995', 1995],
      ['2004 (erneuert 2018)', 2004],
      ['erneuert 2018 (seit 2004)', 2004],
      ['2014 bis 2019', 2014],
      ['2010; 2008', 2008],
      [2013, 2013],
      [41913, 2014],
      ['41913', 2014],
      [new Date('1999-01-01'), 1999],
      ['14/15', undefined],
      ['2O15', undefined],
      ['unbefristet', undefined],
      ['k.A.', undefined],
      ['bis 2019', undefined],
      ['gültig bis 31.12.2025', undefined],
      ['verlängert 2018', undefined],
      ['20212022', undefined],
      ['2999', undefined],
      ['seit 98', undefined],
      [null, undefined],
    ] as const)
      it(`reads ${String(year)} from ${JSON.stringify(cell)}`, () => {
        expect(yearIn(cell, 2026)).to.equal(year);
      });
  });

  describe('websites', () => {
    for (const [text, expected] of [
      ['www.x.edu', 'https://www.x.edu'],
      ['x.edu', 'https://x.edu'],
      ['x.edu/int?a=1', 'https://x.edu/int?a=1'],
      ['http://www.x.edu/', 'http://www.x.edu/'],
      ['HTTPS://X.edu', 'HTTPS://X.edu'],
      ['siehe www.x.edu', 'https://www.x.edu'],
      ['www.x.edu, www.y.edu', 'https://www.x.edu'],
      ['(www.x.edu)', 'https://www.x.edu'],
      ['', 'empty'],
      ['k.A.', 'empty'],
      ['-', 'empty'],
      ['n/a', 'empty'],
      ['#NV', 'empty'],
      ['Homepage', 'unusable'],
      ['htp:/x', 'unusable'],
      ['a@x.edu', 'unusable'],
      ['https://user:word@x.edu', 'unusable'],
      ['javascript:alert(1)', 'unusable'],
      ['http://localhost/', 'unusable'],
    ] as const)
      it(`reads ${expected} from “${text}”`, () => {
        const website = websiteIn(text);
        expect(
          website.kind === 'address' ? website.href : website.kind
        ).to.equal(expected);
      });
  });

  describe('coordinates', () => {
    for (const [lat, lon, expected] of [
      ['51.51', '7.47', [7.47, 51.51]],
      ['51,51', '7,47', [7.47, 51.51]],
      [51.51, 7.47, [7.47, 51.51]],
      ['52,5° N', '13,4° O', [13.4, 52.5]],
      ['33° 52\' 10" S', '151° 12\' 30" E', [151.20833, -33.86944]],
      ['-33.8', '151.2', [151.2, -33.8]],
      // Longitude and latitude in each other's column.
      ['151.2', '-33.8', [151.2, -33.8]],
      ['13,4° E', '52,5° N', [13.4, 52.5]],
      ['', '', 'none'],
      ['0', '0', 'unusable'],
      ['52516', '13377', 'unusable'],
      ['91', '181', 'unusable'],
      ['52.5', '', 'unusable'],
      ['Nord', 'Ost', 'unusable'],
    ] as const)
      it(`reads ${String(expected)} from ${lat} and ${lon}`, () => {
        const found = coordinatesIn(lat, lon);
        expect(
          found.kind === 'place' ? found.location : found.kind
        ).to.deep.equal(expected);
      });

    for (const [text, expected] of [
      ['51.51, 7.47', [7.47, 51.51]],
      ['51.51,7.47', [7.47, 51.51]],
      ['51,51; 7,47', [7.47, 51.51]],
      ['51.51 7.47', [7.47, 51.51]],
      ['52,5° N 13,4° O', [13.4, 52.5]],
      ['(51.51, 7.47)', [7.47, 51.51]],
      ['', 'none'],
      ['Dortmund', 'unusable'],
    ] as const)
      it(`reads ${String(expected)} from “${text}”`, () => {
        const found = coordinatePairIn(text);
        expect(
          found.kind === 'place' ? found.location : found.kind
        ).to.deep.equal(expected);
      });
  });

  describe('several values in a cell', () => {
    const known = aloneIn(['ERASMUS', 'Freemover', 'Recht', 'Wirtschaft']);
    for (const [text, ...expected] of [
      ['ERASMUS, PROMOS', 'ERASMUS', 'PROMOS'],
      ['Abkommen; Double Degree', 'Abkommen', 'Double Degree'],
      ['Erasmus+ SMS/STA', 'Erasmus+ SMS/STA'],
      [
        'Erasmus+ SMS/STA, Abkommen; Double Degree',
        'Erasmus+ SMS/STA',
        'Abkommen',
        'Double Degree',
      ],
      ['Recht/Wirtschaft', 'Recht', 'Wirtschaft'],
      ['Recht / Kunst', 'Recht', 'Kunst'],
      ['Design, Medien und Kunst', 'Design, Medien und Kunst'],
      [
        'Linguistik (Englisch, Deutsch), Recht',
        'Linguistik (Englisch, Deutsch)',
        'Recht',
      ],
      ['Physik\nChemie', 'Physik', 'Chemie'],
      ['Fakultät für\nMaschinenbau', 'Fakultät für Maschinenbau'],
      ['Maschi-\nnenbau', 'Maschinenbau'],
      ['• Physik\n• Chemie', 'Physik', 'Chemie'],
      ['Raumplanung\nRaumplanung', 'Raumplanung'],
      ['k.A.'],
      [''],
    ] as const)
      it(`splits ${JSON.stringify(text)}`, () => {
        expect(splitValues(text, known)).to.deep.equal(expected);
      });

    for (const [text, ...expected] of [
      ['BA/MA/PhD', 'BA', 'MA', 'PhD'],
      ['Bachelor und Master', 'Bachelor', 'Master'],
      ['BA + MA', 'BA', 'MA'],
    ] as const)
      it(`splits the levels ${text}`, () => {
        expect(splitValues(text, known, true)).to.deep.equal(expected);
      });
  });

  it('knows levels of study by many names', () => {
    const ids = ['B.A.', '1st cycle', 'M.Sc.', 'Doktorat', 'PhD', 'Kurs'].map(
      (text) => levelOf(text)?.id
    );
    expect(ids).to.deep.equal([
      'bachelor',
      'bachelor',
      'master',
      'phd',
      'phd',
      undefined,
    ]);
  });

  for (const [text, status] of [
    ['aktiv', 'active'],
    ['inaktiv', 'suspended'],
    ['nicht aktiv', 'suspended'],
    ['ruht', 'suspended'],
    ['On hold', 'suspended'],
    ['Expired', 'ended'],
    ['gekündigt', 'ended'],
    ['in Verhandlung', undefined],
  ] as const)
    it(`reads the status “${text}” as ${status}`, () => {
      expect(statusIn(text)).to.equal(status);
    });

  for (const [text, isEmpty] of [
    ['k. A.', true],
    ['–', true],
    ['N/A', true],
    ['#BEZUG!', true],
    ['unbekannt', true],
    ['Ka', true],
    ['Nancy', false],
    ['0', false],
  ] as const)
    it(`takes “${text}” ${isEmpty ? 'for nothing' : 'as a value'}`, () => {
      expect(meansEmpty(text)).to.equal(isEmpty);
    });

  for (const [text, isDestroyed] of [
    ['Jagiello?ski', true],
    ['Uniwersytet ?l?ski', true],
    ['Pozna?', true],
    ['Universit\ufffdt', true],
    ['UniversitÃ¤t', true],
    ['Universität', false],
    ['Århus', false],
    ['Erasmus ?', false],
    ['https://x.edu/a?b=1', false],
  ] as const)
    it(`${isDestroyed ? 'finds' : 'finds no'} destroyed letters in “${text}”`, () => {
      expect(hasDestroyedLetters(text, true)).to.equal(isDestroyed);
    });

  it('recognises the same name in other spellings', () => {
    const names = [
      'Universität Wien',
      'UNIVERSITAET WIEN',
      'Univ. Wien',
      'Uni Wien',
      'University of Wien',
    ];
    expect(new Set(names.map(foldName)).size).to.equal(1);
    expect(foldName('Technische Universität Wien')).to.not.equal(
      foldName('Universität Wien')
    );
    expect(foldName('Hochschule Bremen')).to.not.equal(
      foldName('Universität Bremen')
    );
    expect(matchesDestroyed('krak?w', 'krakow')).to.equal(true);
    expect(matchesDestroyed('krak?w', 'krakau')).to.equal(false);
  });

  it('chooses the best spelling, whatever the order', () => {
    const texts = [
      'UNIV. WIEN',
      'Univ. Wien',
      'Universität Wien',
      'Uni?versität',
    ];
    expect(spellings(texts)[0]).to.equal('Universität Wien');
    expect(spellings(texts.toReversed())).to.deep.equal(spellings(texts));
  });

  it('makes readable ids', () => {
    expect(slugOf('ETH Zürich')).to.equal('eth-zuerich');
    expect(slugOf('Universität Łódź (Uniwersytet)')).to.equal(
      'universitaet-lodz-uniwersytet'
    );
    expect(
      slugOf('Università degli Studi di Napoli Federico II').length
    ).to.be.at.most(40);
    expect(slugOf('北京大学')).to.equal('');
    expect(freeId(['a', 'a-b'], new Set(['a']))).to.equal('a-b');
    expect(freeId(['a', 'a-b'], new Set(['a', 'a-b']))).to.equal('a-2');
    expect(freeId([''], new Set())).to.equal('partner-1');
  });
});
