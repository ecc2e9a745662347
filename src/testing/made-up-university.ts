import type {Facet, Payload} from '../payload/schema.js';
import {madeUpPartners, seeded} from './made-up-partners.js';

const named = (id: string, de: string, en: string) => ({id, name: {de, en}});

const SUBJECTS = [
  named('law', 'Rechtswissenschaft', 'Law'),
  named('engineering', 'Maschinenbau', 'Mechanical engineering'),
  named('medicine', 'Medizin', 'Medicine'),
  named('history', 'Geschichte', 'History'),
  named('teaching', 'Lehramt an Grundschulen', 'Primary education'),
];

const LEVELS = [
  named('bachelor', 'Bachelor', 'Bachelor'),
  named('master', 'Master', 'Master'),
  named('doctorate', 'Promotion', 'Doctorate'),
];

const PROGRAMMES = [
  named('erasmus', 'Erasmus+', 'Erasmus+'),
  named('double-degree', 'Doppelabschluss', 'Double degree'),
  named('summer-school', 'Sommerschule', 'Summer school'),
];

/** Adds values, so that a facet has as many as asked for. */
const filledUp = (
  values: Facet['values'],
  count: number,
  de: string,
  en: string
): Facet['values'] => [
  ...values,
  ...Array.from({length: Math.max(0, count - values.length)}, (_, i) =>
    named(`${values[0]?.id}-${i + 2}`, `${de} ${i + 2}`, `${en} ${i + 2}`)
  ),
];

/** Makes up facets with at least as many values as asked for. */
const madeUpFacets = (values = 0): readonly Facet[] => [
  {
    ...named('subject', 'Fach', 'Subject'),
    values: filledUp(SUBJECTS, values, 'Studienfach', 'Field of study'),
  },
  {
    ...named('level', 'Studienstufe', 'Level of study'),
    values: filledUp(LEVELS, values, 'Stufe', 'Level'),
  },
  {
    ...named('programme', 'Programm', 'Programme'),
    values: filledUp(PROGRAMMES, values, 'Programm', 'Programme'),
  },
];

/** Makes up a university with partners, always the same for the same arguments. */
export function madeUpUniversity(count: number, values = 0): Payload {
  const random = seeded(7);
  const facets = madeUpFacets(values);
  // Each random number is below 1, so there is a value.
  const some = ({values: all}: Facet) =>
    Array.from(
      {length: Math.floor(random() * 3)},
      () => all[Math.floor(random() * all.length)]!.id
    );
  return {
    schemaVersion: 1,
    updated: '2026-11-23',
    sources: [],
    kinds: [
      {
        id: 'double-degree',
        name: {de: 'Doppelabschluss', en: 'Double degree'},
        plural: {de: 'Doppelabschlüsse', en: 'Double degrees'},
        about: {
          de: 'Studierende erhalten die Abschlüsse beider Hochschulen.',
          en: 'Students earn the degrees of both universities.',
        },
      },
      {
        id: 'friendship',
        name: {de: 'Hochschulfreundschaft', en: 'Friendship'},
        plural: {de: 'Hochschulfreundschaften', en: 'Friendships'},
      },
    ],
    facets,
    partners: madeUpPartners(count, [
      'university',
      'university',
      'double-degree',
      'university',
      'friendship',
    ]).map((partner) => ({
      ...partner,
      facets: Object.fromEntries(facets.map((each) => [each.id, some(each)])),
    })),
  };
}
