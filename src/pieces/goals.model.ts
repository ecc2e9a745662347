import type {Locale} from '../language/locale.js';
import {GOALS, goalHref} from './goals.js';

/** The view model of a goal's badge. */
export interface Badge {
  /** The goal's number, 1 to 17. */
  readonly goal: number;
  readonly title: string;
  readonly href: string;
  /** Whether the office highlights this goal. */
  readonly inFocus: boolean;
  /** The address of the official icon, if the host page has the icons. */
  readonly icon: string | undefined;
}

/** Which badges to show, and how. */
export interface BadgeOptions {
  /** The numbers of goals as an attribute lists them; an empty list means all. */
  readonly goals: readonly string[];
  readonly focus: readonly number[];
  /** Returns the address of a goal's official icon, if the host page has it. */
  readonly icon?: (goal: number) => string | undefined;
}

/** Picks the numbers of goals from some words, in the order of the goals. */
export const goalsAmong = (texts: readonly string[]): readonly number[] =>
  GOALS.map((_, index) => index + 1).filter((goal) =>
    texts.some((text) => Number(text) === goal)
  );

/** Makes the badges of the given goals, or of all 17 if none is given. */
export function badgesModel(
  {goals, focus, icon}: BadgeOptions,
  locale: Locale
): readonly Badge[] {
  const wanted = goalsAmong(goals);
  const shown = wanted.length > 0 ? wanted : GOALS.map((_, i) => i + 1);
  return shown.flatMap((goal) => {
    const {title} = GOALS[goal - 1] ?? {};
    if (!title) return [];
    return {
      goal,
      title: title[locale],
      href: goalHref(goal, locale),
      inFocus: focus.includes(goal),
      icon: icon?.(goal),
    };
  });
}
