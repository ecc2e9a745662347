import payload from '../../../src/payload/payload.json' with {type: 'json'};
import type {ElementReference} from '../element-reference.js';
import {
  COMMON_ATTRIBUTES,
  COMMON_EVENTS,
  FALLBACK_SLOT,
  RELOAD,
} from './common.js';

export const partnerMapList: ElementReference = {
  tag: 'partner-map-list',
  title: {de: 'Karte und Liste der Partner', en: 'Map and list of partners'},
  lead: {
    de: 'Die Partner als Liste und auf einer Karte. Was in einem der beiden gewählt wird, ist auch im anderen zu sehen.',
    en: 'The partners as a list and on a map. A choice in one of them is shown in both.',
  },
  attributes: [
    {
      name: 'view',
      about: {
        de: 'Karte und Liste, oder nur eins davon.',
        en: 'Map and list, or one of them.',
      },
      control: {
        kind: 'choice',
        values: ['both', 'map', 'list'],
        usual: 'both',
      },
    },
    {
      name: 'kinds',
      about: {
        de: 'Nur einige Arten von Partnern. twin-city schließt inner-german ein.',
        en: 'Only some kinds of partners. twin-city includes inner-german.',
      },
      control: {
        kind: 'words',
        values: ['twin-city', 'inner-german', 'project', 'university'],
      },
    },
    {
      name: 'region',
      about: {
        de: 'Was die Karte zuerst zeigt. auto: wo sich mehr Partner unterscheiden lassen.',
        en: 'What the map shows first. auto: the region with more separate markers.',
      },
      control: {
        kind: 'choice',
        values: ['auto', 'world', 'europe'],
        usual: 'auto',
      },
    },
    {
      name: 'land',
      about: {
        de: 'Die Umrisse. auto lädt beim Hineinzoomen feinere nach, simple nie.',
        en: 'The outlines. auto loads finer ones when visitors zoom in, simple never does.',
      },
      control: {kind: 'choice', values: ['auto', 'simple'], usual: 'auto'},
    },
    {
      name: 'sort',
      about: {de: 'Die Reihenfolge der Liste.', en: 'The order of the list.'},
      control: {
        kind: 'choice',
        values: ['name', 'since', 'distance'],
        usual: 'name',
      },
    },
    {
      name: 'selected',
      about: {
        de: 'Die Kennung des gewählten Partners. Sie folgt der Wahl im Element.',
        en: 'The id of the chosen partner. It follows the choice in the element.',
      },
      control: {
        kind: 'choice',
        values: payload.partners.map(({id}) => id),
      },
    },
    {
      name: 'plain',
      about: {
        de: 'Ohne Filter, Suche, Sortierung und Knöpfe der Karte.',
        en: 'Hides filter, search, sort order and the buttons of the map.',
      },
      control: {kind: 'flag'},
    },
    {
      name: 'downloads',
      about: {
        de: 'Bietet die Liste als CSV und GeoJSON an, die Karte als SVG.',
        en: 'Offers the list as CSV and GeoJSON, and the map as SVG.',
      },
      control: {kind: 'flag'},
    },
    {
      name: 'fragment',
      about: {
        de: 'Der Name, unter dem die Adresse der Seite die Wahl behält, wie in #partner=kumasi.',
        en: 'The key under which the URL of the page keeps the choice, as in #partner=kumasi.',
      },
      control: {kind: 'text', example: 'partner'},
    },
    ...COMMON_ATTRIBUTES,
  ],
  events: [
    {
      name: 'partner-select',
      detail: 'id',
      about: {
        de: 'Ein Partner wurde gewählt. detail.id ist seine Kennung, oder null, wenn die Wahl aufgehoben wurde.',
        en: 'A partner was chosen. detail.id is its id, or null when the choice was cleared.',
      },
    },
    ...COMMON_EVENTS,
  ],
  slots: [
    {
      name: 'actions',
      about: {
        de: 'Eigene Links oder Knöpfe unter der Liste.',
        en: 'Your own links or buttons under the list.',
      },
    },
    FALLBACK_SLOT,
  ],
  slotExamples: [
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
    {
      name: 'card',
      about: {de: 'Der Rahmen um alles.', en: 'The card around everything.'},
    },
    {name: 'heading', about: {de: 'Die Überschrift.', en: 'The heading.'}},
    {
      name: 'controls',
      about: {
        de: 'Filter, Suche und Sortierung.',
        en: 'Filter, search and sort order.',
      },
    },
    {name: 'map', about: {de: 'Die Karte.', en: 'The map.'}},
    {
      name: 'marker',
      about: {de: 'Eine Markierung auf der Karte.', en: 'A marker on the map.'},
    },
    {name: 'list', about: {de: 'Die Liste.', en: 'The list.'}},
    {
      name: 'item',
      about: {de: 'Ein Partner in der Liste.', en: 'A partner in the list.'},
    },
    {
      name: 'details',
      about: {
        de: 'Was über den gewählten Partner zu lesen ist.',
        en: 'The details of the chosen partner.',
      },
    },
    {
      name: 'badge',
      about: {de: 'Ein Ziel eines Partners.', en: 'A goal of a partner.'},
    },
    {
      name: 'footer',
      about: {
        de: 'Wann der Inhalt geprüft wurde, und die Quellen.',
        en: 'When the content was checked, and the sources.',
      },
    },
  ],
  methods: [
    {
      name: 'select(null)',
      about: {
        de: 'Hebt die Wahl auf. Mit einer Kennung wählt die Methode einen Partner.',
        en: 'Clears the choice. With an id, the method chooses a partner.',
      },
    },
    RELOAD,
  ],
};
