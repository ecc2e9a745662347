import type {Tag} from '../../src/site/tags.js';
import {languageOfFile} from './addresses.js';
import type {Localized} from '../page.js';

/** What visitors see without the script. */
export interface FallbackLink {
  readonly href: string;
  readonly text: string;
}

/** The fallback of each element. */
const OFFICE = 'https://www.dortmund.de/themen/internationales/';
const LINKS: Readonly<Record<Tag, Localized & {readonly href: string}>> = {
  'intl-office-card': {
    href: `${OFFICE}dortmund-international/`,
    de: 'Büro für Internationale Beziehungen der Stadt Dortmund',
    en: 'Office for International Relations of the City of Dortmund',
  },
  'partner-map-list': {
    href: `${OFFICE}staedtepartnerschaften/`,
    de: 'Internationale Partner der Stadt Dortmund',
    en: 'International partners of the City of Dortmund',
  },
  'sdg-badges': {
    href: `${OFFICE}dortmund-international/`,
    de: 'Die 17 Ziele für nachhaltige Entwicklung in Dortmund',
    en: 'The 17 Sustainable Development Goals in Dortmund',
  },
  'network-list': {
    href: `${OFFICE}dortmund-international/`,
    de: 'Internationale Netzwerke der Stadt Dortmund',
    en: 'International networks of the City of Dortmund',
  },
};

/** The fallback link of an element, whose text is also the title of its frame. */
export const linkOf = (tag: Tag, language: string): FallbackLink => ({
  href: LINKS[tag].href,
  text: LINKS[tag][languageOfFile(language)],
});
