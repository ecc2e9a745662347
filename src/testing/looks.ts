import {fixture} from '@open-wc/testing';
import '../index.js';
import {bundledPayload} from '../payload/bundled.js';
import type {Tag} from '../site/tags.js';
import {drawn} from './browser.js';
import {madeUpUniversity} from './made-up-university.js';

/*
 * Every element in every view, with everything that it can show.
 */

interface Look {
  readonly tag: Tag;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Content other than the default of these tests. */
  readonly payload?: object;
  /** The selector of what a visitor opens, or a search without results. */
  readonly open?: string;
  readonly search?: string;
}

const {office, partners = [], ...rest} = bundledPayload();

const [dura] = partners.filter(({id}) => id === 'dura');

/** The bundled content, extended by the other fields of the format. */
const full = {
  ...rest,
  office: {
    ...office,
    phone: '+49 231 50 12345',
    email: 'international.relations@stadt.example.org',
    openingHours: [
      {days: ['Mo', 'We', 'Fr'], opens: '08:00', closes: '12:30'},
      {days: ['Tu'], opens: '13:00', closes: '17:00'},
    ],
    contacts: office?.contacts.map((contact) => ({
      ...contact,
      phone: '+49 231 50 54321',
      email: 'vorname.nachname@stadt.example.org',
    })),
  },
  partners: partners.map((partner) =>
    partner.id === 'rostov-on-don'
      ? {
          ...dura,
          ...partner,
          milestones: [
            {
              year: 1977,
              text: {
                de: 'Städtepartnerschaft besiegelt',
                en: 'City partnership sealed',
              },
            },
          ],
          topics: dura?.topics,
          url: dura?.url,
          goals: [6, 16, 17],
        }
      : partner
  ),
};

/** Partners in one place, which no zoom level separates. */
const inOnePlace = {
  ...full,
  partners: partners.map((partner) => ({...partner, location: [25, 60]})),
};

export const LOOKS: readonly Look[] = [
  {tag: 'intl-office-card'},
  {tag: 'intl-office-card', attributes: {view: 'compact'}},
  {tag: 'intl-office-card', attributes: {view: 'contact'}},
  {
    tag: 'partner-map-list',
    attributes: {selected: 'rostov-on-don'},
    open: 'summary',
  },
  {tag: 'partner-map-list', search: 'xyz'},
  {
    tag: 'partner-map-list',
    attributes: {view: 'map'},
    payload: inOnePlace,
    open: '.marker',
  },
  {tag: 'partner-map-list', attributes: {view: 'list', plain: ''}},
  {
    tag: 'partner-map-list',
    payload: madeUpUniversity(40),
    open: '.facet summary',
  },
  {tag: 'sdg-badges', attributes: {'icon-base': '/icons'}},
  {tag: 'sdg-badges'},
  {tag: 'sdg-badges', attributes: {view: 'compact'}},
  {tag: 'network-list'},
  {tag: 'network-list', attributes: {view: 'compact'}},
];

/** The name of a look in test titles and messages. */
export const titleOf = ({tag, attributes = {}, open, search}: Look): string =>
  [tag, ...Object.values(attributes), open, search].filter(Boolean).join(' ');

/** Shows an element with a look, in a language. */
export async function showLook(
  {tag, attributes = {}, payload = full, open, search}: Look,
  lang: string,
  change: (payload: object) => object = (same) => same,
  style: (element: HTMLElement) => void = () => undefined
): Promise<HTMLElement> {
  const element = document.createElement(tag);
  element.lang = lang;
  element.payload = change(payload);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value);
  await fixture(element);
  style(element);
  // The map is measured after the first frame.
  await drawn();
  const root = element.shadowRoot!;
  if (open) {
    root
      .querySelector(open)!
      .dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await drawn();
    if (!root.querySelector('[open], .members'))
      throw new Error(`${open} opens nothing.`);
  }
  const input = root.querySelector('input');
  if (search && input) {
    input.value = search;
    input.dispatchEvent(new Event('input'));
  }
  await drawn();
  return element;
}
