// Tests of the blocks and of texts with placeholders, as visitors see them.

import assert from 'node:assert/strict';
import {it} from '../trial.mjs';
import {open} from '../wordpress/open.mjs';
import {HERE} from './texts.mjs';

/** The block with a title: its parts, as the page shows them. */
const blockOn = (page, title) =>
  page.evaluate((wanted) => {
    const heading = [...document.querySelectorAll('h2')].find(
      (each) => each.textContent.trim() === wanted
    );
    const wrapper = heading?.parentElement;
    const element = wrapper?.querySelector(
      'intl-office-card, partner-map-list, sdg-badges, network-list'
    );
    return {
      isTitleVisible: !!heading?.checkVisibility(),
      wrapper: wrapper?.localName,
      hasBlockClass: !!wrapper?.classList.contains('block'),
      wrapperIsPlaceholder: !!wrapper?.hasAttribute('data-intl-embed'),
      element: element?.localName ?? null,
      isUpgraded: !!element?.shadowRoot?.textContent.trim(),
      attributes: Object.fromEntries(
        Array.from(element?.attributes ?? [], ({name, value}) => [name, value])
      ),
      links: Array.from(wrapper?.querySelectorAll('a') ?? [], (a) =>
        a.textContent.trim()
      ),
    };
  }, title);

const WHOLE = {
  isTitleVisible: true,
  wrapper: 'div',
  hasBlockClass: true,
  wrapperIsPlaceholder: false,
};

const GERMAN = 'Büro für Internationale Beziehungen der Stadt Dortmund';
const ENGLISH =
  'Office for International Relations of the City of Dortmund (in German)';

export async function testBlocks(browser, {address}) {
  const context = await browser.createBrowserContext();
  const {page, messages} = await open(context, address);
  await it('block: the title and the wrapper stay, the placeholder becomes the element', async () => {
    assert.deepEqual(await blockOn(page, 'Title of partners'), {
      ...WHOLE,
      element: 'partner-map-list',
      isUpgraded: true,
      attributes: {lang: 'en', kinds: 'twin-city', view: 'list'},
      links: [ENGLISH],
    });
  });
  await it('block: drops a view that the element does not have', async () => {
    assert.deepEqual(await blockOn(page, 'Title of goals'), {
      ...WHOLE,
      element: 'sdg-badges',
      isUpgraded: true,
      attributes: {lang: 'de'},
      links: [GERMAN],
    });
  });
  await it('block: shows the link for an unknown element in the configuration', async () => {
    assert.deepEqual(await blockOn(page, 'Title of unknown'), {
      ...WHOLE,
      element: null,
      isUpgraded: false,
      attributes: {},
      links: [GERMAN],
    });
  });
  await it('block: prints nothing to the console', () => {
    assert.deepEqual(messages, []);
  });
  await page.close();
  await it('block: without scripts, shows the link in the placeholder', async () => {
    const {page: plain} = await open(context, address, {script: false});
    const found = await plain.$$eval('[data-intl-embed]', (all) =>
      all.map((div) => [{...div.dataset}, div.textContent.trim()])
    );
    // Drupal sorts blocks of the same weight by their titles.
    assert.deepEqual(found, [
      [{intlEmbed: 'sdg-badges', lang: 'de'}, GERMAN],
      [
        {
          intlEmbed: 'partner-map-list',
          lang: 'en',
          view: 'list',
          kinds: 'twin-city',
        },
        ENGLISH,
      ],
    ]);
    await plain.close();
  });
  await context.close();
}

/** The addresses in the placeholders of some HTML. */
const addressesIn = (html) =>
  Array.from(html.matchAll(/data-(?:src|icon-base)="([^"]*)"/g), ([, value]) =>
    value.replaceAll('&amp;', '&')
  );

export async function testTexts(browser, {address, nodes}) {
  const context = await browser.createBrowserContext();
  for (const [name, elements] of [
    ['basic', 0],
    ['listed', 1],
    ['full', 1],
  ])
    await it(`text, ${name}: ${elements ? 'the placeholder becomes the element' : 'only the link stays'}`, async () => {
      const {page, messages} = await open(
        context,
        `${address}/node/${nodes[name].id}`
      );
      const shown = await page.$$eval('article partner-map-list', (all) =>
        all.map(({shadowRoot}) => !!shadowRoot?.textContent.trim())
      );
      assert.deepEqual(shown, Array(elements).fill(true));
      assert.ok(await page.$('article a[href="https://www.dortmund.de/"]'));
      assert.deepEqual(messages, []);
      await page.close();
    });
  await it('text: drops addresses of other sites', () => {
    const {filtered} = nodes.elsewhere;
    const origins = addressesIn(filtered).map(
      (each) => new URL(each, 'https://own.example/').origin
    );
    assert.deepEqual(
      origins.filter((origin) => origin !== 'https://own.example'),
      [],
      filtered
    );
  });
  await it('text: keeps addresses of this site', () => {
    assert.deepEqual(
      addressesIn(nodes.here.filtered),
      HERE.flatMap((each) => [each, each])
    );
  });
  await it('text: keeps addresses of other sites if the format allows them', () => {
    assert.equal(addressesIn(nodes.others.filtered).length, 2);
  });
  await context.close();
}
