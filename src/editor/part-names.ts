import type {Locale} from '../language/locale.js';
import {toolMsgIn} from '../language/tool-messages.js';
import type {Part} from './parts.js';

/** What the parts of the content are called, in the list of parts and as headings. */
export function partNames(locale: Locale): Readonly<Record<Part, string>> {
  const msg = toolMsgIn(locale);
  return {
    office: msg('Office'),
    about: msg('Background'),
    tasks: msg('Tasks'),
    contact: msg('Contact'),
    hours: msg('Opening hours'),
    partners: msg('Partners'),
    networks: msg('Networks'),
    goals: msg('Goals'),
    kinds: msg('Own kinds'),
    facets: msg('Own filters'),
    sources: msg('Sources'),
    more: msg('About this content'),
  };
}
