// Serves pages of a test, and the files of dist/, from two origins.

import {readFile} from 'node:fs/promises';
import {serveLocally, typeOf} from '../tools/test-runner/local-server.mjs';

const DIST = new URL('../dist/', import.meta.url);

/**
 * Serves pages by path: HTML, or the headers of a redirection. Other paths are files
 * of dist/, also without `.html`. Returns the two origins.
 */
export async function servePages(pages) {
  const answer = async ({url}, response) => {
    const {pathname, search} = new URL(url, 'http://localhost');
    const page = pages[pathname];
    if (typeof page === 'string')
      response.writeHead(200, {'content-type': typeOf('.html')}).end(page);
    else if (page) {
      const location = `${page.location}${search}`;
      response.writeHead(302, {...page, location}).end();
    } else
      try {
        const name = pathname.replace(/^\/(dist\/)?/, '');
        const file = /\.\w+$/.test(name) ? name : `${name}.html`;
        const content = await readFile(new URL(file, DIST));
        response.writeHead(200, {'content-type': typeOf(file)}).end(content);
      } catch {
        response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      }
  };
  const servers = [await serveLocally(answer), await serveLocally(answer)];
  const [{origin}, {origin: other}] = servers;
  return {
    origin,
    other,
    close() {
      for (const server of servers) server.close();
    },
  };
}
