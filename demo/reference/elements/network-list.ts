import type {ElementReference} from '../element-reference.js';
import {
  COMMON_ATTRIBUTES,
  COMMON_EVENTS,
  FALLBACK_SLOT,
  RELOAD,
} from './common.js';

export const networkList: ElementReference = {
  tag: 'network-list',
  title: {de: 'Die Netzwerke', en: 'The networks'},
  lead: {
    de: 'In welchen Netzwerken das Büro Mitglied ist.',
    en: 'The networks that the office is a member of.',
  },
  attributes: [
    {
      name: 'view',
      about: {
        de: 'Eine Liste mit Überschrift, oder eine Reihe von Namen.',
        en: 'A list with a heading, or a row of names.',
      },
      control: {kind: 'choice', values: ['list', 'compact'], usual: 'list'},
    },
    ...COMMON_ATTRIBUTES,
  ],
  events: COMMON_EVENTS,
  slots: [FALLBACK_SLOT],
  slotExamples: [],
  parts: [
    {name: 'card', about: {de: 'Der Rahmen um alles.', en: 'The card.'}},
    {name: 'heading', about: {de: 'Die Überschrift.', en: 'The heading.'}},
    {name: 'list', about: {de: 'Die Netzwerke.', en: 'The networks.'}},
    {name: 'item', about: {de: 'Ein Netzwerk.', en: 'A network.'}},
  ],
  methods: [RELOAD],
};
