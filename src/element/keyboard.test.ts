import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../index.js';
import {formatsIn} from '../language/formats.js';
import type {Locale} from '../language/locale.js';
import {bundledPayload} from '../payload/bundled.js';
import type {Network} from '../payload/schema.js';
import {GOALS} from '../pieces/goals.js';
import {linkModel} from '../pieces/link.js';
import {drawn, emulateFeatures, press, sayFocused} from '../testing/browser.js';
import {ENGINE} from '../testing/engine.js';
import {faultsOfFocus, focused} from '../testing/focus.js';
import {madeUpPartners} from '../testing/made-up-partners.js';
import {all, listed, marker, one, show} from '../testing/partner-map-list.js';

/*
 * The whole widget by keyboard alone: whatever is done here is done by a key.
 */

const {networks = [], partners = [], sources} = bundledPayload();

/** What each engine calls what opens and closes. */
const SUMMARY = {
  Chromium: 'DisclosureTriangle',
  Firefox: 'summary',
  // ARIA has no such role.
  WebKit: '',
}[ENGINE];

/** The list of orders; WebKit says what is chosen with its name. */
const sorting = (label: string, chosen = 'Name') =>
  ENGINE === 'WebKit' ? `button ${label} ${chosen}` : `combobox ${label}`;

/** The list beside the map. */
const SCROLLER = 'div';

/** What is said at the stops that no payload names. */
const SAID = {
  de: {
    website: 'Dortmund International auf dortmund.de',
    person: 'Kontakt speichern: Claudia Schütz',
    office: 'Kontakt des Büros speichern',
    kinds: ['Alle 14', 'Städtepartnerschaften 11', 'Projektpartnerschaften 3'],
    search: 'Nach Stadt, Land, Thema oder Jahr suchen',
    sort: 'Sortieren nach',
    year: 'Jahr',
    marker: 'Amiens, Frankreich, Städtepartnerschaft, seit 1960, 406 km',
    controls: [
      'Vergrößern',
      'Verkleinern',
      'Nach Norden',
      'Nach Westen',
      'Nach Osten',
      'Nach Süden',
      'Welt 14',
      'Europa 10',
      ...(document.fullscreenEnabled ? ['Vollbild'] : []),
    ],
    sources: 'Quellen',
    all: 'Alle Partner zeigen',
    more: 'Mehr auf dortmund.de',
    dura: 'Dura, Palästina, Projektpartnerschaft, seit 2018, 3.161 km',
    cluster: '2 Partner anzeigen',
    close: 'Schließen',
    focus: 'Bei Projektpartnerschaften betont',
  },
  en: {
    website: 'Dortmund International on dortmund.de (in German)',
    person: 'Save contact: Claudia Schütz',
    office: 'Save office contact',
    kinds: ['All 14', 'Twin cities 11', 'Project partnerships 3'],
    search: 'Search for a city, country, topic or year',
    sort: 'Sort by',
    year: 'Year',
    marker: 'Amiens, France, Twin city, since 1960, 406 km',
    controls: [
      'Zoom in',
      'Zoom out',
      'Move north',
      'Move west',
      'Move east',
      'Move south',
      'World 14',
      'Europe 10',
      ...(document.fullscreenEnabled ? ['Full screen'] : []),
    ],
    sources: 'Sources',
    all: 'Show all partners',
    more: 'More at dortmund.de (in German)',
    dura: 'Dura, Palestine, Project partnership, since 2018, 3,161 km',
    cluster: 'Show 2 partners',
    close: 'Close',
    focus: 'Emphasised in project partnerships',
  },
} as const;

