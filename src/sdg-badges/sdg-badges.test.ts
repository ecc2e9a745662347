import {expect, fixture, html} from '@open-wc/testing';
import {register} from '../element/register.js';
import {textOf} from '../testing/text.js';
import {GOALS} from '../pieces/goals.js';
import {SdgBadges} from './sdg-badges.js';

register('sdg-badges', SdgBadges);

const payload = {
  schemaVersion: 1,
  goals: {
    focus: [11, 17],
    about: {de: 'Die Stadt bekennt sich.', en: 'The city commits itself.'},
  },
};

const all = <E extends Element = HTMLElement>(
  el: Element,
  selector: string
) => [...el.shadowRoot!.querySelectorAll<E>(selector)];
const badges = (el: Element) => all(el, 'li > a').map(textOf);
const links = (el: Element) =>
  all<HTMLAnchorElement>(el, 'a').map(({href}) => href);

const sdg = (attributes: Record<string, string>, data: unknown = payload) => {
  const el = document.createElement('sdg-badges');
  el.payload = data;
  for (const [name, value] of Object.entries(attributes))
    el.setAttribute(name, value);
  return fixture<SdgBadges>(html`${el}`);
};

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? [])
    .map((value) => Number(value) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two opaque colours (WCAG 2.2), 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort(
    (x, y) => x - y
  );
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of an element's text to the nearest ground below it. */
function contrastOf(el: Element): number {
  let ground: Element = el;
  while (getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
    ground = ground.parentElement!;
  return contrast(
    getComputedStyle(el).color,
    getComputedStyle(ground).backgroundColor
  );
}

describe('contrast', () => {
  it('is as WCAG defines it', () => {
    expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).to.equal(21);
    expect(contrast('rgb(118, 118, 118)', 'rgb(255, 255, 255)')).to.be.closeTo(
      4.54,
      0.01
    );
  });
});

describe('<sdg-badges>', () => {
  const texts = {
    de:
      'Globale Ziele Die Stadt bekennt sich. 11 Im Fokus ' +
      '11 Nachhaltige Städte und Gemeinden Im Fokus 13 Maßnahmen zum Klimaschutz ' +
      'Die Vereinten Nationen haben den Inhalt dieser Veröffentlichung nicht genehmigt. Er gibt nicht ihre Ansichten wieder, auch nicht die ihrer Bediensteten oder Mitgliedstaaten. ' +
      'www.un.org/sustainabledevelopment',
    en:
      'Global Goals The city commits itself. 11 In focus ' +
      '11 Sustainable Cities and Communities In focus 13 Climate Action ' +
      'The content of this publication has not been approved by the United Nations and does not reflect the views of the United Nations or its officials or Member States. ' +
      'www.un.org/sustainabledevelopment',
  };
  const hrefs = {
    de: [
      'https://17ziele.de/ziele/11.html',
      'https://17ziele.de/ziele/13.html',
    ],
    en: [
      'https://sdgs.un.org/goals/goal11',
      'https://sdgs.un.org/goals/goal13',
    ],
  };

  // The note that the United Nations require.
  const site = 'https://www.un.org/sustainabledevelopment/';

  for (const lang of ['de', 'en'] as const) {
    it(`shows goals in ${lang}`, async () => {
      const el = await sdg({lang, goals: '11 13'});
      expect(textOf(el)).to.equal(texts[lang]);
      expect(links(el)).to.deep.equal([...hrefs[lang], site]);
    });

    for (const theme of ['light', 'dark'])
      for (const view of ['tiles', 'compact'])
        it(`is accessible as ${view} in ${lang}, ${theme}`, async () => {
          await expect(await sdg({lang, theme, view})).to.be.accessible();
        });
  }

  it('leaves out the text of the payload if the page highlights other goals', async () => {
    const lead = async (focus: string) => {
      const el = await sdg({lang: 'en', focus});
      return all(el, '.lead').map(textOf)[0] ?? '';
    };
    expect(await lead('')).to.equal('The city commits itself.');
    expect(await lead('none')).to.equal('The city commits itself.');
    expect(await lead('13')).to.equal(
      'The 17 goals of the United Nations for a sustainable world'
    );
  });

  it('marks a text in Leichte Sprache with its language, and no other', async () => {
    const text = {de: 'Deutsch', en: 'English'};
    const leadOf = async (about: object) => {
      const el = await sdg(
        {lang: 'de-simple'},
        {schemaVersion: 1, goals: {focus: [11], about}}
      );
      const [lead] = all(el, '.lead');
      return [lead?.textContent, lead?.getAttribute('lang')];
    };
    expect(await leadOf({...text, 'de-simple': 'Leicht.'})).to.deep.equal([
      'Leicht.',
      'de-simple',
    ]);
    expect(await leadOf(text)).to.deep.equal(['Deutsch', null]);
  });

  it('speaks two languages on one page', async () => {
    const page = await fixture(html`
      <div>
        <sdg-badges lang="de" goals="11 13" .payload=${payload}></sdg-badges>
        <sdg-badges lang="en" goals="11 13" .payload=${payload}></sdg-badges>
      </div>
    `);
    expect([...page.children].map(textOf)).to.deep.equal([texts.de, texts.en]);
  });

  describe('with a reason for its focus, and milestones', () => {
    const focusLabel = {
      de: 'Bei Projekten betont',
      en: 'Emphasised in projects',
      'de-simple': 'Wichtig bei Projekten',
    };
    const milestones = [
      {
        year: 2009,
        date: '2009-09-15',
        text: {de: 'Fairtrade-Stadt', en: 'Fairtrade Town'},
      },
      {year: 2022, text: {de: 'Bericht', en: 'Review'}},
    ];
    const full = {
      schemaVersion: 1,
      goals: {...payload.goals, focusLabel, milestones},
    };

    for (const view of ['tiles', 'compact'])
      for (const [lang, label] of [
        ['de', 'Bei Projekten betont'],
        ['en', 'Emphasised in projects'],
        ['de-simple', 'Wichtig bei Projekten'],
      ] as const)
        it(`says “${label}” of each goal in focus as ${view}`, async () => {
          const el = await sdg({lang, view}, full);
          expect(
            badges(el)
              .filter((badge) => badge.endsWith(label))
              .map(parseFloat)
          ).to.deep.equal([11, 17]);
          expect(textOf(el)).not.to.match(/In focus|Im Fokus/);
          expect(all(el, '.legend').map(textOf)).to.deep.equal(
            view === 'tiles' ? [`11 17 ${label}`] : []
          );
          await expect(el).to.be.accessible();
        });

    it('says “In focus” of the goals that the page highlights', async () => {
      const el = await sdg({lang: 'en', focus: '13'}, full);
      expect(badges(el)[12]).to.equal('13 Climate Action In focus');
      expect(textOf(el)).not.to.include('Emphasised');
      expect(all(el, '.milestones')).to.be.empty;
    });

    it('has no legend if no goal in focus shows', async () => {
      expect(all(await sdg({goals: '13'}, full), '.legend')).to.be.empty;
    });

    it('tells the milestones under a heading', async () => {
      const el = await sdg({lang: 'en'}, full);
      expect(all(el, 'h3').map(textOf)).to.deep.equal(['Milestones']);
      expect(all(el, '.milestones li').map(textOf)).to.deep.equal([
        '15 September 2009 Fairtrade Town',
        '2022 Review',
      ]);
    });

    it('has the note of the United Nations in Leichte Sprache', async () => {
      const el = await sdg({lang: 'de-simple'}, full);
      const note = el.shadowRoot!.querySelector('.footer [lang="de-simple"]');
      expect(note?.textContent).to.equal(
        'Die Vereinten Nationen haben diese Seite nicht geprüft.\nDie Texte sind nicht von den Vereinten Nationen.'
      );
    });
  });

  it('shows all 17 goals and highlights those of the payload', async () => {
    const el = await sdg({});
    expect(badges(el)).to.have.length(17);
    expect(
      badges(el).filter((badge) => badge.includes('In focus'))
    ).to.deep.equal([
      '11 Sustainable Cities and Communities In focus',
      '17 Partnerships for the Goals In focus',
    ]);
  });

  const attributes: ReadonlyArray<
    [attribute: string, value: string, numbers: number[], stressed: number[]]
  > = [
    ['goals', '17, 1', [1, 17], [17]],
    ['goals', 'all', GOALS.map((_, i) => i + 1), [11, 17]],
    ['goals', '', GOALS.map((_, i) => i + 1), [11, 17]],
    ['focus', '4;5', GOALS.map((_, i) => i + 1), [4, 5]],
    ['focus', 'nonsense 18', GOALS.map((_, i) => i + 1), [11, 17]],
    ['focus', '', GOALS.map((_, i) => i + 1), [11, 17]],
  ];

  for (const view of ['tiles', 'compact'])
    for (const [attribute, value, numbers, stressed] of attributes)
      it(`reads ${attribute}="${value}" as ${view}`, async () => {
        const el = await sdg({[attribute]: value, view});
        expect(badges(el).map(parseFloat)).to.deep.equal(numbers);
        expect(
          badges(el)
            .filter((badge) => badge.includes('In focus'))
            .map(parseFloat)
        ).to.deep.equal(stressed);
      });

  it('is only a row of badges when compact', async () => {
    const el = await sdg({view: 'compact', goals: '11 13'});
    expect(textOf(el)).to.equal(
      '11 Sustainable Cities and Communities In focus 13 Climate Action'
    );
    expect(links(el)).to.deep.equal(hrefs.en);
  });

  it('has tiles for any other view', async () => {
    expect(textOf(await sdg({view: 'wheel', goals: '11 13'}))).to.equal(
      texts.en
    );
  });

  for (const [level, tag] of [
    ['3', 'H3'],
    ['none', 'H2'],
  ] as const)
    it(`has an <${tag}> for heading-level ${level}`, async () => {
      const el = await sdg({'heading-level': level});
      const headings = all(el, 'h1, h2, h3, h4, h5, h6');
      expect(headings.map(({tagName}) => tagName)).to.deep.equal([tag]);
    });

  it('explains the goals and highlights none if the payload has none', async () => {
    const el = await sdg({goals: '1'}, {schemaVersion: 1});
    expect(textOf(el)).to.include(
      'Global Goals The 17 goals of the United Nations for a sustainable world 1 No Poverty'
    );
    const de = await sdg({goals: '1', lang: 'de'}, {schemaVersion: 1});
    expect(textOf(de)).to.include(
      'Globale Ziele Die 17 Ziele der Vereinten Nationen für eine nachhaltige Welt 1 Keine Armut'
    );
  });

  describe('with official icons of the host page', () => {
    // Any file that the test server has: none of them need be a picture.
    const pattern = '/package.json?{goal}';
    const images = (el: Element) => all<HTMLImageElement>(el, 'img');

    for (const [lang, note] of [
      ['de', 'Richtlinien der Vereinten Nationen für diese Symbole'],
      ['en', 'Guidelines of the United Nations for these icons'],
    ] as const)
      it(`shows them with the titles and a link to the guidelines in ${lang}`, async () => {
        const el = await sdg({lang, goals: '11 13', 'icon-base': pattern});
        expect(images(el).map(({src}) => src)).to.deep.equal([
          new URL('/package.json?11', location.href).href,
          new URL('/package.json?13', location.href).href,
        ]);
        expect(images(el).map(({alt}) => alt)).to.deep.equal(['', '']);
        expect(textOf(el)).to.equal(`${texts[lang]} ${note}`);
        expect(links(el)).to.deep.equal([
          ...hrefs[lang],
          site,
          'https://www.un.org/sustainabledevelopment/news/communications-material/',
        ]);
        await expect(el).to.be.accessible();
      });

    it('loads icons only from http, https and file addresses', async () => {
      const el = await sdg({'icon-base': 'data:image/svg+xml,{goal}'});
      expect(images(el)).to.be.empty;
    });
  });

  for (const theme of ['light', 'dark'])
    for (const view of ['tiles', 'compact'])
      it(`has a contrast of 4.5 for all goals as ${view}, ${theme}`, async () => {
        const el = await sdg({
          theme,
          view,
          focus: GOALS.map((_, i) => i + 1).join(' '),
        });
        const texts = all(el, '.number, .name, .stress');
        expect(texts).to.have.length(3 * 17);
        for (const each of texts)
          expect(
            contrastOf(each),
            `“${each.textContent}” of ${textOf(each.closest('a')!)}`
          ).to.be.at.least(4.5);
      });

  it('shows each number on the colour of its goal', async () => {
    for (const view of ['tiles', 'compact']) {
      const el = await sdg({view});
      const grounds = all(el, view === 'tiles' ? '.tile' : '.number').map(
        (each) =>
          getComputedStyle(each)
            .backgroundColor.match(/\d+/g)
            ?.map((value) => Number(value).toString(16).padStart(2, '0'))
            .join('')
      );
      expect(grounds).to.deep.equal(GOALS.map(({colour}) => colour.slice(1)));
    }
  });

  it('has parts to style', async () => {
    const parts = all(await sdg({}), '[part]').map((el) =>
      el.getAttribute('part')
    );
    expect(new Set(parts)).to.have.keys(
      'card',
      'heading',
      'list',
      'badge',
      'footer'
    );
  });
});
