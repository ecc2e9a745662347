// Saves a screenshot of each complete page, to compare what they show, and writes it
// to results/screenshots/.

import {mkdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {settle, withPage} from './browser.mjs';
import {pathOf} from './paths.mjs';
import {VARIANTS} from './variants.mjs';

const FOLDER = fileURLToPath(new URL('results/screenshots/', import.meta.url));

/** Takes a picture of each page of the part without throttling. */
export async function takeScreenshots(browser, server, parts) {
  await mkdir(FOLDER, {recursive: true});
  const jobs = parts.flatMap(([key, {jobs}]) => (key === 'plain' ? jobs : []));
  for (const {name, count, profile} of jobs) {
    const file = `${FOLDER}${name}-${count}.png`;
    await withPage(
      browser,
      server.origin,
      VARIANTS[name],
      profile,
      async ({page, client, ready}) => {
        const url = server.origin + pathOf(name, count);
        await client.send('Page.navigate', {url});
        await ready;
        await settle(page);
        await page.screenshot({path: file});
      }
    );
    console.log(file);
  }
}
