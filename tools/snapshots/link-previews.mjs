// The command `npm run previews`. Writes demo/pictures/*.png, the pictures of the link
// previews of all pages of the demo, and demo/pictures/cards/*.webp, small pictures of
// the host pages for the overview. Reads dist/. Keeps the PNG files that have not
// changed. Names of pages are arguments: `npm run previews -- hosts/blog`.

import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {argv, chdir} from 'node:process';
import {fileURLToPath} from 'node:url';
import {importTypeScript} from '../build/import-typescript.mjs';
import {openBuilt} from './built-pages.mjs';
import {compare, decode, encode} from './compare-pictures.mjs';
import {BROWSER} from './pictures.mjs';

chdir(fileURLToPath(new URL('../../', import.meta.url)));

const {PAGES, cardPictureOf, fileOf, pictureOf} =
  await importTypeScript('demo/pages.ts');

/** The pages that have a card on the overview. */
const hasCard = (path) => path.startsWith('hosts/');

/** What does not belong to a host page, and what blinks or moves. */
const STYLE = `
  .preview { display: none !important; }
  * { caret-color: transparent !important; scrollbar-width: none !important; }
`;

const LANGUAGES = ['de', 'en'];

async function write(file, png) {
  const taken = decode(png);
  const before = await readFile(file).catch(() => undefined);
  if (before && compare(decode(before), taken).count === 0) return;
  await writeFile(file, encode(taken));
  console.log(file);
}

const wanted = argv.slice(2);
await mkdir('demo/pictures/cards', {recursive: true});
const built = await openBuilt({}, BROWSER);
for (const {path} of PAGES)
  for (const locale of LANGUAGES) {
    if (wanted.length && !wanted.includes(path)) continue;
    const {page, close} = await built.open(
      `/demo/${fileOf(path, locale)}?lang=${locale}`,
      {
        width: 1200,
        height: 630,
        features: {'prefers-color-scheme': 'light'},
      }
    );
    await page.addStyleTag({content: STYLE});
    await write(
      `demo/${pictureOf(path, locale)}`,
      await page.screenshot({captureBeyondViewport: false})
    );
    if (hasCard(path)) {
      await page.setViewport({
        width: 1200,
        height: 800,
        deviceScaleFactor: 0.5,
      });
      await writeFile(
        `demo/${cardPictureOf(path, locale)}`,
        await page.screenshot({
          captureBeyondViewport: false,
          type: 'webp',
          quality: 80,
        })
      );
    }
    await close();
  }
await built.close();
