// Serves files on this machine, for tests and trials.

import {once} from 'node:events';
import {createServer} from 'node:http';

const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** The content type of a file, by the ending of its path. */
export const typeOf = (path) => TYPES[path.split('.').at(-1)] ?? 'text/plain';

/**
 * Answers requests on a free port, with a listener as of node:http. Returns the origin
 * and a function to stop.
 */
export async function serveLocally(answer) {
  const server = createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
