import type {Locale} from '../../language/locale.js';
import type {Path} from '../document/json.js';
import type {OfficeDocument} from '../document/office-document.js';
import type {ShownFinding} from '../findings/shown-finding.js';
import type {FormState} from './form-state.js';

/** What every widget of a form needs. */
export interface FormContext {
  readonly document: OfficeDocument;
  readonly locale: Locale;
  readonly state: FormState;
  /** The findings about a value itself. */
  readonly findingsAt: (path: Path) => readonly ShownFinding[];
  /** The findings about a value and about everything in it. */
  readonly findingsIn: (path: Path) => readonly ShownFinding[];
  /** Shows a message with a button that undoes the last step. */
  readonly offerUndo: (text: string) => void;
  /** Moves the focus to a control by its id, after the next rendering. */
  readonly focus: (id: string) => void;
}

/** The id of the control for a path. */
export const controlId = (path: Path): string => `f-${path.join('-')}`;

/** The key of a path in sets and maps, and of the step in which someone types there. */
export const keyOf = (path: Path): string => path.join('/');
