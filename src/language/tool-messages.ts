import {templates as de} from './generated/tools/de.js';
import {messagesIn} from './messages-in.js';

/**
 * The `msg` of a locale, with the texts of the tools for those who keep the content: a
 * catalogue of its own, which no visitor loads.
 */
export const toolMsgIn = messagesIn({de, en: undefined});
