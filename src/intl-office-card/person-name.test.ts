import {expect} from '@open-wc/testing';
import {nameParts} from './person-name.js';

describe('nameParts', () => {
  const cases: readonly [
    name: string,
    family: string,
    given: string,
    prefix?: string,
    suffix?: string,
  ][] = [
    ['Claudia Schütz', 'Schütz', 'Claudia'],
    ['Claudia  Schütz ', 'Schütz', 'Claudia'],
    ['Claudia\u00a0Schütz', 'Schütz', 'Claudia'],
    ['Anna-Lena Müller-Lüdenscheidt', 'Müller-Lüdenscheidt', 'Anna-Lena'],
    ['Martin Luther King', 'King', 'Martin Luther'],
    ['J. R. R. Tolkien', 'Tolkien', 'J. R. R.'],
    ['Ursula von der Leyen', 'von der Leyen', 'Ursula'],
    ['Vincent van Gogh', 'van Gogh', 'Vincent'],
    ['Dr. Ada Lovelace', 'Lovelace', 'Ada', 'Dr.'],
    ['Frau Dr. Ada Lovelace', 'Lovelace', 'Ada', 'Frau Dr.'],
    ['Prof. Dr. h. c. Ada Lovelace', 'Lovelace', 'Ada', 'Prof. Dr. h. c.'],
    ['Dr. rer. nat. Ada von Lovelace', 'von Lovelace', 'Ada', 'Dr. rer. nat.'],
    ['Dr.-Ing. Ada Lovelace', 'Lovelace', 'Ada', 'Dr.-Ing.'],
    ['Dipl.-Geogr. Ada Lovelace', 'Lovelace', 'Ada', 'Dipl.-Geogr.'],
    ['Mrs Ada Lovelace', 'Lovelace', 'Ada', 'Mrs'],
    ['Ms. Lovelace', 'Lovelace', '', 'Ms.'],
    ['Drew Barrymore', 'Barrymore', 'Drew'],
    ['Ingrid Bergman', 'Bergman', 'Ingrid'],
    ['Ada Lovelace, M. A.', 'Lovelace', 'Ada', '', 'M. A.'],
    ['Lovelace, Ada', 'Lovelace', 'Ada'],
    ['von der Leyen, Ursula', 'von der Leyen', 'Ursula'],
    ['Ada', 'Ada', ''],
    ['Dr.', 'Dr.', ''],
    ['N. N.', 'N.', 'N.'],
    ['王小明', '王小明', ''],
    ['von', 'von', ''],
    [',', '', ''],
  ];
  for (const [name, family, given, prefix = '', suffix = ''] of cases)
    it(`splits “${name}”`, () => {
      expect(nameParts(name)).to.deep.equal({family, given, prefix, suffix});
    });
});
