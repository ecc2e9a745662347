// Tries the settings in integrations/nginx/ and integrations/apache/ in a real
// nginx and a real Apache, with the files of dist/: `nginx` or `apache` says which.
// As root on Debian it installs that one. All that it writes is in a temporary
// folder, except for dist/ where that is old.

import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {chmod, cp, readFile, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {join} from 'node:path';
import {getuid} from 'node:process';
import {buffer} from 'node:stream/consumers';
import {installPackages} from '../test-runner/debian.mjs';
import {freePort} from '../test-runner/free-port.mjs';
import {
  buildIfNeeded,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Each server: its program, the packages with it, how it is set up. */
const SERVERS = {
  nginx: {
    program: '/usr/sbin/nginx',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
    start: ['-e', 'error.log', '-c', 'server.conf'],
    stop: ['-e', 'error.log', '-c', 'server.conf', '-s', 'stop'],
    folderOption: '-p',
    // As it is written, and with the line that is a comment there.
    variants: {
      'nginx with gzip': (settings) => settings,
      'nginx with brotli, too': (settings) =>
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
      # As on Debian, where it hides the type of what lies compressed.
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

const isInstalled = (name) => spawnSync('dpkg', ['-s', name]).status === 0;

/** What comes back, as it came: `fetch` would unpack it. */
async function get(address, headers = {}) {
  const sent = request(address, {headers, agent: false}).end();
  const [response] = await once(sent, 'response');
  return {
    status: response.statusCode,
    headers: response.headers,
    body: await buffer(response),
  };
}

/** The type that each kind of file in dist/ comes as. */
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
  const zips = name.includes('gzip') ? ['gzip'] : ['gzip', 'br'];

  for (const script of scripts)
    await it(`${name}: ${folder}/${script} has its hash and stays for good`, async () => {
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

  for (const zip of zips)
    await it(`${name}: sends what the build has compressed, with ${zip}`, async () => {
      for (const script of scripts) {
        const {headers, body} = await get(`${base}${folder}/${script}`, {
          'accept-encoding': zip === 'br' ? 'gzip, deflate, br' : 'gzip',
        });
        assert.equal(headers['content-encoding'], zip);
        assert.equal(headers['content-type'], TYPES['intl-office.js']);
        assert.match(headers.vary ?? '', /accept-encoding/i);
        const ending = {gzip: 'gz', br: 'br'}[zip];
        assert.deepEqual(body, await dist(`${folder}/${script}.${ending}`));
      }
    });

  for (const [path, type] of Object.entries(TYPES))
    await it(`${name}: ${path} comes as ${type}, for five minutes`, async () => {
      const {status, headers, body} = await get(base + path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['cache-control'], 'public, max-age=300');
      assert.deepEqual(body, await dist(path));
    });

  for (const path of ['intl-office.js', `${folder}/intl-office.js`])
    await it(`${name}: lets any origin have ${path}`, async () => {
      const {headers} = await get(base + path, {origin: 'https://example.org'});
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });

  await it(`${name}: sends nothing twice that has not changed`, async () => {
    const {headers} = await get(`${base}intl-office.js`);
    const again = await get(`${base}intl-office.js`, {
      'if-none-match': headers.etag,
    });
    assert.equal(again.status, 304);
    assert.equal(again.headers['cache-control'], 'public, max-age=300');
  });

  await it(`${name}: lets nobody keep that a version is not there yet`, async () => {
    const {status, headers} = await get(`${base}cdn/99.0.0/intl-office.js`);
    assert.equal(status, 404);
    assert.equal(headers['cache-control'], undefined);
  });

  await it(`${name}: a page of another origin runs the script by its hash`, async () => {
    const page = await browser.newPage();
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', ({message}) => messages.push(message));
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

/** Starts a server with some settings, tries it and stops it. */
async function tryOut(key, variant, browser) {
  const server = SERVERS[key];
  const folder = await temporaryFolder(key);
  // A server that root starts reads as somebody else.
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
  const port = await freePort();
  await writeFile(join(folder, 'server.conf'), server.config(folder, port));

  // Both go into the background once they listen.
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
  if (!(key in SERVERS)) throw new Error('Which one, nginx or apache?');
  install(SERVERS[key]);
  buildIfNeeded();
  const browser = await openBrowser();
  for (const variant of Object.keys(SERVERS[key].variants))
    await tryOut(key, variant, browser);
});
