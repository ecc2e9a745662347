import type {Locale} from '../../../language/locale.js';
import {toolMsgIn} from '../../../language/tool-messages.js';
import type {FieldWords} from './field-words.js';

/** Words for the fields of networks, goals, kinds, filters and sources, by the end of their path. */
export function otherWords(
  locale: Locale
): Readonly<Record<string, FieldWords>> {
  const msg = toolMsgIn(locale);
  return {
    networks: {
      label: msg('Networks'),
      add: msg('Add a network'),
      item: msg('Network'),
    },
    'networks.name': {label: msg('Name')},
    'networks.lang': {
      label: msg('Language of the name'),
      hint: msg('Only if both texts give the same name.'),
    },
    'networks.abbreviation': {
      label: msg('Abbreviation'),
      hint: msg('For example CEMR.'),
    },
    'networks.group': {
      label: msg('Group'),
      hint: msg('The heading under which it shows.'),
    },
    'networks.about': {
      label: msg('What it is'),
      hint: msg('In one or two sentences.'),
    },
    'networks.url': {label: msg('Page of the network')},
    'networks.since': {
      label: msg('Member since'),
      hint: msg('A year, such as 1996.'),
    },
    'goals.focus': {
      label: msg('Goals to highlight'),
      hint: msg('Choose the goals that matter most. You can also choose none.'),
    },
    'goals.focusLabel': {
      label: msg('Why these goals'),
      hint: msg('In a few words.'),
    },
    'goals.about': {label: msg('What the office does for the goals')},
    'goals.milestones': {
      label: msg('Milestones'),
      hint: msg('Commitments, memberships and awards, oldest first.'),
      add: msg('Add a milestone'),
      item: msg('Milestone'),
    },
    kinds: {
      label: msg('Own kinds of partners'),
      hint: msg(
        'Only if twin city, German twin city, project and university are not enough, or are called otherwise here.'
      ),
      add: msg('Add a kind'),
      item: msg('Kind'),
    },
    'kinds.name': {
      label: msg('Name of one'),
      hint: msg('Such as: friendship.'),
    },
    'kinds.plural': {
      label: msg('Name of several'),
      hint: msg('Such as: friendships.'),
    },
    'kinds.about': {
      label: msg('What it means'),
      hint: msg('In one or two sentences.'),
    },
    facets: {
      label: msg('Own filters'),
      hint: msg(
        'What visitors can filter partners by, such as subject and level.'
      ),
      add: msg('Add a filter'),
      item: msg('Filter'),
    },
    'facets.name': {
      label: msg('Name of the filter'),
      hint: msg('Such as: subject.'),
    },
    'facets.values': {
      label: msg('Values'),
      hint: msg('What visitors choose from, in this order.'),
      add: msg('Add a value'),
      item: msg('Value'),
    },
    'values.name': {label: msg('Name')},
    sources: {
      label: msg('Sources'),
      hint: msg('Where the content comes from.'),
      add: msg('Add a source'),
      item: msg('Source'),
    },
    'sources.title': {label: msg('Title')},
    'sources.url': {label: msg('Where to find it')},
    updated: {
      label: msg('Last checked'),
      hint: msg(
        'The day on which someone last checked the content. Visitors see it.'
      ),
    },
    simpleGermanCheckedBy: {
      label: msg('Leichte Sprache checked by'),
      hint: msg(
        'The group that has read the texts. Without it they show as a draft.'
      ),
    },
    id: {
      label: msg('Short name'),
      hint: msg('Small letters, digits and hyphens. Visitors do not see it.'),
    },
    'link.name': {
      label: msg('Name of the page'),
      hint: msg('What the link opens, such as the title of the page.'),
    },
  };
}
