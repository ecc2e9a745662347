// The command `npm run pictures:editor`. Writes docs/pictures/editor.png, the editor with
// a partner, for docs/editor.md. Reads dist/. No test compares it: its font is that of
// the machine.

import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {openBuilt} from './built-pages.mjs';
import {decode, encode} from './compare-pictures.mjs';
import {BROWSER} from './pictures.mjs';

const FILE = fileURLToPath(
  new URL('../../docs/pictures/editor.png', import.meta.url)
);

const built = await openBuilt({}, BROWSER);
try {
  const {page, settle} = await built.open('/editor/index.html?lang=en', {
    width: 1280,
    height: 800,
    features: {'prefers-color-scheme': 'light'},
  });
  await (
    await page.waitForSelector('office-editor >>> .way .button.main')
  ).click();
  await page.waitForFunction(() => location.hash === '#office');
  await page.evaluate(() => (location.hash = '#partners/8'));
  await page.waitForSelector('office-editor >>> partner-map-list');
  await page.mouse.move(0, 0);
  await settle();
  await page.waitForNetworkIdle();
  const picture = decode(await page.screenshot());
  await mkdir(new URL('../../docs/pictures/', import.meta.url), {
    recursive: true,
  });
  await writeFile(FILE, encode(picture));
} finally {
  await built.close();
}
