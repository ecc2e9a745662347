import type {ElementReference} from '../element-reference.js';
import {
  COMMON_ATTRIBUTES,
  COMMON_EVENTS,
  FALLBACK_SLOT,
  RELOAD,
} from './common.js';

export const sdgBadges: ElementReference = {
  tag: 'sdg-badges',
  title: {de: 'Die 17 Ziele', en: 'The 17 goals'},
  lead: {
    de: 'Die 17 Ziele für nachhaltige Entwicklung. Hervorgehoben ist, was das Büro betont.',
    en: 'The 17 Sustainable Development Goals, with those that the office focuses on highlighted.',
  },
  attributes: [
    {
      name: 'view',
      about: {
        de: 'Kacheln mit Überschrift, oder eine Reihe kleiner Plaketten.',
        en: 'Tiles with a heading, or a row of small badges.',
      },
      control: {
        kind: 'choice',
        values: ['tiles', 'compact'],
        usual: 'tiles',
      },
    },
    {
      name: 'goals',
      about: {
        de: 'Die Nummern der Ziele, die zu sehen sind. Ohne das Attribut alle.',
        en: 'The numbers of the goals to show. Defaults to all.',
      },
      control: {kind: 'text', example: '4 5 13'},
    },
    {
      name: 'focus',
      about: {
        de: 'Die Nummern der hervorgehobenen Ziele, statt derer im Inhalt.',
        en: 'The numbers of the goals to highlight, instead of those in the content.',
      },
      control: {kind: 'text', example: '13'},
    },
    {
      name: 'icon-base',
      about: {
        de: 'Wo die amtlichen Bilder auf Ihrem Server liegen; {goal} steht für die Nummer. Sie gehören den Vereinten Nationen und sind nicht dabei.',
        en: 'Where the official icons are on your server; {goal} stands for the number. They belong to the United Nations and are not included.',
      },
      control: {kind: 'text', example: '/icons/{goal}.svg'},
    },
    ...COMMON_ATTRIBUTES,
  ],
  events: COMMON_EVENTS,
  slots: [FALLBACK_SLOT],
  slotExamples: [],
  parts: [
    {name: 'card', about: {de: 'Der Rahmen um alles.', en: 'The card.'}},
    {name: 'heading', about: {de: 'Die Überschrift.', en: 'The heading.'}},
    {name: 'list', about: {de: 'Die Ziele.', en: 'The goals.'}},
    {name: 'badge', about: {de: 'Ein Ziel.', en: 'A goal.'}},
    {
      name: 'footer',
      about: {
        de: 'Der Hinweis der Vereinten Nationen.',
        en: 'The note of the United Nations.',
      },
    },
  ],
  methods: [RELOAD],
};
