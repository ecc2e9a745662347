import {html, nothing, type TemplateResult} from 'lit';
import type {Tag} from '../../../src/site/tags.js';
import type {Locale} from '../../../src/language/locale.js';
import {TEXTS} from '../builder-texts.js';
import {ELEMENT_NAMES} from '../option-texts.js';
import {type Option, OPTIONS} from '../options.js';
import type {PageData} from '../page-data.js';
import {readAttributes, type Settings} from '../settings.js';
import {optionControl} from './option-control.js';
import {partnerPicker} from './partner-picker.js';
import {radioCards} from './radio-cards.js';

interface SettingsForm {
  readonly settings: Settings;
  readonly data: PageData;
  readonly legend: unknown;
  /** What to search for among the partners. */
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onChange: (settings: Settings) => void;
}

/** Attributes that editors choose first, and those under “More settings”. */
const FIRST = ['view', 'kinds', 'goals', 'lang'];
const MORE = [
  'theme',
  'sort',
  'region',
  'plain',
  'downloads',
  'focus',
  'heading-level',
];

/** Settings with another value of an attribute, or none. */
export const withAttribute = (
  {tag, attributes, address}: Settings,
  name: string,
  value: string | undefined
): Settings => ({
  tag,
  address,
  attributes: readAttributes(tag, (each) =>
    each === name ? value : attributes[each]
  ).attributes,
});

/** Settings with another element, which keeps the attributes that it knows. */
export const withElement = (
  {attributes, address}: Settings,
  tag: Tag
): Settings => ({
  tag,
  address,
  attributes: readAttributes(tag, (each) => attributes[each]).attributes,
});

/** The elements, in the order of the answers. */
const ORDER = [
  'partner-map-list',
  'intl-office-card',
  'sdg-badges',
  'network-list',
] as const satisfies readonly Tag[];

/** The elements as answers to a question. */
export const elementCards = (locale: Locale) =>
  ORDER.map((tag) => ({
    value: tag,
    label: ELEMENT_NAMES[tag].name[locale],
    about: ELEMENT_NAMES[tag].about[locale],
  }));

/** What to show: the element and its most important settings. */
export function settingsForm({
  settings,
  data,
  legend,
  search,
  onSearch,
  onChange,
}: SettingsForm): TemplateResult {
  const {tag, attributes} = settings;
  const {locale, goals} = data;
  const set = (name: string, value: string | undefined) =>
    onChange(withAttribute(settings, name, value));
  const control = (option: Option) =>
    optionControl({
      option,
      given: attributes[option.name],
      goals,
      locale,
      onChange: (value) => set(option.name, value),
    });
  const controls = (names: readonly string[]) =>
    names.flatMap((name) =>
      OPTIONS[tag].filter((option) => option.name === name).map(control)
    );
  return html`${radioCards({
    name: 'element',
    legend,
    cards: elementCards(locale),
    chosen: tag,
    onChoose: (value) => {
      const next = ORDER.find((each) => each === value);
      if (next) onChange(withElement(settings, next));
    },
  })}
    <div class="options" role="group" aria-label=${TEXTS[locale].settings}>
      ${controls(FIRST)}
      <details class="more">
        <summary>${TEXTS[locale].more}</summary>
        <div class="options">
          ${
            tag === 'partner-map-list'
              ? partnerPicker({
                  data,
                  chosen: attributes['selected'],
                  search,
                  onSearch,
                  onChoose: (id) => set('selected', id),
                })
              : nothing
          }
          ${controls(MORE)}
        </div>
      </details>
    </div>`;
}
