// Minifiers that optimisers of content management systems use.

import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {getuid} from 'node:process';

/** The Debian packages of the minifiers, and the programs that run them. */
const PACKAGES = [
  'libjavascript-minifier-perl',
  'libjavascript-minifier-xs-perl',
  'minify',
  'php-cli',
  'php-matthiasmullie-minify',
  'python3-jsmin',
  'python3-rjsmin',
];

const run = (program, args, input) =>
  execFileSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['pipe', 'pipe', 'inherit'],
  });

const php = (code) => (script) =>
  run(
    'php',
    [
      '-d',
      'memory_limit=1G',
      '-d',
      'error_reporting=E_ALL&~E_DEPRECATED',
      '-r',
      `$code = stream_get_contents(STDIN); ${code}`,
    ],
    script
  );

const perl = (module) => (script) =>
  run(
    'perl',
    [
      `-M${module}`,
      '-e',
      `local $/; print ${module}::minify(${module.endsWith('XS') ? '' : 'input => '}<STDIN>)`,
    ],
    script
  );

const FROM_DEBIAN = [
  {
    name: 'matthiasmullie/minify',
    minify: php(
      "require 'MatthiasMullie/Minify/autoload.php'; $minifier = new MatthiasMullie\\Minify\\JS(); $minifier->add($code); echo $minifier->minify();"
    ),
  },
  {
    name: 'rjsmin',
    minify: (script) => run('/usr/bin/python3', ['-m', 'rjsmin'], script),
  },
  {
    name: 'jsmin of Python',
    minify: (script) =>
      run(
        '/usr/bin/python3',
        ['-c', 'import jsmin, sys; print(jsmin.jsmin(sys.stdin.read()))'],
        script
      ),
  },
  {name: 'JavaScript::Minifier', minify: perl('JavaScript::Minifier')},
  {name: 'JavaScript::Minifier::XS', minify: perl('JavaScript::Minifier::XS')},
  {
    name: 'minify of tdewolff',
    renames: true,
    minify: (script) => run('minify', ['--type', 'js'], script),
  },
];

/** A copy of matthiasmullie/minify in a plugin. */
const mullie = (folder, files, name) =>
  [
    "define('WPINC', 1);",
    ...files.map((file) => `require '${folder}/${file}';`),
    `$minifier = new ${name}(); $minifier->add($code); echo $minifier->minify();`,
  ].join(' ');

/** The minifiers of WordPress plugins, by the folder of the plugin. */
const IN_PLUGINS = {
  autoptimize: (folder) =>
    `require '${folder}/classes/external/php/jsmin.php'; echo JSMin::minify($code);`,
  'litespeed-cache': (folder) =>
    mullie(
      `${folder}/lib/css_js_min`,
      [
        'minify/exception.cls.php',
        'minify/minify.cls.php',
        'minify/js.cls.php',
        'pathconverter/converter.cls.php',
      ],
      'LiteSpeed\\Lib\\CSS_JS_MIN\\Minify\\JS'
    ),
  'w3-total-cache': (folder) =>
    `require '${folder}/lib/Minify/JSMin.php'; echo W3TCL\\Minify\\JSMin::minify($code);`,
  'wp-rocket': (folder) =>
    mullie(
      `${folder}/inc/Dependencies/Minify`,
      [
        'Exception.php',
        'Exceptions/BasicException.php',
        'Minify.php',
        'JS.php',
      ],
      'WP_Rocket\\Dependencies\\Minify\\JS'
    ),
};

/** Crockford's JSMin as a module of Node, installed into a folder. */
function jsminIn(folder) {
  execFileSync(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `--prefix=${folder}`,
      'jsmin@1.0.1',
    ],
    {stdio: ['ignore', 'ignore', 'inherit']}
  );
  const {jsmin} = createRequire(join(folder, '/'))('jsmin');
  return {name: 'JSMin', minify: (script) => jsmin(script)};
}

/** All minifiers, those of the plugins in a folder too. */
export async function minifiersOn(folder, plugins) {
  const installed = PACKAGES.every((name) =>
    existsSync(`/var/lib/dpkg/info/${name}.list`)
  );
  if (!installed && getuid?.() === 0)
    execFileSync(
      'apt-get',
      ['install', '--yes', '--no-install-recommends', ...PACKAGES],
      {stdio: 'inherit'}
    );
  const found = Object.keys(IN_PLUGINS).filter(
    (name) => plugins && existsSync(join(plugins, name))
  );
  if (plugins && !found.length)
    throw new Error(
      `${plugins} contains none of ${Object.keys(IN_PLUGINS).join(', ')}.`
    );
  return [
    ...FROM_DEBIAN,
    jsminIn(folder),
    ...found.map((name) => ({
      name,
      minify: php(IN_PLUGINS[name](join(plugins, name))),
    })),
  ];
}
