// The commands `npm run test:nginx` and `npm run test:apache`. Test the settings in
// integrations/nginx/ and integrations/apache/ in a real server with the files of
// dist/, in a temporary folder. As root on Debian they install the server. Build
// dist/ if it is outdated.

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {chmod, cp, readFile, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {join} from 'node:path';
import {getuid} from 'node:process';
import {buffer} from 'node:stream/consumers';
import getPort from 'get-port';
import {installPackages, isInstalled} from '../test-runner/debian.mjs';
import {messagesOf} from '../test-runner/messages-of.mjs';
import {
  buildIfNeeded,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Each server: its program, packages and configuration. */
const SERVERS = {
  nginx: {
    program: '/usr/sbin/nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    start: ['-e', 'error.log', '-c', 'server.conf'],
    stop: ['-e', 'error.log', '-c', 'server.conf', '-s', 'stop'],
    folderOption: '-p',
    // The settings as they are, and with the commented line enabled.
    variants: {
      'nginx with gzip': (settings) => settings,
      'nginx with brotli': (settings) =>
        settings.replace('# brotli_static', 'brotli_static'),
    },
    config: (folder, port) => `
      ${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
      pid ${folder}/server.pid;
      events {}
      http {
        access_log off;
        server {
          listen 127.0.0.1:${port};
          root ${folder}/site;
          include ${folder}/settings.conf;
        }
      }`,
  },
  apache: {
    program: '/usr/sbin/apache2',
    packages: ['apache2'],
    start: ['-f', 'server.conf', '-k', 'start'],
    stop: ['-f', 'server.conf', '-k', 'stop'],
    folderOption: '-d',
    variants: {Apache: (settings) => settings},
    config: (folder, port) => `
      ${['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite']
        .map(
          (name) =>
            `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`
        )
        .join('\n')}
      TypesConfig /etc/mime.types
      PidFile ${folder}/server.pid
      ErrorLog ${folder}/error.log
      DefaultRuntimeDir ${folder}
      ServerName localhost
      Listen 127.0.0.1:${port}
      # Debian's default, which hides the type of compressed files.
      AddType application/x-gzip .gz
      DocumentRoot ${folder}/site
      <Directory ${folder}/site>
        AllowOverride All
        Require all granted
      </Directory>
      ${getuid() === 0 ? 'User www-data\nGroup www-data' : ''}`,
  },
};

function install({program, packages}) {
  if (existsSync(program) && packages.every(isInstalled)) return;
  installPackages(packages);
}

/** Sends a request and returns the raw response. `fetch` would decompress it. */
async function get(address, headers = {}) {
  const sent = request(address, {headers, agent: false}).end();
  const [response] = await once(sent, 'response');
  return {
    status: response.statusCode,
    headers: response.headers,
    body: await buffer(response),
  };
}

/** The expected content type of each kind of file in dist/. */
const TYPES = {
  'intl-office.js': 'text/javascript; charset=utf-8',
  'frame/resize.js': 'text/javascript; charset=utf-8',
  'frame/frame.css': 'text/css; charset=utf-8',
  'frame/sdg-badges.html': 'text/html; charset=utf-8',
  'static/sdg-badges.de.html': 'text/html; charset=utf-8',
  'oembed/sdg-badges.de.json': 'application/json; charset=utf-8',
  'payload.json': 'application/json; charset=utf-8',
  'intl-office.licences.txt': 'text/plain; charset=utf-8',
  'demo/mark.svg': 'image/svg+xml',
};

async function test(name, base, browser) {
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  const dist = (path) => readFile(join('dist', path));
  const folder = `cdn/${version}`;
  const integrity = JSON.parse(await dist(`${folder}/integrity.json`));
  const scripts = Object.keys(integrity);
  const encodings = name.includes('gzip') ? ['gzip'] : ['gzip', 'br'];

  for (const script of scripts)
    await it(`${name}: ${folder}/${script} has its hash and is cached forever`, async () => {
      const {status, headers, body} = await get(`${base}${folder}/${script}`);
      assert.equal(status, 200);
      const hash = createHash('sha384').update(body).digest('base64');
      assert.equal(`sha384-${hash}`, integrity[script]);
      assert.equal(headers['content-encoding'], undefined);
      assert.equal(
        headers['cache-control'],
        'public, max-age=31536000, immutable'
      );
    });

  for (const encoding of encodings)
    await it(`${name}: sends files that the build has compressed with ${encoding}`, async () => {
      for (const script of scripts) {
        const {headers, body} = await get(`${base}${folder}/${script}`, {
          'accept-encoding': encoding === 'br' ? 'gzip, deflate, br' : 'gzip',
        });
        assert.equal(headers['content-encoding'], encoding);
        assert.equal(headers['content-type'], TYPES['intl-office.js']);
        assert.match(headers.vary ?? '', /accept-encoding/i);
        const ending = {gzip: 'gz', br: 'br'}[encoding];
        assert.deepEqual(body, await dist(`${folder}/${script}.${ending}`));
      }
    });

  for (const [path, type] of Object.entries(TYPES))
    await it(`${name}: ${path} has the type ${type} and is cached for five minutes`, async () => {
      const {status, headers, body} = await get(base + path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['cache-control'], 'public, max-age=300');
      assert.deepEqual(body, await dist(path));
    });

  for (const path of ['intl-office.js', `${folder}/intl-office.js`])
    await it(`${name}: allows any origin to load ${path}`, async () => {
      const {headers} = await get(base + path, {origin: 'https://example.org'});
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });

  await it(`${name}: does not send unchanged files again`, async () => {
    const {headers} = await get(`${base}intl-office.js`);
    const again = await get(`${base}intl-office.js`, {
      'if-none-match': headers.etag,
    });
    assert.equal(again.status, 304);
    assert.equal(again.headers['cache-control'], 'public, max-age=300');
  });

  await it(`${name}: does not let browsers cache that a version is missing`, async () => {
    const {status, headers} = await get(`${base}cdn/99.0.0/intl-office.js`);
    assert.equal(status, 404);
    assert.equal(headers['cache-control'], undefined);
  });

  await it(`${name}: a page of another origin can load the script with its hash`, async () => {
    const page = await browser.newPage();
    const messages = messagesOf(page);
    await page.setContent(
      `<script type="module" src="${base}${folder}/intl-office.js" integrity="${integrity['intl-office.js']}" crossorigin="anonymous"></script>
       <sdg-badges lang="en">Goals</sdg-badges>`,
      {waitUntil: 'load'}
    );
    const text = await page.$eval(
      'sdg-badges',
      (element) => element.shadowRoot?.textContent
    );
    assert.match(text ?? '', /No poverty/i);
    assert.deepEqual(messages, []);
    await page.close();
  });
}

/** Starts a server with some settings, tests it and stops it. */
async function tryOut(key, variant, browser) {
  const server = SERVERS[key];
  const folder = await temporaryFolder(key);
  // A server started by root runs as another user.
  await chmod(folder, 0o755);
  const site = join(folder, 'site/intl-office-widget');
  await cp('dist', site, {recursive: true});
  const settings = server.variants[variant](
    await readFile(`integrations/${key}/intl-office-widget.conf`, 'utf8')
  );
  await writeFile(
    key === 'apache' ? join(site, '.htaccess') : join(folder, 'settings.conf'),
    settings
  );
  const port = await getPort();
  await writeFile(join(folder, 'server.conf'), server.config(folder, port));

  // Both servers move to the background once they listen.
  const run = (args) =>
    execFileSync(server.program, [server.folderOption, folder, ...args], {
      stdio: 'inherit',
      cwd: folder,
    });
  run(server.start);
  const base = `http://127.0.0.1:${port}/intl-office-widget/`;
  await test(variant, base, browser).finally(() => run(server.stop));
}

await trial(async () => {
  const [key] = process.argv.slice(2);
  if (!(key in SERVERS)) throw new Error('Name a server: nginx or apache.');
  install(SERVERS[key]);
  buildIfNeeded();
  const browser = await openBrowser();
  for (const variant of Object.keys(SERVERS[key].variants))
    await tryOut(key, variant, browser);
});
