import {langOf, type Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import {str} from '@lit/localize';
import type {Network} from '../payload/schema.js';

/** The view model of a city network. */
export interface NetworkEntry {
  readonly id: string;
  readonly name: string;
  /** The language of the name, if it is not the reader's. */
  readonly lang: string | undefined;
  /** The abbreviation, unless the name contains it. */
  readonly abbreviation: string | undefined;
  /** The name where there is little space. */
  readonly shortName: string;
  readonly about: string | undefined;
  /** The language of `about`, if it is not the element's. */
  readonly aboutLang: string | undefined;
  readonly href: string | undefined;
  readonly since: string | undefined;
}

/** Prepares the networks, in the order of the payload. */
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
