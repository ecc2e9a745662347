import type {Finding, Path} from '../finding.js';
import type {Shape} from '../shape.js';

/** Where a value is, and when it is checked. */
export interface Place {
  readonly shape: Shape;
  readonly path: Path;
  /** The day of the check: ISO 8601. */
  readonly today: string;
}

/** Looks at one value that the schema knows, whatever its faults. */
export type Rule = (value: unknown, place: Place) => readonly Finding[];
