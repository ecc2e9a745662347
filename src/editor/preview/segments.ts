import {html, nothing, type TemplateResult} from 'lit';

/** A choice of a switch. With an icon, its words are a tooltip. */
type Choice<T extends string> = readonly [
  value: T,
  label: string,
  icon?: TemplateResult,
];

interface Segments<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly choose: (value: T) => void;
}

/** A switch between a few choices: radio buttons. The legend is its name for screen readers. */
export const segments = <T extends string>({
  legend,
  name,
  value,
  choices,
  choose,
}: Segments<T>): TemplateResult => html`
  <div class="segments" role="group" aria-label=${legend}>
      ${choices.map(([each, label, icon]) => {
        const input = html`<input
          type="radio"
          name=${name}
          title=${icon ? label : nothing}
          aria-label=${icon ? label : nothing}
          .checked=${each === value}
          @change=${() => choose(each)}
        />`;
        return icon
          ? html`<span>${input}${icon}</span>`
          : html`<label>${input}<span>${label}</span></label>`;
      })}
  </div>
`;
