import * as v from 'valibot';
import {list, object, oneOf} from './schema-builders.js';
import {
  country,
  date,
  email,
  localizedLink,
  localizedText,
  lonLat,
  phone,
  text,
  time,
  webReference,
} from './schema-values.js';

export const task = object({
  icon: v.pipe(
    oneOf(['cooperation', 'stage', 'balance', 'advice']),
    v.description('The drawing beside the task.')
  ),
  text: v.pipe(localizedText, v.description('What the office does.')),
});

export const paragraph = object({
  heading: v.optional(
    v.pipe(localizedText, v.description('A heading above the paragraph.'))
  ),
  text: v.pipe(localizedText, v.description('The paragraph.')),
});

export const postalAddress = object({
  street: v.optional(
    v.pipe(
      text,
      v.description(
        'Street and house number. Left out in an address for mail only.'
      )
    )
  ),
  postalCode: v.optional(
    v.pipe(text, v.description('Postal code, such as "44122".'))
  ),
  locality: v.pipe(text, v.description('The town in the address.')),
  country: v.pipe(
    country,
    v.description('Country, ISO 3166-1 alpha-2, such as DE.')
  ),
});

export const openingHours = object({
  days: v.pipe(
    list(oneOf(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'])),
    v.nonEmpty('at least one day'),
    v.description('Days of the week, as schema.org writes them: Mo … Su.')
  ),
  opens: v.pipe(time, v.description('Opening time, local, HH:MM.')),
  closes: v.pipe(time, v.description('Closing time, local, HH:MM.')),
});

export const image = object({
  src: v.pipe(
    webReference,
    v.description('Address of the picture: http, https or relative.')
  ),
  alt: v.pipe(
    localizedText,
    v.description('What the picture shows, for those who do not see it.')
  ),
  credit: v.optional(
    v.pipe(
      localizedText,
      v.description(
        'Who made the picture, and its licence: without it no picture shows.'
      )
    )
  ),
});

export const contactPerson = object({
  name: v.pipe(text, v.description('First and last name.')),
  role: v.optional(
    v.pipe(localizedText, v.description('What the person does.'))
  ),
  phone: v.optional(
    v.pipe(phone, v.description('Phone number, best with +49.'))
  ),
  email: v.optional(v.pipe(email, v.description('E-mail address.'))),
  asOf: v.optional(
    v.pipe(
      date,
      v.description(
        'Date of the source that names the person, ISO 8601. Left out if the source is undated.'
      )
    )
  ),
});

export const office = object({
  name: v.pipe(localizedText, v.description('The name of the office.')),
  organisation: v.optional(
    v.pipe(
      localizedText,
      v.description('Whose office it is: city, university.')
    )
  ),
  department: v.optional(
    v.pipe(localizedText, v.description('The department above the office.'))
  ),
  intro: v.optional(
    v.pipe(
      localizedText,
      v.description('One to three sentences on what the office does.')
    )
  ),
  about: v.optional(
    v.pipe(
      list(paragraph),
      v.description(
        'The background, paragraph by paragraph: the city, and why the office exists.'
      )
    ),
    []
  ),
  tasks: v.optional(
    v.pipe(list(task), v.description('The main tasks, in order.')),
    []
  ),
  city: v.pipe(
    localizedText,
    v.description('The city of the office: the home on the map.')
  ),
  location: v.pipe(
    lonLat,
    v.description(
      'The place of the city: [longitude, latitude], degrees, WGS 84.'
    )
  ),
  address: v.optional(
    v.pipe(postalAddress, v.description('The postal address.'))
  ),
  url: v.optional(
    v.pipe(localizedLink, v.description('The page of the office.'))
  ),
  phone: v.optional(
    v.pipe(phone, v.description('Phone number of the office, best with +49.'))
  ),
  email: v.optional(
    v.pipe(email, v.description('E-mail address of the office.'))
  ),
  openingHours: v.optional(
    v.pipe(list(openingHours), v.description('When the office is open.')),
    []
  ),
  image: v.optional(
    v.pipe(image, v.description('A picture. It needs its credit.'))
  ),
  contacts: v.optional(
    v.pipe(list(contactPerson), v.description('Whom to ask, in order.')),
    []
  ),
});
