import {edited, type Edit} from './edit.js';
import {isSame, type Json} from './json.js';

/** A step that can be undone: what was edited, and the content after it. */
export interface Step {
  /** Its only edit, or the last one. */
  readonly edit: Edit;
  /** Edits of other fields in the same step, before the last one. */
  readonly earlier?: readonly Edit[] | undefined;
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

/** The number of steps after which this object was the content, or -1. */
export function positionOf({opened, steps}: History, content: Json): number {
  const last = steps.findLastIndex((step) => step.content === content);
  return last === -1 && content !== opened ? -1 : last + 1;
}

/**
 * The number of steps between a position and the saved content, at least 1: those that
 * were made or undone since.
 *
 * @param saved - the position of the saved content, or -1
 */
export const stepsSince = (saved: number, position: number): number =>
  Math.max(1, saved === -1 ? position : Math.abs(position - saved));

/** The content that is in force. */
export const contentOf = ({opened, steps, position}: History): Json =>
  steps[position - 1]?.content ?? opened;

/** All edits of a step, in order. */
const editsOf = ({
  earlier = [],
  edit,
}: Pick<Step, 'edit' | 'earlier'>): readonly Edit[] => [...earlier, edit];

/** Whether an edit only writes another value into the field of the edit before. */
const overwrites = (before: Edit, edit: Edit): boolean =>
  edit.kind === 'set' &&
  before.kind === 'set' &&
  isSame(before.path, edit.path);

/**
 * The history after an edit, without the steps that were undone before. An edit that
 * changes nothing adds no step, and a step whose edits cancel out is removed.
 */
export function record(
  history: History,
  edit: Edit,
  mergeKey?: string
): History {
  const {steps, position} = history;
  const current = contentOf(history);
  if (edited(current, edit) === current) return history;
  const last = steps[position - 1];
  const merged =
    mergeKey !== undefined &&
    last?.mergeKey === mergeKey &&
    position === steps.length
      ? editsOf(last)
      : [];
  const kept = steps.slice(0, merged.length > 0 ? position - 1 : position);
  const before = kept.at(-1)?.content ?? history.opened;
  const previous = merged.at(-1);
  const earlier =
    previous && overwrites(previous, edit) ? merged.slice(0, -1) : merged;
  const content = [...earlier, edit].reduce(edited, before);
  const step: Step = {
    edit,
    content,
    mergeKey,
    ...(earlier.length > 0 && {earlier}),
  };
  const next = isSame(content, before) ? kept : [...kept, step];
  return {...history, steps: next, position: next.length};
}

/** A history with steps that were kept, as data without contents. */
export function replay(
  opened: Json,
  steps: readonly Pick<Step, 'edit' | 'earlier'>[],
  position: number
): History {
  let content = opened;
  return {
    opened,
    steps: steps.map(({edit, earlier}) => {
      content = editsOf({edit, earlier}).reduce(edited, content);
      return {edit, earlier, content};
    }),
    position,
  };
}

/** The history with that many steps in force. */
export function atPosition(history: History, position: number): History {
  const next = Math.min(Math.max(position, 0), history.steps.length);
  return next === history.position ? history : {...history, position: next};
}

/** The history in which the last step is closed: a further edit is a step of its own. */
export function closeStep(history: History): History {
  const last = history.steps.at(-1);
  if (last?.mergeKey === undefined) return history;
  const closed: Step = {...last, mergeKey: undefined};
  return {...history, steps: [...history.steps.slice(0, -1), closed]};
}
