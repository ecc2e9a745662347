import {langOf, type Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import {str} from '@lit/localize';
import type {Network} from '../payload/schema.js';

/** A city network as the list shows it. */
export interface NetworkEntry {
  readonly id: string;
  readonly name: string;
  /** The name's language, where it is not the reader's. */
  readonly lang: string | undefined;
  /** The short name, where the name does not already contain it. */
  readonly abbreviation: string | undefined;
  /** How it is called where there is little room. */
  readonly shortName: string;
  readonly about: string | undefined;
  /** The language of that where it is not the element's. */
  readonly aboutLang: string | undefined;
  readonly href: string | undefined;
  readonly since: string | undefined;
}

/** The networks in the payload's order, which is the office's. */
export function networkEntries(
  networks: readonly Network[],
  locale: Locale
): readonly NetworkEntry[] {
  const msg = msgIn(locale);
  return networks.map((network) => {
    const name = network.name[locale];
    const {abbreviation, about, lang, since} = network;
    return {
      id: network.id,
      name,
      lang: lang === locale ? undefined : lang,
      abbreviation:
        abbreviation && !name.includes(abbreviation) ? abbreviation : undefined,
      shortName: abbreviation ?? name,
      about: about?.[locale],
      aboutLang: about && langOf(about, locale),
      href: network.url?.[locale],
      since: since === undefined ? undefined : msg(str`since ${since}`),
    };
  });
}
