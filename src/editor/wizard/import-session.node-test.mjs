// Lists on their way into the content of the editor, with what somebody says about them.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {TextEncoder} from 'node:util';
import {importTypeScript} from '../../../tools/build/import-typescript.mjs';

const here = (name) => fileURLToPath(import.meta.resolve(name));
const load = (name) => importTypeScript(here(name));

const [
  {ImportSession},
  {answerOfPlace, answerOfPoint, placesFor},
  {partnerPlace},
  {readGazetteer},
] = await Promise.all(
  [
    './import-session.ts',
    './open-places.ts',
    './partner-words.ts',
    '../../places/gazetteer.ts',
  ].map(load)
);
const gazetteer = readGazetteer(
  readFileSync(here('../../places/generated/places.txt'), 'utf8')
);

const LIST = `Hochschule;Ort;Land;Seit
Uniwersytet Muster;Krakau;Polen;2014
Newcastle College;Newcastle;Großbritannien;2020
Dorfschule;Kleinkleckersheim;Deutschland;2001`;

const opened = async (text) => {
  const session = new ImportSession();
  await session.open(new TextEncoder().encode(text), 'list.csv');
  return session;
};

/** Name, place, country and year of each partner. */
const partnersOf = ({partners}) =>
  partners.map(({name, place, country, since}) =>
    [name.de, place?.de, country, since].map(String).join(', ')
  );

describe('an import into the content', () => {
  it('asks for places that are not clear, and takes the answers over', async () => {
    const session = await opened(LIST);
    session.show(gazetteer, {});
    const open = session.preview.open ?? [];
    assert.deepEqual(
      open.map(({name, reason}) => `${name}: ${reason}`),
      ['Newcastle College: ambiguous-place', 'Dorfschule: unknown-place']
    );
    const [college, school] = open;
    const [tyne] = placesFor(college, gazetteer);
    session.answers = new Map([
      [college.key, answerOfPlace(tyne)],
      [school.key, answerOfPoint([8.07, 49.83], school, 'DE')],
    ]);
    session.compare(gazetteer, {});
    assert.equal(session.comparison?.difference.added.length, 3);
    const content = session.contentAfter(gazetteer, {});
    assert.deepEqual(partnersOf(content), [
      'Dorfschule, undefined, DE, 2001',
      'Newcastle College, Newcastle upon Tyne, GB, 2020',
      'Uniwersytet Muster, Krakau, PL, 2014',
    ]);
  });

  it('keeps ids, what the list lacks, and faulty records', async () => {
    const session = await opened(LIST);
    session.show(gazetteer, {});
    const before = {
      partners: [
        {
          id: 'my-own',
          kind: 'university',
          name: {de: 'Uniwersytet Muster', en: 'Uniwersytet Muster'},
          country: 'PL',
          location: [19.94, 50.06],
          since: 2013,
          note: {de: 'Von Hand', en: 'By hand'},
        },
        {
          id: 'gone',
          kind: 'university',
          name: {de: 'Alt', en: 'Old'},
          country: 'FR',
          location: [2.35, 48.85],
        },
        {id: 'half-typed', name: {de: 'Halb'}},
      ],
    };
    session.compare(gazetteer, before);
    const {difference} = session.comparison;
    assert.deepEqual(
      difference.gone.map(({id}) => id),
      ['gone']
    );
    assert.deepEqual(
      difference.changed.map(({partner, fields}) => [
        partner.id,
        fields.map(({field}) => field),
      ]),
      [['my-own', ['since', 'place']]]
    );
    const ids = ({partners}) => partners.map(({id}) => id).sort();
    assert.deepEqual(ids(session.contentAfter(gazetteer, before)), [
      'gone',
      'half-typed',
      'my-own',
    ]);
    session.removed = new Set(['gone']);
    const after = session.contentAfter(gazetteer, before);
    assert.deepEqual(ids(after), ['half-typed', 'my-own']);
    assert.equal(after.partners[0].note.de, 'Von Hand');
  });

  it('names a partner whose country is no code', () => {
    const place = {de: 'Krakau', en: 'Kraków'};
    assert.equal(partnerPlace({place, country: 'PL'}, 'de'), 'Krakau, Polen');
    assert.equal(partnerPlace({country: 'Polska'}, 'de'), 'Polska');
  });

  it('takes the place that somebody says as the name of a twin city', async () => {
    const session = await opened(
      'Partnerstadt;Land\nTrapzonn;Türkei\nNovi Sad;Serbien'
    );
    session.show(gazetteer, {});
    const [open] = session.preview.open ?? [];
    const found = gazetteer.find('Trabzon', 'TR');
    if (found.kind !== 'found') throw new Error('Trabzon is not found');
    session.answers = new Map([[open.key, answerOfPlace(found.place)]]);
    assert.equal(session.kind, 'twin-city');
    assert.deepEqual(partnersOf(session.contentAfter(gazetteer, {})), [
      'Novi Sad, undefined, RS, undefined',
      'Trabzon, undefined, TR, undefined',
    ]);
  });

  it('keeps the list if a choice of columns leaves no names', async () => {
    const session = await opened('Hochschule;Land\nMuster;Polen');
    assert.equal(await session.chooseColumn(0, 'ignored'), false);
    assert.equal(session.fault?.code, 'no-name-column');
    assert.equal(session.list?.columns[0]?.field, 'name');
    assert.equal(await session.chooseColumn(1, 'topics'), true);
    assert.equal(session.list?.columns[1]?.field, 'topics');
  });

  it('lets somebody choose the names if no heading is recognised', async () => {
    const session = await opened('Aaa;Bbb\nMuster;k\nAnders;m');
    assert.equal(session.fault?.code, 'no-heading-row');
    assert.equal(await session.chooseNames('Aaa'), true);
    assert.equal(session.list?.columns[0]?.field, 'name');
  });
});
