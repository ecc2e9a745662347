import {foldHeading} from './fold.js';

/** What a column may hold. `ignored` columns are known but not for publication. */
export const FIELDS = [
  'name',
  'city',
  'country',
  'region',
  'subject',
  'programme',
  'level',
  'facet',
  'topics',
  'since',
  'status',
  'website',
  'url',
  'erasmus-code',
  'lat',
  'lon',
  'coordinates',
  'note',
  'home',
  'ignored',
] as const;

export type Field = (typeof FIELDS)[number];

/** Fields whose columns become facets or topics. */
export const WORD_FIELDS: readonly (Field | undefined)[] = [
  'subject',
  'programme',
  'level',
  'facet',
  'topics',
];

/** Fields that several columns may share. */
export const SHARED_FIELDS: typeof WORD_FIELDS = [
  'country',
  ...WORD_FIELDS,
  'ignored',
];

/** The field of a column, and its language if the heading names one. */
export interface Meaning {
  readonly field: Field;
  readonly lang?: 'de' | 'en';
}

/**
 * Headings in German and English. `is` lists whole headings, `has` parts of longer
 * ones. The first field wins a heading that fits several equally well.
 */
const HEADINGS: readonly {
  readonly field: Field;
  readonly is: readonly string[];
  readonly has?: readonly string[];
}[] = [
  {
    field: 'ignored',
    is: [
      'Zeile, Grund, Vorschläge, row, reason, proposals, Nr, Nr., No, #, ID, PIC, OID, Pic, lfd Nr, laufende Nummer',
      'Kontakt, Kontaktperson, Ansprechpartner, Ansprechperson, Ansprechpartnerin, Koordinator, Koordination, Coordinator, Contact, Contact person',
      'E-Mail, Email, Mail, Telefon, Phone, Fax, Adresse, Address, Straße, Street, PLZ, Postleitzahl, Post Cd, Postal code, ZIP',
      'bis, Ende, End, End date, until, valid to, valid until, gültig bis, Laufzeit bis, Enddatum, Ablaufdatum, Vertragsende',
      'Proposal number, Aktenzeichen, Plätze, Anzahl Plätze, Places, Number of places, Sprache, Language, Sprachniveau, Language level, Dauer, Duration',
      'Kontinent, Continent, Einwohner, Population, Vorname, Nachname, First name, Last name, Heimathochschule, Home institution, ECHE, Direction, Richtung',
    ],
    has: [
      'ansprech, kontaktperson, koordinator, coordinator, contact person, telefon, e mail, email, eche start, eche end, sprachniveau, language level, sprachkenntnis, language requirement',
      'gultig bis, laufzeit bis, valid until, valid to, end date, enddatum, ablauf, expiry, vertragsende, anzahl, number of, home institution, heimathochschule, strasse, postal, postleit',
    ],
  },
  {
    field: 'home',
    is: [
      'Deutsche Kommune, Deutsche Gemeinde, Deutsche Stadt, Kommune in Deutschland, eigene Kommune',
    ],
    has: ['deutsche kommune, deutsche gemeinde, deutsche stadt'],
  },
  {
    field: 'erasmus-code',
    is: [
      'Erasmus-Code, Erasmus code, Erasmuscode, Erasmus ID, ID-Code, EUC-Code, Institution code, Erasmus Institution Code',
    ],
    has: ['erasmus code, erasmuscode, erasmus id'],
  },
  {
    field: 'coordinates',
    is: [
      'Koordinaten, Coordinates, Geokoordinaten, GPS, Lat/Lon, Lat/Lng, Geo, Geoposition',
    ],
    has: ['koordinat, coordinat'],
  },
  {
    field: 'lat',
    is: ['lat, Latitude, Breite, Breitengrad, geogr. Breite, Y'],
    has: ['breitengrad, latitude'],
  },
  {
    field: 'lon',
    is: ['lon, lng, long, Longitude, Länge, Längengrad, geogr. Länge, X'],
    has: ['langengrad, longitude'],
  },
  {
    field: 'website',
    is: [
      'Website, Webseite, Web-Seite, Web, Homepage, URL, Link, WWW, Internet, Internetseite, Internetadresse, Webadresse, Website Url, Web address, Internetauftritt',
    ],
    has: ['website, webseite, homepage, internet, webadresse, url, link'],
  },
  {
    field: 'status',
    is: [
      'Status, Vertragsstatus, Agreement status, State of agreement, Aktiv, Active, aktiv?',
    ],
    has: ['status'],
  },
  {
    field: 'note',
    is: [
      'Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Notiz, Notizen, Notes, Note, Kommentar, Comment, Comments, Remarks, Remark, Hinweis, Hinweise, Sonstiges, Info',
    ],
    has: ['bemerkung, anmerkung, kommentar, comment, remark, notiz'],
  },
  {
    field: 'since',
    is: [
      'Seit, Beginn, Start, since, from, von, ab, valid from, gültig ab, gültig von, Laufzeit, Laufzeit von, Laufzeit ab, Vertragsbeginn, Start date, Startdatum, Jahr, Year',
      'Partnerschaft seit, Partner since, Vertragsdatum, Unterzeichnung, unterzeichnet, Signed, Date signed, Vertragsabschluss, Abschlussdatum, Gründung, Gründungsjahr, Established, Datum, Date, Beginn der Partnerschaft',
    ],
    has: [
      'seit, since, beginn, valid from, gultig ab, gultig von, laufzeit, startdat, start date, vertragsabschluss, vertragsdatum, unterzeichn, signed, jahr, year',
    ],
  },
  {
    field: 'level',
    is: [
      'Level, Levels, Studienstufe, Studienniveau, Niveau, Stufe, Cycle, Study cycle, Zyklus, Studienzyklus, Abschluss, Abschlussart, Degree, Level of study, Study level, BA/MA/PhD, BA/MA',
    ],
    has: [
      'studienstufe, studienniveau, study level, level of study, studienzyklus, study cycle, niveau, level, degree, abschluss, bachelor',
    ],
  },
  {
    field: 'programme',
    is: [
      'Programm, Programme, Program, Programs, Typ, Type, Art, Form, Art der Kooperation, Kooperationsart, Kooperationsform, Art der Partnerschaft, Partnerschaftsart, Art der Verbindung, Vertragsart, Vertragstyp',
      'Agreement type, Type of agreement, Type of cooperation, Cooperation type, Relation type, Framework, Rahmen, Rahmenprogramm, Austauschprogramm, Exchange programme, Exchange program, Mobility type, Kategorie, Category, Abkommen, Förderprogramm, Mobilitätsprogramm',
    ],
    has: [
      'programm, art der, kooperationsart, kooperationsform, agreement type, type of, relation type, framework, vertragsart, mobilitatsart, partnerschaftsart',
    ],
  },
  {
    field: 'subject',
    is: [
      'Fakultät, Fakultäten, Fachbereich, Fachbereiche, Fk, FB, Fak, Fak., Fach, Fächer, Faculty, Faculties, Department, Departments, School, Subject, Subjects, Subject area, Subject areas, Field of study, Fields of study, Discipline, Institut',
      'Studiengang, Studiengänge, Studienfach, Studienfächer, Studienrichtung, Fachrichtung, Fachgebiet, Fächergruppe, ISCED, ISCED-Code, ISCED-F, Academic area, Study field, Area of study, Study area, Faculty/Department',
    ],
    has: [
      'fakultat, fachbereich, faculty, department, subject, field of study, study field, area of study, studiengang, studienfach, studienrichtung, fachrichtung, fachgebiet, isced, facher',
    ],
  },
  {
    field: 'region',
    is: [
      'Bundesland, Region, Provinz, Province, Bundesstaat, US-Staat, State/Province, Kanton, Departement, Federal state, County',
    ],
    has: ['bundesland, bundesstaat, province, provinz'],
  },
  {
    field: 'country',
    is: [
      'Land, Länder, Staat, Nation, Country, Ländercode, Landcode, Länderkürzel, Country code, Country Cd, Country ISO, ISO, ISO-Code, ISO 3166, Land (ISO), Gastland, Zielland, Partnerland, Sitzland, Host country, Partner country, LKZ',
    ],
    has: [
      'country, landercode, gastland, zielland, partnerland, lander, land, state',
    ],
  },
  {
    field: 'city',
    is: [
      'Ort, Orte, Stadt, City, Town, Location, Place, Sitz, Standort, Hochschulort, Studienort, Campus, Gaststadt, Zielort, Host city, Partner city, Partnerstadt, Partnergemeinde, Partnerkommune, City/Town, PLZ Ort, PLZ/Ort, Ortsname, Stadtname',
      'Kommune, Gemeinde, ausländische Kommune, ausländische Gemeinde, Municipality, Twin city, Twin town, Sister city, Partner town, Partnerort',
    ],
    has: [
      'hochschulort, studienort, partnerstadt, partnerkommune, partnergemeinde, auslandische, twin town, twin city, sister city, city, stadt, standort, town, ort',
    ],
  },
  {
    field: 'name',
    is: [
      'Name, Namen, Partnerhochschule, Partnerhochschulen, Hochschule, Hochschulname, Universität, Universitaet, Uni, University, University name, Partneruniversität, Partner university, Partner, Partners, Partnername, Partner name, Partnerinstitution, Partner institution',
      'Institution, Institution name, Institutionsname, Name der Institution, Name der Hochschule, Name of institution, Name of the institution, Legal Name, Organisation, Organization, Organisation Legal Name, Einrichtung, Bildungseinrichtung, Gasthochschule, Gastinstitution, Host institution, Host university, Kooperationspartner, Bezeichnung, Higher education institution, HEI, Partner HEI, Receiving institution',
    ],
    has: [
      'hochschule, hochschulname, universitat, university, institution, partnerinstitution, kooperationspartner, gasthochschule, legal name, organisation, organization, einrichtung, partner, name',
    ],
  },
];

