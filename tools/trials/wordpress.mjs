// Tries the plugin in integrations/wordpress/ in a real WordPress, with the
// scripts of dist/. As root on Debian it installs PHP and MariaDB and unpacks
// WordPress itself; --wordpress=FOLDER names another one. All that it writes is
// in a temporary folder, except for dist/ where that is old.

import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {cp, mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {env, getuid} from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {copyIntoPlugin} from '../../integrations/copy-scripts.mjs';
import {installPackages} from '../test-runner/debian.mjs';
import {freePort} from '../test-runner/free-port.mjs';
import {
  atEnd,
  buildIfNeeded,
  it,
  openBrowser,
  temporaryFolder,
  trial,
} from './trial.mjs';

const PLUGIN = 'intl-office-widget';

/** What the plugin, the block and a pasted placeholder are tried with. */
const POSTS = {
  shortcode: `[intl_office element="partner-map-list" lang="de" kinds="twin-city, village" view="list" heading-level="3" plain sort="size" onclick="alert(1)" src="javascript:alert(1)"]`,
  block: `<!-- wp:intl-office/widget {"element":"sdg-badges","lang":"en","goals":"11 13 17","downloads":true} /-->`,
  placeholder: `<div class="intl-office" data-intl-embed="partner-map-list" data-lang="de" data-kinds="twin-city" data-heading-level="3" data-plain="" onclick="alert(1)"><a href="https://www.dortmund.de/">Internationales Dortmund</a></div>`,
  tag: `<partner-map-list lang="de"><a href="https://www.dortmund.de/">Internationales Dortmund</a></partner-map-list>`,
  several: `[intl_office]<a href="/buero/" onclick="alert(1)">Our office</a>[/intl_office]\n\n[intl_office element="network-list"]\n\n<!-- wp:intl-office/widget /-->`,
  unknown: `[intl_office element="img"]`,
  none: `Nothing of the office.`,
};

/** The posts that an author without `unfiltered_html` has written. */
const BY_AUTHOR = ['placeholder', 'tag'];

const SETUP = `<?php
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install('Test', 'editor', 'editor@example.org', false, '', 'secret');
update_user_meta(1, 'locale', 'de_DE');
$failed = activate_plugin('${PLUGIN}/${PLUGIN}.php');
if (is_wp_error($failed)) throw new Exception($failed->get_error_message());
`;

const WRITE = `<?php
require $argv[1] . '/wp-load.php';
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author']);
$posts = [];
foreach (json_decode(file_get_contents($argv[2]), true) as $name => $content) {
  wp_set_current_user(in_array($name, ['${BY_AUTHOR.join("','")}'], true) ? $author : 1);
  $id = wp_insert_post(wp_slash(['post_title' => $name, 'post_content' => $content, 'post_status' => 'publish']));
  $posts[$name] = ['id' => $id, 'stored' => get_post($id)->post_content, 'unfiltered' => current_user_can('unfiltered_html')];
}
echo json_encode(['version' => get_bloginfo('version'), 'posts' => $posts]);
`;

const run = (program, args, options) =>
  execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });

/** Installs what is missing of PHP and the database; no service is started. */
function installPrograms() {
  const missing = ['php-cli', 'php-mysql', 'mariadb-server-core'].filter(
    (name) => spawnSync('dpkg', ['-s', name]).status !== 0
  );
  if (missing.length) installPackages(missing);
}

/**
 * Debian's WordPress, unpacked into a folder. It is not installed, as that would
 * start a web server; the libraries that it links to come along.
 */
function unpackWordPress(folder) {
  const packages = [
    'wordpress',
    'wordpress-theme-twentytwentythree',
    'libjs-cropper',
    'libjs-underscore',
    'php-getid3',
  ];
  if (getuid() === 0) run('apt-get', ['-qq', 'update']);
  for (const name of packages) {
    run('apt-get', ['-qq', 'download', name], {
      cwd: folder,
      // As root it warns that it cannot be another user here.
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }
  run('sh', ['-c', 'for deb in *.deb; do dpkg-deb -x "$deb" .; done'], {
    cwd: folder,
  });
  return join(folder, 'usr/share/wordpress');
}

/** Tries until it works, for half a minute. */
async function eventually(attempt) {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 100) throw error;
      await pause(300);
    }
  }
}

