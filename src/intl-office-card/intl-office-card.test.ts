import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {register} from '../element/register.js';
import {readPayload} from '../payload/read-payload.js';
import {press} from '../testing/browser.js';
import {takeConsole} from '../testing/console.js';
import {setOrigin} from '../testing/origin.js';
import {IntlOfficeCard} from './intl-office-card.js';
import {officeCard, personCard} from './vcard.js';

register('intl-office-card', IntlOfficeCard);

const both = (text: string) => ({de: `${text} (de)`, en: `${text} (en)`});
// Any file that the test server has: it need not be a picture.
const PICTURE = '/package.json';

/** What an office has at least. */
const office = {
  name: both('Office'),
  city: both('Dortmund'),
  location: [7.466, 51.5149],
};
const least = {schemaVersion: 1, office};

/** Has all that a card shows, but a picture. */
const full = {
  schemaVersion: 1,
  updated: '2026-11-23',
  office: {
    ...office,
    organisation: both('City'),
    department: both('Staff'),
    intro: both('Intro'),
    about: [
      {heading: both('Background'), text: both('Here')},
      {text: both('There')},
    ],
    tasks: [
      {icon: 'cooperation', text: both('Cooperate')},
      {icon: 'stage', text: both('Present')},
      {icon: 'balance', text: both('Balance')},
      {icon: 'advice', text: both('Advise')},
    ],
    address: {
      street: 'Marktplatz 1',
      postalCode: '12345',
      locality: 'Dortmund',
      country: 'DE',
    },
    url: {de: 'https://example.org/de', en: 'https://example.org/en'},
    phone: '+49 231 50-0',
    email: 'office@example.org',
    openingHours: [{days: ['Mo', 'Tu'], opens: '08:00', closes: '12:00'}],
    contacts: [
      {name: 'Ada Lovelace', role: both('Head'), phone: '0231 501'},
      {name: 'Alan Turing', role: both('Codes')},
    ],
  },
  networks: [
    {
      id: 'coc',
      name: both('Council'),
      abbreviation: 'COC',
      url: {de: 'https://coc.example/de', en: 'https://coc.example/en'},
    },
    {id: 'fair', name: both('Fair')},
  ],
};

const plain = (words: string | null | undefined) =>
  (words ?? '').replace(/\s+/g, ' ').trim();

/** All words, also those of neighbouring lines, with a space between. */
function text(el: Element): string {
  const nodes = document.createTreeWalker(el.shadowRoot!);
  let words = '';
  // A word continues after a <wbr>.
  let isBroken = false;
  while (nodes.nextNode()) {
    const {currentNode: node} = nodes;
    if (node instanceof Element) isBroken = node.localName === 'wbr';
    if (!(node instanceof Text) || !node.data) continue;
    words += isBroken ? node.data : ` ${node.data}`;
    isBroken = false;
  }
  return plain(words);
}

const all = (el: Element, selector: string) => [
  ...el.shadowRoot!.querySelectorAll(selector),
];
const links = (el: Element) =>
  all(el, 'a').map((a) => [plain(a.textContent), a.getAttribute('href')]);
const headings = (el: Element) =>
  all(el, 'h1, h2, h3, h4, h5, h6').map(
    ({tagName, textContent}) => `${tagName} ${plain(textContent)}`
  );
const seen = (el: Element | null) => el!.checkVisibility();

const card = (
  attributes: Record<string, string>,
  data: unknown = full,
  slotted: unknown = ''
) => {
  const el = document.createElement('intl-office-card');
  el.payload = data;
  for (const [name, value] of Object.entries(attributes))
    el.setAttribute(name, value);
  return fixture<IntlOfficeCard>(html`${el}`).then(async () => {
    const parts = await fixture<HTMLElement>(html`<div>${slotted}</div>`);
    el.append(...parts.children);
    await nextFrame();
    return el;
  });
};

