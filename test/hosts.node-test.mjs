// Tests each way to embed the elements on each host page: what visitors see, what the
// page requests, stores and prints, and that the host does not change. Reads dist/ and
// docs/compatibility.md.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {TAGS} from '../tools/build/tags.mjs';
import {HOSTS, matrix, WAYS} from './hosts/hosts.mjs';
import {
  compareWithSystem,
  contentOf,
  dataOf,
  FIXED,
  measureFrames,
  stateOfHost,
  stylesOfAll,
  THEMED,
} from './hosts/measure.mjs';
import {elementsOf, openHosts, recordedOn} from './hosts/visit.mjs';

/** A text of each element in only one language, in the order of the tags. */
const TEXTS = {
  de: ['Geprüft am 28. November 2026', '5.054 km', 'Keine Armut', 'seit'],
  en: ['Checked on 28 November 2026', '5,054 km', 'No Poverty', 'since'],
};

const BARE = 'nothing else';

/** The globals that Lit defines. */
const LIT_GLOBALS = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

/** The types of structured data, by tag. */
const TYPES = {
  'intl-office-card': 'GovernmentOffice',
  'partner-map-list': 'WebPageElement',
  'sdg-badges': 'WebPageElement',
  'network-list': 'WebPageElement',
};

const CONCURRENCY = 4;

let hosts;

before(async () => {
  hosts = await openHosts();
});

after(() => hosts?.close());

const visit = (...args) => hosts.visit(...args);

/** Caches the results of a function. */
const cached = (compute) => {
  const results = new Map();
  return (...args) => {
    const key = args.join();
    return results.get(key) ?? results.set(key, compute(...args)).get(key);
  };
};

/** The styles of the elements on a bare page. */
const bareStyles = cached(async (wayName, width) => {
  const way = WAYS[wayName];
  const {page, leave} = await visit(BARE, wayName, {width});
  const styles = await stylesOfAll(await elementsOf(page, way), way, [
    ...THEMED,
    ...FIXED,
  ]);
  leave();
  return styles;
});

/** The state of a host without the elements. */
const stateBefore = cached(async (host) => {
  const {page, leave} = await visit(host);
  const state = JSON.parse(await page.evaluate(stateOfHost));
  leave();
  return state;
});

const timesIn = (text, part) => text.split(part).length - 1;

