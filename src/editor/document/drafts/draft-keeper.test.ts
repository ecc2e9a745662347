import {expect, oneEvent} from '@open-wc/testing';
import {deleteDB, openDB} from 'idb';
import fc from 'fast-check';
import {act, ACTIONS, CONTENT} from '../../../testing/random-edits.js';
import {waitUntil} from '../../../testing/wait-until.js';
import {readPayload} from '../../../payload/read-payload.js';
import {checkContent} from '../../findings/check-content.js';
import type {Json} from '../json.js';
import {OfficeDocument} from '../office-document.js';
import {payloadText} from '../payload-text.js';
import {openDrafts} from './draft-database.js';
import {DraftKeeper} from './draft-keeper.js';
import {DraftWriter} from './draft-writer.js';
import {takeDraft} from './read-draft.js';

const NAME = 'intl-office-editor-test';

const since = (value: Json) =>
  ({kind: 'set', path: ['partners', 0, 'since'], value}) as const;

const open = (content: Json = CONTENT) =>
  OfficeDocument.of(content, 'our-partners.json');

/** The keepers of a test, each like a tab. */
let tabs: DraftKeeper[] = [];

function tab(): DraftKeeper {
  const keeper = new DraftKeeper(NAME);
  tabs.push(keeper);
  return keeper;
}

/** Closes a tab and opens its draft in another one. */
async function reloaded(before: DraftKeeper, id = before.id!) {
  await before.close();
  const after = tab();
  return {after, document: (await after.restore(id))!};
}

/** All contents that undo and redo lead to, and which one is in force. */
const historyOf = ({state}: OfficeDocument) => [
  [state.history.opened, ...state.history.steps.map(({content}) => content)],
  state.history.position,
  state.name,
  state.saved,
];

/** Whether the elements for visitors show the content of a file. */
function isAccepted(file: Json): boolean {
  try {
    readPayload(file);
    return true;
  } catch {
    return false;
  }
}

