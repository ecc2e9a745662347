import type {ElementReference} from '../element-reference.js';
import {
  COMMON_ATTRIBUTES,
  COMMON_EVENTS,
  FALLBACK_SLOT,
  RELOAD,
} from './common.js';

export const intlOfficeCard: ElementReference = {
  tag: 'intl-office-card',
  title: {de: 'Das Büro', en: 'The office'},
  lead: {
    de: 'Wer das Büro ist: Bild, Aufgaben, Netzwerke und Kontakt.',
    en: 'Who the office is: picture, tasks, networks and contact.',
  },
  attributes: [
    {
      name: 'view',
      about: {
        de: 'Die ganze Karte, das Wichtigste für eine schmale Spalte, oder nur der Kontakt.',
        en: 'The full card, the essentials for a sidebar, or only the contact.',
      },
      control: {
        kind: 'choice',
        values: ['full', 'compact', 'contact'],
        usual: 'full',
      },
    },
    ...COMMON_ATTRIBUTES,
  ],
  events: COMMON_EVENTS,
  slots: [
    {
      name: 'image',
      about: {
        de: 'Ein eigenes Bild. Es erscheint nur zusammen mit seinem Nachweis.',
        en: 'Your own picture; shown only with its credit.',
      },
    },
    {
      name: 'image-credit',
      about: {de: 'Der Bildnachweis.', en: 'The credit of your picture.'},
    },
    {
      name: 'portrait',
      about: {
        de: 'Ein Bild der ersten Ansprechperson.',
        en: 'A portrait of the first contact.',
      },
    },
    {
      name: 'actions',
      about: {
        de: 'Eigene Links oder Knöpfe neben dem zur Website.',
        en: 'Your own links or buttons beside the link to the website.',
      },
    },
    FALLBACK_SLOT,
  ],
  slotExamples: [
    {
      slots: ['image', 'image-credit'],
      label: {de: 'Eigenes Bild', en: 'Your own picture'},
      children: {
        de: [
          {
            tag: 'img',
            attributes: {
              slot: 'image',
              src: 'picture.svg',
              alt: 'Gezeichnete Häuser am Abend',
            },
            file: 'src',
          },
          {
            tag: 'span',
            attributes: {slot: 'image-credit'},
            text: 'Zeichnung: dieses Projekt, MIT-Lizenz',
          },
        ],
        en: [
          {
            tag: 'img',
            attributes: {
              slot: 'image',
              src: 'picture.svg',
              alt: 'A drawn skyline in the evening',
            },
            file: 'src',
          },
          {
            tag: 'span',
            attributes: {slot: 'image-credit'},
            text: 'Drawing: this project, MIT licence',
          },
        ],
      },
    },
    {
      slots: ['portrait'],
      label: {de: 'Eigenes Porträt', en: 'Your own portrait'},
      children: {
        de: [
          {
            tag: 'img',
            attributes: {slot: 'portrait', src: 'portrait.svg', alt: ''},
            file: 'src',
          },
        ],
        en: [
          {
            tag: 'img',
            attributes: {slot: 'portrait', src: 'portrait.svg', alt: ''},
            file: 'src',
          },
        ],
      },
    },
    {
      slots: ['actions'],
      label: {de: 'Eigener Link', en: 'Your own link'},
      children: {
        de: [
          {
            tag: 'a',
            attributes: {slot: 'actions', href: '#content'},
            text: 'Zum Anfang der Seite',
          },
        ],
        en: [
          {
            tag: 'a',
            attributes: {slot: 'actions', href: '#content'},
            text: 'To the top of the page',
          },
        ],
      },
    },
  ],
  parts: [
    {name: 'card', about: {de: 'Der Rahmen um alles.', en: 'The card.'}},
    {
      name: 'image',
      about: {
        de: 'Das Bild mit seinem Nachweis.',
        en: 'The picture with its credit.',
      },
    },
    {
      name: 'credit',
      about: {de: 'Der Bildnachweis.', en: 'The credit of the picture.'},
    },
    {
      name: 'heading',
      about: {de: 'Der Name des Büros.', en: 'The name of the office.'},
    },
    {name: 'tasks', about: {de: 'Die Aufgaben.', en: 'The tasks.'}},
    {name: 'contact', about: {de: 'Der Kontakt.', en: 'The contact panel.'}},
    {name: 'list', about: {de: 'Die Netzwerke.', en: 'The networks.'}},
    {name: 'item', about: {de: 'Ein Netzwerk.', en: 'A network.'}},
    {
      name: 'footer',
      about: {de: 'Das Datum des Inhalts.', en: 'The date of the content.'},
    },
  ],
  methods: [RELOAD],
};
