import {expect} from '@open-wc/testing';
import type {Json, Path} from '../document/json.js';
import {OfficeDocument} from '../document/office-document.js';
import {idAfter, newId} from './record-id.js';

/** A document with content that was never saved. */
const unsaved = (content: Json) => OfficeDocument.of(content, 'a.json', false);

const NEW: readonly (readonly [list: Path, name: string, id: string])[] = [
  [['partners'], '', 'partner'],
  [['partners'], 'Rom', 'rom'],
  [['partners'], 'Oslo', 'oslo-2'],
  [['networks'], '', 'network'],
  [['facets'], '', 'filter'],
  [['facets', 0, 'values'], '', 'value'],
  [['else'], '', 'record'],
];

describe('the id of a new record', () => {
  const document = unsaved({partners: [{id: 'oslo'}, {id: 7}, 'x']});
  for (const [list, name, id] of NEW)
    it(`in ${list.join('/')}, named “${name}”, is ${id}`, () =>
      expect(newId(document, list, name)).to.equal(id));
});

const subject: Json = {
  id: 'subject',
  name: {de: 'Subject'},
  values: [{id: 'law', name: 'Law'}],
};
const partners: Json = [
  'no record',
  {id: 'oslo', name: {de: 'Oslo'}, kind: 'friends', facets: {subject: ['law']}},
];

/** The id of a record that is renamed to “Neu”. */
const AFTER: readonly (readonly [
  why: string,
  content: Json,
  record: Path,
  id: string | undefined,
])[] = [
  [
    'follows the name',
    {kinds: [{id: 'friends', name: {de: 'Friends'}}]},
    ['kinds', 0],
    'neu',
  ],
  [
    'stays if it was chosen by hand',
    {kinds: [{id: 'pals', name: {de: 'Friends'}}]},
    ['kinds', 0],
    'pals',
  ],
  [
    'stays if it is the kind of a partner',
    {kinds: [{id: 'friends', name: {de: 'Friends'}}], partners},
    ['kinds', 0],
    'friends',
  ],
  [
    'follows the name of a kind that no partner has',
    {kinds: [{id: 'project-2', name: {de: 'Project 2'}}], partners},
    ['kinds', 0],
    'neu',
  ],
  [
    'stays if a partner has the filter',
    {facets: [subject], partners},
    ['facets', 0],
    'subject',
  ],
  [
    'stays if a partner has the value of a filter',
    {facets: [subject], partners},
    ['facets', 0, 'values', 0],
    'law',
  ],
  [
    'follows the name of a filter that no partner has',
    {facets: [{id: 'topic', name: {de: 'Topic'}}], partners},
    ['facets', 0],
    'neu',
  ],
  ['follows the name of a partner', {partners}, ['partners', 1], 'neu'],
  ['is none without one', {kinds: [{}]}, ['kinds', 0], undefined],
];

describe('the id of a renamed record', () => {
  for (const [why, content, record, id] of AFTER)
    it(why, () =>
      expect(idAfter(unsaved(content), record, 'Neu')).to.equal(id)
    );

  it('stays once it is saved', () => {
    const content: Json = {kinds: [{id: 'friends', name: {de: 'Friends'}}]};
    const document = OfficeDocument.of(content, 'a.json');
    expect(idAfter(document, ['kinds', 0], 'Neu')).to.equal('friends');
  });
});
