<?php

declare(strict_types=1);

namespace Drupal\intl_office_widget\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the script if a text contains a placeholder. Does not change the text.
 */
#[Filter(
  id: 'intl_office_widget',
  title: new TranslatableMarkup('Office for International Relations'),
  description: new TranslatableMarkup('Loads the script for placeholders, <code>&lt;div data-intl-embed="…"&gt;</code>.'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  weight: 100,
)]
class IntlOfficeFilter extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (str_contains((string) $text, 'data-intl-embed')) {
      $result->addAttachments(['library' => ['intl_office_widget/widget']]);
    }
    return $result;
  }

}
