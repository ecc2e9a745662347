<?php

/**
 * @file
 * Filters texts: prints JSON with the result for each text and format of a JSON file.
 */

declare(strict_types=1);

use Drupal\Core\DrupalKernel;
use Symfony\Component\HttpFoundation\Request;

[, $root, $address, $file] = $argv;
$texts = json_decode(file_get_contents($file), TRUE);
chdir($root);
$autoload = require 'autoload.php';
$request = Request::create($address);
$kernel = DrupalKernel::createFromRequest($request, $autoload, 'prod');
$kernel->boot();
$kernel->preHandle($request);

echo json_encode(array_map(
  fn(array $text): string => (string) check_markup($text['value'], $text['format']),
  $texts,
));