for (const [wayName, way] of Object.entries(WAYS)) {
  describe(wayName, {concurrency: CONCURRENCY}, () => {
    for (const [hostName, host] of Object.entries(HOSTS)) {
      if (way.fallsBackOn?.(host)) {
        it(`shows the fallback on a page with: ${hostName}`, async () => {
          const {page, context, console, requests, leave} = await visit(
            hostName,
            wayName
          );
          const text = await page.evaluate(() => document.body.innerText);
          const fallback = way.isPrerendered ? 'Stadt Dortmund' : 'Fallback';
          assert.equal(timesIn(text, fallback), TAGS.length);
          assert.deepEqual(requests, way.requests(host));
          const isKnown = (text) => way.complaint?.test(text);
          assert.deepEqual(
            console.filter((text) => !isKnown(text)),
            []
          );
          assert.deepEqual(await recordedOn(page), []);
          assert.deepEqual(await context.cookies(), []);
          leave();
        });
        continue;
      }

      it(`works on a page with: ${hostName}`, async () => {
        const {page, context, console, requests, leave} = await visit(
          hostName,
          wayName
        );
        const elements = await elementsOf(page, way);

        assert.deepEqual(console, [], 'nothing in the console');
        assert.equal(elements.length, TAGS.length, 'all elements render');
        for (const [i, element] of elements.entries()) {
          const {text, isVisible, unused, overflowing} =
            await element.evaluate(contentOf);
          const expected = TEXTS[host.speaks ?? 'de'][i];
          assert.ok(
            text.includes(expected),
            `${TAGS[i]} contains “${expected}”`
          );
          assert.ok(isVisible, `${TAGS[i]} is visible`);
          assert.equal(unused, 0, `${TAGS[i]} uses the available width`);
          assert.deepEqual(overflowing, [], `${TAGS[i]} does not overflow`);
          assert.equal(
            await element.evaluate(dataOf),
            // Frames have no such attribute. In XML, Chromium does not report
            // attributes of elements that the parser has created.
            way.isFramed ||
              (host.isXhtml && wayName === 'script + tag, classic')
              ? ''
              : TYPES[TAGS[i]],
            `${TAGS[i]} outputs its structured data once`
          );
        }

        // The default width of iframes.
        const narrow = way.isFramed && host.stripsFrames ? 300 : undefined;
        if (way.isFramed) {
          const {frames, contents} = await measureFrames(page);
          for (const [i, {height, width, available}] of frames.entries()) {
            assert.equal(
              height,
              contents[i].height,
              'the frame does not scroll vertically'
            );
            assert.equal(
              width,
              contents[i].width,
              'the frame does not scroll horizontally'
            );
            assert.equal(
              width,
              narrow ?? available,
              'the frame uses the width'
            );
          }
        }

        // Frames send their requests at the same time.
        assert.deepEqual(
          requests.toSorted(),
          way.requests(host).toSorted(),
          'no other requests'
        );

        assert.deepEqual(
          await recordedOn(page),
          [],
          'no storage, permissions or fingerprinting'
        );
        assert.deepEqual(await context.cookies(), [], 'no cookies');

        // Frames cannot follow the design system of the page.
        const system = !way.isFramed && host.system;
        const properties = [...(system ? [] : THEMED), ...FIXED].filter(
          // Browsers round borders to whole pixels of the screen.
          (name) => !(host.isZoomed && name === 'borderTopWidth')
        );
        // Adds the margins of the body.
        const bare = await bareStyles(wayName, narrow && 8 + narrow + 8);
        assert.deepEqual(
          await stylesOfAll(elements, way, properties),
          Object.fromEntries(
            Object.entries(bare).map(([tag, parts]) => [
              tag,
              Object.fromEntries(
                Object.entries(parts).map(([part, values]) => [
                  part,
                  Object.fromEntries(
                    properties.map((name) => [name, values[name]])
                  ),
                ])
              ),
            ])
          ),
          'the styles do not change'
        );

        if (system) {
          const [own, card] = await compareWithSystem(elements[0], system);
          assert.deepEqual(card, own, `the card has the styles of ${system}`);
        }

        const {globals, ...state} = JSON.parse(
          await page.evaluate(stateOfHost)
        );
        const {globals: known, ...before} = await stateBefore(hostName);
        assert.deepEqual(state, before, 'the host does not change');
        assert.deepEqual(
          globals.filter(
            (name) =>
              !known.includes(name) &&
              !LIT_GLOBALS.includes(name) &&
              // Frames are numbered properties of the window.
              !(way.isFramed && /^\d$/.test(name))
          ),
          [],
          'no new globals'
        );

        leave();
      });
    }
  });
}

/** Runs in the page: waits for a number of records with some beginning. */
async function countRecords(beginning, expected) {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = window.recorded.filter((each) => each.startsWith(beginning));
    if (found.length >= expected || Date.now() > end) return found.length;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

describe('a strict policy', () => {
  const host = 'strict CSP, Trusted Types';
  for (const [wayName, blocked] of [
    ['frame', 'frame-src'],
    ['static HTML', 'style-src-elem'],
    ['static HTML, then script', 'style-src-elem'],
  ])
    it(`blocks what docs/compatibility.md says to allow: ${wayName}`, async () => {
      const {page, leave} = await visit(host, wayName, {isAllowed: false});
      const blocks = await page.evaluate(
        countRecords,
        `violation: ${blocked} `,
        TAGS.length
      );
      assert.ok(blocks >= TAGS.length, `${blocks} violations`);
      leave();
    });
});

it('has the results that docs/compatibility.md lists', async () => {
  const text = await readFile(
    new URL('../docs/compatibility.md', import.meta.url),
    'utf8'
  );
  const [section] = /^\| host page with [^]+?(?=\n\n)/m.exec(text);
  const table = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    );
  const [head, , ...rows] = table;
  assert.deepEqual([head, ...rows], matrix());
});
