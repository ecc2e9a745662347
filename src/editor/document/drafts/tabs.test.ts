import {expect} from '@open-wc/testing';
import {waitUntil} from '../../../testing/wait-until.js';
import {type Tabs, tabsOfBrowser} from './tabs.js';

/** How tabs know of each other: by locks, or by asking where there are none. */
const WAYS: readonly (readonly [string, () => Tabs])[] = [
  ['with locks', () => tabsOfBrowser()],
  ['that ask each other', () => tabsOfBrowser(null)],
];

/** Drafts of other tests may be open, too. */
const openIn = async (tab: Tabs) =>
  [...(await tab.open())].filter((id) => id.startsWith('tabs-test-')).sort();

describe('tabs of a browser', () => {
  for (const [way, tabOf] of WAYS)
    it(`${way} have each draft once`, async () => {
      const [first, second] = [tabOf(), tabOf()];
      const [a, b] = [`tabs-test-a ${way}`, `tabs-test-b ${way}`];
      expect(await first.claim(a)).to.equal(true);
      expect(await second.claim(b)).to.equal(true);
      expect(await second.claim(a)).to.equal(false);
      // A tab that got no other draft still has its own.
      expect(await openIn(second)).to.deep.equal([a, b]);
      expect(await openIn(first)).to.deep.equal([a, b]);
      first.release();
      expect(await second.claim(a)).to.equal(true);
      expect(await openIn(first)).to.deep.equal([a]);
      second.release();
      // Browsers give locks up a moment later.
      await waitUntil(async () => (await openIn(first)).length === 0);
    });

  it('that claim a draft at once leave it to one of them', async () => {
    const [, ask] = WAYS[1]!;
    const claims = await Promise.all(
      [ask(), ask(), ask()].map((tab) => tab.claim('tabs-test-race'))
    );
    expect(claims.filter(Boolean)).to.have.length(1);
  });
});
