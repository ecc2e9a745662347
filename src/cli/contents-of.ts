import {str} from '@lit/localize';
import {isRecord, listIn} from '../check/walk.js';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';

/** Says in a few words what a valid payload holds. */
export function contentsOf(payload: unknown, locale: Locale): string {
  const msg = toolMsgIn(locale);
  const {number} = formatsIn(locale);
  const count = (
    key: string,
    one: string,
    many: (count: string) => string,
    record = payload
  ) => {
    if (!isRecord(record) || record[key] === undefined) return undefined;
    const {length} = listIn(record, key);
    return length === 1 ? one : many(number(length));
  };
  const {office, goals, updated} = (
    isRecord(payload) ? payload : {}
  ) as Readonly<Partial<Record<string, unknown>>>;
  const held = [
    office === undefined ? undefined : msg('an office'),
    count('tasks', msg('1 task'), (n) => msg(str`${n} tasks`), office),
    count('partners', msg('1 partner'), (n) => msg(str`${n} partners`)),
    count('networks', msg('1 network'), (n) => msg(str`${n} networks`)),
    count(
      'focus',
      msg('1 goal in focus'),
      (n) => msg(str`${n} goals in focus`),
      goals
    ),
    count('sources', msg('1 source'), (n) => msg(str`${n} sources`)),
    typeof updated === 'string' ? msg(str`updated ${updated}`) : undefined,
  ].filter((part) => part !== undefined);
  return held.length > 0 ? held.join(', ') : msg('nothing to show');
}
