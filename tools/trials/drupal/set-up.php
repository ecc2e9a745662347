<?php

/**
 * @file
 * Sets up the test site: the module, its blocks, text formats and texts.
 *
 * Called with the folder of the site, its address, and a JSON file with the codes to
 * filter and the tag that a format must allow. Prints JSON.
 */

declare(strict_types=1);

use Drupal\block\Entity\Block;
use Drupal\Core\DrupalKernel;
use Drupal\editor\Entity\Editor;
use Drupal\filter\Entity\FilterFormat;
use Drupal\node\Entity\Node;
use Symfony\Component\HttpFoundation\Request;

[, $root, $address, $file] = $argv;
['tag' => $tag, 'texts' => $texts] = json_decode(file_get_contents($file), TRUE);
chdir($root);
$autoload = require 'autoload.php';
$request = Request::create($address);
$kernel = DrupalKernel::createFromRequest($request, $autoload, 'prod');
$kernel->boot();
$kernel->preHandle($request);

\Drupal::service('module_installer')->install(['intl_office_widget']);

// The module's README tells to do this.
$listed = FilterFormat::load('basic_html')->createDuplicate();
$listed->set('format', 'listed')->set('name', 'Listed');
$filters = $listed->get('filters');
$filters['filter_html']['settings']['allowed_html'] .= ' ' . $tag;
$filters['intl_office_widget'] = ['id' => 'intl_office_widget', 'status' => TRUE];
$listed->set('filters', $filters)->save();
$editor = Editor::load('basic_html')->createDuplicate();
$settings = $editor->getSettings();
$settings['plugins']['ckeditor5_sourceEditing']['allowed_tags'][] = $tag;
$editor->set('format', 'listed')->setSettings($settings)->save();

$full = FilterFormat::load('full_html');
$full->setFilterConfig('intl_office_widget', ['status' => TRUE])->save();
$others = $full->createDuplicate();
$others->set('format', 'others')->set('name', 'Others');
$others->setFilterConfig('intl_office_widget', ['status' => TRUE, 'settings' => ['other_sites' => TRUE]])->save();

$place = function (string $id, array $settings): void {
  Block::create([
    'id' => $id,
    'plugin' => 'intl_office_widget',
    'theme' => \Drupal::config('system.theme')->get('default'),
    'region' => 'content',
    'settings' => $settings + ['label' => "Title of $id", 'label_display' => 'visible'],
  ])->save();
};
$place('partners', ['element' => 'partner-map-list', 'lang' => 'en', 'view' => 'list', 'kinds' => ['twin-city']]);
$place('goals', ['element' => 'sdg-badges', 'lang' => 'de', 'view' => 'list']);
$place('unknown', ['element' => 'img', 'lang' => 'de']);

$nodes = [];
foreach ($texts as $name => ['format' => $format, 'value' => $value]) {
  $node = Node::create([
    'type' => 'page',
    'title' => $name,
    'uid' => 1,
    'status' => 1,
    'body' => ['value' => $value, 'format' => $format],
  ]);
  $node->save();
  $nodes[$name] = [
    'id' => $node->id(),
    'filtered' => (string) check_markup($value, $format),
  ];
}
$login = user_pass_reset_url(\Drupal\user\Entity\User::load(1)) . '/login';
echo json_encode(['version' => \Drupal::VERSION, 'login' => $login, 'nodes' => $nodes]);
