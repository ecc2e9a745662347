import type {Json, Path} from '../document/json.js';
import type {ShownFinding} from './shown-finding.js';

/** Content that was checked, and what was found. */
export interface Checked {
  readonly content: Json;
  readonly findings: readonly ShownFinding[];
  /** The places with faults: an element for visitors refuses this content. */
  readonly faults: readonly Path[];
}
