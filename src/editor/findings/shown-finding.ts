import type {Level} from '../../check/finding.js';
import type {Edit} from '../document/edit.js';
import type {Path} from '../document/json.js';

/** A finding in the language of the editor, as the form and the list show it. */
export interface ShownFinding {
  readonly level: Level;
  /** The value that it is about. Its parents may show it too. */
  readonly path: Path;
  /** One or two plain sentences. */
  readonly text: string;
  /** What mends it, if that is certain enough to be offered: a button for it. */
  readonly fix?: {readonly label: string; readonly edit: Edit} | undefined;
}