/** What a screen reader says at each stop, in their order. */
function stopsIn(locale: Locale): readonly string[] {
  const said = SAID[locale];
  const links = (names: readonly string[]) =>
    names.map((name) => `link ${name}`);
  const buttons = (names: readonly string[]) =>
    names.map((name) => `button ${name}`);
  const withLanguage = (name: string, {url}: Network) => {
    const {inLanguage} = linkModel(url!, locale, name);
    return inLanguage ? `${name} (${inLanguage})` : name;
  };
  const grouped = ['cities', 'united-nations', 'alliances'].flatMap((group) =>
    networks.filter((network) => network.url && network.group === group)
  );
  return [
    'button before',
    ...links(
      networks
        .slice(0, 4)
        .filter(({url}) => url)
        .map((network) =>
          withLanguage(network.abbreviation ?? network.name[locale], network)
        )
    ),
    ...links([said.person, said.website, said.office]),
    ...buttons(said.kinds),
    `searchbox ${said.search}`,
    sorting(said.sort),
    ...buttons([said.marker, ...said.controls]),
    // Firefox stops at all that scrolls, so that keys can scroll it.
    ...(ENGINE === 'Firefox' ? [SCROLLER] : []),
    ...buttons(
      partners.map(({name}) => name[locale]).sort(formatsIn(locale).compare)
    ),
    `${SUMMARY} ${said.sources}`,
    ...links(
      GOALS.map(({title}, i) =>
        [i + 1, title[locale], [11, 17].includes(i + 1) ? said.focus : '']
          .join(' ')
          .trim()
      )
    ),
    'link www.un.org/sustainabledevelopment',
    ...links(
      grouped.map((network) =>
        network.url?.name
          ? withLanguage(network.url.name[locale], network)
          : network.name[locale]
      )
    ),
    'button after',
  ];
}

