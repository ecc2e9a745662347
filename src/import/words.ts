import type {LocalizedText} from '../payload/schema.js';
import {foldHeading} from './fold.js';

/*
 * Words of lists in both languages. What is not here stands in both languages as the
 * list has it, and is counted.
 */

const table = (rows: readonly (readonly [de: string, en: string])[]) => {
  const texts = new Map<string, LocalizedText>();
  for (const [de, en] of rows)
    for (const key of [de, en]) {
      const folded = foldHeading(key);
      if (!texts.has(folded)) texts.set(folded, {de, en});
    }
  return texts;
};

const FACET_NAMES = table([
  ['Fakultät', 'Faculty'],
  ['Fakultäten', 'Faculties'],
  ['Fachbereich', 'Department'],
  ['Fachbereiche', 'Departments'],
  ['Fach', 'Subject'],
  ['Fächer', 'Subjects'],
  ['Fachgebiet', 'Subject area'],
  ['Fachrichtung', 'Field of study'],
  ['Studienfach', 'Subject'],
  ['Studiengang', 'Degree programme'],
  ['Studiengänge', 'Degree programmes'],
  ['Studienrichtung', 'Field of study'],
  ['Institut', 'Institute'],
  ['Programm', 'Programme'],
  ['Programm', 'Program'],
  ['Austauschprogramm', 'Exchange programme'],
  ['Rahmenprogramm', 'Framework'],
  ['Typ', 'Type'],
  ['Art', 'Kind'],
  ['Art der Kooperation', 'Type of cooperation'],
  ['Kooperationsart', 'Cooperation type'],
  ['Kooperationsform', 'Form of cooperation'],
  ['Art der Partnerschaft', 'Type of partnership'],
  ['Vertragsart', 'Agreement type'],
  ['Vertragsart', 'Type of agreement'],
  ['Kategorie', 'Category'],
  ['Studienstufe', 'Level'],
  ['Studienniveau', 'Level of study'],
  ['Studienstufe', 'Study level'],
  ['Studienzyklus', 'Study cycle'],
  ['Abschluss', 'Degree'],
]);

/** The name of a facet by the heading of its column, if the heading is known. */
export const facetName = (heading: string): LocalizedText | undefined =>
  FACET_NAMES.get(foldHeading(heading)) ??
  FACET_NAMES.get(foldHeading(heading.replace(/\([^)]*\)/g, '')));

const VALUES = table([
  ['Partnerschaft', 'Partnership'],
  ['Freundschaft', 'Friendship'],
  ['Kontakt', 'Contact'],
  ['Projektpartnerschaft', 'Project partnership'],
  ['Städtepartnerschaft', 'Twinning'],
  ['Doppelabschluss', 'Double degree'],
  ['Studierendenaustausch', 'Student exchange'],
  ['Dozentenaustausch', 'Staff exchange'],
  ['Forschungskooperation', 'Research cooperation'],
  ['Rahmenvertrag', 'Framework agreement'],
  ['Ingenieurwissenschaften', 'Engineering'],
  ['Wirtschaftswissenschaften', 'Business and economics'],
  ['Rechtswissenschaft', 'Law'],
  ['Informatik', 'Computer science'],
  ['Mathematik', 'Mathematics'],
  ['Physik', 'Physics'],
  ['Chemie', 'Chemistry'],
  ['Biologie', 'Biology'],
  ['Medizin', 'Medicine'],
  ['Maschinenbau', 'Mechanical engineering'],
  ['Elektrotechnik', 'Electrical engineering'],
  ['Bauingenieurwesen', 'Civil engineering'],
  ['Architektur', 'Architecture'],
  ['Raumplanung', 'Spatial planning'],
  ['Erziehungswissenschaft', 'Education'],
  ['Kulturwissenschaften', 'Cultural studies'],
  ['Sozialwissenschaften', 'Social sciences'],
  ['Geisteswissenschaften', 'Humanities'],
  ['Naturwissenschaften', 'Natural sciences'],
  ['Psychologie', 'Psychology'],
  ['Philosophie', 'Philosophy'],
  ['Geschichte', 'History'],
  ['Musik', 'Music'],
  ['Theologie', 'Theology'],
]);

/** A value in both languages, if it is a common one. */
export const knownValue = (text: string): LocalizedText | undefined =>
  VALUES.get(foldHeading(text));

/** A level of study, with its id. */
export interface Level {
  readonly id: string;
  readonly name: LocalizedText;
}

/** The levels in the order of studies. */
export const LEVELS: readonly Level[] = [
  {id: 'bachelor', name: {de: 'Bachelor', en: 'Bachelor'}},
  {id: 'master', name: {de: 'Master', en: 'Master'}},
  {id: 'phd', name: {de: 'Promotion', en: 'PhD'}},
];

const LEVEL_WORDS = [
  /^(?:ba|bsc|b|bachelor\w*|undergraduate|ug|first cycle|1st cycle|1 zyklus|1|6|eqf 6|bachelor .*)$/,
  /^(?:ma|msc|m|master\w*|graduate|postgraduate|pg|second cycle|2nd cycle|2 zyklus|2|7|eqf 7|master .*)$/,
  /^(?:phd|ph d|dr|doc|d|doktorat|doktorand\w*|doctora\w*|promotion|third cycle|3rd cycle|3 zyklus|3|8|eqf 8|phd .*)$/,
];

/** The level that a text names: `BA`, `2nd cycle`, `Doktorat`. */
export function levelOf(text: string): Level | undefined {
  const folded = foldHeading(text.replace(/\./g, ''));
  const at = LEVEL_WORDS.findIndex((pattern) => pattern.test(folded));
  return LEVELS[at];
}
