import {css, html, nothing, type TemplateResult} from 'lit';
import {isPrerendering} from '../element/prerendering.js';
import {memo} from '../element/memo.js';
import type {Locale} from '../language/locale.js';
import type {Partner, Payload} from '../payload/schema.js';
import {factsOf} from './facts.model.js';

/**
 * The year in which the next anniversary is looked for. A prerendered page may be
 * read years later, so there the content gives it.
 */
const yearOf = ({updated}: Payload): number | undefined => {
  if (!isPrerendering) return new Date().getFullYear();
  return updated === undefined ? undefined : Number(updated.slice(0, 4));
};

/** The facts about all partners that an element shows. */
export class Facts {
  readonly #of = memo(factsOf);

  render(
    payload: Payload,
    partners: readonly Partner[],
    locale: Locale
  ): TemplateResult | typeof nothing {
    const home = payload.office?.location;
    const facts = this.#of(partners, home, yearOf(payload), locale);
    return facts.length > 0
      ? html`
          <ul class="facts muted" role="list">
            ${facts.map((fact) => html`<li>${fact}</li>`)}
          </ul>
        `
      : nothing;
  }
}

/**
 * The styles of the facts, which are in two places: under the heading and, so that
 * they take no space above a narrow map, at the top of the list.
 */
export const factStyles = css`
  .facts li {
    display: inline;
  }

  .facts li + li::before {
    content: ' · ';
  }

  .list-side > .facts {
    display: none;
  }

  @container (inline-size < 36em) {
    .head > .facts {
      display: none;
    }

    .list-side > .facts {
      display: block;
      padding: 0.75em calc(var(--_space) / 0.875);
      border-block-end: 1px solid var(--_border);
    }
  }
`;