/** All four elements on a page, between two buttons of the page's own. */
async function showAll(lang: string): Promise<HTMLElement> {
  const fallback = html`<a href="https://example.org/">Fallback</a>`;
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <button>before</button>
      <intl-office-card>${fallback}</intl-office-card>
      <partner-map-list>${fallback}</partner-map-list>
      <sdg-badges>${fallback}</sdg-badges>
      <network-list>${fallback}</network-list>
      <button>after</button>
    </div>
  `);
  // Its map is measured then.
  await drawn();
  return page;
}

/** Comes to a part of an element as Tab does. */
function comeTo(element: Element): void {
  // A focus from script shows like the one before it: by the keyboard.
  if (element instanceof HTMLElement || element instanceof SVGElement)
    element.focus();
  // Away from the window's edge: Safari does not hold its place when something
  // above it becomes higher.
  element.scrollIntoView({block: 'center', behavior: 'instant'});
}

/**
 * Scrolls an element into the window if a part of it is visible. Firefox leaves
 * such an element where it is when it gets the focus.
 */
function showWhole(element: Element): void {
  const {top, bottom} = element.getBoundingClientRect();
  if (ENGINE === 'Firefox' && top < innerHeight && bottom > 0)
    element.scrollIntoView({block: 'nearest', behavior: 'instant'});
}

/** What a screen reader says where the focus is: itself, not where it was. */
const expectFocus = async (said: string) => {
  expect(faultsOfFocus(), said).to.deep.equal([]);
  expect(await sayFocused()).to.equal(said);
};

describe('by keyboard alone', () => {
  before(async () => {
    await setViewport({width: 1100, height: 800});
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
  });
  after(() => emulateFeatures());

  for (const locale of ['de', 'en'] as const) {
    describe(`in ${locale}`, () => {
      it('every stop has a name and a visible focus ring', async () => {
        const page = await showAll(locale);
        const said: string[] = [];
        const faults: string[] = [];
        comeTo(page.firstElementChild!);
        const stops = stopsIn(locale).map((stop) =>
          stop.replaceAll('\u00AD', '')
        );
        for (const stop of stops) {
          // Never on from the last one, out of the page.
          if (said.length > 0) await press('Tab');
          said.push(await sayFocused());
          showWhole(focused());
          const found = faultsOfFocus().filter(
            // Firefox leaves what is large where it is if a part of it shows.
            (fault) => stop !== SCROLLER || !fault.endsWith('by the window')
          );
          if (found.length > 0 && !/ (before|after)$/.test(stop))
            faults.push(`${stop}: ${found.join(', ')}`);
        }
        expect(said).to.deep.equal(stops);
        expect(faults).to.deep.equal([]);
      });

      it('Shift+Tab visits the same stops in reverse', async () => {
        const page = await showAll(locale);
        const ways: Element[][] = [];
        for (const [start, key] of [
          [page.firstElementChild!, 'Tab'],
          [page.lastElementChild!, 'Shift+Tab'],
        ] as const) {
          comeTo(start);
          const way = [focused()];
          while (way.length < stopsIn(locale).length) {
            await press(key);
            way.push(focused());
          }
          ways.push(way);
        }
        const [there = [], back = []] = ways;
        expect(there.at(-1)).to.equal(page.lastElementChild);
        expect(back.reverse().every((stop, i) => stop === there[i])).to.be.true;
      });
    });
  }

  describe('the focus stays in place, or returns to what opened a panel', () => {
    for (const locale of ['de', 'en'] as const) {
      const other = locale === 'de' ? 'en' : 'de';
      const said = SAID[locale];

      it(`when the visitor searches, finds nothing and starts again, in ${locale}`, async () => {
        const list = await show({attributes: {lang: locale}});
        one(list, 'input').focus();
        await sendKeys({type: 'leed'});
        expect(listed(list)).to.deep.equal(['Leeds']);
        await expectFocus(`searchbox ${said.search}`);
        await press('Escape');
        expect(listed(list)).to.have.length(14);
        await expectFocus(`searchbox ${said.search}`);
        await sendKeys({type: 'qq'});
        one(list, '.none button').focus();
        await expectFocus(`button ${said.all}`);
        await press('Enter');
        expect(listed(list)).to.have.length(14);
        await expectFocus(`searchbox ${said.search}`);
      });

      it(`when the visitor filters and sorts, in ${locale}`, async () => {
        const list = await show({attributes: {lang: locale}});
        one(list, '.chip-button').focus();
        await press('Tab', 'Tab', 'Space');
        expect(listed(list)).to.have.length(3);
        await expectFocus(`button ${said.kinds[2]}`);
        await press('Tab', 'Tab', 'ArrowDown');
        await expectFocus(sorting(said.sort, said.year));
      });

      it(`when an entry opens, and Escape closes it from inside, in ${locale}`, async () => {
        const list = await show({attributes: {lang: locale, kinds: 'project'}});
        one(list, '[data-id="dura"] .choose').focus();
        await press('Space');
        expect(list.selected).to.equal('dura');
        await expectFocus('button Dura');
        await press('Tab');
        await expectFocus(`button ${said.close}`);
        await press('Tab');
        await expectFocus(`link ${said.more}`);
        await press('Escape');
        expect(list.selected).to.equal(null);
        await expectFocus('button Dura');
      });

      it(`when the only entry beside a map closes, in ${locale}`, async () => {
        for (const key of ['Escape', 'Enter']) {
          const list = await show({
            attributes: {
              lang: locale,
              kinds: 'project',
              view: 'map',
              selected: 'dura',
            },
          });
          one(list, '.choose').focus();
          await press(key);
          expect(listed(list)).to.be.empty;
          await expectFocus(`button ${said.dura}`);
        }
      });

      it(`when the sources open and Escape closes them, in ${locale}`, async () => {
        const list = await show({attributes: {lang: locale}});
        const summary = one(list, 'summary');
        summary.focus();
        await press('Enter', 'Tab');
        const {text, inLanguage} = linkModel(
          sources[0]!.url!,
          locale,
          sources[0]!.title[locale]
        );
        await expectFocus(
          `link ${[text, inLanguage && `(${inLanguage})`].filter(Boolean).join(' ')}`
        );
        await press('Escape');
        expect(summary.closest('details')!.open).to.be.false;
        await expectFocus(`${SUMMARY} ${said.sources}`);
      });

      it(`when a cluster opens, zooms and closes, in ${locale}`, async () => {
        const partners = madeUpPartners(2, ['twin-city']).map((each, i) => ({
          ...each,
          name: {de: `P${i}`, en: `P${i}`},
          location: [30, 50] as const,
        }));
        const list = await show({attributes: {lang: locale}, partners});
        one<SVGElement>(list, '.cluster').focus();
        await expectFocus(`button ${said.cluster}`);
        await press('Enter');
        await drawn();
        await expectFocus('button P0');
        await press('-', 'Escape');
        await drawn();
        expect(all(list, '.members')).to.be.empty;
        await expectFocus(`button ${said.cluster}`);
        await press('Enter');
        await drawn();
        await press('Shift+Tab');
        await expectFocus(`button ${said.close}`);
        await press('Enter');
        await drawn();
        await expectFocus(`button ${said.cluster}`);
      });

      it(`when the list grows to its end, in ${locale}`, async () => {
        const list = await show({
          attributes: {lang: locale},
          partners: madeUpPartners(120, ['twin-city']),
        });
        for (const [shown, after] of [
          [50, 100],
          [100, 120],
        ] as const) {
          expect(listed(list)).to.have.length(shown);
          const names = listed(list);
          one(list, '.more button').focus();
          // Time for the list to grow of itself, which it must not.
          await drawn();
          expect(listed(list)).to.have.length(shown);
          await press('Enter');
          await drawn();
          expect(listed(list)).to.have.length(after);
          expect(listed(list).slice(0, shown)).to.deep.equal(names);
          await expectFocus(`button ${listed(list)[shown]!}`);
        }
        expect(all(list, '.more')).to.be.empty;
      });

      it(`when the language and the theme change, in ${locale}`, async () => {
        const page = await showAll(locale);
        const list = page.querySelector('partner-map-list')!;
        for (const [element, before, after] of [
          [one(list, '.choose'), 'button Amiens', 'button Amiens'],
          [
            one(list, '.marker[data-id="amiens"]'),
            `button ${said.marker}`,
            `button ${SAID[other].marker}`,
          ],
          [
            one(list, '.chip-button'),
            `button ${said.kinds[0]}`,
            `button ${SAID[other].kinds[0]}`,
          ],
          [
            page.querySelector('sdg-badges')!.shadowRoot!.querySelector('a')!,
            `link 1 ${GOALS[0]!.title[locale]}`,
            `link 1 ${GOALS[0]!.title[other]}`,
          ],
          [
            page
              .querySelector('intl-office-card')!
              .shadowRoot!.querySelector('.button')!,
            `link ${SAID[locale].website}`,
            `link ${SAID[other].website}`,
          ],
        ] as const) {
          comeTo(element);
          await expectFocus(before);
          page.lang = other;
          page.dataset['bsTheme'] = 'dark';
          await drawn();
          expect(focused()).to.equal(element);
          await expectFocus(after);
          page.lang = locale;
          delete page.dataset['bsTheme'];
          await drawn();
        }
      });

      it(`when zooming out merges markers, in ${locale}`, async () => {
        const list = await show({attributes: {lang: locale, region: 'europe'}});
        comeTo(marker(list, 'zwickau'));
        for (let i = 0; i < 4; i++) {
          await press('-');
          await drawn();
          expect(await sayFocused()).to.match(
            /^button (Zwickau|\d+ Partner anzeigen$|Show \d+ partners$)/
          );
          expect(faultsOfFocus()).to.deep.equal([]);
        }
        expect(all(list, '.marker[data-id="zwickau"]')).to.be.empty;
      });
    }

    it('when the window becomes narrow, and wide again', async () => {
      const list = await show({width: 700});
      for (const [selector, said] of [
        ['.marker', /^button (Amiens|Show \d+ partners$)/],
        ['.zoom button', /^button Zoom in$/],
        ['.choose', /^button Amiens$/],
        ['input', /^searchbox/],
      ] as const) {
        comeTo(one(list, selector));
        for (const width of [320, 700]) {
          list.parentElement!.style.width = `${width}px`;
          // Measured, and drawn by its new size.
          await drawn();
          await drawn();
          expect(await sayFocused()).to.match(said);
          expect(faultsOfFocus()).to.deep.equal([]);
        }
      }
    });
  });
});