/** The words of the contact panel, in each language. */
const contact = {
  de: {
    office:
      'Telefon +49 231 50-0 E-Mail office@example.org ' +
      'Staff (de) Marktplatz 1 12345 Dortmund ' +
      'Öffnungszeiten Montag und Dienstag 08:00 bis 12:00 Uhr ',
    people:
      'Ada Lovelace Telefon 0231 501 Head (de) Kontakt speichern Alan Turing Codes (de) Kontakt speichern ',
  },
  en: {
    office:
      'Phone +49 231 50-0 E-mail office@example.org ' +
      'Staff (en) Marktplatz 1 12345 Dortmund Germany ' +
      'Opening hours Monday and Tuesday 08:00 to 12:00 ',
    people:
      'Ada Lovelace Phone 0231 501 Head (en) Save contact Alan Turing Codes (en) Save contact ',
  },
} as const;

const texts = {
  de: {
    full:
      'Zeichnung: intl-office-widget; Umrisse: Natural Earth City (de) Office (de) Intro (de) ' +
      'Background (de) Here (de) There (de) ' +
      'Aufgaben Cooperate (de) Present (de) Balance (de) Advise (de) ' +
      'Netzwerke COC Fair (de) ' +
      `Kontakt ${contact.de.office}${contact.de.people}Website Kontakt des Büros speichern ` +
      'Geprüft am 23. November 2026',
    compact: 'City (de) Office (de) Intro (de) Website',
    contact: `City (de) Office (de) Kontakt ${contact.de.office}${contact.de.people}Website Kontakt des Büros speichern`,
  },
  en: {
    full:
      'Drawing: intl-office-widget; outlines: Natural Earth City (en) Office (en) Intro (en) ' +
      'Background (en) Here (en) There (en) ' +
      'Tasks Cooperate (en) Present (en) Balance (en) Advise (en) ' +
      'Networks COC Fair (en) ' +
      `Contact ${contact.en.office}${contact.en.people}Website Save office contact ` +
      'Checked on 23 November 2026',
    compact: 'City (en) Office (en) Intro (en) Website',
    contact: `City (en) Office (en) Contact ${contact.en.office}${contact.en.people}Website Save office contact`,
  },
} as const;

