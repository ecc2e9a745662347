import {expect} from '@open-wc/testing';
import {type Gazetteer, readGazetteer} from '../../places/gazetteer.js';
import {isList, isRecord, type Json, valueAt} from '../document/json.js';
import {ImportSession} from './import-session.js';
import {answerOfPlace, answerOfPoint, placesFor} from './open-places.js';

let gazetteer: Gazetteer;

before(async () => {
  const answer = await fetch(
    new URL('../../places/generated/places.txt', import.meta.url)
  );
  gazetteer = readGazetteer(await answer.text());
});

const LIST = `Hochschule;Ort;Land;Seit
Uniwersytet Muster;Krakau;Polen;2014
Newcastle College;Newcastle;Großbritannien;2020
Dorfschule;Kleinkleckersheim;Deutschland;2001`;

const opened = async (text: string) => {
  const session = new ImportSession();
  await session.open(new TextEncoder().encode(text), 'list.csv');
  return session;
};

/** Name, place, country and year of each partner. */
const partnersOf = (content: Json) => {
  const partners = valueAt(content, ['partners']);
  return (isList(partners) ? partners : []).map((partner) => {
    const at = (...path: string[]) => valueAt(partner, path);
    return [at('name', 'de'), at('place', 'de'), at('country'), at('since')]
      .map(String)
      .join(', ');
  });
};

describe('an import into the content', () => {
  it('asks for places that are not clear, and takes the answers over', async () => {
    const session = await opened(LIST);
    session.show(gazetteer, {});
    const open = session.preview?.open ?? [];
    expect(open.map(({name, reason}) => `${name}: ${reason}`)).to.eql([
      'Newcastle College: ambiguous-place',
      'Dorfschule: unknown-place',
    ]);
    const [college, school] = open;
    const [tyne] = placesFor(college!, gazetteer);
    session.answers = new Map([
      [college!.key, answerOfPlace(tyne!)],
      [school!.key, answerOfPoint([8.07, 49.83], school!, 'DE')],
    ]);
    session.compare(gazetteer, {});
    expect(session.comparison?.difference.added).to.have.length(3);
    const content = session.contentAfter(gazetteer, {});
    expect(partnersOf(content)).to.eql([
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
    const {difference} = session.comparison!;
    expect(difference.gone.map(({id}) => id)).to.eql(['gone']);
    expect(
      difference.changed.map(({partner, fields}) => [
        partner.id,
        fields.map(({field}) => field),
      ])
    ).to.eql([['my-own', ['since', 'place']]]);
    const ids = (content: Json) => {
      const partners = valueAt(content, ['partners']);
      return (isList(partners) ? partners : []).map((partner) =>
        isRecord(partner) ? partner['id'] : undefined
      );
    };
    expect(ids(session.contentAfter(gazetteer, before))).to.have.members([
      'my-own',
      'gone',
      'half-typed',
    ]);
    session.removed = new Set(['gone']);
    const after = session.contentAfter(gazetteer, before);
    expect(ids(after)).to.have.members(['my-own', 'half-typed']);
    expect(valueAt(after, ['partners', 0, 'note', 'de'])).to.equal('Von Hand');
  });

  it('takes the place that somebody says as the name of a twin city', async () => {
    const session = await opened(
      'Partnerstadt;Land\nTrapzonn;Türkei\nNovi Sad;Serbien'
    );
    session.show(gazetteer, {});
    const [open] = session.preview?.open ?? [];
    const found = gazetteer.find('Trabzon', 'TR');
    if (found.kind !== 'found') throw new Error('Trabzon is not found');
    session.answers = new Map([[open!.key, answerOfPlace(found.place)]]);
    expect(session.kind).to.equal('twin-city');
    expect(partnersOf(session.contentAfter(gazetteer, {}))).to.eql([
      'Novi Sad, undefined, RS, undefined',
      'Trabzon, undefined, TR, undefined',
    ]);
  });

  it('keeps the list if a choice of columns leaves no names', async () => {
    const session = await opened('Hochschule;Land\nMuster;Polen');
    expect(await session.chooseColumn(0, 'ignored')).to.be.false;
    expect(session.fault?.code).to.equal('no-name-column');
    expect(session.list?.columns[0]?.field).to.equal('name');
    expect(await session.chooseColumn(1, 'topics')).to.be.true;
    expect(session.list?.columns[1]?.field).to.equal('topics');
  });

  it('lets somebody choose the names if no heading is recognised', async () => {
    const session = await opened('Aaa;Bbb\nMuster;x\nAnders;y');
    expect(session.fault?.code).to.equal('no-heading-row');
    expect(await session.chooseNames('Aaa')).to.be.true;
    expect(session.list?.columns[0]?.field).to.equal('name');
  });
});
