import {edited, type Edit} from './edit.js';
import type {Json} from './json.js';

/** A step that can be undone: its edit, and the content after it. */
export interface Step {
  readonly edit: Edit;
  readonly content: Json;
  /**
   * Steps in a row with the same key are one, as the letters typed into a field are.
   * Without a key each step is one of its own.
   */
  readonly mergeKey?: string | undefined;
}

/** All steps since the content was opened, without limit. Steps share what is equal. */
export interface History {
  readonly opened: Json;
  readonly steps: readonly Step[];
  /** How many of the steps are in force. The others were undone. */
  readonly position: number;
}

export const begin = (opened: Json): History => ({
  opened,
  steps: [],
  position: 0,
});

/** The content that is in force. */
export const contentOf = ({opened, steps, position}: History): Json =>
  steps[position - 1]?.content ?? opened;

/** The history after an edit. Steps that were undone before it are gone. */
export function record(
  history: History,
  edit: Edit,
  mergeKey?: string
): History {
  const {steps, position} = history;
  const last = steps[position - 1];
  const merges =
    mergeKey !== undefined &&
    last?.mergeKey === mergeKey &&
    position === steps.length;
  const kept = steps.slice(0, merges ? position - 1 : position);
  const content = edited(contentOf(history), edit);
  return {
    ...history,
    steps: [...kept, {edit, content, mergeKey}],
    position: kept.length + 1,
  };
}

/** The history with that many steps in force. */
export const atPosition = (history: History, position: number): History => ({
  ...history,
  position: Math.min(Math.max(position, 0), history.steps.length),
});

/** The history in which the last step is closed: a further edit is a step of its own. */
export function closeStep(history: History): History {
  const last = history.steps.at(-1);
  if (last?.mergeKey === undefined) return history;
  const {edit, content} = last;
  return {...history, steps: [...history.steps.slice(0, -1), {edit, content}]};
}
