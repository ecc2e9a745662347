import {formatsIn, type Weekday, WEEKDAYS} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';
import {isRecord, itemsOf, type Json} from '../document/json.js';
import type {Field} from './field.js';
import {layoutOf} from './field-layout.js';
import {shownText, textInEither} from './text-parts.js';

/** What a closed record shows: its first value, and what follows. */
export interface Summary {
  readonly first: string;
  readonly rest: string;
}

const isWeekday = (value: string): value is Weekday =>
  WEEKDAYS.some((day) => day === value);

/** Days in a row as a range: Monday–Friday. */
function daysInWords(days: readonly string[], locale: Locale): string {
  const {weekday} = formatsIn(locale);
  const name = (day: string | undefined) =>
    day === undefined ? '' : isWeekday(day) ? weekday(day) : day;
  const indexes = days.map((day) => WEEKDAYS.findIndex((each) => each === day));
  const isRow =
    days.length > 2 &&
    indexes.every((at, i) => at >= 0 && at === Number(indexes[0]) + i);
  return isRow
    ? `${name(days[0])}–${name(days.at(-1))}`
    : days.map(name).join(', ');
}

function wordsOf(
  field: Field,
  value: Json | undefined,
  locale: Locale
): string {
  switch (field.widget) {
    case 'localized':
      return textInEither(value, locale);
    case 'choices':
      return daysInWords(itemsOf(value).map(shownText), locale);
    case 'text':
    case 'year':
    case 'number':
    case 'time':
      return shownText(value);
    default:
      return '';
  }
}

/** Sums up an item of a list, such as `2014` and `Unterzeichnung in Dortmund`. */
export function summaryOf(
  field: Field,
  value: Json | undefined,
  locale: Locale
): Summary {
  if (!isRecord(value) || !field.fields || field.widget !== 'record')
    return {first: wordsOf(field, value, locale), rest: ''};
  const {main} = layoutOf(field.fields, field.path);
  const times = main.flatMap((each) =>
    each.widget === 'time' ? [shownText(value[each.key])] : []
  );
  const [first = '', ...rest] = [
    ...main
      .filter(({widget}) => widget !== 'time')
      .map((each) => wordsOf(each, value[each.key], locale)),
    times.filter(Boolean).join('–'),
  ].filter(Boolean);
  return {first, rest: rest.join(' · ')};
}
