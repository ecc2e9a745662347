// The content of the made-up offices of the demo.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {importTypeScript} from './import-typescript.mjs';

const PLACES = 'src/places/generated/places.txt';

/** The modules of the import, which are bundled only if a page has a list. */
const importer = async () => {
  const [{readList}, {importList}, {readGazetteer}] = await Promise.all(
    ['import/read-list.ts', 'import/import-list.ts', 'places/gazetteer.ts'].map(
      (path) => importTypeScript(`src/${path}`)
    )
  );
  return {readList, importList, readGazetteer};
};

/** Imports a list of partners for an office, as of the day of its content. */
async function withPartners(office, list) {
  const {readList, importList, readGazetteer} = await importer();
  const {payload, report} = importList(
    await readList(await readFile(list)),
    readGazetteer(await readFile(PLACES, 'utf8')),
    {
      kind: 'university',
      home: [office.office.city.de, office.office.city.en],
      previous: office,
      keepGone: false,
      today: office.updated,
    }
  );
  if (report.open.length > 0) {
    const rows = report.open.map(({row: {number}}) => number);
    throw new Error(`${list}: rows without a place: ${rows.join(', ')}`);
  }
  return payload;
}

/** The content of an office, from its file and its list of partners, if it has one. */
export async function officeContent({content, list}) {
  const office = JSON.parse(await readFile(join('demo', content), 'utf8'));
  return list === undefined ? office : withPartners(office, join('demo', list));
}
