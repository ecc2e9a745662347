import {html, type TemplateResult} from 'lit';
import type {MapTexts} from './map-texts.js';

/** Renders the button that leads back to the places from a view without any. */
export const renderWayBack = (
  {showAll}: MapTexts,
  onClick: () => void
): TemplateResult => html`
  <button type="button" class="way-back" @click=${onClick}>${showAll}</button>
`;
