import {expect} from '@open-wc/testing';
import {CONTENT} from '../../testing/random-edits.js';
import type {Edit} from '../document/edit.js';
import type {Path} from '../document/json.js';
import {OfficeDocument} from '../document/office-document.js';
import {placeOfLast, stepWords} from './last-edit.js';

const LIST = ['partners'] as const;

/** Where undo and redo of an edit lead: to the record, or to its list if it is gone. */
const CASES: readonly (readonly [
  edit: Edit,
  undo: Path | undefined,
  redo: Path | undefined,
])[] = [
  [
    {kind: 'set', path: ['partners', 0, 'since'], value: 2011},
    ['partners', 0, 'since'],
    ['partners', 0, 'since'],
  ],
  [
    {kind: 'insert', path: LIST, index: 1, value: {id: 'oslo'}},
    LIST,
    [...LIST, 1],
  ],
  [{kind: 'remove', path: LIST, index: 1}, [...LIST, 1], LIST],
  [{kind: 'move', path: LIST, from: 0, to: 1}, [...LIST, 0], [...LIST, 1]],
  [{kind: 'replace', value: {schemaVersion: 1}}, undefined, undefined],
];

describe('the place of a step', () => {
  for (const [edit, undo, redo] of CASES)
    it(`that is undone and redone, for “${edit.kind}”`, () => {
      const document = OfficeDocument.of(CONTENT, 'a.json');
      document.edit(edit);
      document.undo();
      expect(placeOfLast(document.state.history, 'undo')).to.deep.equal(undo);
      document.redo();
      expect(placeOfLast(document.state.history, 'redo')).to.deep.equal(redo);
    });

  it('is nowhere without a step', () => {
    const {history} = OfficeDocument.of(CONTENT, 'a.json').state;
    expect(placeOfLast(history, 'undo')).to.equal(undefined);
    expect(placeOfLast(history, 'redo')).to.equal(undefined);
  });

  it('is said in words', () => {
    expect(stepWords('undo', 'Kumasi', 'en')).to.equal(
      'Undone: a change in Kumasi'
    );
    expect(stepWords('redo', 'Kumasi', 'en')).to.equal(
      'Redone: a change in Kumasi'
    );
  });
});
