import type {Locale} from '../../language/locale.js';
import type {Msg} from '../../language/messages-in.js';
import type {Code, Finding} from '../finding.js';

/** Makes a sentence of a finding. */
export type Words = (finding: Finding, msg: Msg, locale: Locale) => string;

/** The sentences of some codes. */
export type WordsOf<C extends Code> = Readonly<Record<C, Words>>;
