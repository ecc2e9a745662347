import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../index.js';

/** A text in each language, and in Leichte Sprache if that is wanted. */
const text = (name: string, simple?: boolean) => ({
  de: `${name} (de)`,
  en: `${name} (en)`,
  ...(simple ? {'de-simple': `${name} ist leicht.\nDas ist gut.`} : {}),
});

const payload = (simple: boolean) => ({
  schemaVersion: 1,
  office: {
    name: text('Büro'),
    city: text('Dortmund'),
    location: [7.466, 51.5149],
    intro: text('Intro', simple),
    tasks: [
      {icon: 'stage', text: text('Vertreten', simple)},
      {icon: 'advice', text: text('Beraten')},
    ],
  },
  partners: [
    {
      id: 'kumasi',
      kind: 'twin-city',
      name: text('Kumasi'),
      country: 'GH',
      location: [-1.62, 6.69],
      milestones: [{year: 2011, text: text('Klima', simple)}],
    },
  ],
  networks: [
    {id: 'one', name: text('Netz'), about: text('Worum', simple)},
    {id: 'two', name: text('Bund'), about: text('Wozu')},
  ],
  goals: {focus: [], about: text('Ziele', simple)},
});

/** Each element with the names of its texts in Leichte Sprache. */
const ELEMENTS = [
  ['intl-office-card', ['Intro', 'Vertreten']],
  ['partner-map-list', ['Klima']],
  ['sdg-badges', ['Ziele']],
  ['network-list', ['Worum']],
] as const;

async function show(
  tag: (typeof ELEMENTS)[number][0],
  lang: string,
  data: unknown
) {
  const el = document.createElement(tag);
  el.lang = lang;
  el.payload = data;
  el.setAttribute('selected', 'kumasi');
  await fixture(html`<div lang="en">${el}</div>`);
  await nextFrame();
  return el;
}

/** The words of an element without its notes, which do not depend on the payload. */
const words = (el: Element) =>
  [...el.shadowRoot!.querySelectorAll('.card > :not(.draft, .footer)')]
    .map(({textContent}) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The vertical position of a letter of a text. */
function footOf(text: Text, letter: number): number {
  const range = new Range();
  range.setStart(text, letter);
  range.setEnd(text, letter + 1);
  return range.getBoundingClientRect().bottom;
}

/**
 * An element's text with the line breaks that are seen: WebKit's `innerText` has
 * none of those that `pre-line` makes.
 */
function seenText(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let seen = '';
  while (texts.nextNode()) {
    const text = texts.currentNode as Text; // as it walks by texts alone
    seen += text.data.replace(/\n/g, (_, at: number) =>
      footOf(text, at + 1) > footOf(text, at - 1) ? '\n' : ' '
    );
  }
  return seen.trim();
}

const marked = (el: Element) =>
  [
    ...el.shadowRoot!.querySelectorAll(
      '[lang="de-simple"]:not(.draft, .footer *)'
    ),
  ].map(seenText);

const rootOf = (el: Element) =>
  el.shadowRoot!.querySelector('.root')!.getAttribute('lang');

for (const [tag, names] of ELEMENTS)
  describe(`<${tag}> in Leichte Sprache`, () => {
    const simple = names.map((name) => `${name} ist leicht.\nDas ist gut.`);

    for (const lang of ['de-simple', 'de-DE-simple'])
      it(`shows it for ${lang}, one sentence on each line, with its lang`, async () => {
        const el = await show(tag, lang, payload(true));
        expect(marked(el)).to.deep.equal(simple);
        for (const name of names)
          expect(words(el)).not.to.include(`${name} (de)`);
        // The names and the words of the element itself are in German.
        expect(rootOf(el)).to.equal('de');
      });

    it('shows the German text if there is none', async () => {
      const el = await show(tag, 'de-simple', payload(false));
      const german = await show(tag, 'de', payload(false));
      expect(marked(el)).to.deep.equal([]);
      expect(words(el)).to.equal(words(german));
    });

    it('changes with the language and back', async () => {
      const el = await show(tag, 'de', payload(true));
      for (const [lang, shown, found] of [
        ['de-simple', 'ist leicht.', simple],
        ['de', '(de)', []],
        ['en', '(en)', []],
        ['de-simple', 'ist leicht.', simple],
      ] as const) {
        el.lang = lang;
        await nextFrame();
        expect(words(el)).to.include(`${names[0]} ${shown}`);
        expect(marked(el)).to.deep.equal(found);
      }
    });

    it('is accessible', async () => {
      await expect(
        await show(tag, 'de-simple', payload(true))
      ).to.be.accessible();
    });
  });

describe('the bundled texts in Leichte Sprache', () => {
  for (const [tag] of ELEMENTS)
    it(`are a draft, as a note in <${tag}> says`, async () => {
      const el = await show(tag, 'de-simple', undefined);
      expect(marked(el)).not.to.be.empty;
      const notes = [...el.shadowRoot!.querySelectorAll('.draft')];
      expect(notes.map(seenText)).to.deep.equal([
        'Diese Texte sind ein Entwurf.\nEine Prüf-Gruppe muss sie noch lesen.',
      ]);
    });

  it('are not mixed with German ones in an open entry', async () => {
    const el = await show('partner-map-list', 'de-simple', undefined);
    const texts = el.shadowRoot!.querySelectorAll(
      '.details p:not(.label), .details .tag'
    );
    expect(texts).to.have.length(9);
    for (const text of texts)
      expect(text.getAttribute('lang')).to.equal('de-simple');
  });
});
