import {str} from '@lit/localize';
import {langOf, type Locale} from '../language/locale.js';
import {withSoftHyphens} from '../language/soft-hyphens.js';
import {msgIn} from '../language/messages.js';
import type {Network} from '../payload/schema.js';
import {linkModel, type PageLink} from './link.js';

/** The view model of a network. */
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
  /** A page; its text is the name of the network, or the page's own name. */
  readonly link: PageLink | undefined;
  /** Whether the link has the page's own name. */
  readonly isLinkNamed: boolean;
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
    const {abbreviation, about, url, since} = network;
    const lang =
      network.lang === locale
        ? undefined
        : (network.lang ?? langOf(network.name, locale));
    const link = url && linkModel(url, locale, name);
    return {
      id: network.id,
      name,
      lang,
      abbreviation:
        abbreviation && !name.includes(abbreviation) ? abbreviation : undefined,
      shortName: abbreviation ?? name,
      about: about && withSoftHyphens(about[locale], locale),
      aboutLang: about && langOf(about, locale),
      link: url?.name ? link : link && {...link, lang},
      isLinkNamed: url?.name !== undefined,
      since: since === undefined ? undefined : msg(str`since ${since}`),
    };
  });
}
