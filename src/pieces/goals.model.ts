import type {Locale} from '../language/locale.js';
import {GOALS, goalHref} from './goals.js';

/** A goal as a badge shows it. */
export interface Badge {
  /** The goal's number, 1 to 17. */
  readonly goal: number;
  readonly title: string;
  readonly href: string;
  /** Whether the office stresses this goal. */
  readonly inFocus: boolean;
  /** The address of the official icon, where the host keeps the icons. */
  readonly icon: string | undefined;
}

/** What decides which badges show, and how. */
export interface BadgeOptions {
  /** Numbers of goals, as an attribute lists them; none means all. */
  readonly goals: readonly string[];
  readonly focus: readonly number[];
  /** Gives the address of a goal's official icon, where the host has them. */
  readonly icon?: (goal: number) => string | undefined;
}

/** The goals' numbers among some words, in the goals' order. */
export const goalsAmong = (texts: readonly string[]): readonly number[] =>
  GOALS.map((_, index) => index + 1).filter((goal) =>
    texts.some((text) => Number(text) === goal)
  );

/** The badges of the wanted goals, or of all 17 where none is named. */
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
