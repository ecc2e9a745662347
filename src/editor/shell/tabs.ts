import {html, type TemplateResult} from 'lit';

interface Tabs<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly tabs: readonly (readonly [value: T, label: string])[];
  readonly choose: (value: T) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Tabs after the pattern of the ARIA guide: arrow keys choose, Tab leaves. */
export function tabList<T extends string>({
  label,
  value,
  tabs,
  choose,
}: Tabs<T>): TemplateResult {
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(([each]) => each === value) + step;
    const to = Number.isFinite(at)
      ? (at + tabs.length) % tabs.length
      : at > 0
        ? tabs.length - 1
        : 0;
    const next = tabs[to]?.[0];
    if (next === undefined) return;
    choose(next);
    const list = event.currentTarget as HTMLElement;
    list.querySelectorAll('button')[to]?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${label} @keydown=${press}>
      ${tabs.map(
        ([each, name]) =>
          html`<button
            role="tab"
            id="tab-${each}"
            aria-selected=${each === value}
            aria-controls="panel-${each}"
            tabindex=${each === value ? 0 : -1}
            @click=${() => choose(each)}
          >
            ${name}
          </button>`
      )}
    </div>
  `;
}
