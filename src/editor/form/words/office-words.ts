import type {Locale} from '../../../language/locale.js';
import {toolMsgIn} from '../../../language/tool-messages.js';
import type {FieldWords} from './field-words.js';

/** Words for the fields of the office, by the end of their path. */
export function officeWords(
  locale: Locale
): Readonly<Record<string, FieldWords>> {
  const msg = toolMsgIn(locale);
  return {
    'office.name': {label: msg('Name of the office')},
    'office.organisation': {
      label: msg('City or university'),
      hint: msg('Whose office it is.'),
    },
    'office.department': {
      label: msg('Department'),
      hint: msg('The department above the office.'),
    },
    'office.intro': {
      label: msg('Introduction'),
      hint: msg(
        'One to three sentences on what the office does. They come first.'
      ),
    },
    'office.about': {
      label: msg('Paragraphs'),
      hint: msg('The background: the city, and why the office exists.'),
      add: msg('Add a paragraph'),
      item: msg('Paragraph'),
    },
    'about.heading': {
      label: msg('Heading'),
      hint: msg('Above the paragraph. It can be left out.'),
    },
    'about.text': {label: msg('Text')},
    'office.tasks': {
      label: msg('Tasks'),
      hint: msg('The main tasks. Visitors see them in the same order.'),
      add: msg('Add a task'),
      item: msg('Task'),
    },
    'tasks.icon': {
      label: msg('Drawing'),
      hint: msg('The drawing beside the task.'),
    },
    'tasks.text': {label: msg('What the office does')},
    'office.city': {
      label: msg('City of the office'),
      hint: msg('The lines on the map begin here.'),
    },
    'office.location': {
      label: msg('Place of the office'),
      hint: msg('Search for the place by its name, or choose it on the map.'),
    },
    'office.address': {label: msg('Postal address')},
    'address.street': {
      label: msg('Street and number'),
      hint: msg('Leave it empty if the address is for mail only.'),
    },
    'address.postalCode': {
      label: msg('Postcode'),
      hint: msg('For example 44122.'),
    },
    'address.locality': {label: msg('Town')},
    'address.country': {label: msg('Country')},
    'office.url': {
      label: msg('Page of the office'),
      hint: msg('Where people read more about the office.'),
    },
    'office.phone': {
      label: msg('Phone number'),
      hint: msg('Best with the code of the country, such as +49 231 50-0.'),
    },
    'office.email': {
      label: msg('E-mail'),
      hint: msg(
        'The address of the office, such as international@example.org.'
      ),
    },
    'office.openingHours': {
      label: msg('Opening hours'),
      hint: msg('When people can come without an appointment.'),
      add: msg('Add times'),
      item: msg('Times'),
    },
    'openingHours.days': {label: msg('Days')},
    'openingHours.opens': {label: msg('From')},
    'openingHours.closes': {label: msg('To')},
    'office.image': {
      label: msg('Picture'),
      hint: msg('It shows only with its credit.'),
    },
    'image.src': {
      label: msg('Address of the picture'),
      hint: msg(
        'An address on the web, or the name of a file beside the page.'
      ),
    },
    'image.alt': {
      label: msg('What the picture shows'),
      hint: msg('For people who do not see it.'),
    },
    'image.credit': {
      label: msg('Credit'),
      hint: msg('Who made the picture, and its licence.'),
    },
    'office.contacts': {
      label: msg('Contacts'),
      hint: msg('Whom to ask. Visitors see them in the same order.'),
      add: msg('Add a contact'),
      item: msg('Contact person'),
    },
    'contacts.name': {label: msg('First and last name')},
    'contacts.role': {label: msg('Role'), hint: msg('What the person does.')},
    'contacts.phone': {
      label: msg('Phone number'),
      hint: msg('Best with the code of the country, such as +49 231 50-0.'),
    },
    'contacts.email': {
      label: msg('E-mail'),
      hint: msg('The address of the person, such as name@example.org.'),
    },
    'contacts.asOf': {
      label: msg('As of'),
      hint: msg('The day on which this was last known to be true.'),
    },
  };
}
