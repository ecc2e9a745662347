import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

interface Card {
  readonly value: string;
  readonly label: string;
  readonly about?: string | undefined;
}

interface RadioCards {
  readonly name: string;
  readonly legend: unknown;
  /** A text between the question and the answers. */
  readonly hint?: unknown;
  readonly cards: readonly Card[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** A question with its answers as radio buttons. */
export const radioCards = ({
  name,
  legend,
  hint,
  cards,
  chosen,
  onChoose,
}: RadioCards): TemplateResult =>
  html`<fieldset class="question" data-question=${name}>
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <div class="cards">
      ${cards.map(
        ({value, label, about}) =>
          html`<label class="card"
            ><input
              type="radio"
              name=${name}
              value=${value}
              autocomplete="off"
              .checked=${live(value === chosen)}
              @change=${() => onChoose(value)} /><span
              ><b>${label}</b>${about ? html` <small>${about}</small>` : nothing}</span
            ></label
          >`
      )}
    </div>
  </fieldset>`;
