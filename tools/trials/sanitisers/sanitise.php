<?php

/**
 * Puts texts through sanitisers for PHP. Called with Composer's autoload.php and a JSON
 * file with the texts by the name of the sanitiser. Prints JSON with the results.
 */

declare(strict_types=1);

[, $autoload, $file] = $argv;
require $autoload;

/** HTMLPurifier with the settings of purify_html() in Moodle's lib/weblib.php. */
function moodle(): Closure {
  $config = HTMLPurifier_Config::createDefault();
  $config->set('Cache.DefinitionImpl', null);
  $config->set('Core.NormalizeNewlines', false);
  $config->set('Core.ConvertDocumentToFragment', true);
  $config->set('Core.Encoding', 'UTF-8');
  $config->set('HTML.Doctype', 'XHTML 1.0 Transitional');
  $config->set('Attr.AllowedFrameTargets', ['_blank']);
  $purifier = new HTMLPurifier($config);
  return fn(string $text): string => $purifier->purify($text);
}

/** What TYPO3 applies to texts before it sends them. */
function typo3(): Closure {
  $sanitizer = (new TYPO3\HtmlSanitizer\Builder\CommonBuilder())->build();
  return fn(string $text): string => $sanitizer->sanitize($text);
}

$sanitisers = ['moodle' => moodle(), 'typo3' => typo3()];
$results = [];
foreach (json_decode(file_get_contents($file), true) as $name => $texts) {
  $results[$name] = array_map($sanitisers[explode('-', $name)[0]], $texts);
}
$version = fn(string $name): string => Composer\InstalledVersions::getPrettyVersion($name);
echo json_encode([
  'results' => $results,
  'versions' => [
    'ezyang/htmlpurifier' => $version('ezyang/htmlpurifier'),
    'typo3/html-sanitizer' => $version('typo3/html-sanitizer'),
  ],
], JSON_THROW_ON_ERROR);
