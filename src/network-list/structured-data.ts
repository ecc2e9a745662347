import {listOf, scriptText, sectionOf} from '../element/schema-org.js';
import type {Locale} from '../language/locale.js';
import {msgIn} from '../language/messages.js';
import type {Payload} from '../payload/schema.js';

/** Describes the networks as JSON-LD, the text of a script. */
export function structuredData(payload: Payload, locale: Locale): string {
  const msg = msgIn(locale);
  return scriptText(
    sectionOf(payload, locale, {
      name: msg('Networks'),
      mainEntity: listOf(
        (payload.networks ?? []).map(({name, abbreviation, about, url}) => ({
          '@type': 'Organization',
          name,
          alternateName: abbreviation,
          description: about,
          // A page with a name of its own is about the network.
          url: url?.name ? undefined : url,
          subjectOf: url?.name && {
            '@type': 'WebPage',
            name: url.name,
            url,
            inLanguage: url.hreflang,
          },
        }))
      ),
    }),
    locale
  );
}
