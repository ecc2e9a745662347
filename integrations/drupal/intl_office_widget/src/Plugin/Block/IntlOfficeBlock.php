<?php

declare(strict_types=1);

namespace Drupal\intl_office_widget\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/**
 * The placeholder, which the script replaces by an element.
 */
#[Block(
  id: 'intl_office_widget',
  admin_label: new TranslatableMarkup('Office for International Relations'),
  category: new TranslatableMarkup('Embed'),
)]
class IntlOfficeBlock extends BlockBase {

  /**
   * The views of each element. The first is the default.
   */
  private const VIEWS = [
    'intl-office-card' => ['full', 'compact', 'contact'],
    'partner-map-list' => ['both', 'map', 'list'],
    'sdg-badges' => ['tiles', 'compact'],
    'network-list' => ['list', 'compact'],
  ];

  /**
   * The kinds of partners that need no definition in the content.
   */
  private const KINDS = ['twin-city', 'inner-german', 'project', 'university'];

  /**
   * The fallback link for visitors without script: its URL and its text.
   */
  private const LINKS = [
    'de' => [
      'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/',
      'Büro für Internationale Beziehungen der Stadt Dortmund',
    ],
    'en' => [
      'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/',
      'Office for International Relations of the City of Dortmund (in German)',
    ],
  ];

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return [
      'element' => 'intl-office-card',
      'lang' => '',
      'view' => '',
      'kinds' => [],
      'label_display' => FALSE,
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['element'] = [
      '#type' => 'select',
      '#title' => $this->t('What it shows'),
      '#options' => [
        'intl-office-card' => $this->t('The office'),
        'partner-map-list' => $this->t('Partners'),
        'sdg-badges' => $this->t('The 17 goals'),
        'network-list' => $this->t('Networks'),
      ],
      '#default_value' => $this->configuration['element'],
    ];
    $form['lang'] = [
      '#type' => 'select',
      '#title' => $this->t('Language'),
      '#options' => ['de' => 'Deutsch', 'en' => 'English', 'de-simple' => 'Leichte Sprache'],
      '#empty_option' => $this->t("The page's"),
      '#default_value' => $this->configuration['lang'],
    ];
    $views = array_unique(array_merge(...array_values(self::VIEWS)));
    $form['view'] = [
      '#type' => 'select',
      '#title' => $this->t('View'),
      '#description' => $this->t('If the element does not have this view, it shows the default.'),
      '#options' => array_combine($views, $views),
      '#empty_option' => $this->t('Default'),
      '#default_value' => $this->configuration['view'],
    ];
    $form['kinds'] = [
      '#type' => 'checkboxes',
      '#title' => $this->t('Kinds of partners'),
      '#description' => $this->t('None means all.'),
      '#options' => array_combine(self::KINDS, self::KINDS),
      '#default_value' => array_intersect($this->configuration['kinds'], self::KINDS),
    ];
    $form['other_kinds'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Kinds of your own content'),
      '#description' => $this->t('Their ids, separated by spaces.'),
      '#default_value' => implode(' ', array_diff($this->configuration['kinds'], self::KINDS)),
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['element', 'lang', 'view'] as $name) {
      $this->configuration[$name] = $form_state->getValue($name);
    }
    $this->configuration['kinds'] = self::idsIn([
      ...array_filter($form_state->getValue('kinds')),
      ...preg_split('~[\s,;]+~', (string) $form_state->getValue('other_kinds')),
    ]);
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    ['element' => $element, 'lang' => $lang, 'view' => $view, 'kinds' => $kinds] = $this->configuration;
    $page = \Drupal::languageManager()->getCurrentLanguage()->getId();
    $spoken = str_starts_with($lang ?: $page, 'de') ? 'de' : 'en';
    [$url, $text] = self::LINKS[$spoken];
    $link = [
      '#type' => 'html_tag',
      '#tag' => 'a',
      '#attributes' => ['href' => $url, 'lang' => $spoken],
      '#value' => $text,
    ];
    $cache = ['contexts' => ['languages:language_interface']];

    // Configuration can also come from a file.
    $views = self::VIEWS[$element] ?? NULL;
    if ($views === NULL) {
      return ['link' => $link, '#cache' => $cache];
    }
    $partners = $element === 'partner-map-list';
    return [
      // Drupal moves the #attributes of the outermost element to the wrapper of
      // the block, which the script would then replace, with the title of the block.
      'placeholder' => [
        '#type' => 'html_tag',
        '#tag' => 'div',
        '#attributes' => array_filter([
          'data-intl-embed' => $element,
          'data-lang' => $lang,
          'data-view' => in_array($view, $views, TRUE) ? $view : '',
          'data-kinds' => $partners ? implode(' ', self::idsIn((array) $kinds)) : '',
        ]),
        'link' => $link,
      ],
      '#attached' => ['library' => ['intl_office_widget/widget']],
      '#cache' => $cache,
    ];
  }

  /**
   * Returns the words of a list that can be ids of kinds.
   */
  private static function idsIn(array $words): array {
    return array_values(preg_grep('~^[a-z0-9][a-z0-9-]*$~D', array_filter($words, is_string(...))));
  }

}
