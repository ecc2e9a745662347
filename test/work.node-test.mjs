// Counts the work of the browser: requests, nodes, layouts, updates and formatters,
// independent of the speed of the machine.

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBuilt, pageWith} from '../tools/snapshots/built-pages.mjs';
import {TAGS} from '../tools/build/tags.mjs';

/** The limits of each element with the bundled content, 1,000 px wide. */
const BUDGETS = {
  'intl-office-card': {nodes: 500, layouts: 4},
  'partner-map-list': {nodes: 1250, layouts: 6},
  'sdg-badges': {nodes: 540, layouts: 4},
  'network-list': {nodes: 520, layouts: 4},
};

/** The maximum number of instances of each formatter for a language. */
const FORMATTERS = {
  Collator: 1,
  DateTimeFormat: 1,
  // Long names, and short ones for a few countries.
  DisplayNames: 2,
  ListFormat: 1,
  // Numbers, and distances in kilometres.
  NumberFormat: 2,
  PluralRules: 1,
};

/** Partners that require more formatters than the bundled payload. */
const otherPayload = {
  schemaVersion: 1,
  updated: '2026-01-02',
  office: {
    city: {de: 'Dortmund', en: 'Dortmund'},
    name: {de: 'Büro', en: 'Office'},
    location: [7.466, 51.5149],
  },
  partners: [
    ['Städte', 'JP', [139.69, 35.69]],
    ['Städtchen', 'HK', [114.17, 22.3]],
    ['Stätte', 'KE', [36.82, -1.29]],
  ].map(([name, country, location], i) => ({
    id: `partner-${i}`,
    name: {de: name, en: name},
    kind: 'twin-city',
    country,
    location,
  })),
};

/** Runs in the page: counts new formatters. */
const counting = `<script>
  window.made = {};
  for (const name of ${JSON.stringify(Object.keys(FORMATTERS))}) {
    Intl[name] = new Proxy(Intl[name], {
      construct(target, args) {
        const key = args[0] + ' ' + name;
        made[key] = (made[key] ?? 0) + 1;
        return Reflect.construct(target, args);
      },
    });
  }
</script>`;

const script = (name) => `<script type="module" src="/${name}"></script>`;
const element = (tag, attributes = '') =>
  `<${tag} ${attributes}>Office</${tag}>`;

/** A page that counts the formatters that some elements create. */
const inBothLanguages = (tags, attributes = '') =>
  pageWith(
    script('intl-office.js') +
      ['de', 'en', 'de'].map((lang) =>
        tags.map((tag) => element(tag, `lang="${lang}" ${attributes}`)).join('')
      ),
    {head: counting}
  );

const pages = {
  '/none': pageWith(''),
  '/others': inBothLanguages(['partner-map-list'], 'src="/other.json"'),
  '/other.json': JSON.stringify(otherPayload),
  ...Object.fromEntries(
    TAGS.flatMap((tag) => [
      [`/${tag}`, pageWith(script('intl-office.js') + element(tag))],
      [`/${tag}/alone`, pageWith(script(`${tag}.js`) + element(tag))],
    ])
  ),
};

let built;

before(async () => {
  built = await openBuilt(pages);
});

after(() => built?.close());

/** Runs in the page: the number of nodes of an element, with its shadow root. */
function nodesIn(tag) {
  const walk = document.createTreeWalker(
    document.querySelector(tag).shadowRoot
  );
  let count = 1;
  while (walk.nextNode()) count++;
  return count;
}

/**
 * Runs in the page: counts the batches of DOM changes after an action, each an update of
 * the element, and the changes in them.
 */
async function changesOf(tag, act) {
  const host = document.querySelector(tag);
  const drawn = () =>
    new Promise((done) =>
      requestAnimationFrame(() => requestAnimationFrame(done))
    );
  let batches = 0;
  let changes = 0;
  const observer = new MutationObserver((records) => {
    batches++;
    changes += records.length;
  });
  observer.observe(host.shadowRoot, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const acts = {
    none: () => host.setAttribute('lang', 'de-AT'),
    language: () => host.setAttribute('lang', 'en'),
    theme: () => host.setAttribute('theme', 'dark'),
    selection: () => host.select('leeds'),
    filter: () => host.shadowRoot.querySelectorAll('.kinds button')[1].click(),
    focus: () => host.shadowRoot.querySelector('input').focus(),
    search() {
      const field = host.shadowRoot.querySelector('input');
      field.value = 'x';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
  };
  acts[act]();
  await drawn();
  observer.disconnect();
  return {batches, changes};
}

describe('the work of the browser', {concurrency: 2}, () => {
  for (const tag of TAGS) {
    for (const way of ['', '/alone'])
      it(`for <${tag}>${way}: one request and few nodes`, async () => {
        const {page, close} = await built.open(`/${tag}${way}`);
        const requests = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({name}) => name)
            // The browser itself requests the icon.
            .filter((name) => !name.endsWith('/favicon.ico'))
        );
        assert.equal(requests.length, 1, requests.join());
        const nodes = await page.evaluate(nodesIn, tag);
        assert.ok(nodes <= BUDGETS[tag].nodes, `${nodes} nodes`);
        // Not an empty element.
        assert.ok(nodes > BUDGETS[tag].nodes / 2, `${nodes} nodes`);
        await close();
      });

    it(`for <${tag}> when the script loads: few layouts`, async () => {
      const {page, close} = await built.open('/none');
      const {LayoutCount: start} = await page.metrics();
      await page.evaluate(async (tag) => {
        document.querySelector('main').append(document.createElement(tag));
        await import('/intl-office.js');
        for (let i = 0; i < 4; i++)
          await new Promise((done) => requestAnimationFrame(done));
      }, tag);
      const {LayoutCount: end} = await page.metrics();
      const layouts = end - start;
      assert.ok(layouts >= 1 && layouts <= BUDGETS[tag].layouts, `${layouts}`);
      await close();
    });
  }

  it('for an update without changes: nothing', async () => {
    for (const tag of TAGS) {
      const {page, close} = await built.open(`/${tag}`);
      assert.deepEqual(await page.evaluate(changesOf, tag, 'none'), {
        batches: 0,
        changes: 0,
      });
      await close();
    }
  });

  for (const [act, most] of [
    ['language', 2],
    ['theme', 1],
    ['selection', 2],
    ['filter', 2],
    ['search', 2],
  ])
    it(`for a change of ${act}: ${most} ${most > 1 ? 'updates' : 'update'} at most`, async () => {
      const {page, close} = await built.open('/partner-map-list');
      const {batches} = await page.evaluate(changesOf, 'partner-map-list', act);
      assert.ok(batches >= 1 && batches <= most, `${batches} updates`);
      await close();
    });

  it('for names, numbers and dates: each formatter once per language', async () => {
    const {page, close} = await built.open('/others');
    const made = await page.evaluate('made');
    for (const tag of ['de-DE', 'en-GB'])
      for (const name of ['Collator', 'DateTimeFormat', 'DisplayNames'])
        assert.ok(made[`${tag} ${name}`], `${tag} ${name}`);
    for (const [key, count] of Object.entries(made)) {
      const [tag, name] = key.split(' ');
      assert.match(tag, /^(de-DE|en-GB)$/);
      assert.ok(count <= FORMATTERS[name], `${count} times ${key}`);
    }
    await close();
  });

  it('for focusing the search field: no changes', async () => {
    const {page, close} = await built.open('/partner-map-list');
    assert.deepEqual(
      await page.evaluate(changesOf, 'partner-map-list', 'focus'),
      {batches: 0, changes: 0}
    );
    await close();
  });
});
