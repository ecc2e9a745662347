import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {isPrerendering} from '../../element/prerendering.js';
import {type Continent, continentOf, CONTINENTS} from '../../geo/continents.js';
import {formatsIn} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {msgIn} from '../../language/messages.js';
import type {Partner} from '../../payload/schema.js';
import {continentName} from './continent-names.js';

/** The id of a continent or the code of a country; empty for all countries. */
export type Area = string;

/** Whether a partner is in an area. */
export const isInArea = ({country}: Partner, area: Area): boolean =>
  !area || country === area || continentOf(country) === area;

/** Returns the name of a continent or a country. */
export function areaName(area: Area, locale: Locale): string {
  const continent = CONTINENTS.find((each) => each === area);
  return continent
    ? continentName(continent, locale)
    : formatsIn(locale).country(area);
}

/** An area with the number of its partners. */
interface CountedArea {
  readonly area: Area;
  readonly name: string;
  readonly count: number;
}

/** A continent and its countries by name. */
export interface AreaGroup {
  /** Undefined for countries without a continent. */
  readonly name: string | undefined;
  /** The continent, if it has more than one country. */
  readonly whole: CountedArea | undefined;
  readonly countries: readonly CountedArea[];
}

/** Counts the partners of each country, by continent. */
export function areaGroups(
  partners: readonly Partner[],
  locale: Locale
): readonly AreaGroup[] {
  const msg = msgIn(locale);
  const {country, compare} = formatsIn(locale);
  const counts = new Map<string, number>();
  for (const {country: code} of partners)
    counts.set(code, (counts.get(code) ?? 0) + 1);

  const groupOf = (continent: Continent | undefined): readonly AreaGroup[] => {
    const countries = [...counts]
      .filter(([code]) => continentOf(code) === continent)
      .map(([area, count]) => ({area, name: country(area), count}))
      .sort((a, b) => compare(a.name, b.name));
    if (!countries.length) return [];
    if (!continent) return [{name: undefined, whole: undefined, countries}];
    const name = continentName(continent, locale);
    const count = countries.reduce((sum, each) => sum + each.count, 0);
    const whole = {area: continent, name: msg(str`All of ${name}`), count};
    return [{name, whole: countries.length > 1 ? whole : undefined, countries}];
  };
  return [...CONTINENTS, undefined].flatMap(groupOf);
}

/** The state of the filter by country, and its callback. */
export interface CountryFilter {
  readonly locale: Locale;
  readonly groups: readonly AreaGroup[];
  readonly area: Area;
  readonly filterBy: (area: Area) => void;
}

/** Renders the filter by continent and country. */
export function renderCountryFilter({
  locale,
  groups,
  area,
  filterBy,
}: CountryFilter): TemplateResult {
  const msg = msgIn(locale);
  const {number} = formatsIn(locale);
  const onChange = ({target}: Event) => {
    if (target instanceof HTMLSelectElement) filterBy(target.value);
  };
  const option = (value: Area, text: string) =>
    html`<option value=${value} .selected=${isPrerendering ? nothing : value === area}>
      ${text}
    </option>`;
  const counted = (each: CountedArea) =>
    option(each.area, `${each.name} (${number(each.count)})`);
  const options = (areas: readonly CountedArea[]) =>
    repeat(areas, ({area: id}) => id, counted);
  return html`
    <label class="field country">
      <span>${msg('Country')}</span>
      <select @change=${onChange}>
        ${option('', msg('All countries'))}
        ${groups.map(({name, whole, countries}) =>
          name
            ? html`
              <optgroup label=${name}>
                ${whole ? counted(whole) : nothing}${options(countries)}
              </optgroup>
            `
            : options(countries)
        )}
      </select>
    </label>
  `;
}
