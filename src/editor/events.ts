import type {OfficeDocument} from './document/office-document.js';
import type {Path} from './document/json.js';

/** Opens content in the editor. The start screen fires it. */
export class OpenDocumentEvent extends Event {
  constructor(
    readonly document: OfficeDocument,
    /** The hash of the screen to show, such as `#import`. */
    readonly hash = '#office'
  ) {
    super('open-document', {bubbles: true, composed: true});
  }
}

/** Goes to the field for a path, and moves the focus there. */
export class GoToFieldEvent extends Event {
  constructor(readonly path: Path) {
    super('go-to-field', {bubbles: true, composed: true});
  }
}

/** Shows a message above the screen until the next one, and reads it out. */
export class NoticeEvent extends Event {
  constructor(
    readonly text: string,
    /** Something that can be done about it, such as to undo. */
    readonly action?: {readonly label: string; readonly run: () => void}
  ) {
    super('notice', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'open-document': OpenDocumentEvent;
    'go-to-field': GoToFieldEvent;
    notice: NoticeEvent;
  }
}
