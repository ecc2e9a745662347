import {memo} from '../../../element/memo.js';
import {formatsIn, WEEKDAYS} from '../../../language/formats.js';
import type {Locale} from '../../../language/locale.js';
import {toolMsgIn} from '../../../language/tool-messages.js';

type Words = Readonly<Record<string, string>>;

const wordsIn = memo((locale: Locale): Readonly<Record<string, Words>> => {
  const msg = toolMsgIn(locale);
  const {weekday} = formatsIn(locale);
  return {
    'partners.status': {
      active: msg('active'),
      suspended: msg('on hold'),
      ended: msg('ended'),
    },
    'partners.kind': {
      'twin-city': msg('Twin city'),
      'inner-german': msg('German–German twin city'),
      project: msg('Project partnership'),
      university: msg('Partner university'),
    },
    'networks.group': {
      cities: msg('Networks of cities'),
      'united-nations': msg('United Nations'),
      alliances: msg('Alliances and programmes'),
    },
    'office.tasks.icon': {
      cooperation: msg('Globe'),
      stage: msg('Lectern'),
      balance: msg('Scales'),
      advice: msg('Compass'),
    },
    'office.openingHours.days': Object.fromEntries(
      WEEKDAYS.map((day) => [day, weekday(day)])
    ),
  };
});

/** What a value of a choice is called; the value itself if nobody has named it yet. */
export function choiceWords(
  path: string,
  value: string,
  locale: Locale
): string {
  const words = wordsIn(locale)[path] ?? {};
  return (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}
