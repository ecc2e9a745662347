/**
 * Prefixes of Erasmus codes and the countries that they stand for: licence plates of
 * the time when the programme began, and ISO codes of the countries that joined it
 * since. They are those of the European Commission's list of institutions that hold
 * the Erasmus Charter for Higher Education:
 * https://erasmus-plus.ec.europa.eu/resources-and-tools/erasmus-charter-for-higher-education
 * https://github.com/EuropeanUniversityFoundation/eche-api describes their form.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  A: 'AT',
  AD: 'AD',
  AL: 'AL',
  AM: 'AM',
  AZ: 'AZ',
  B: 'BE',
  BA: 'BA',
  BG: 'BG',
  BY: 'BY',
  CH: 'CH',
  CY: 'CY',
  CZ: 'CZ',
  D: 'DE',
  DK: 'DK',
  E: 'ES',
  EE: 'EE',
  F: 'FR',
  G: 'GR',
  GE: 'GE',
  HR: 'HR',
  HU: 'HU',
  I: 'IT',
  IL: 'IL',
  IRL: 'IE',
  IS: 'IS',
  LI: 'LI',
  LT: 'LT',
  LUX: 'LU',
  LV: 'LV',
  MD: 'MD',
  ME: 'ME',
  MK: 'MK',
  MT: 'MT',
  N: 'NO',
  NL: 'NL',
  P: 'PT',
  PL: 'PL',
  RO: 'RO',
  RS: 'RS',
  RU: 'RU',
  S: 'SE',
  SF: 'FI',
  SI: 'SI',
  SK: 'SK',
  TR: 'TR',
  UA: 'UA',
  UK: 'GB',
  XK: 'XK',
};

/**
 * The country of an institution by its Erasmus code, such as `PL KRAKOW01`,
 * `D  DORTMUN01` or `SF JYVASKY01`: a prefix, up to three characters together with
 * spaces, then the town and a number. `undefined` for anything else.
 */
export function countryOfErasmusCode(code: string): string | undefined {
  const parts =
    /^\s*([A-Za-z]{1,3})[\s\u00a0]+[A-Za-z][-A-Za-z'.]*\s*\d{2,3}\s*$/.exec(
      code
    );
  // Three letters leave no room for a space: IRLDUBLIN01, LUXLUX-VIL01.
  const joined = /^\s*(IRL|LUX)[A-Za-z][-A-Za-z'.]*\d{2,3}\s*$/i.exec(code);
  const prefix = (parts ?? joined)?.[1]?.toUpperCase();
  return prefix === undefined ? undefined : PREFIXES[prefix];
}
