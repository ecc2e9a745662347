import type {Locale} from '../../src/language/locale.js';
import type {Localized} from '../page.js';
import {readAddress} from './addresses.js';
import {ELEMENT_NAMES} from './option-texts.js';
import type {Settings} from './settings.js';
import {type Facts, snippetOf} from './snippets.js';

interface LetterParts {
  readonly what: string;
  readonly code: string;
  readonly folder: string;
  /** The URL of the builder with this choice, if others can open it. */
  readonly link: string | undefined;
}

const LETTERS: Localized<(parts: LetterParts) => string> = {
  de: ({what, code, folder, link}) => `Guten Tag,

bitte fügen Sie „${what}“ vom Büro für Internationale Beziehungen in unsere Website ein, und zwar auf dieser Seite: [Adresse der Seite]

Der Code dafür:

${code}

Er lädt nur Dateien aus einem Ordner: ${folder}
Er setzt keine Cookies, speichert nichts und sendet nichts an andere Server.
${link ? `\nWege für andere Systeme, auch ohne Skript:\n${link}\n` : ''}
Vielen Dank`,
  en: ({what, code, folder, link}) => `Hello,

please put “${what}” of the Office for International Relations on this page of our website: [address of the page]

The code for it:

${code}

It only loads files from one folder: ${folder}
It sets no cookies, stores nothing and sends nothing to other servers.
${link ? `\nWays for other systems, also without a script:\n${link}\n` : ''}
Many thanks`,
};

/** A message to those who can embed the element, with the code. */
export function letterOf(
  settings: Settings,
  facts: Facts & {readonly language: Locale},
  link: string | undefined
): string {
  const {language} = facts;
  const {name, about} = ELEMENT_NAMES[settings.tag];
  return LETTERS[language]({
    what: `${name[language]} (${about[language]})`,
    code: snippetOf('tag', settings, facts),
    folder: readAddress(settings.address).folder,
    link,
  });
}
