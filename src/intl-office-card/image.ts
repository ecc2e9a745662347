import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';
import {renderPicture} from './picture.js';
import {pictureModel} from './picture.model.js';

/** Whether the host page provides both a picture and its credit. */
export function hasOwnImage({children}: Element): boolean {
  const slots = [...children]
    // A CMS may render an empty field as an empty element.
    .filter(
      ({slot, textContent}) => slot !== 'image-credit' || textContent.trim()
    )
    .map(({slot}) => slot);
  return slots.includes('image') && slots.includes('image-credit');
}

/** The drawing, with its credit: who drew it, and where its data comes from. */
function drawing(payload: Payload, locale: Locale) {
  const msg = msgIn(locale);
  const model = pictureModel(payload);
  return {
    picture: renderPicture(model),
    credit: model.isFromGeoNames
      ? msg(
          'Drawing: intl-office-widget; outlines: Natural Earth; places: GeoNames'
        )
      : msg('Drawing: intl-office-widget; outlines: Natural Earth'),
  };
}

/**
 * Renders the picture with its credit: that of the host page, or else that of the
 * payload, or else the drawing.
 */
export function renderImage(
  payload: Payload,
  locale: Locale,
  isHosts: boolean,
  onSlotChange: () => void
): TemplateResult {
  const {image} = payload.office ?? {};
  const {picture, credit} = image?.credit
    ? {
        picture: html`<img src=${image.src} alt=${image.alt[locale]} />`,
        credit: image.credit[locale],
      }
    : drawing(payload, locale);
  return html`
    <figure class="image" part="image">
      ${isHosts ? nothing : picture}
      <slot
        name="image"
        ?hidden=${!isHosts}
        @slotchange=${onSlotChange}
      ></slot>
      <figcaption class="credit" part="credit">
        ${isHosts ? nothing : credit}
        <slot
          name="image-credit"
          ?hidden=${!isHosts}
          @slotchange=${onSlotChange}
        ></slot>
      </figcaption>
    </figure>
  `;
}
