import {expect} from '@open-wc/testing';
import {readMapping} from './column-map.js';
import {findColumns} from './columns.js';
import {recogniseHeading} from './fields.js';
import {ImportError} from './import-error.js';

const rowsOf = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells, i) => ({number: i + 1, cells}));

const fault = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof ImportError) return error.fault;
  }
  return undefined;
};

describe('headings', () => {
  for (const [field, ...headings] of [
    [
      'name',
      'Partnerhochschule',
      'HOCHSCHULE *',
      'Name der\nHochschule',
      'Partneruniversitaet',
      'University',
      'Partner',
      'Legal Name',
      'Host institution',
    ],
    ['city', 'Stadt', 'Ort', 'City', 'Town', 'Location', 'PLZ/Ort', 'Sitz'],
    ['country', 'Land', 'Country', 'Ländercode', 'ISO', 'Country Cd', 'Staat'],
    ['subject', 'Fakultät', 'FAKULTAET', 'Fakult?t', 'Fachbereich', 'Faculty'],
    ['subject', 'Department', 'Fach', 'Subject area', 'ISCED', 'Fakultät(en)'],
    ['programme', 'Programm', 'Program', 'Typ', 'Art der Kooperation'],
    ['programme', 'Agreement type', 'Framework', 'Art der Partnerschaft'],
    ['level', 'Level', 'Studienstufe', 'BA/MA/PhD', 'Level of study'],
    ['since', 'Seit', 'Beginn', 'Start', 'since', 'valid from', 'Laufzeit von'],
    ['website', 'Website', 'URL', 'Homepage', 'Link', 'Website Url'],
    ['erasmus-code', 'Erasmus-Code', 'Erasmus code'],
    ['lat', 'lat', 'Breitengrad', 'Latitude'],
    ['lon', 'lon', 'Längengrad', 'lng'],
    ['coordinates', 'Koordinaten', 'Lat/Lon'],
    ['status', 'Status', 'Vertragsstatus'],
    ['note', 'Bemerkung', 'Notes', 'Interne Anmerkungen'],
    ['home', 'Deutsche Kommune'],
    ['region', 'Bundesland', 'Province'],
    ['ignored', 'Ansprechpartner', 'E-Mail', 'Valid to', 'Erasmus Eche Start'],
    ['ignored', 'Zeile', 'Grund', 'Vorschläge', 'row', 'reason', 'proposals'],
  ] as const)
    for (const heading of headings)
      it(`takes “${heading}” for ${field}`, () => {
        expect(recogniseHeading(heading)?.field).to.equal(field);
      });

  for (const [heading, field, lang] of [
    ['Name (deutsch)', 'name', 'de'],
    ['Name EN', 'name', 'en'],
    ['Hochschule (engl.)', 'name', 'en'],
  ] as const)
    it(`finds the language of “${heading}”`, () => {
      const {field: found, lang: of} = recogniseHeading(heading) ?? {};
      expect([found, of]).to.deep.equal([field, lang]);
    });

  it('finds the row with the headings below titles', () => {
    const {headingRow, columns, rows} = findColumns(
      rowsOf(
        ['Unsere Partner', ''],
        ['', ''],
        ['Hochschule', 'Ort'],
        ['Universität Wien', 'Wien']
      )
    );
    expect(headingRow).to.equal(3);
    expect(columns.map(({field}) => field)).to.deep.equal(['name', 'city']);
    expect(rows.length).to.equal(1);
  });

  it('recognises columns by what they hold', () => {
    const {columns} = findColumns(
      rowsOf(
        ['Hochschule', 'Kennung', 'Im Netz', 'Wer'],
        ['A', 'A  WIEN01', 'www.a.at', 'a@a.at'],
        ['B', 'PL KRAKOW01', 'www.b.pl', 'b@b.pl']
      )
    );
    expect(columns.map(({field}) => field)).to.deep.equal([
      'name',
      'erasmus-code',
      'website',
      'ignored',
    ]);
  });

  it('names the column that two headings would be', () => {
    const {columns} = findColumns(
      rowsOf(['Hochschule', 'Ort', 'Stadt'], ['A', 'Wien', 'Wien'])
    );
    expect(columns[2]?.rival).to.equal('city');
  });

  it('takes a column by its content only once', () => {
    const {columns} = findColumns(
      rowsOf(
        ['Hochschule', 'Im Netz', 'Auch'],
        ['A', 'www.a.at', 'www.a.eu'],
        ['B', 'www.b.pl', 'www.b.eu']
      )
    );
    expect(columns.map(({field}) => field)).to.deep.equal([
      'name',
      'website',
      undefined,
    ]);
  });

  it('says how it recognised a column', () => {
    const {columns} = findColumns(
      rowsOf(
        ['Hochschule', 'Unsere Studienorte', 'Seit wann', '', 'Wie'],
        ['A', 'Wien', '1996', 'x', 'y']
      ),
      [readMapping('Wie=programme')]
    );
    expect(columns.map(({field, evidence}) => [field, evidence])).to.deep.equal(
      [
        ['name', 'heading'],
        ['city', 'part-of-heading'],
        ['since', 'part-of-heading'],
        [undefined, undefined],
        ['programme', 'map'],
      ]
    );
  });

  it('gives a column to each language, and one to the surest heading', () => {
    const {columns} = findColumns(
      rowsOf(
        ['Name (deutsch)', 'Name EN', 'Unser Standort', 'Ort'],
        ['A', 'B', 'Wien', 'Wien']
      )
    );
    expect(
      columns.map(({field, lang, rival}) => [field ?? rival, lang])
    ).to.deep.equal([
      ['name', 'de'],
      ['name', 'en'],
      ['city', undefined],
      ['city', undefined],
    ]);
    expect(columns.map(({rival}) => rival !== undefined)).to.deep.equal([
      false,
      false,
      true,
      false,
    ]);
  });

  it('takes the word of the user', () => {
    const {columns} = findColumns(
      rowsOf(['Wo', 'Hochschule'], ['Wien', 'A']),
      ['Wo=city', '2=name-de'].map(readMapping)
    );
    expect(columns.map(({field, lang}) => [field, lang])).to.deep.equal([
      ['city', undefined],
      ['name', 'de'],
    ]);
  });

  for (const [words, run, code] of [
    ['no rows', () => findColumns([]), 'no-heading-row'],
    ['empty rows', () => findColumns(rowsOf(['', ''])), 'no-heading-row'],
    ['no headings', () => findColumns(rowsOf(['a', 'b'])), 'no-heading-row'],
    [
      'no names',
      () => findColumns(rowsOf(['Land', 'Seit'], ['F', '1'])),
      'no-name-column',
    ],
    [
      'a column that is not there',
      () => findColumns(rowsOf(['Name', 'Ort']), [readMapping('Wo=city')]),
      'no-such-column',
    ],
    ['an unknown field', () => readMapping('Ort=place'), 'no-such-field'],
    ['half a mapping', () => readMapping('Ort'), 'bad-map'],
  ] as const)
    it(`refuses ${words}`, () => {
      expect(fault(run)?.code).to.equal(code);
    });
});
