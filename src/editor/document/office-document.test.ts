import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {act, ACTIONS, CONTENT} from '../../testing/random-edits.js';
import type {Json} from './json.js';
import {OfficeDocument} from './office-document.js';

const open = () => OfficeDocument.of(CONTENT, 'our-partners.json');

const since = (value: Json) =>
  ({kind: 'set', path: ['partners', 0, 'since'], value}) as const;

describe('a document', () => {
  it('tells of each change', () => {
    const document = open();
    let changes = 0;
    document.addEventListener('change', () => changes++);
    document.edit(since(2025));
    document.undo();
    document.redo();
    document.markSaved(document.content, 'new.json');
    expect(changes).to.equal(4);
  });

  it('tells nothing if nothing changes', () => {
    const document = open();
    document.addEventListener('change', () => expect.fail());
    document.edit(since(2024));
    document.undo();
    document.redo();
    document.closeStep();
    expect(document.canUndo).to.equal(false);
  });

  it('is saved again when a change is undone', () => {
    const document = open();
    document.edit(since(2025));
    expect(document.isSaved).to.equal(false);
    document.undo();
    expect(document.isSaved).to.equal(true);
    expect(document.canRedo).to.equal(true);
  });

  it('can undo what was saved', () => {
    const document = open();
    document.edit(since(2025), 'since');
    document.markSaved(document.content, 'new.json', {source: '{}'});
    expect(document.isSaved).to.equal(true);
    expect(document.name).to.equal('new.json');
    document.edit(since(2026), 'since');
    document.undo();
    expect(document.isSaved).to.equal(true);
    document.undo();
    expect(document.isSaved).to.equal(false);
    expect(document.content).to.equal(CONTENT);
  });

  it('of no file is not saved', () => {
    expect(OfficeDocument.of(CONTENT, 'a.json', false).isSaved).to.equal(false);
  });

  it('comes back by undo and redo from any sequence of edits', () => {
    fc.assert(
      fc.property(ACTIONS(), (actions) => {
        const document = open();
        for (const action of actions) act(document, action);
        const last = document.content;
        const contents = [last];
        while (document.canUndo) {
          document.undo();
          contents.unshift(document.content);
        }
        expect(document.content).to.equal(CONTENT);
        while (document.canRedo) document.redo();
        const {history} = document.state;
        expect(
          [history.opened, ...history.steps.map(({content}) => content)].slice(
            0,
            contents.length
          )
        ).to.deep.equal(contents);
        while (!Object.is(document.content, last)) document.undo();
      }),
      {numRuns: 200}
    );
  });
});
