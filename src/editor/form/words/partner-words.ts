import type {Locale} from '../../../language/locale.js';
import {toolMsgIn} from '../../../language/tool-messages.js';
import type {FieldWords} from './field-words.js';

/** Words for the fields of partners, by the end of their path. */
export function partnerWords(
  locale: Locale
): Readonly<Record<string, FieldWords>> {
  const msg = toolMsgIn(locale);
  return {
    partners: {
      label: msg('Partners'),
      add: msg('Add a partner'),
      item: msg('Partner'),
    },
    'partners.kind': {label: msg('Kind of partnership')},
    'partners.facets': {
      label: msg('Filters'),
      hint: msg('What visitors find the partner by.'),
    },
    'partners.name': {label: msg('Name')},
    'partners.endonym': {
      label: msg('Name in its own language'),
      hint: msg('The name that the partner itself uses.'),
    },
    'endonym.text': {label: msg('Name')},
    'endonym.lang': {label: msg('Language of the name')},
    'partners.otherNames': {
      label: msg('Other names'),
      hint: msg(
        'Names that people look for, such as Klausenburg for Cluj-Napoca.'
      ),
      add: msg('Add a name'),
      item: msg('Name'),
    },
    'otherNames.text': {label: msg('Name')},
    'otherNames.lang': {label: msg('Language of the name')},
    'partners.country': {
      label: msg('Country'),
      hint: msg('Type the first letters, then choose.'),
    },
    'partners.location': {
      label: msg('Place'),
      hint: msg('Search for the place by its name, or choose it on the map.'),
    },
    'partners.place': {
      label: msg('City or region'),
      hint: msg(
        'The city of a university, or the region of a city whose name alone is not clear.'
      ),
    },
    'partners.since': {
      label: msg('Since'),
      hint: msg('A year, such as 2014.'),
    },
    'partners.status': {label: msg('State')},
    'partners.note': {
      label: msg('Note'),
      hint: msg(
        'What readers need to know first, such as why a partnership is on hold.'
      ),
    },
    'partners.milestones': {
      label: msg('Milestones'),
      hint: msg('What happened, oldest first.'),
      add: msg('Add a milestone'),
      item: msg('Milestone'),
    },
    'milestones.year': {label: msg('Year')},
    'milestones.date': {label: msg('Day'), hint: msg('If it is known.')},
    'milestones.text': {label: msg('What happened')},
    'partners.topics': {
      label: msg('Topics'),
      hint: msg('What the partners work on, in a few words each.'),
      add: msg('Add a topic'),
      item: msg('Topic'),
    },
    'partners.participants': {
      label: msg('Organisations that take part'),
      hint: msg('Schools, clubs, chambers and others.'),
      add: msg('Add an organisation'),
      item: msg('Organisation'),
    },
    'participants.name': {label: msg('Name')},
    'participants.lang': {
      label: msg('Language of the name'),
      hint: msg('Only if both texts give the same name.'),
    },
    'partners.goals': {
      label: msg('Goals'),
      hint: msg('The Sustainable Development Goals of the work.'),
    },
    'partners.url': {label: msg('Page about the partnership')},
    'partners.website': {label: msg('Website of the partner')},
    'partners.id': {
      label: msg('Short name'),
      hint: msg(
        'In the address of the page. Do not change it once it is online.'
      ),
    },
  };
}