/** Has PHP read the files of all integrations. */
async function testSyntax() {
  const names = await readdir('integrations', {recursive: true});
  for (const name of names.filter((each) => each.endsWith('.php'))) {
    await it(`PHP can read ${name}`, () => {
      run('php', ['-l', join('integrations', name)]);
    });
  }
}

const started = [];
const start = (program, args, options) => {
  const child = spawn(program, args, {
    stdio: 'ignore',
    detached: true,
    ...options,
  });
  started.push(child);
  return child;
};

async function stopAll() {
  for (const child of started.reverse()) {
    if (child.exitCode !== null) continue;
    // With the processes that it has started itself.
    process.kill(-child.pid);
    await once(child, 'exit');
  }
}

/** Sets WordPress up in a folder; gives its address, version and posts. */
async function setUp(folder, wordpress) {
  const asRoot = getuid() === 0 ? ['--user=root'] : [];
  const data = join(folder, 'db');
  const socket = join(folder, 'db.sock');
  await mkdir(data);
  start('/usr/sbin/mariadbd', [
    '--no-defaults',
    '--skip-networking',
    // The socket is in a folder that is ours alone; nor does it need the tables
    // of users and rights then.
    '--skip-grant-tables',
    `--datadir=${data}`,
    `--socket=${socket}`,
    ...asRoot,
  ]);
  const create = `mysqli_report(MYSQLI_REPORT_STRICT); (new mysqli(null, 'root', '', null, null, '${socket}'))->query('CREATE DATABASE wordpress');`;
  await eventually(() => {
    if (!existsSync(socket)) throw new Error('MariaDB does not start.');
    run('php', ['-r', create]);
  });

  const site = join(folder, 'site');
  await cp(wordpress, site, {recursive: true, verbatimSymlinks: false});
  const plugin = join(site, 'wp-content/plugins', PLUGIN);
  await cp(`integrations/wordpress/${PLUGIN}`, plugin, {recursive: true});
  await copyIntoPlugin(plugin);
  await mkdir(join(site, 'wp-content/uploads'), {recursive: true});

  const address = `http://127.0.0.1:${await freePort()}`;
  const log = join(folder, 'php.log');
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: address,
    WP_SITEURL: address,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: log,
  };
  await writeFile(
    join(site, 'wp-config.php'),
    `<?php
foreach (json_decode('${JSON.stringify(constants)}') as $name => $value) define($name, $value);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
  );

  await writeFile(join(folder, 'setup.php'), SETUP);
  await writeFile(join(folder, 'write.php'), WRITE);
  await writeFile(join(folder, 'posts.json'), JSON.stringify(POSTS));
  // No mail is sent.
  const php = (name, ...args) =>
    run('php', ['-d', 'sendmail_path=/bin/true', join(folder, name), ...args], {
      env: {...env, HTTP_HOST: new URL(address).host},
    });
  php('setup.php', site);
  const {version, posts} = JSON.parse(
    php('write.php', site, join(folder, 'posts.json'))
  );

  start('php', ['-S', new URL(address).host, '-t', site], {
    // It serves one request at a time otherwise, and the editor asks for more.
    env: {...env, PHP_CLI_SERVER_WORKERS: '8'},
  });
  return {address, version, posts, log};
}

/** Opens a page; notes what it requests and what its console says. */
async function open(
  context,
  url,
  {script = true, waitUntil = 'networkidle0'} = {}
) {
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  await page.setJavaScriptEnabled(script);
  const requests = [];
  const messages = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({message}) => messages.push(message));
  await page.goto(url, {waitUntil});
  return {page, requests, messages};
}

/** The placeholders on a page: their data- attributes and their content. */
const placeholders = (page) =>
  page.$$eval('[data-intl-embed]', (all) =>
    all.map((div) => [{...div.dataset}, div.innerHTML.trim()])
  );

async function test(browser, {address, version, posts, log}) {
  const context = await browser.createBrowserContext();
  const asModule = parseFloat(version) >= 6.5;
  const file = asModule ? 'intl-office.js' : 'intl-office.classic.js';
  const ours = `${address}/wp-content/plugins/${PLUGIN}/`;
  const {version: own} = JSON.parse(await readFile('package.json', 'utf8'));
  const urlOf = (name) => `${address}/?p=${posts[name].id}`;
  const german = `<a href="https://www.dortmund.de/themen/internationales/staedtepartnerschaften/" lang="de">Büro für Internationale Beziehungen der Stadt Dortmund</a>`;
  const english = `<a href="https://www2.dortmund.de/en/city_council/office_for_international_relations/start_ofirasd/index.html" lang="en">International Relations Office of the City of Dortmund</a>`;

  console.log(`WordPress ${version}, the script as ${file}`);

  await it('authors have no unfiltered_html', () => {
    assert.equal(posts.placeholder.unfiltered, false);
  });
  await it('KSES leaves the placeholder, less the handler', () => {
    assert.equal(
      posts.placeholder.stored,
      POSTS.placeholder.replace(' onclick="alert(1)"', '')
    );
  });
  await it('KSES leaves of the tag its content alone', () => {
    assert.equal(
      posts.tag.stored,
      '<a href="https://www.dortmund.de/">Internationales Dortmund</a>'
    );
  });

  const printed = {
    shortcode: [
      [
        {
          intlEmbed: 'partner-map-list',
          lang: 'de',
          headingLevel: '3',
          kinds: 'twin-city',
          view: 'list',
          plain: '',
        },
        german,
      ],
    ],
    block: [
      [{intlEmbed: 'sdg-badges', lang: 'en', goals: '11 13 17'}, english],
    ],
    placeholder: [
      [
        {
          intlEmbed: 'partner-map-list',
          lang: 'de',
          kinds: 'twin-city',
          headingLevel: '3',
          plain: '',
        },
        '<a href="https://www.dortmund.de/">Internationales Dortmund</a>',
      ],
    ],
    several: [
      [{intlEmbed: 'intl-office-card'}, '<a href="/buero/">Our office</a>'],
      [{intlEmbed: 'network-list'}, english],
      [{intlEmbed: 'intl-office-card'}, english],
    ],
    unknown: [],
    none: [],
  };

  for (const [name, expected] of Object.entries(printed)) {
    await it(`${name}: prints the placeholder and its fallback`, async () => {
      const {page} = await open(context, urlOf(name), {script: false});
      assert.deepEqual(await placeholders(page), expected);
      for (const link of await page.$$('[data-intl-embed] a')) {
        assert.ok(await link.isVisible(), 'the fallback is not to be seen');
      }
      await page.close();
    });

    const {page, requests, messages} = await open(context, urlOf(name));

    await it(`${name}: loads the script ${expected.length ? 'once, from the plugin' : 'not at all'}`, () => {
      const loaded = requests.filter((url) => url.includes('intl-office'));
      assert.deepEqual(
        loaded,
        expected.length ? [`${ours}assets/${file}?ver=${own}`] : []
      );
    });
    await it(`${name}: sends no request to another host`, () => {
      const others = requests
        .map((url) => new URL(url))
        .filter(
          ({origin, protocol}) => origin !== address && protocol !== 'data:'
        );
      assert.deepEqual(others.map(String), []);
    });
    await it(`${name}: the console is silent`, () => {
      assert.deepEqual(messages, []);
    });

    for (const [
      index,
      [{intlEmbed, ...data}, fallback],
    ] of expected.entries()) {
      await it(`${name}: placeholder ${index + 1} becomes <${intlEmbed}>`, async () => {
        const elements = await page.$$eval(
          expected.map(([{intlEmbed: tag}]) => tag).join(),
          (all) =>
            all.map((each) => ({
              tag: each.localName,
              upgraded: !!each.shadowRoot?.textContent.trim(),
              fallback: each.innerHTML.trim(),
              attributes: Object.fromEntries(
                Array.from(each.attributes, ({name, value}) => [name, value])
              ),
            }))
        );
        assert.ok(
          elements.length ||
            (await readFile(`dist/${file}`, 'utf8')).includes(
              'data-intl-embed'
            ),
          'placeholder upgrade not in this build'
        );
        assert.equal(elements.length, expected.length);
        const {tag, upgraded, attributes, ...content} = elements[index];
        assert.equal(tag, intlEmbed);
        assert.ok(upgraded, 'it is empty');
        assert.equal(content.fallback, fallback);
        for (const [key, value] of Object.entries(data)) {
          const attribute = key.replace(/[A-Z]/g, (a) => `-${a.toLowerCase()}`);
          assert.equal(attributes[attribute], value, attribute);
        }
      });
    }
    await page.close();
  }

  await it('sets no cookie', async () => {
    assert.deepEqual(await context.cookies(), []);
  });
  await context.close();

  await testEditor(browser, {address});

  await it('PHP notes nothing about the plugin', async () => {
    const notes = existsSync(log) ? await readFile(log, 'utf8') : '';
    assert.deepEqual(
      notes.split('\n').filter((line) => /intl.office/.test(line)),
      []
    );
  });
}

/** Tries the block in the block editor, as a German editor. */
async function testEditor(browser, {address}) {
  const context = await browser.createBrowserContext();
  const {page: login} = await open(context, `${address}/wp-login.php`);
  await login.type('#user_login', 'editor');
  await login.type('#user_pass', 'secret');
  await Promise.all([login.waitForNavigation(), login.click('#wp-submit')]);

  const {page, messages} = await open(
    context,
    `${address}/wp-admin/post-new.php`,
    // The editor never comes to rest.
    {waitUntil: 'load'}
  );

  await it('editor: has the block, with its German name', async () => {
    const title = await page.waitForFunction(
      () => globalThis.wp.blocks.getBlockType('intl-office/widget')?.title
    );
    assert.equal(
      await title.jsonValue(),
      'Büro für Internationale Beziehungen'
    );
  });
  await it('editor: offers the attributes of the element, and writes them', async () => {
    await page.evaluate(() => {
      const {blocks, data} = globalThis.wp;
      data
        .dispatch('core/preferences')
        .set('core/edit-post', 'welcomeGuide', false);
      const block = blocks.createBlock('intl-office/widget', {
        element: 'partner-map-list',
      });
      data.dispatch('core/block-editor').insertBlocks(block);
      data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    const view = await page.waitForSelector(
      `xpath///label[normalize-space()='Ansicht']/ancestor::*[.//select][1]//select`
    );
    await view.select('list');
    for (const label of ['Partnerstädte', 'Projekte', 'Ohne Bedienelemente']) {
      const control = await page.waitForSelector(
        `xpath///label[normalize-space()='${label}']`
      );
      await control.click();
    }
    const written = await page.evaluate(() =>
      globalThis.wp.data.select('core/editor').getEditedPostContent()
    );
    const [, attributes] = /^<!-- wp:intl-office\/widget (.*) \/-->$/.exec(
      written
    );
    assert.deepEqual(JSON.parse(attributes), {
      element: 'partner-map-list',
      view: 'list',
      kinds: 'twin-city project',
      plain: true,
    });
  });
  await it('editor: says nothing about the block in the console', () => {
    assert.deepEqual(
      messages.filter((message) => /intl-office|deprecated/i.test(message)),
      []
    );
  });
  await context.close();
}

const {values: options} = parseArgs({options: {wordpress: {type: 'string'}}});

await trial(async () => {
  buildIfNeeded();
  const folder = await temporaryFolder('wordpress');
  atEnd(stopAll);
  installPrograms();
  await testSyntax();
  const site = await setUp(
    folder,
    options.wordpress ?? unpackWordPress(folder)
  );
  await test(await openBrowser(), site);
});
