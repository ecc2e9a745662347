// Serves pages of a test, and the files of dist/, from two origins.

import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';

const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

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
      response.writeHead(200, {'content-type': TYPES.html}).end(page);
    else if (page) {
      const location = `${page.location}${search}`;
      response.writeHead(302, {...page, location}).end();
    } else
      try {
        const name = pathname.replace(/^\/(dist\/)?/, '');
        const file = /\.\w+$/.test(name) ? name : `${name}.html`;
        const content = await readFile(new URL(file, DIST));
        const type = TYPES[file.split('.').at(-1)];
        response.writeHead(200, {'content-type': type}).end(content);
      } catch {
        response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      }
  };
  const servers = [createServer(answer), createServer(answer)];
  const [origin, other] = await Promise.all(
    servers.map(async (server) => {
      await once(server.listen(0, '127.0.0.1'), 'listening');
      return `http://127.0.0.1:${server.address().port}`;
    })
  );
  return {
    origin,
    other,
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
