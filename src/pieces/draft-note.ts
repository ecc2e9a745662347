import {css, html, nothing, type TemplateResult} from 'lit';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {hasSimpleGerman} from '../payload/simple-german.js';

/**
 * Renders the note that the texts in Leichte Sprache are a draft, unless a reading
 * group has checked them. Call it only if the element shows Leichte Sprache.
 *
 * @param parts - the parts of the payload that the element shows
 */
export const renderDraftNote = (
  {simpleGermanCheckedBy}: Payload,
  parts: unknown
): TemplateResult | typeof nothing =>
  simpleGermanCheckedBy || !hasSimpleGerman(parts)
    ? nothing
    : html`<p class="draft" role="note" lang="de-simple">${msgIn('de')(
        'These texts are a draft.\nA reading group still has to check them.'
      )}</p>`;

export const draftNoteStyles = css`
  .draft {
    padding: 0.75em var(--_space);
    border-block-start: 1px solid var(--_border);
    background: var(--_soft);
  }
`;
