/**
 * Names of countries that lists use and ISO 3166-1 does not have: short and old names,
 * official titles, abbreviations, and the parts of the United Kingdom. Spelling does
 * not count: `fold` is applied to them.
 */
const NAMES = `
  AE: VAE | V.A.E. | Ver. Arab. Emirate | Vereinigte Arab. Emirate
    | Arabische Emirate | Emirate | Emirates | U.A.E.
  AT: Oesterreich | Österr.
  BA: Bosnien | Bosnien und Herzegowina | Bosnien-Herzegowina
    | Bosnien u. Herzegowina | Bosnien & Herzegowina | BiH | Bosnia
    | Bosnia-Herzegovina | Bosnia & Herzegovina
  BN: Brunei
  BO: Bolivien, Plurinationaler Staat | Plurinational State of Bolivia
  BY: Weißrussland | Weissrussland | Weißrußland | Belarus (Weißrussland)
    | Byelorussia | White Russia
  CD: Demokratische Republik Kongo | Kongo, Demokratische Republik | DR Kongo
    | D.R. Kongo | Kongo-Kinshasa | Kongo (Kinshasa) | Dem. Rep. Kongo
    | Kongo, Dem. Rep. | Kongo (Dem. Rep.) | Zaire
    | Congo, Democratic Republic of the | DR Congo | DRC | Congo-Kinshasa
    | Dem. Rep. Congo
  CG: Kongo-Brazzaville | Kongo (Brazzaville) | Kongo, Republik | Republik Kongo
    | Congo-Brazzaville | Congo, Republic of
  CI: Côte d'Ivoire | Elfenbeinkueste | Republik Côte d'Ivoire | Ivory Coast
  CN: VR China | V.R. China | VRC | Volksrepublik China | China (VR)
    | China, Volksrepublik | PR China | P.R. China | PRC | P.R.C. | Festlandchina
    | Mainland China
  CV: Cabo Verde | Kapverden | Kapverdische Inseln | Cape Verde
  CZ: Tschechei | Czechia | Tschechische Rep. | Tschech. Republik | Tschech. Rep.
    | Czech Rep. | ČR
  DE: BRD | Bundesrepublik Deutschland | Bundesrepublik | FRG
    | Federal Republic of Germany
  DO: Dominikan. Republik | Dom. Republik | Dom. Rep.
  EH: Westsahara | Western Sahara
  FK: Malwinen | Falklands
  FM: Mikronesien, Föderierte Staaten von | Federated States of Micronesia
    | Micronesia
  GB: England | Schottland | Wales | Nordirland | Scotland | Northern Ireland
    | Großbritannien und Nordirland
    | Vereinigtes Königreich Großbritannien und Nordirland
    | United Kingdom of Great Britain and Northern Ireland | Vereinigtes Kgr.
    | Ver. Königreich | Grossbritannien | Großbrit. | Britain | U.K. | G.B.
  GR: Hellas | Hellenische Republik | Hellenic Republic
  HK: Hongkong SAR | China (Hongkong) | Hongkong (China) | Hongkong, China
    | Hong Kong SAR | Sonderverwaltungsregion Hongkong
  IR: Persien | Islamische Republik Iran | Iran, Islamische Republik
    | Islamic Republic of Iran | Iran, Islamic Republic of
  IE: Republik Irland | Irische Republik | Eire | Republic of Ireland
  KG: Kirgistan | Kirgisien | Kirgisistan | Kyrgyz Republic
  KP: Korea (Demokratische Volksrepublik) | Demokratische Volksrepublik Korea
    | Korea, Demokratische Volksrepublik | DVR Korea | Korea (Nord) | Korea, Nord
    | Nord-Korea | Korea, Democratic People's Republic of
    | Democratic People's Republic of Korea | DPRK | Korea, North
  KR: Republik Korea | Korea (Republik) | Korea, Republik | Rep. Korea | Korea, Rep.
    | Korea (Süd) | Korea, Süd | Süd-Korea | Republic of Korea | Korea, South | ROK
    | R.O.K.
  LA: Demokratische Volksrepublik Laos | Laos
  LK: Ceylon
  LY: Libysch-Arabische Dschamahirija | Libyan Arab Jamahiriya
  MD: Moldau | Moldova | Republik Moldau | Moldau, Republik | Republik Moldova
    | Republic of Moldova
  MK: Mazedonien | Nord-Mazedonien | Macedonia
    | Ehem. jugoslawische Republik Mazedonien
    | Ehemalige jugoslawische Republik Mazedonien | EJR Mazedonien | FYROM
    | Former Yugoslav Republic of Macedonia
  MM: Burma | Birma | Myanmar (Burma)
  MO: Macau | Macau (China) | Macau SAR | Macao SAR
  MY: Malaysien
  NL: Holland | Niederlande (die) | Die Niederlande | Königreich der Niederlande
    | The Netherlands | Netherlands, The
  PH: Philippinen (die) | Philippines, The | The Philippines
  PS: Palästina | Palästinensische Gebiete | Palästinensische Autonomiegebiete
    | Palästinensische Autonomiebehörde | Palästinensische Gebiete, besetzte
    | Westjordanland | Westbank | Gaza | Gazastreifen | Palestine, State of
    | Palestinian Territories | Palestinian Territory
    | Palestinian Territory, Occupied | Occupied Palestinian Territory | West Bank
    | West Bank and Gaza
  RE: La Réunion
  RS: Republik Serbien
  RU: Rußland | Russ. Föderation | Russische Foederation
    | Russland (Russische Föderation) | Russia (Russian Federation)
  SA: Saudi Arabien | Königreich Saudi-Arabien | KSA
  SD: Sudan (der)
  SK: Slowakische Republik | Slowakische Rep. | Slovak Republic | Slovak Rep.
  ST: São Tomé
  SY: Syrien | Arabische Republik Syrien | Syria
  SZ: Swasiland | Swaziland
  TL: Osttimor | Ost-Timor | East Timor | Timor-Leste
  TR: Türkiye | Turkey | Tuerkei | Türkische Republik
  TW: Taiwan (R.O.C.) | Taiwan, R.O.C. | Taiwan ROC | Republik China
    | Republik China (Taiwan) | Taiwan (Republik China) | Republic of China (Taiwan)
    | Taiwan (Republic of China) | Republic of China | Chinese Taipei
    | Taiwan, China | Formosa | R.O.C.
  TZ: Tansania | Tanzania | Vereinigte Republik Tansania
  US: U.S.A. | U.S. | Vereinigte Staaten | Ver. Staaten | Ver. Staaten von Amerika
    | Vereinigte Staaten (von Amerika) | Vereinigte Staaten v. Amerika
    | Vereinigte Staaten von Amerika (USA) | United States | The United States
    | Amerika | Nordamerika (USA)
  VA: Vatikan | Vatikanstaat | Heiliger Stuhl | Vatican | Vatican City | Holy See
  VE: Bolivarische Republik Venezuela | Venezuela, Bolivarische Republik
    | Bolivarian Republic of Venezuela
  VN: Viet Nam | Sozialistische Republik Vietnam | SR Vietnam
  XK: Kosovo | Republik Kosovo | Kosova | Kosovo (UNMIK) | Kosovo (UNSCR 1244)
    | Kosovo under UNSC Resolution 1244/1999
  ZA: Republik Südafrika | RSA | South Africa | Suedafrika
`;

/** The names by ISO 3166-1 alpha-2. */
export const VARIANTS: ReadonlyMap<string, readonly string[]> = new Map(
  NAMES.split(/\n {2}(?=[A-Z]{2}:)/)
    .slice(1)
    .map((line) => [
      line.slice(0, 2),
      line
        .slice(3)
        .split('|')
        .map((name) => name.trim()),
    ])
);

/**
 * Codes that are no alpha-2 or alpha-3 code of ISO 3166-1: those of the European
 * Union, and licence plates that German lists have. Plates are left out if ISO gives
 * the same letters to another country.
 */
export const OTHER_CODES: Readonly<Record<string, string>> = {
  EL: 'GR',
  UK: 'GB',
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  F: 'FR',
  FIN: 'FI',
  FL: 'LI',
  GBZ: 'GI',
  H: 'HU',
  I: 'IT',
  IRL: 'IE',
  J: 'JP',
  L: 'LU',
  M: 'MT',
  N: 'NO',
  NMK: 'MK',
  P: 'PT',
  RKS: 'XK',
  RUS: 'RU',
  S: 'SE',
  SLO: 'SI',
  SRB: 'RS',
  V: 'VA',
  XKX: 'XK',
  KOS: 'XK',
  KSV: 'XK',
};
