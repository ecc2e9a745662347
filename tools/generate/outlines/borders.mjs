// Decides which borders the maps show.
//
// Natural Earth draws who is in control. The maps follow the Federal Foreign
// Office and the United Nations instead. A border is solid, dashed or left out;
// what this table does not name is solid. The lines are simplified and no legal
// statement.

import {feature, meshArcs} from 'topojson-client';

/** Names of areas in Natural Earth that are part of a country. */
const [CYPRUS, SIACHEN] = ['N. Cyprus', 'Siachen Glacier'];

/**
 * Decisions about the border between two areas of Natural Earth, and within
 * west, south, east and north in degrees where it is about a part.
 */
const DECISIONS = [
  // Crimea is Ukraine (General Assembly, resolution 68/262): no line at Perekop.
  {
    between: ['Russia', 'Ukraine'],
    within: [33, 45.5, 35.5, 46.5],
    style: 'none',
  },

  // Western Sahara is a non-self-governing territory up to the parallel of 27°40'.
  // Natural Earth draws the Moroccan wall instead, which is no border; LINES has
  // the parallel.
  {between: ['Morocco', 'W. Sahara'], style: 'none'},

  // Kashmir: the Line of Control, and the border of Jammu south of it, are not
  // agreed on. The United Nations end the Line of Control before the Siachen.
  {
    between: ['India', 'Pakistan'],
    within: [73, 32.25, 78, 36],
    style: 'dashed',
  },
  {between: ['India', SIACHEN], style: 'none'},
  {between: ['Pakistan', SIACHEN], style: 'none'},
  // China and Pakistan agreed in 1963 until Kashmir is settled; India objects.
  {between: ['China', 'Pakistan'], style: 'dashed'},
  {between: ['China', SIACHEN], style: 'dashed'},
  // The Line of Actual Control, in Aksai Chin and south of it, and in the east at
  // Arunachal Pradesh. The border of Sikkim is agreed on.
  {between: ['China', 'India'], within: [77, 30, 82, 36], style: 'dashed'},
  {between: ['China', 'India'], within: [91, 27, 98, 30], style: 'dashed'},

  // The Golan is Syria under Israeli occupation (Security Council, resolution 497):
  // the line of separation of 1974 is no border. LINES has the line of 1949.
  {between: ['Israel', 'Syria'], style: 'none'},
  // The West Bank and Gaza: the armistice line of 1949, as the United Nations draw
  // it. Final borders are left to negotiations.
  {between: ['Israel', 'Palestine'], style: 'dashed'},

  // Cyprus is one state; Northern Cyprus is recognised by Turkey alone.
  {between: ['Cyprus', CYPRUS], style: 'none'},

  // Somaliland is part of Somalia.
  {between: ['Somalia', 'Somaliland'], style: 'none'},

  // Germany recognises Kosovo, the United Nations keep to Security Council
  // resolution 1244. Dashed shows a border to the one, a line to the other.
  {between: ['Kosovo', 'Serbia'], style: 'dashed'},

  // The United Nations: the final border is not determined yet (nor is Abyei).
  {between: ['S. Sudan', 'Sudan'], style: 'dashed'},
  // The Ilemi Triangle.
  {between: ['Kenya', 'S. Sudan'], style: 'dashed'},
  // The Hala'ib Triangle and Bir Tawil.
  {between: ['Egypt', 'Sudan'], within: [33, 21, 38, 24], style: 'dashed'},

  // Special administrative regions are part of China.
  {between: ['China', 'Hong Kong'], style: 'none'},
  {between: ['China', 'Macao'], style: 'none'},

  // Abkhazia, South Ossetia, Transnistria, Nagorno-Karabakh and the occupied parts
  // of Ukraine are no areas of Natural Earth 1:50m: there is no line to leave out.
];

/** Dashed lines that are no borders of areas in Natural Earth 1:50m. */
const LINES = [
  // Western Sahara and Morocco: the parallel of 27°40'.
  [
    [-13.176, 27.656],
    [-8.687, 27.656],
  ],
  // The Golan and Israel: from Natural Earth's disputed boundaries 1:50m.
  [
    [35.6112, 32.6821],
    [35.5917, 32.7227],
    [35.6357, 32.8073],
    [35.6329, 32.8666],
    [35.5886, 32.9528],
    [35.5773, 33.0096],
    [35.6353, 33.1183],
    [35.6408, 33.2002],
    [35.6029, 33.2406],
  ],
];

const isWithin = ([lon, lat], [west, south, east, north]) =>
  lon > west && lon < east && lat > south && lat < north;

/** Cuts a line where its style changes, by the middles of its segments. */
function cut(line, styleAt) {
  const pieces = [];
  line.slice(1).forEach((to, i) => {
    const from = line[i];
    const style = styleAt(from.map((value, axis) => (value + to[axis]) / 2));
    if (pieces.at(-1)?.style === style) pieces.at(-1).line.push(to);
    else pieces.push({style, line: [from, to]});
  });
  return pieces;
}

/** Returns the borders as lines of places, solid and dashed. */
export function bordersOf(topology) {
  const unused = new Set(DECISIONS);
  const {geometries} = topology.objects.countries;
  const isBetween = (a, b) => (decision) =>
    [a, b].every(({properties: {name}}) => decision.between.includes(name));
  // Arc by arc, so that lines that meet keep the point where they meet.
  const linesOf = (countries, filter) => {
    const {arcs} = meshArcs(
      topology,
      {type: 'GeometryCollection', geometries: countries},
      (a, b) => a !== b && filter(a, b)
    );
    return feature(topology, {
      type: 'MultiLineString',
      arcs: arcs.flat().map((arc) => [arc]),
    }).geometry.coordinates;
  };

  const decided = geometries.flatMap((a, i) =>
    geometries.slice(i + 1).flatMap((b) => {
      const decisions = DECISIONS.filter(isBetween(a, b));
      if (!decisions.length) return [];
      const styleAt = (place) => {
        const decision = decisions.find(
          ({within}) => !within || isWithin(place, within)
        );
        unused.delete(decision);
        return decision?.style ?? 'solid';
      };
      return linesOf([a, b], () => true).flatMap((line) => cut(line, styleAt));
    })
  );
  for (const {between} of unused)
    throw new Error(`There is no border between ${between.join(' and ')}.`);

  const others = linesOf(
    geometries,
    (a, b) => !DECISIONS.some(isBetween(a, b))
  );
  const styled = (style) =>
    decided.filter((piece) => piece.style === style).map(({line}) => line);
  return {
    solid: [...others, ...styled('solid')],
    dashed: [...LINES, ...styled('dashed')],
  };
}
