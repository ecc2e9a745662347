import type {Localized} from '../../page.js';
import type {SanitiserId} from '../sanitisers.js';
import type {SnippetId} from '../snippets.js';
import type {Way} from '../ways.js';

/** Code in a step: also prerendered HTML, and a message to colleagues. */
export type CodeId = SnippetId | 'static' | 'letter';

/** Files to download in a step. */
export type DownloadId = 'wordpress' | 'typo3' | 'drupal' | 'files';

/**
 * A step: what to click, what to download and what to copy. Texts mark names of buttons
 * with `**` and code with backticks; each line is an action.
 */
export interface Step {
  readonly heading: Localized;
  readonly text: Localized;
  /** Who does it, if that is not the editor. */
  readonly by?: Localized;
  readonly download?: DownloadId;
  readonly code?: CodeId;
}

/** An answer to “What may you put into the page?”, with the steps that follow from it. */
export interface Recipe {
  /** The name in URLs, unique in the system. */
  readonly use: string;
  readonly label: Localized;
  /** Who usually can do that, or how to recognise it. */
  readonly hint: Localized;
  readonly steps: readonly [Step, Step, Step];
  /** What to know before. */
  readonly note?: Localized;
  /**
   * The sanitisers that the code goes through: first with the steps, then without them
   * or with fewer rights.
   */
  readonly sanitisers?: readonly SanitiserId[];
  /** The same on the page with all ways. */
  readonly way: Way;
}

/** A system that websites are made with. */
export interface System<Id extends string = string> {
  readonly id: Id;
  readonly name: Localized;
  readonly about?: Localized;
  /** How to find out more, above the second question. */
  readonly hint?: Localized;
  readonly recipes: readonly Recipe[];
}

/** Code that contains no URL of the script. */
const WITHOUT_ADDRESS: readonly CodeId[] = [
  'placeholder',
  'shortcode',
  'format',
  'static',
];

/** Whether the code of a recipe contains the URL of the script or of a frame. */
export const hasAddress = ({steps}: Recipe): boolean =>
  steps.some(({code}) => code && !WITHOUT_ADDRESS.includes(code));

/** The code that an editor puts into the content. */
export const contentCodeOf = ({steps}: Recipe): CodeId | undefined =>
  steps.find(({code, by}) => code && !by)?.code;
