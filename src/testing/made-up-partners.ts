import type {LonLat, Partner, PartnerKind} from '../payload/schema.js';

/** Returns a generator of pseudo-random numbers from 0 to 1, given by the seed. */
export function seeded(seed: number): () => number {
  return () => {
    // Mulberry32, public domain.
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Cities all over the world, most of them in Europe, as partners are. */
const CITIES: readonly (readonly [string, string, ...LonLat])[] = [
  ['Lyon', 'FR', 4.83, 45.76],
  ['Toulouse', 'FR', 1.44, 43.6],
  ['Sevilla', 'ES', -5.98, 37.39],
  ['Zaragoza', 'ES', -0.88, 41.65],
  ['Porto', 'PT', -8.61, 41.15],
  ['Bologna', 'IT', 11.34, 44.49],
  ['Bari', 'IT', 16.87, 41.12],
  ['Leuven', 'BE', 4.7, 50.88],
  ['Utrecht', 'NL', 5.12, 52.09],
  ['Sheffield', 'GB', -1.47, 53.38],
  ['Galway', 'IE', -9.05, 53.27],
  ['Odense', 'DK', 10.39, 55.4],
  ['Uppsala', 'SE', 17.64, 59.86],
  ['Bergen', 'NO', 5.32, 60.39],
  ['Tampere', 'FI', 23.76, 61.5],
  ['Tartu', 'EE', 26.72, 58.38],
  ['Poznań', 'PL', 16.93, 52.41],
  ['Kraków', 'PL', 19.94, 50.06],
  ['Brno', 'CZ', 16.61, 49.2],
  ['Graz', 'AT', 15.44, 47.07],
  ['Ljubljana', 'SI', 14.51, 46.06],
  ['Szeged', 'HU', 20.15, 46.25],
  ['Iași', 'RO', 27.6, 47.16],
  ['Plovdiv', 'BG', 24.75, 42.14],
  ['Patras', 'GR', 21.73, 38.25],
  ['Ankara', 'TR', 32.85, 39.92],
  ['Tbilisi', 'GE', 44.83, 41.72],
  ['Fès', 'MA', -5.0, 34.03],
  ['Accra', 'GH', -0.19, 5.6],
  ['Nairobi', 'KE', 36.82, -1.29],
  ['Bengaluru', 'IN', 77.59, 12.97],
  ['Chengdu', 'CN', 104.07, 30.57],
  ['Daejeon', 'KR', 127.38, 36.35],
  ['Kyoto', 'JP', 135.77, 35.01],
  ['Suva', 'FJ', 178.44, -18.14],
  ['Apia', 'WS', -171.76, -13.83],
  ['Montréal', 'CA', -73.57, 45.5],
  ['Columbus', 'US', -83.0, 39.96],
  ['Monterrey', 'MX', -100.31, 25.67],
  ['Medellín', 'CO', -75.56, 6.25],
  ['Curitiba', 'BR', -49.27, -25.43],
  ['Perth', 'AU', 115.86, -31.95],
];

/**
 * Makes up partners for tests and benchmarks, always the same for the same
 * arguments. The kinds alternate.
 */
export function madeUpPartners(
  count: number,
  kinds: readonly PartnerKind[] = ['university'],
  seed = 1
): readonly Partner[] {
  const random = seeded(seed);
  const aside = (most: number) => (random() + random() - 1) * most;
  const rounded = (degrees: number) => Math.round(degrees * 1e3) / 1e3;

  return Array.from({length: count}, (_, i): Partner => {
    // Both indexes are in range because a random number is below 1.
    const [city, country, lon, lat] =
      CITIES[Math.floor(random() * CITIES.length)]!;
    const kind = kinds[i % kinds.length]!;
    const name = `${city} ${i + 1}`;
    const university = {de: `Universität ${name}`, en: `University of ${name}`};
    return {
      id: `p${i + 1}`,
      kind,
      ...(kind === 'university'
        ? {name: university, place: {de: city, en: city}}
        : {name: {de: name, en: name}}),
      country,
      location: [
        rounded(Math.max(-180, Math.min(180, lon + aside(3)))),
        rounded(lat + aside(2)),
      ],
      since: 1950 + Math.floor(random() * 75),
      status: i % 20 === 19 ? 'suspended' : 'active',
      otherNames: [],
      milestones: [],
      topics: [],
      participants: [],
      goals: [],
    };
  });
}
