<?php

declare(strict_types=1);

namespace Drupal\intl_office_widget\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the script if a text contains a placeholder.
 *
 * Removes addresses of other sites from placeholders, unless the format allows them.
 */
#[Filter(
  id: 'intl_office_widget',
  title: new TranslatableMarkup('Office for International Relations'),
  description: new TranslatableMarkup('Loads the script for placeholders, <code>&lt;div data-intl-embed="…"&gt;</code>.'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  settings: ['other_sites' => FALSE],
  weight: 100,
)]
class IntlOfficeFilter extends FilterBase {

  /**
   * A path within the site.
   *
   * Browsers skip tabs and line breaks in addresses, read a backslash as a slash,
   * and complete "https:example.org".
   */
  private const PATH = '~^(?!//|[^/?#]*:)[^\x00-\x20\x7f\\\\]+$~D';

  /**
   * {@inheritdoc}
   */
  public function settingsForm(array $form, FormStateInterface $form_state): array {
    $form['other_sites'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Placeholders may load content and icons from other sites (<code>data-src</code>, <code>data-icon-base</code>)'),
      '#default_value' => $this->settings['other_sites'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (!str_contains((string) $text, 'data-intl-embed')) {
      return $result;
    }
    if (!$this->settings['other_sites']) {
      $result->setProcessedText($this->withinSite((string) $text));
    }
    return $result->addAttachments(['library' => ['intl_office_widget/widget']]);
  }

  /**
   * The text without addresses of other sites in placeholders.
   */
  private function withinSite(string $text): string {
    $document = Html::load($text);
    $found = FALSE;
    foreach ((new \DOMXPath($document))->query('//*[@data-intl-embed]') as $placeholder) {
      foreach (['data-src', 'data-icon-base'] as $name) {
        if ($placeholder->hasAttribute($name) && !preg_match(self::PATH, $placeholder->getAttribute($name))) {
          $placeholder->removeAttribute($name);
          $found = TRUE;
        }
      }
    }
    return $found ? Html::serialize($document) : $text;
  }

}
