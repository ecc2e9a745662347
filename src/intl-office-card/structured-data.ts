import {addressOf, scriptText} from '../element/schema-org.js';
import type {Locale} from '../language/locale.js';
import type {Office, Payload} from '../payload/schema.js';

/** The introduction and the background as one text. */
const descriptionOf = ({intro, about}: Office, locale: Locale) =>
  [intro, ...about.map(({text}) => text)]
    .flatMap((text) => text?.[locale] ?? [])
    .join(' ') || undefined;

/** Describes the office as JSON-LD, the text of a script. */
export function structuredData(
  {office}: Payload,
  locale: Locale
): string | undefined {
  if (!office) return undefined;
  const {organisation, department, address} = office;
  return scriptText(
    {
      '@type': 'GovernmentOffice',
      name: office.name,
      description: descriptionOf(office, locale),
      url: office.url,
      telephone: office.phone,
      email: office.email,
      address: address && addressOf(address),
      parentOrganization: organisation && {
        '@type': 'GovernmentOrganization',
        name: organisation,
        department: department && {
          '@type': 'GovernmentOrganization',
          name: department,
        },
      },
      openingHours: office.openingHours.map(
        ({days, opens, closes}) => `${days.join()} ${opens}-${closes}`
      ),
      contactPoint: office.contacts.map(({name, role, phone, email}) => ({
        '@type': 'ContactPoint',
        name,
        contactType: role,
        telephone: phone,
        email,
      })),
    },
    locale
  );
}
