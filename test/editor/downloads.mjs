// Files that a page saves, for the tests of the editor.

import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A folder for downloads. */
export async function downloadFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'editor-'));
  return {
    /** The text of a file that was saved, which is then removed. */
    async take(name) {
      const text = await readFile(join(folder, name), 'utf8');
      await rm(join(folder, name));
      return text;
    },
    /** Saves files of a page here. Returns a function that waits for the next one. */
    async listenTo(page) {
      const session = await page.browser().target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        browserContextId: page.browserContext().id,
        downloadPath: folder,
        eventsEnabled: true,
      });
      return () =>
        new Promise((resolve) => {
          session.on('Browser.downloadProgress', ({state}) => {
            if (state === 'completed') resolve();
          });
        });
    },
    remove: () => rm(folder, {recursive: true, force: true}),
  };
}
