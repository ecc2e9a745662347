import type {PartnerStatus} from '../payload/schema.js';
import {withoutAccents} from './fold.js';

/** Ends before suspended before active: `inaktiv` contains `aktiv`. */
const WORDS: readonly (readonly [PartnerStatus, RegExp])[] = [
  [
    'ended',
    /beendet|abgelaufen|ausgelaufen|gekundigt|gekuendigt|erloschen|ended|expired|terminated|closed|archiv/,
  ],
  [
    'suspended',
    /ruh(?:t|end)|ausgesetzt|pausiert|suspend|on hold|inakti?v|inactive|dormant|nicht aktiv|not active/,
  ],
  [
    'active',
    /akti?v|active|laufend|lauft|in kraft|gultig|gueltig|valid|current|approved|ongoing|unbefristet|^(?:ja|yes|x|1|true|wahr|ok)$/,
  ],
];

/** Reads whether a partnership is active; `undefined` if the text does not say so. */
export function statusIn(text: string): PartnerStatus | undefined {
  const words = withoutAccents(text).trim();
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}
