import {expect, fixture, html} from '@open-wc/testing';
import {readPayload} from '../payload/read-payload.js';
import {renderDraftNote} from './draft-note.js';

const simple = {de: 'Schwer', en: 'English', 'de-simple': 'Leicht'};
const standard = {de: 'Deutsch', en: 'English'};

const noteOf = async (parts: unknown, more: object = {}) => {
  const el = await fixture(html`
    <div>${renderDraftNote(readPayload({schemaVersion: 1, ...more}), parts)}</div>
  `);
  return el.querySelector('p');
};

describe('renderDraftNote', () => {
  it('says that the texts are a draft, one sentence a line', async () => {
    const note = await noteOf([standard, {text: simple}]);
    expect(note?.textContent).to.equal(
      'Diese Texte sind ein Entwurf.\nEine Prüf-Gruppe muss sie noch lesen.'
    );
    expect(note?.lang).to.equal('de-simple');
    expect(note?.role).to.equal('note');
  });

  it('is missing if no text is in Leichte Sprache', async () => {
    expect(await noteOf([standard])).to.equal(null);
  });

  it('is missing if a reading group has checked the texts', async () => {
    const checked = {simpleGermanCheckedBy: 'Prüf-Gruppe Dortmund'};
    expect(await noteOf([simple], checked)).to.equal(null);
  });
});
