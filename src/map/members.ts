import {html, nothing, type TemplateResult} from 'lit';
import {type Ref, ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import {cross} from './icons.js';
import type {MapPlace} from './map.model.js';
import type {MapTexts} from './map-texts.js';

/** The members of a cluster, and the callbacks of their buttons. */
export interface Members {
  readonly texts: MapTexts;
  readonly members: readonly MapPlace[];
  readonly selected: string | null;
  /** Receives the button of the first member. */
  readonly first: Ref;
  readonly choose: (id: string) => void;
  readonly close: () => void;
}

/** Lists places that share one point, so that no zooming separates them. */
export const renderMembers = ({
  texts,
  members,
  selected,
  first,
  choose,
  close,
}: Members): TemplateResult => html`
  <div class="members" role="group" aria-label=${texts.members}>
    <button type="button" class="close" aria-label=${texts.close} @click=${close}>
      ${cross}
    </button>
    <ul role="list">
      ${repeat(
        members,
        ({id}) => id,
        ({id, name}, i) => html`
          <li>
            <button
              type="button"
              translate="no"
              aria-pressed=${id === selected}
              @click=${() => choose(id)}
              ${i === 0 ? ref(first) : nothing}
            >
              ${name}
            </button>
          </li>
        `
      )}
    </ul>
  </div>
`;