describe('<intl-office-card>', () => {
  for (const lang of ['de', 'en'] as const)
    for (const view of ['full', 'compact', 'contact'] as const) {
      it(`shows the office as ${view} in ${lang}`, async () => {
        expect(text(await card({lang, view}))).to.equal(texts[lang][view]);
      });

      for (const theme of ['light', 'dark'])
        it(`is accessible as ${view} in ${lang}, ${theme}`, async () => {
          const el = await card({lang, theme, view});
          await expect(el).to.be.accessible();
        });
    }

  it('is full for any other view', async () => {
    expect(text(await card({view: 'fancy'}))).to.equal(texts.en.full);
  });

  it('speaks two languages on one page', async () => {
    const page = await fixture(html`
      <div>
        <intl-office-card lang="de" .payload=${full}></intl-office-card>
        <intl-office-card lang="en" .payload=${full}></intl-office-card>
      </div>
    `);
    expect([...page.children].map(text)).to.deep.equal([
      texts.de.full,
      texts.en.full,
    ]);
  });

  it('changes its language and its view', async () => {
    const el = await card({lang: 'en'});
    el.lang = 'de';
    el.view = 'compact';
    await nextFrame();
    expect(text(el)).to.equal(texts.de.compact);
  });

  it('marks texts in Leichte Sprache with their language, and no others', async () => {
    const simple = {...both('Text'), 'de-simple': 'Ein Satz.'};
    const payload = {
      ...least,
      office: {
        ...office,
        intro: simple,
        about: [{heading: simple, text: simple}, {text: both('About')}],
        department: simple,
        contacts: [{name: 'Ada Lovelace', role: simple}],
        tasks: [
          {icon: 'stage', text: simple},
          {icon: 'advice', text: both('Advise')},
        ],
      },
    };
    const langs = (el: Element) =>
      all(el, '.intro, .about, .task, address, .muted').map(
        (each) => each.querySelector('[lang]')?.getAttribute('lang') ?? null
      );
    const el = await card({lang: 'de-simple'}, payload);
    expect(langs(el)).to.deep.equal([
      'de-simple',
      'de-simple',
      null,
      'de-simple',
      null,
      'de-simple',
      'de-simple',
    ]);
    expect(headings(el)).to.include('H3 Ein Satz.');
    expect(all(el, 'h3 [lang]')).to.have.length(1);
    el.lang = 'en';
    await nextFrame();
    expect(langs(el).filter((each) => each !== null)).to.be.empty;
  });

  describe('the note that Leichte Sprache is a draft', () => {
    const simple = {...both('Text'), 'de-simple': 'Ein Satz.'};
    const of = (more: object, top: object = {}) => ({
      ...least,
      ...top,
      office: {...office, ...more},
    });
    const notes = (el: Element) =>
      all(el, '[role="note"]').map(({textContent}) => textContent);
    const NOTE =
      'Diese Texte sind ein Entwurf.\nEine Prüf-Gruppe muss sie noch lesen.';

    for (const [view, more] of [
      ['full', {intro: simple}],
      ['full', {about: [{text: simple}]}],
      ['full', {tasks: [{icon: 'advice', text: simple}]}],
      ['compact', {intro: simple}],
      ['contact', {department: simple}],
      ['contact', {contacts: [{name: 'Ada Lovelace', role: simple}]}],
    ] as const)
      it(`shows in view ${view} with ${Object.keys(more).join()} in Leichte Sprache`, async () => {
        const el = await card({lang: 'de-simple', view}, of(more));
        expect(notes(el)).to.deep.equal([NOTE]);
        expect(seen(all(el, '[role="note"]')[0]!)).to.equal(true);
        await expect(el).to.be.accessible();
      });

    for (const [what, attributes, data] of [
      ['in German', {lang: 'de'}, of({intro: simple})],
      ['in English', {lang: 'en'}, of({intro: simple})],
      [
        'if a group has checked the texts',
        {lang: 'de-simple'},
        of({intro: simple}, {simpleGermanCheckedBy: 'Prüf-Gruppe'}),
      ],
      [
        'without Leichte Sprache',
        {lang: 'de-simple'},
        of({intro: both('Intro')}),
      ],
      [
        'if the view shows none',
        {lang: 'de-simple', view: 'contact'},
        of({intro: simple}),
      ],
    ] as const)
      it(`is missing ${what}`, async () => {
        expect(notes(await card(attributes, data))).to.be.empty;
      });
  });

  it('shows the whole background, with its headings, folded nowhere', async () => {
    const el = await card({});
    expect(
      all(el, '.about').map((each) => plain(each.textContent))
    ).to.deep.equal(['Here (en)', 'There (en)']);
    for (const each of all(el, '.about')) {
      expect(seen(each)).to.equal(true);
      expect(each.closest('details, [hidden], [aria-hidden]')).to.equal(null);
    }
    expect(headings(el)).to.include('H3 Background (en)');
  });

  it('has one line for each known part of the address', async () => {
    const address = {locality: 'Dortmund', country: 'DE'};
    const el = await card(
      {lang: 'de'},
      {...least, office: {...office, address}}
    );
    const lines = [...el.shadowRoot!.querySelectorAll('address div')];
    expect(lines.map(({textContent}) => textContent)).to.deep.equal([
      'Dortmund',
    ]);
  });

  for (const [lang, line] of [
    ['de', 'Postanschrift: 44122 Dortmund'],
    ['en', 'Postal address: 44122 Dortmund, Germany'],
  ] as const)
    it(`says in ${lang} that an address without a street is for mail`, async () => {
      const address = {
        postalCode: '44122',
        locality: 'Dortmund',
        country: 'DE',
      };
      const el = await card({lang}, {...least, office: {...office, address}});
      expect(plain(all(el, 'address')[0]?.textContent)).to.equal(line);
    });

  for (const [lang, said] of [
    ['de', 'Über uns (de)'],
    ['en', 'Über uns (en) (in German)'],
  ] as const)
    it(`names its page in ${lang}, with the language of the page`, async () => {
      const url = {
        de: 'https://example.org/',
        en: 'https://example.org/',
        hreflang: 'de',
        name: both('Über uns'),
      };
      for (const view of ['full', 'compact', 'contact']) {
        const el = await card(
          {lang, view},
          {...full, office: {...full.office, url}}
        );
        const link = all(el, 'a[hreflang]').at(-1);
        expect(plain(link?.textContent)).to.equal(said);
        expect(link?.getAttribute('hreflang')).to.equal('de');
        await expect(el).to.be.accessible();
      }
    });

  it('links to pages, mail and phone, and to nothing else', async () => {
    const el = await card({lang: 'de'});
    expect(
      links(el).filter(([, href]) => !href?.startsWith('data:text/vcard;'))
    ).to.deep.equal([
      ['COC', 'https://coc.example/de'],
      ['+49 231 50-0', 'tel:+49231500'],
      ['office@example.org', 'mailto:office@example.org'],
      ['0231 501', 'tel:0231501'],
      ['Website', 'https://example.org/de'],
    ]);
  });

  for (const [level, expected] of [
    [
      '1',
      [
        'H1 Office (en)',
        'H2 Background (en)',
        'H2 Tasks',
        'H2 Networks',
        'H2 Contact',
        'H2 Opening hours',
      ],
    ],
    [
      '6',
      [
        'H6 Office (en)',
        'H6 Background (en)',
        'H6 Tasks',
        'H6 Networks',
        'H6 Contact',
        'H6 Opening hours',
      ],
    ],
    [
      'big',
      [
        'H2 Office (en)',
        'H3 Background (en)',
        'H3 Tasks',
        'H3 Networks',
        'H3 Contact',
        'H3 Opening hours',
      ],
    ],
  ] as const)
    it(`has its headings in order for heading-level ${level}`, async () => {
      const el = await card({'heading-level': level});
      expect(headings(el)).to.deep.equal(expected);
    });

  describe('the contacts to save', () => {
    const saved = (el: Element) => [
      ...el.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[download]'),
    ];

    const {office} = readPayload(full);

    /** The files of the office and its people, as they are saved. */
    const files = (lang: 'de' | 'en') => [
      ...office!.contacts.map((person) => personCard(office!, person, lang)),
      officeCard(office!, lang),
    ];

    const labels = {
      de: ['Kontakt speichern', 'Kontakt des Büros speichern'],
      en: ['Save contact', 'Save office contact'],
    };

    for (const view of ['full', 'contact'])
      for (const lang of ['de', 'en'] as const)
        it(`are a vCard file each in view ${view} in ${lang}`, async () => {
          const el = await card({lang, view});
          const [each, ofOffice] = labels[lang];
          expect(
            saved(el).map((link) => [
              link.download,
              plain(link.textContent),
              link.ariaLabel,
            ])
          ).to.deep.equal([
            ['Ada Lovelace.vcf', each, `${each}: Ada Lovelace`],
            ['Alan Turing.vcf', each, `${each}: Alan Turing`],
            [`Office (${lang}).vcf`, ofOffice, null],
          ]);
          const responses = await Promise.all(
            saved(el).map(({href}) => fetch(href))
          );
          expect(
            responses.map(({headers}) => headers.get('content-type'))
          ).to.deep.equal(Array<string>(3).fill('text/vcard;charset=utf-8'));
          const found = await Promise.all(
            responses.map((response) => response.text())
          );
          expect(found).to.deep.equal(files(lang));
          for (const file of found)
            expect(file.split('BEGIN:VCARD')).to.have.length(2);
          await expect(el).to.be.accessible();
        });

    it('are the office alone if it names nobody', async () => {
      const el = await card(
        {},
        {...full, office: {...full.office, contacts: []}}
      );
      expect(saved(el).map((link) => plain(link.textContent))).to.deep.equal([
        'Save contact',
      ]);
    });

    it('are missing if no contact shows, or there is nothing to save', async () => {
      expect(saved(await card({view: 'compact'}))).to.deep.equal([]);
      expect(saved(await card({}, least))).to.deep.equal([]);
    });

    it('are next to the slot if the office has no page', async () => {
      const pageless = {...full.office, url: undefined};
      const el = await card({view: 'contact'}, {...full, office: pageless});
      expect(text(el)).to.equal(texts.en.contact.replace('Website ', ''));
    });

    describe('if downloads are blocked', () => {
      // As in a frame's sandbox. A page may replace it.
      beforeEach(() => setOrigin('null'));
      afterEach(() => setOrigin());

      for (const [lang, label] of [
        ['de', 'Text zum Kopieren in eine .vcf-Datei'],
        ['en', 'Text to copy into a .vcf file'],
      ] as const)
        it(`are texts to copy in ${lang}`, async () => {
          const el = await card({lang, view: 'contact'});
          expect(saved(el)).to.deep.equal([]);
          const [each, ofOffice] = labels[lang];
          const summaries = [...el.shadowRoot!.querySelectorAll('summary')];
          expect(
            summaries.map(({textContent, ariaLabel}) => [
              plain(textContent),
              ariaLabel,
            ])
          ).to.deep.equal([
            [each, `${each}: Ada Lovelace`],
            [each, `${each}: Alan Turing`],
            [ofOffice, null],
          ]);
          for (const [i, summary] of summaries.entries()) {
            const field = summary.parentElement!.querySelector('textarea')!;
            expect(seen(field)).to.equal(false);
            summary.click();
            expect(seen(field)).to.equal(true);
            const said = field.labels[0]?.textContent;
            expect(plain(said?.replace(field.defaultValue, ''))).to.equal(
              label
            );
            expect(field.readOnly).to.equal(true);
            // A field has its own ends of lines.
            expect(field.value).to.equal(
              files(lang)[i]?.replaceAll('\r\n', '\n')
            );
            await expect(el).to.be.accessible();
            field.focus();
            expect(
              field.value.slice(field.selectionStart, field.selectionEnd)
            ).to.equal(field.value);
            await press('Escape');
            expect(seen(field)).to.equal(false);
            expect(el.shadowRoot!.activeElement).to.equal(summary);
          }
        });
    });
  });

  describe('with little to show', () => {
    for (const [view, shown] of [
      [
        'full',
        'Drawing: intl-office-widget; outlines: Natural Earth Office (en)',
      ],
      ['compact', 'Office (en)'],
      ['contact', 'Office (en)'],
    ] as const)
      it(`leaves out missing parts in view ${view}`, async () => {
        const el = await card({view}, least);
        expect(text(el)).to.equal(shown);
        expect(links(el)).to.be.empty;
        const {shadowRoot} = el;
        expect(
          shadowRoot!.querySelector(
            'address, dl, ul, .actions, .beside, .about'
          )
        ).to.equal(null);
        await expect(el).to.be.accessible();
      });

    const parts: ReadonlyArray<[what: string, gone: string, data: object]> = [
      [
        'no contacts',
        contact.en.people,
        {...full, office: {...full.office, contacts: []}},
      ],
      ['no networks', 'Networks COC Fair (en) ', {...full, networks: []}],
      [
        'no address',
        'Marktplatz 1 12345 Dortmund Germany ',
        {...full, office: {...full.office, address: undefined}},
      ],
      [
        'no background',
        'Background (en) Here (en) There (en) ',
        {...full, office: {...full.office, about: []}},
      ],
      [
        'no date',
        ' Checked on 23 November 2026',
        {...full, updated: undefined},
      ],
    ];

    for (const [what, gone, data] of parts)
      it(`shows everything else with ${what}`, async () => {
        const el = await card({}, data);
        const label = what === 'no contacts' ? 'Save contact' : '$&';
        expect(text(el)).to.equal(
          texts.en.full.replace(gone, '').replace('Save office contact', label)
        );
        expect(text(el)).to.not.equal(texts.en.full);
      });

    it('shows its fallback without an office', async () => {
      const el = await card(
        {},
        {schemaVersion: 1, networks: []},
        html`<a href="/office">Office</a>`
      );
      expect(text(el)).to.equal('');
      expect(seen(el.querySelector('a'))).to.equal(true);
      expect(takeConsole()).to.deep.equal([
        'error: <intl-office-card> cannot show the given payload:\npayload.office: expected a value, got nothing',
      ]);
    });
  });

  describe('the picture', () => {
    const own = html`<img slot="image" src=${PICTURE} alt="Town hall" />`;
    const credit = html`<span slot="image-credit">Photo: Ada</span>`;
    const drawing = (el: Element) => all(el, 'svg.drawing');

    it('is the drawing with its credit', async () => {
      const el = await card({});
      expect(drawing(el)).to.have.length(1);
      expect(plain(all(el, 'figcaption')[0]?.textContent)).to.equal(
        'Drawing: intl-office-widget; outlines: Natural Earth'
      );
    });

    for (const lang of ['de', 'en'])
      it(`is that of the payload with its credit in ${lang}`, async () => {
        const image = {src: PICTURE, alt: both('House'), credit: both('Photo')};
        const el = await card({lang}, {...full, office: {...office, image}});
        expect(drawing(el)).to.be.empty;
        expect(
          all(el, 'figure img').map((img) => [
            img.getAttribute('src'),
            img.getAttribute('alt'),
          ])
        ).to.deep.equal([[PICTURE, `House (${lang})`]]);
        expect(plain(all(el, 'figcaption')[0]?.textContent)).to.equal(
          `Photo (${lang})`
        );
        await expect(el).to.be.accessible();
      });

    it('is not that of the payload without a credit', async () => {
      const image = {src: PICTURE, alt: both('House')};
      const el = await card({}, {...full, office: {...office, image}});
      expect(all(el, 'figure img')).to.be.empty;
      expect(drawing(el)).to.have.length(1);
    });

    it('is that of the host page with its credit', async () => {
      const el = await card({}, full, html`${own}${credit}`);
      expect(seen(el.querySelector('img'))).to.equal(true);
      expect(seen(el.querySelector('span'))).to.equal(true);
      expect(drawing(el)).to.be.empty;
      expect(text(el)).to.not.include('drawing');
      await expect(el).to.be.accessible();
    });

    it('is not that of the host page without a credit', async () => {
      const el = await card({}, full, own);
      expect(seen(el.querySelector('img'))).to.equal(false);
      expect(drawing(el)).to.have.length(1);
      expect(text(el)).to.equal(texts.en.full);
    });

    it('is not that of the host page with an empty credit', async () => {
      const empty = html`<span slot="image-credit"> </span>`;
      const el = await card({}, full, html`${own}${empty}`);
      expect(seen(el.querySelector('img'))).to.equal(false);
      expect(drawing(el)).to.have.length(1);
    });

    it('has no credit of a missing picture', async () => {
      const el = await card({}, full, credit);
      expect(seen(el.querySelector('span'))).to.equal(false);
      expect(text(el)).to.equal(texts.en.full);
    });

    it('changes when the host page adds and removes its own', async () => {
      const el = await card({}, full, own);
      const caption = document.createElement('span');
      caption.slot = 'image-credit';
      caption.textContent = 'Photo: Ada';
      el.append(caption);
      await nextFrame();
      expect(seen(el.querySelector('img'))).to.equal(true);
      caption.remove();
      await nextFrame();
      expect(seen(el.querySelector('img'))).to.equal(false);
      expect(drawing(el)).to.have.length(1);
    });
  });

  describe('the portrait', () => {
    const portrait = html`<img slot="portrait" src=${PICTURE} alt="Ada" />`;

    it('shows beside the first contact', async () => {
      const el = await card({}, full, portrait);
      const image = el.querySelector('img')!;
      expect(seen(image)).to.equal(true);
      expect(
        plain(image.assignedSlot?.closest('.person')?.textContent)
      ).to.include('Ada Lovelace');
      await expect(el).to.be.accessible();
    });

    it('leaves no gap if there is none', async () => {
      const [person] = all(await card({}), '.person');
      const [name] = all(await card({}), '.person .name');
      expect(name!.getBoundingClientRect().left).to.equal(
        person!.getBoundingClientRect().left
      );
    });

    it('does not show without a contact', async () => {
      const el = await card({}, least, portrait);
      expect(seen(el.querySelector('img'))).to.equal(false);
    });
  });

  describe('the contact panel', () => {
    const unreachable = {
      ...full,
      office: {...full.office, phone: undefined, email: undefined},
    };
    /** The words of the panel. */
    const panel = (el: Element) =>
      plain(
        all(el, '[part="contact"]')
          .map(({textContent}) => textContent)
          .join(' ')
      );

    it('starts with phone and e-mail of the office', async () => {
      expect(panel(await card({}))).to.match(
        /^Contact Phone \+49 231 50-0 E-mail office@example\.org/
      );
    });

    it('starts with the people if only they have phone or e-mail', async () => {
      const el = await card({}, unreachable);
      expect(panel(el)).to.match(/^Contact Ada Lovelace Phone 0231 501/);
    });

    it('keeps what belongs to the office apart from the people', async () => {
      for (const data of [full, unreachable])
        for (const view of ['full', 'contact']) {
          const el = await card({view}, data);
          expect(
            all(el, '.people').flatMap((people) => [
              ...people.querySelectorAll('address, h3'),
            ])
          ).to.be.empty;
          expect(plain(all(el, '.people')[0]?.textContent)).to.not.match(
            /office@|50-0|Opening|Marktplatz/
          );
        }
    });

    it('has the people alone if nothing is known of the office', async () => {
      const contacts = [{name: 'Ada Lovelace', asOf: '2026-01-02'}];
      const el = await card({}, {...least, office: {...office, contacts}});
      expect(panel(el)).to.equal(
        'Contact Ada Lovelace As of 2 January 2026 Save contact'
      );
    });

    it('is missing if there is nothing in it', async () => {
      const el = await card({}, least);
      expect(all(el, '[part="contact"], .columns')).to.be.empty;
    });
  });

  for (const view of ['full', 'compact', 'contact'])
    it(`shows the actions of an office without contact in view ${view}`, async () => {
      const el = await card(
        {view},
        least,
        html`<a slot="actions" href="/appointment">Appointment</a>`
      );
      expect(seen(el.querySelector('a'))).to.equal(true);
    });

  for (const view of ['full', 'compact', 'contact'])
    it(`shows the actions of the host page in view ${view}`, async () => {
      const el = await card(
        {view},
        full,
        html`<a slot="actions" href="/appointment">Appointment</a>`
      );
      expect(seen(el.querySelector('a'))).to.equal(true);
    });

  it('has an icon for each task, hidden from screen readers', async () => {
    const icons = all(await card({}), 'li svg');
    expect(new Set(icons.map(({innerHTML}) => innerHTML)).size).to.equal(4);
    for (const icon of icons)
      expect(icon.getAttribute('aria-hidden')).to.equal('true');
  });

  it('puts the contact beside the rest if there is space, or below it', async () => {
    const el = await card({});
    const [left, right] = all(el, '.columns > *');
    for (const [width, beside] of [
      [280, false],
      [1120, true],
    ] as const) {
      el.style.inlineSize = `${width}px`;
      const [a, b] = [
        left!.getBoundingClientRect(),
        right!.getBoundingClientRect(),
      ];
      expect(a.top === b.top).to.equal(beside);
      expect(el.scrollWidth).to.be.at.most(width);
    }
  });

  it('has parts to style', async () => {
    const parts = all(await card({}), '[part]').map((el) =>
      el.getAttribute('part')
    );
    expect(new Set(parts)).to.have.keys(
      'card',
      'image',
      'credit',
      'heading',
      'tasks',
      'list',
      'item',
      'contact',
      'footer'
    );
  });
});
