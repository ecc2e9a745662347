import {expect, fixture, html} from '@open-wc/testing';
import {renderName, renderTags} from './network-tags.js';
import type {NetworkEntry} from './networks.model.js';

const entry: NetworkEntry = {
  id: 'coc',
  name: 'Council of Cities',
  lang: 'en',
  abbreviation: 'COC',
  shortName: 'COC',
  about: undefined,
  aboutLang: undefined,
  href: 'https://example.org/',
  since: undefined,
};

describe('renderName', () => {
  const cases: ReadonlyArray<
    [what: string, rendered: ReturnType<typeof renderName>, dom: string]
  > = [
    [
      'a name with its language and its page',
      renderName(entry.name, entry),
      '<a href="https://example.org/" lang="en">Council of Cities</a>',
    ],
    [
      'an abbreviation without a language',
      renderName(entry.shortName, entry, 'tag'),
      '<a class="tag" href="https://example.org/">COC</a>',
    ],
    [
      'a name without a page',
      renderName(entry.name, {...entry, href: undefined}),
      '<span lang="en">Council of Cities</span>',
    ],
    [
      'a name in the language of the reader',
      renderName(entry.name, {...entry, lang: undefined, href: undefined}, 'x'),
      '<span class="x">Council of Cities</span>',
    ],
  ];

  for (const [what, rendered, dom] of cases)
    it(`renders ${what}`, async () => {
      expect(await fixture(rendered)).dom.to.equal(dom);
    });
});

describe('renderTags', () => {
  it('renders a list with a label only if there is one', async () => {
    const lists = await fixture(html`
      <div>${renderTags([entry])}${renderTags([entry], 'Networks')}</div>
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
