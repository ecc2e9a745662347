// Serves node_modules/.cache/site/ as a web host does: files compressed in advance
// with brotli, correct types and persistent connections. Counts what it sends.

import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {SITE} from './paths.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

const files = new Map();

/** Returns the content of a file, from memory after the first time. */
async function content(path) {
  if (!files.has(path))
    files.set(path, await readFile(`${join(SITE, path)}.br`).catch(() => null));
  return files.get(path);
}

/** Starts the server. `sent` returns the bytes and requests since `reset`. */
export async function serve() {
  const sockets = new Map();
  let paths = [];

  const bytes = () =>
    [...sockets].reduce(
      (sum, [{bytesWritten}, before]) => sum + bytesWritten - before,
      0
    );

  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    paths.push(pathname);
    const body = await content(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': TYPES[extname(pathname)],
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'max-age=600',
        vary: 'accept-encoding',
        // The requests of a sandboxed frame have an opaque origin.
        'access-control-allow-origin': '*',
      })
      .end(body);
  });
  server.keepAliveTimeout = 600_000;
  server.on('connection', (socket) => {
    sockets.set(socket, 0);
    socket.setNoDelay();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    reset() {
      paths = [];
      for (const socket of [...sockets.keys()])
        if (socket.destroyed) sockets.delete(socket);
        else sockets.set(socket, socket.bytesWritten);
    },
    sent: () => ({bytes: bytes(), requests: paths.length, paths}),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
