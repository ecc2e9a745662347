// Compares what the elements look like with the reviewed pictures in
// src/<tag>/pictures/. Writes differences to coverage/pictures/.

import assert from 'node:assert/strict';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {compare, decode, encode} from '../tools/snapshots/compare-pictures.mjs';
import {
  FAMILY,
  fileOf,
  filesKept,
  kept,
  openPictures,
  PICTURES,
  ROOT,
} from '../tools/snapshots/pictures.mjs';
import {TAGS} from '../tools/build/tags.mjs';

const DIFFERENCES = 'coverage/pictures';

const options = {concurrency: 2};

let pictures;
/** All characters in the pictures, and their fonts. */
const characters = new Set();
const families = new Set();

before(async () => {
  await rm(join(ROOT, DIFFERENCES), {recursive: true, force: true});
  pictures = await openPictures();
});

after(() => pictures?.close());

/** Runs in the page: its text and fonts. */
function readLetters() {
  const texts = [];
  const families = new Set();
  const visit = (node) => {
    const {fontFamily} = window.getComputedStyle(node);
    // Nodes without a slot are not rendered.
    if (!fontFamily) return;
    families.add(fontFamily);
    texts.push(node.placeholder ?? '', node.value ?? '');
    for (const place of ['::before', '::after']) {
      const {content, fontFamily} = window.getComputedStyle(node, place);
      if (!/^['"]/.test(content)) continue;
      families.add(fontFamily);
      texts.push(content);
    }
    for (const root of [node, node.shadowRoot])
      for (const child of root?.childNodes ?? []) {
        if (child.nodeType === child.TEXT_NODE) texts.push(child.textContent);
        else if (child.nodeType === child.ELEMENT_NODE) visit(child);
      }
  };
  visit(document.body);
  return {text: texts.join(''), families: [...families]};
}

async function noteLetters(page) {
  const read = await page.evaluate(readLetters);
  for (const each of read.text) characters.add(each);
  for (const each of read.families) families.add(each);
}

/** Fails with the number of different pixels and the file that shows them. */
async function assertSame(before, taken, picture) {
  const {count, beside} = compare(before, taken);
  if (count === 0) return;
  const file = join(DIFFERENCES, picture.tag, `${picture.name}.png`);
  await mkdir(join(ROOT, DIFFERENCES, picture.tag), {recursive: true});
  await writeFile(join(ROOT, file), beside);
  assert.fail(
    `${count} pixels differ: ${file} shows old, new and difference. If the change is intended, run \`npm run pictures\` and review the files.`
  );
}

for (const tag of TAGS)
  describe(`<${tag}> matches the reviewed picture`, options, () => {
    for (const picture of PICTURES.filter((each) => each.tag === tag))
      it(picture.name, async () => {
        const taken = await pictures.take(picture, noteLetters);
        const before = await kept(picture);
        assert.ok(before, 'There is no picture: run `npm run pictures`.');
        await assertSame(before, taken, picture);
      });
  });

it('has no obsolete pictures', async () => {
  const compared = PICTURES.map(fileOf);
  const others = (await filesKept()).filter((file) => !compared.includes(file));
  assert.deepEqual(
    others.map((file) => relative(ROOT, file)),
    []
  );
});

it('uses only the font of the package', options, async () => {
  assert.deepEqual([...families], [`"${FAMILY}"`]);
  assert.ok(characters.has('ß') && characters.has('נ') && characters.has('Ж'));
  const [picture] = PICTURES;
  await pictures.take(picture, async (page) => {
    await page.evaluate(
      async (text) => {
        document.body.textContent = text;
        // Only laid out text loads its fonts.
        document.body.getBoundingClientRect();
        await document.fonts.ready;
        document.body.getBoundingClientRect();
      },
      [...characters].join('')
    );
    const protocol = await page.createCDPSession();
    await protocol.send('DOM.enable');
    await protocol.send('CSS.enable');
    const {root} = await protocol.send('DOM.getDocument', {depth: 2});
    const {nodeId} = await protocol.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'body',
    });
    const {fonts} = await protocol.send('CSS.getPlatformFontsForNode', {
      nodeId,
    });
    assert.ok(fonts.length > 0, 'the text is rendered');
    assert.deepEqual(
      fonts.filter(({isCustomFont}) => !isCustomFont),
      []
    );
    await protocol.detach();
  });
});

describe('the comparison', options, () => {
  const picture = PICTURES.find(
    ({tag, name}) => tag === 'network-list' && name === 'de-light-280'
  );
  const taken = (style) => pictures.take({...picture, style});

  it('finds no difference without a change', async () => {
    assert.equal(compare(await taken(), await taken()).count, 0);
  });

  for (const [what, style] of Object.entries({
    'a colour': '--intl-color-border: #cbd5dd',
    'the colour of secondary text': '--intl-color-muted: #435568',
    'two pixels in the layout': '--intl-space: 18px',
    'a border radius': '--intl-radius: 10px',
  }))
    it(`finds a change of ${what}`, async () => {
      const {count, beside} = compare(
        await taken(),
        await taken(`network-list {${style}}`)
      );
      assert.ok(count > 0);
      assert.ok(decode(beside).width >= 3 * picture.width);
    });

  it('finds a difference in height', async () => {
    const {width, height, data} = await taken();
    const shorter = {
      width,
      height: height - 1,
      data: data.subarray(0, width * (height - 1) * 4),
    };
    assert.equal(compare(shorter, {width, height, data}).count, width);
  });

  it('finds no difference between a picture and its file', async () => {
    const before = await taken();
    const {width, height, data} = decode(encode(before));
    assert.deepEqual([width, height], [before.width, before.height]);
    assert.equal(compare(before, {width, height, data}).count, 0);
  });
});