describe('the drafts of a browser', () => {
  afterEach(async () => {
    await Promise.all(tabs.map((each) => each.close()));
    tabs = [];
    await deleteDB(NAME);
  });

  it('bring back a document with undo and redo', async () => {
    const keeper = tab();
    const document = open();
    await keeper.keep(document);
    document.edit(since(2025), 'since');
    document.edit(since(2026), 'since');
    document.edit({kind: 'remove', path: ['partners'], index: 1});
    document.undo();
    const again = await reloaded(keeper);
    expect(historyOf(again.document)).to.deep.equal(historyOf(document));
    expect(again.document.canRedo).to.equal(true);
    again.document.undo();
    expect(again.document.content).to.deep.equal(CONTENT);
  });

  it('bring back any sequence of edits, and save a file that is valid or said to be not', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(ACTIONS('reload', 'save'), async (actions) => {
        let keeper = tab();
        let document = OfficeDocument.of(CONTENT, 'a.json', true, {
          source: JSON.stringify(CONTENT, null, 1),
        });
        await keeper.keep(document);
        for (const action of [...actions, {kind: 'reload'} as const]) {
          if (action.kind === 'save') {
            const {content, name, state} = document;
            const source = payloadText(content, state.source);
            document.markSaved(content, name, {source});
          } else if (action.kind === 'reload') {
            const before = document;
            const again = await reloaded(keeper);
            ({after: keeper, document} = again);
            expect(historyOf(document)).to.deep.equal(historyOf(before));
            expect(document.isSaved).to.equal(before.isSaved);
            expect(document.state.source).to.equal(before.state.source);
          } else act(document, action);
        }
        const {content, state} = document;
        const file = JSON.parse(payloadText(content, state.source)) as Json;
        expect(file).to.deep.equal(content);
        expect(checkContent(content, 'de').faults.length === 0).to.equal(
          isAccepted(file)
        );
        await keeper.close();
        tabs = [];
      }),
      {numRuns: 200}
    );
  });

  it('are offered as long as they are not saved, the latest first', async () => {
    const saved = tab();
    await saved.keep(open());
    const unsaved = tab();
    const document = open();
    await unsaved.keep(document);
    document.edit(since(2025));
    document.edit(since(2026));
    // Drafts of the same millisecond have no order.
    const now = Date.now();
    await waitUntil(() => Date.now() > now);
    const fresh = tab();
    await fresh.keep(OfficeDocument.of({schemaVersion: 1}, 'new.json', false));
    const offers = async () =>
      (await tab().offers()).map(({name, changes, isOpenElsewhere}) => [
        name,
        changes,
        isOpenElsewhere,
      ]);
    expect(await offers()).to.deep.equal([
      ['new.json', 1, true],
      ['our-partners.json', 2, true],
    ]);
    await unsaved.close();
    expect((await offers())[1]).to.deep.equal(['our-partners.json', 2, false]);
    // Its own draft is no offer.
    expect(await fresh.offers()).to.have.length(1);
  });

  it('belong to one tab', async () => {
    const first = tab();
    await first.keep(open());
    const second = tab();
    expect(await second.restore(first.id!)).to.equal(undefined);
  });

  it('are never overwritten by a tab that has lost its draft', async () => {
    const first = tab();
    const document = open();
    await first.keep(document);
    const id = first.id!;
    // As if the browser had frozen the tab and given its draft to another one.
    const database = await openDrafts(NAME);
    const state = (await takeDraft(database, id, 'another tab'))!;
    const other = new OfficeDocument(state);
    other.edit(since(2030));
    await new DraftWriter(database, id, 'another tab').write(
      other.state,
      false
    );
    const hasCopy = oneEvent(first, 'change');
    document.edit(since(1990));
    await hasCopy;
    expect(first.id).not.to.equal(id);
    const {document: own} = await reloaded(first);
    expect(own.at(['partners', 0, 'since'])).to.equal(1990);
    const {document: kept} = await reloaded(tab(), id);
    expect(kept.at(['partners', 0, 'since'])).to.equal(2030);
    database.close();
  });

  it('are deleted one by one', async () => {
    const [keep, drop] = [tab(), tab()];
    await keep.keep(OfficeDocument.of(CONTENT, 'keep.json', false));
    await drop.keep(OfficeDocument.of(CONTENT, 'drop.json', false));
    const id = drop.id!;
    await drop.close();
    const other = tab();
    await other.delete(id);
    expect((await other.offers()).map(({name}) => name)).to.deep.equal([
      'keep.json',
    ]);
    expect(await other.restore(id)).to.equal(undefined);
  });

  it('let a newer version of the editor change its tables', async () => {
    await tab().offers();
    // It waits until all others have closed the database.
    (await openDB(NAME, 2)).close();
  });

  it('are deleted all at once', async () => {
    const keeper = tab();
    const document = open();
    await keeper.keep(document);
    document.edit(since(2025));
    await keeper.deleteAll();
    expect(await tab().offers()).to.deep.equal([]);
    expect(keeper.keeping).to.equal('not-kept');
    // The document is still open, and its next change is kept with all of it.
    document.edit(since(2026));
    const {document: again} = await reloaded(keeper);
    expect(historyOf(again)).to.deep.equal(historyOf(document));
  });

  it('cost a key press no more if there are 10,000 partners', async () => {
    const partners = Array.from({length: 10_000}, (_, i) => ({
      id: `p${i}`,
      name: {de: `Stadt ${i}`, en: `City ${i}`},
    }));
    const keeper = tab();
    const document = open({schemaVersion: 1, partners});
    await keeper.keep(document);
    const times = Array.from({length: 20}, (_, i) => {
      const start = performance.now();
      document.edit(
        {
          kind: 'set',
          path: ['partners', 5000, 'name', 'de'],
          value: 'x'.repeat(i),
        },
        'name'
      );
      return performance.now() - start;
    });
    expect(times.sort((a, b) => a - b)[10]).to.be.below(20);
    const {document: again} = await reloaded(keeper);
    expect(again.at(['partners', 5000, 'name', 'de'])).to.equal('x'.repeat(19));
  });
});

describe('a browser that keeps nothing', () => {
  it('says so, and the document works', async () => {
    const {open: real} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const keeper = new DraftKeeper(NAME);
      const document = open();
      await keeper.keep(document);
      document.edit(since(2025));
      expect(keeper.keeping).to.equal('not-kept');
      expect(await keeper.offers()).to.deep.equal([]);
      expect(await keeper.restore('a')).to.equal(undefined);
      await keeper.deleteAll();
      await keeper.close();
    } finally {
      IDBFactory.prototype.open = real;
    }
  });
});
