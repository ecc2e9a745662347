import {TAGS} from '../../language/formats.js';
import type {Locale} from '../../language/locale.js';

const dayOf = (time: Date) =>
  Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / 86_400_000;

/** A time as people say it: “today, 10:41”, “yesterday, 10:41”, “3 May 2026, 10:41”. */
export function whenWords(
  time: Date,
  locale: Locale,
  now = new Date()
): string {
  const tag = TAGS[locale];
  const days = dayOf(time) - dayOf(now);
  const day =
    days === 0 || days === -1
      ? new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}).format(days, 'day')
      : new Intl.DateTimeFormat(tag, {dateStyle: 'long'}).format(time);
  const clock = new Intl.DateTimeFormat(tag, {timeStyle: 'short'});
  return `${day}, ${clock.format(time)}`;
}
