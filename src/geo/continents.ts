/** The continents, in the order of a list. */
export const CONTINENTS = [
  'europe',
  'africa',
  'asia',
  'north-america',
  'south-america',
  'oceania',
] as const;
export type Continent = (typeof CONTINENTS)[number];

/**
 * The countries and areas of each continent by ISO 3166-1 alpha-2 code, from the
 * list M49 of the United Nations (https://unstats.un.org/unsd/methodology/m49/):
 * Russia is in Europe; Türkiye and the Caucasus are in Asia; Central America and
 * the Caribbean are in North America. Three differences: Cyprus is in Europe, where
 * visitors look for a member of the European Union. Kosovo and Taiwan have no entry
 * in M49. Nothing follows from the list for the status of an area.
 */
const COUNTRIES: Readonly<Record<Continent, string>> = {
  europe:
    'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW',
  asia: 'AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  'north-america':
    'AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT US VC VG VI',
  'south-america': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  oceania:
    'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
};

/** Returns the continent of a country; undefined for Antarctica and unknown codes. */
export const continentOf = (country: string): Continent | undefined =>
  CONTINENTS.find((each) => COUNTRIES[each].includes(country));
