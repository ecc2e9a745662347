// Sets up a WordPress site in a temporary folder, with a database and PHP's own web
// server. Installs PHP, MariaDB and WordPress as root on Debian.

import {existsSync} from 'node:fs';
import {cp, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {env, getuid} from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import getPort from 'get-port';
import {copyIntoPlugin} from '../../../integrations/copy-scripts.mjs';
import {allCases} from '../../../test/sanitisers/cases.mjs';
import {installPackages, isInstalled} from '../../test-runner/debian.mjs';
import {run, start} from '../programs.mjs';
import {BY_AUTHOR, POSTS} from './posts.mjs';

export const PLUGIN = 'intl-office-widget';

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
  // Synced patterns are posts too; a content names them.
  $type = str_starts_with($name, 'pattern') ? 'wp_block' : 'post';
  $content = preg_replace_callback('~%(pattern\\w*)%~', fn($found) => $posts[$found[1]]['id'], $content);
  $id = wp_insert_post(wp_slash(['post_title' => $name, 'post_content' => $content, 'post_status' => 'publish', 'post_type' => $type]));
  $posts[$name] = ['id' => $id, 'stored' => get_post($id)->post_content, 'unfiltered' => current_user_can('unfiltered_html')];
}
$codes = json_decode(file_get_contents($argv[3]), true);
echo json_encode(['version' => get_bloginfo('version'), 'posts' => $posts, 'filtered' => array_map('wp_kses_post', $codes)]);
`;

/** Installs PHP and MariaDB, without starting services. */
export function installPrograms() {
  const missing = ['php-cli', 'php-mysql', 'mariadb-server-core'].filter(
    (name) => !isInstalled(name)
  );
  if (missing.length) installPackages(missing);
}

/**
 * Unpacks Debian's WordPress and the libraries that it links to. Installing it would
 * start a web server.
 */
export function unpackWordPress(folder) {
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
      // As root, apt-get warns that its own user cannot write here.
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }
  run('sh', ['-c', 'for deb in *.deb; do dpkg-deb -x "$deb" .; done'], {
    cwd: folder,
  });
  return join(folder, 'usr/share/wordpress');
}

/** Repeats an attempt for up to half a minute. */
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

/** Starts MariaDB with an empty database. Returns the path of its socket. */
async function startDatabase(folder) {
  const asRoot = getuid() === 0 ? ['--user=root'] : [];
  const data = join(folder, 'db');
  const socket = join(folder, 'db.sock');
  await mkdir(data);
  start('/usr/sbin/mariadbd', [
    '--no-defaults',
    '--skip-networking',
    // Only this process can reach the socket, so the database needs no users.
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
  return socket;
}

/** Lets WordPress request pages from the port of the server of the widget. */
const OTHER_PORT = (widget) => `<?php
add_filter('http_allowed_safe_ports', fn($ports) => array_merge($ports, [${new URL(widget).port}]));
`;

/** Copies WordPress and the plugin. Returns the folder of the site. */
async function copyFiles(folder, wordpress, widget) {
  const site = join(folder, 'site');
  await cp(wordpress, site, {recursive: true, verbatimSymlinks: false});
  const plugin = join(site, 'wp-content/plugins', PLUGIN);
  await cp(`integrations/wordpress/${PLUGIN}`, plugin, {recursive: true});
  await copyIntoPlugin(plugin);
  await mkdir(join(site, 'wp-content/uploads'), {recursive: true});
  const early = join(site, 'wp-content/mu-plugins');
  await mkdir(early, {recursive: true});
  await writeFile(join(early, 'other-port.php'), OTHER_PORT(widget));
  return site;
}

/** Writes the configuration of WordPress. */
async function configure(site, {address, socket, log}) {
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
}

/**
 * Installs WordPress and writes the posts. Returns the version, the posts, and what the
 * filter for authors leaves of each code of the embed builder.
 */
async function install(folder, site, address, widget) {
  await writeFile(join(folder, 'setup.php'), SETUP);
  await writeFile(join(folder, 'write.php'), WRITE);
  await writeFile(
    join(folder, 'posts.json'),
    JSON.stringify(POSTS).replaceAll('%widget%', widget)
  );
  const codes = (await allCases()).map(({code}) => code);
  await writeFile(join(folder, 'codes.json'), JSON.stringify(codes));
  // Sends no mail.
  const php = (name, ...args) =>
    run('php', ['-d', 'sendmail_path=/bin/true', join(folder, name), ...args], {
      env: {...env, HTTP_HOST: new URL(address).host},
      maxBuffer: 2 ** 28,
    });
  php('setup.php', site);
  return JSON.parse(
    php(
      'write.php',
      site,
      join(folder, 'posts.json'),
      join(folder, 'codes.json')
    )
  );
}

/**
 * Sets up a site, with the address of another that has the widget. Returns its address,
 * version, posts, filtered codes and the path of its log.
 */
export async function setUpSite(folder, wordpress, widget) {
  const address = `http://127.0.0.1:${await getPort()}`;
  const log = join(folder, 'php.log');
  const socket = await startDatabase(folder);
  const site = await copyFiles(folder, wordpress, widget);
  await configure(site, {address, socket, log});
  const {version, posts, filtered} = await install(
    folder,
    site,
    address,
    widget
  );
  start('php', ['-S', new URL(address).host, '-t', site], {
    // By default PHP serves one request at a time, but the editor sends several.
    env: {...env, PHP_CLI_SERVER_WORKERS: '8'},
  });
  return {address, widget, version, posts, filtered, log};
}
