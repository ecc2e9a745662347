// Serves dist/ from an address of its own, as another site that has the widget.

import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';
import {serveLocally, typeOf} from '../../test-runner/local-server.mjs';
import {atEnd} from '../trial.mjs';

/** Starts the server. Returns its address, without slash at the end. */
export async function serveWidget() {
  const {'intl-office-widget': own} = JSON.parse(
    await readFile('package.json', 'utf8')
  );
  const {base} = own;
  const {origin, close} = await serveLocally(async ({url}, response) => {
    const {pathname} = new URL(url, 'http://127.0.0.1');
    const type = typeOf(pathname);
    const file = await readFile(
      join('dist', normalize(pathname)),
      'utf8'
    ).catch(() => undefined);
    if (file === undefined) {
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
              .replaceAll(base, `${origin}/`)
              .replaceAll(new URL(base).origin, origin)
          : file
      );
  });
  atEnd(close);
  return origin;
}
