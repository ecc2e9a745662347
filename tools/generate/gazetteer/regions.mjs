// The codes of regions in GeoNames, where they differ from ISO 3166-2.

const CODES = {
  AU: {
    '01': 'ACT',
    '02': 'NSW',
    '03': 'NT',
    '04': 'QLD',
    '05': 'SA',
    '06': 'TAS',
    '07': 'VIC',
    '08': 'WA',
  },
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    10: 'QC',
    11: 'SK',
    12: 'YT',
    13: 'NT',
    14: 'NU',
  },
  DE: {
    '01': 'BW',
    '02': 'BY',
    '03': 'HB',
    '04': 'HH',
    '05': 'HE',
    '06': 'NI',
    '07': 'NW',
    '08': 'RP',
    '09': 'SL',
    10: 'SH',
    11: 'BB',
    12: 'MV',
    13: 'SN',
    14: 'ST',
    15: 'TH',
    16: 'BE',
  },
  GB: {ENG: 'ENG', NIR: 'NIR', SCT: 'SCT', WLS: 'WLS'},
};

/** The region of a place by ISO 3166-2, such as `US-MA`, or its country. */
export function regionOf(country, region) {
  const code = country === 'US' ? region : CODES[country]?.[region];
  return code ? `${country}-${code}` : country;
}
