// Tests that authors without unfiltered_html cannot load content or icons from other
// sites.

import assert from 'node:assert/strict';
import {it} from '../trial.mjs';
import {ELSEWHERE, HERE, NAMES} from './address-posts.mjs';
import {open} from './open.mjs';

/** The addresses in the placeholders of a post, as a browser resolves them. */
async function addressesOn(context, {address}, {id}) {
  const {page} = await open(context, `${address}/?p=${id}`, {script: false});
  const found = await page.$$eval('[data-intl-embed]', (all) =>
    all.map((div) =>
      ['src', 'icon-base']
        .map((name) => div.getAttribute(`data-${name}`))
        .filter((value) => value !== null)
        .map((value) => [value, new URL(value, div.baseURI).origin])
        .flat()
    )
  );
  await page.close();
  return found;
}

export async function testAddresses(browser, site) {
  const context = await browser.createBrowserContext();
  const {posts, address} = site;
  const of = (name) => addressesOn(context, site, posts[name]);

  for (const way of ['shortcode', 'block', 'placeholder']) {
    await it(`${way}: an author cannot use addresses of other sites`, async () => {
      const found = await of(`${way}Elsewhere`);
      assert.equal(found.length, ELSEWHERE.length * NAMES.length);
      // An address may stay if WordPress has made it one of this site.
      for (const [, origin] of found.filter((each) => each.length))
        assert.equal(origin, address, JSON.stringify(found));
    });
    await it(`${way}: an author can use addresses of this site`, async () => {
      assert.deepEqual(
        await of(`${way}Here`),
        HERE.flatMap((each) => NAMES.map(() => [each, address]))
      );
    });
    await it(`${way}: an editor can use addresses of other sites`, async () => {
      const [elsewhere] = ELSEWHERE;
      assert.deepEqual(
        await of(`${way}OfEditor`),
        NAMES.map(() => [elsewhere, new URL(elsewhere).origin])
      );
    });
  }
  await it('placeholder: an author cannot hide an address', async () => {
    const found = await of('tricky');
    for (const [, origin] of found.filter((each) => each.length))
      assert.equal(origin, address, JSON.stringify(found));
  });
  await it("an author's pattern on an editor's page cannot use them either", async () => {
    const found = await of('withPattern');
    assert.deepEqual(
      found.map((each) => each.length > 0),
      // Three ways in the pattern, then one in the post.
      [false, false, false, false, false, false, true, true]
    );
  });
  await context.close();
}