const words = (lists: readonly string[]) =>
  lists.flatMap((list) => list.split(', ')).map(foldHeading);

const KNOWN = HEADINGS.map(({field, is, has = []}) => ({
  field,
  is: new Set(words(is)),
  has: words(has),
}));

const LANGUAGES = [
  ['de', /(?:^| )(?:de|dt|deutsch|deutsche|deutscher|german|ger)(?: |$)/],
  ['en', /(?:^| )(?:en|eng|engl|englisch|englische|englischer|english)(?: |$)/],
] as const;

/** A heading that tells a person, a number or a type and only mentions the partner. */
const NOT_A_NAME =
  /(?:^| )(?:id|nr|no|nummer|number|code|typ|type|kurz|short|abbreviation|abkurzung|kurzel|akronym|acronym)(?: |$)/;

/** Returns whether a folded heading has a part: short parts as words of their own. */
const hasPart = (heading: string, part: string) =>
  part.length > 4
    ? heading.includes(part)
    : ` ${heading} `.includes(` ${part} `);

/** How sure a heading is: 2 if it is a known one as a whole, 1 if a part is. */
export interface Recognised extends Meaning {
  readonly sureness: 1 | 2;
}

/** Returns whether a heading with destroyed letters may be a known one. */
const sameButDestroyed = (heading: string, known: ReadonlySet<string>) => {
  if (!heading.includes('?')) return false;
  const pattern = new RegExp(`^${heading.replaceAll('?', '.{1,2}')}$`);
  return [...known].some((each) => pattern.test(each));
};

