import {templates as de} from './generated/de.js';
import {messagesIn} from './messages-in.js';

export type {Msg} from './messages-in.js';

/** The `msg` of a locale, with what visitors read. The code has the English texts. */
export const msgIn = messagesIn({de, en: undefined});
