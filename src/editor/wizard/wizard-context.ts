import type {Locale} from '../../language/locale.js';
import type {Gazetteer} from '../../places/gazetteer.js';
import type {OfficeDocument} from '../document/office-document.js';
import type {ImportSession, Step} from './import-session.js';

/** What the steps of the wizard share. */
export interface WizardContext {
  readonly session: ImportSession;
  readonly document: OfficeDocument;
  readonly locale: Locale;
  /** The places of the world, once they are loaded. */
  readonly gazetteer: Gazetteer | undefined;
  /** Renders again after a change of the session. */
  readonly refresh: () => void;
  /** Goes to a step, and moves the focus to its heading. */
  readonly go: (step: Step) => void;
}

/** The value of a control that fired an event. */
export const valueOf = ({target}: Event): string =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement
    ? target.value
    : '';
