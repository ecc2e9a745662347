/*
 * Payloads for the table of messages: a small complete one with one change.
 */

/** Where the text of a case belongs: it is the file, or fields of a record. */
export type Where = 'file' | 'top' | 'partner' | 'office';

/** What a check of a case must find first: place, level, code and the sentences. */
export interface MessageCase {
  readonly where: Where;
  readonly text: string;
  /** A usual field that the record does not have. */
  readonly without?: string;
  readonly at: string;
  readonly level: string;
  readonly code: string;
  readonly path: string;
  readonly en: string;
  readonly de: string;
}

const FIELDS: Readonly<
  Record<Exclude<Where, 'file'>, Record<string, unknown>>
> = {
  top: {
    schemaVersion: 1,
    updated: '2026-11-20',
    sources: [{title: {de: 'Eigene Angaben', en: 'Own information'}}],
  },
  partner: {
    id: 'krakow',
    kind: 'twin-city',
    name: {de: 'Krakau', en: 'Kraków'},
    country: 'PL',
    location: [19.94, 50.06],
  },
  office: {
    name: {de: 'Büro', en: 'Office'},
    city: {de: 'Dortmund', en: 'Dortmund'},
    location: [7.466, 51.515],
    phone: '0231 500',
    email: 'office@dortmund.de',
    openingHours: [{days: ['Mo'], opens: '08:00', closes: '12:00'}],
    image: {
      src: 'house.jpg',
      alt: {de: 'Haus', en: 'House'},
      credit: {de: 'Stadt', en: 'City'},
    },
    contacts: [{name: 'Ada Lovelace', phone: '0231 500'}],
  },
};

type Case = Pick<MessageCase, 'where' | 'text' | 'without'>;

/** A record on two lines: its usual fields, then those of the case. */
function record(of: Exclude<Where, 'file'>, {where, text, without}: Case) {
  const own = of === where ? text : '';
  const rest = Object.entries(FIELDS[of])
    .filter(([key]) => !own.startsWith(`"${key}":`))
    .filter(([key]) => of !== where || key !== without)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return [rest.join(', '), own].filter(Boolean).join(',\n');
}

/** The whole file of a case. */
export function fileOf(of: Case): string {
  const {where, text} = of;
  if (where === 'file') return text;
  const office =
    where === 'office' ? `,\n"office": {${record('office', of)}}` : '';
  const partners = text.startsWith('"partners"')
    ? ''
    : `,\n"partners": [{${record('partner', of)}}]`;
  return `{${record('top', of)}${partners}${office}}`;
}
