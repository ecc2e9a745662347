import {expect, fixture, html} from '@open-wc/testing';
import {renderTags} from './network-tags.js';
import type {NetworkEntry} from './networks.model.js';

const entry: NetworkEntry = {
  id: 'coc',
  name: 'Council of Cities',
  lang: 'en',
  abbreviation: 'COC',
  shortName: 'COC',
  about: undefined,
  aboutLang: undefined,
  link: {
    href: 'https://example.org/',
    text: 'Council of Cities',
    lang: 'en',
    hreflang: 'en',
    inLanguage: 'auf Englisch',
  },
  isLinkNamed: false,
  since: undefined,
};
const unlinked = {...entry, link: undefined};
const named = {...entry, shortName: entry.name};

describe('renderTags', () => {
  const cases: ReadonlyArray<[what: string, entry: NetworkEntry, dom: string]> =
    [
      [
        'an abbreviation without a language, with the language of its page',
        entry,
        '<a class="tag" href="https://example.org/" data-address="example.org" hreflang="en">COC (auf Englisch)</a>',
      ],
      [
        'a name with its language and its page',
        named,
        '<a class="tag" href="https://example.org/" data-address="example.org" hreflang="en"><span lang="en">Council of Cities</span> (auf Englisch)</a>',
      ],
      [
        'a short name although the page has a name of its own',
        {
          ...entry,
          link: {...entry.link!, text: 'Overview', inLanguage: undefined},
        },
        '<a class="tag" href="https://example.org/" data-address="example.org" hreflang="en">COC</a>',
      ],
      [
        'an abbreviation without a page',
        unlinked,
        '<span class="tag">COC</span>',
      ],
      [
        'a name without a page',
        {...named, link: undefined},
        '<span class="tag" lang="en">Council of Cities</span>',
      ],
      [
        'a name in the language of the reader',
        {...named, lang: undefined, link: undefined},
        '<span class="tag">Council of Cities</span>',
      ],
    ];

  for (const [what, each, dom] of cases)
    it(`renders ${what}`, async () => {
      const list = await fixture(renderTags([each]));
      expect(list.firstElementChild?.firstElementChild).dom.to.equal(dom);
    });

  it('renders a list with a label only if there is one', async () => {
    const lists = await fixture(html`
      <div>${renderTags([unlinked])}${renderTags([unlinked], 'Networks')}</div>
    `);
    expect(
      [...lists.querySelectorAll('ul')].map((list) => [
        list.getAttribute('aria-label'),
        list.textContent.trim(),
      ])
    ).to.deep.equal([
      [null, 'COC'],
      ['Networks', 'COC'],
    ]);
  });
});
