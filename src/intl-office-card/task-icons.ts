import {svg, type SVGTemplateResult} from 'lit';
import type {TaskIcon} from '../payload/schema.js';

// Line drawings in a box of 24 units.
const SHAPES: Record<TaskIcon, SVGTemplateResult> = {
  /** A globe. */
  cooperation: svg`<circle cx="12" cy="12" r="9"></circle><path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"></path>`,
  /** A lectern with its microphone. */
  stage: svg`<path d="M5 10h14l-2 5H7zM12 15v6M8 21h8M9 10V6a2 2 0 0 1 2-2h3"></path>`,
  /** A pair of scales. */
  balance: svg`<path d="M12 4v16M8 20h8M5 7l7-2 7 2M5 7l-3 7a3 3 0 0 0 6 0zM19 7l-3 7a3 3 0 0 0 6 0z"></path>`,
  /** A compass. */
  advice: svg`<circle cx="12" cy="12" r="9"></circle><path d="M15.5 8.5l-2 5-5 2 2-5z"></path>`,
};

/** Whether there is an icon with a name. */
export const isTaskIcon = (name: string): name is TaskIcon =>
  Object.hasOwn(SHAPES, name);

/** Renders the icon of a task, hidden from screen readers: the text says it all. */
export const taskIcon = (icon: TaskIcon) => svg`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[icon]}</svg>
`;
