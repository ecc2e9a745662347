import {expect} from '@open-wc/testing';
import type {ValueCode} from './finding.js';
import {meantBy} from './meant.js';

const DAYS = ['Mo', 'Tu'];

describe('what someone probably meant', () => {
  const table: readonly [
    code: ValueCode,
    value: unknown,
    meant: string | undefined,
    allowed?: readonly string[],
  ][] = [
    ['id', 'Kraków Süd', '"krakow-sued"'],
    ['id', '!!!', undefined],
    ['id', 5, undefined],
    ['year', 'WS 2012/13', '2012'],
    ['year', 'seit langem', undefined],
    ['date', '3. 11. 2026', '"2026-11-03"'],
    ['date', '2026/11/3', '"2026-11-03"'],
    ['date', '2026-11-03T10:00', '"2026-11-03"'],
    ['date', 'November 2026', undefined],
    // No proposal may be a fault itself.
    ['date', '31.11.2026', undefined],
    ['date', '11/23/2026', undefined],
    ['date', true, undefined],
    ['time', '8 Uhr', '"08:00"'],
    ['time', '8h30', '"08:30"'],
    ['time', '8.30 pm', '"20:30"'],
    ['time', '12 p.m.', '"12:00"'],
    ['time', '12:15 am', '"00:15"'],
    ['time', '24:00', undefined],
    ['time', '8:75', undefined],
    ['time', 'mittags', undefined],
    ['link', 'www.krakow.pl', '"https://www.krakow.pl"'],
    ['reference', '//krakow.pl/a.jpg', '"https://krakow.pl/a.jpg"'],
    ['link', 'Krakau', undefined],
    ['email', 'mailto:office (at) dortmund.de', '"office@dortmund.de"'],
    ['email', 'office', undefined],
    ['phone', 'Tel.: 0231 500', '"0231 500"'],
    ['phone', '0231 CALL', undefined],
    ['country', 'Polen', '"PL"'],
    ['country', 'Atlantis', undefined],
    ['latitude', '50,06°', '50.06'],
    ['longitude', 'O 19', undefined],
    ['place', [19, 94, 50, 6], '[19.94, 50.6]'],
    ['place', [19, 94, 50.06], '[19.94, 50.06]'],
    // 7.5, 51 or 7, 5.51.
    ['place', [7, 5, 51], undefined],
    ['place', [19, 94, 150, 6], undefined],
    ['place', [19], undefined],
    ['place', 'Krakau', undefined],
    ['list', 'Kultur', '["Kultur"]'],
    ['list', {}, undefined],
    ['text', 5, '"5"'],
    ['text-pair', 'Krakau', '{"de": "Krakau", "en": "Krakau"}'],
    ['one-of', 'Montag', '"Mo"', DAYS],
    ['one-of', 'mo', '"Mo"', DAYS],
    ['one-of', 'Feiertag', undefined, DAYS],
  ];
  for (const [code, value, meant, allowed] of table)
    it(`by ${JSON.stringify(value)} for ${code} is ${meant ?? 'open'}`, () =>
      expect(meantBy(code, value, allowed)).to.equal(meant));
});
