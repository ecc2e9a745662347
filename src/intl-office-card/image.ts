import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {renderPicture} from './picture.js';
import {pictureModel} from './picture.model.js';

/** Whether the host page gives both a picture and its credit. */
export function hasOwnImage({children}: Element): boolean {
  const slots = [...children]
    // An empty field of a host's template is no credit.
    .filter(
      ({slot, textContent}) => slot !== 'image-credit' || textContent.trim()
    )
    .map(({slot}) => slot);
  return slots.includes('image') && slots.includes('image-credit');
}

/**
 * The picture of the host page if it has its own, that of the payload, or the
 * drawing: each with its credit.
 */
export function renderImage(
  payload: Payload,
  locale: Locale,
  isHosts: boolean,
  onSlotChange: () => void
): TemplateResult {
  const {image} = payload.office ?? {};
  const credit = image?.credit?.[locale];
  const picture =
    image && credit
      ? html`<img src=${image.src} alt=${image.alt[locale]} />`
      : renderPicture(pictureModel(payload));
  return html`
    <figure class="image" part="image">
      ${isHosts ? nothing : picture}
      <slot
        name="image"
        ?hidden=${!isHosts}
        @slotchange=${onSlotChange}
      ></slot>
      <figcaption class="credit" part="credit">
        ${
          isHosts
            ? nothing
            : (credit ?? msgIn(locale)('Own drawing, outlines: Natural Earth'))
        }
        <slot
          name="image-credit"
          ?hidden=${!isHosts}
          @slotchange=${onSlotChange}
        ></slot>
      </figcaption>
    </figure>
  `;
}
