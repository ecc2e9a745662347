// Serves dist/ from an address of its own, as another site that has the widget.

import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {atEnd} from '../trial.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Starts the server. Returns its address, without slash at the end. */
export async function serveWidget() {
  const {'intl-office-widget': own} = JSON.parse(
    await readFile('package.json', 'utf8')
  );
  const {base} = own;
  const server = createServer(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://127.0.0.1');
    const type = TYPES[extname(pathname)];
    const file = await readFile(
      join('dist', normalize(pathname)),
      'utf8'
    ).catch(() => undefined);
    if (!type || file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': type,
        'access-control-allow-origin': '*',
      })
      // The pages name their own address, as configured for the build.
      .end(
        /html|json/.test(type)
          ? file
              .replaceAll(base, `${address}/`)
              .replaceAll(new URL(base).origin, address)
          : file
      );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}`;
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return address;
}
