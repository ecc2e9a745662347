import {html, type TemplateResult} from 'lit';

interface Segments<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly choose: (value: T) => void;
}

/** A switch between a few choices: radio buttons. The legend is for screen readers. */
export const segments = <T extends string>({
  legend,
  name,
  value,
  choices,
  choose,
}: Segments<T>): TemplateResult => html`
  <fieldset>
    <legend class="quiet">${legend}</legend>
    <div class="segments">
      ${choices.map(
        ([each, label]) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              .checked=${each === value}
              @change=${() => choose(each)}
            />
            <span>${label}</span>
          </label>`
      )}
    </div>
  </fieldset>
`;