function recogniseWords(heading: string): Omit<Recognised, 'lang'> | undefined {
  const whole = KNOWN.find(
    ({is}) => is.has(heading) || sameButDestroyed(heading, is)
  );
  if (whole) return {field: whole.field, sureness: 2};
  const part = KNOWN.find(
    ({field, has}) =>
      !(field === 'name' && NOT_A_NAME.test(heading)) &&
      has.some((each) => hasPart(heading, each))
  );
  return part && {field: part.field, sureness: 1};
}

/**
 * Recognises a heading in German or English. Case, accents, line breaks and `*` do not
 * count, nor does what stands in brackets if the rest is known.
 */
export function recogniseHeading(words: string): Recognised | undefined {
  // The ending of a plural is no language: Fakultät(en), Partner(innen).
  const text = words.replace(/(?<=\p{L})\(\p{L}{1,5}\)/gu, '');
  const heading = foldHeading(text);
  // A heading is short: a sentence that mentions a university is none.
  if (heading === '' || heading.length > 60) return undefined;
  const whole = recogniseWords(heading);
  if (whole?.sureness === 2) return whole;
  const lang = LANGUAGES.find(([, pattern]) => pattern.test(heading));
  if (lang) {
    const rest = heading.replace(lang[1], ' ').replace(/\s+/g, ' ').trim();
    const found = recogniseWords(rest);
    if (found) return {...found, lang: lang[0]};
  }
  const outside = foldHeading(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const found = outside === heading ? undefined : recogniseWords(outside);
  return found?.sureness === 2 ? found : whole;
}
