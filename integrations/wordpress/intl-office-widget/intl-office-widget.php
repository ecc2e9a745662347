<?php
/**
 * Plugin Name: Office for International Relations
 * Description: Puts the Office for International Relations of the City of Dortmund on a page: a block and the shortcode [intl_office]. Loads nothing from other hosts.
 * Version: 0.2.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: The intl-office-widget authors
 * License: MIT
 * License URI: https://opensource.org/license/mit
 *
 * The MIT licence is compatible with the GPL.
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/addresses.php';
require_once __DIR__ . '/optimisers.php';

const INTL_OFFICE_VERSION = '0.2.0';

/**
 * What an attribute accepts: one of some words, several of them or other ids, a text
 * that matches a pattern, an address, or nothing (boolean).
 */
const INTL_OFFICE_COMMON = array(
  'lang'            => array( 'text', '~^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$~Di' ),
  'theme'           => array( 'one', array( 'auto', 'light', 'dark' ) ),
  'heading-level'   => array( 'one', array( '1', '2', '3', '4', '5', '6' ) ),
  'structured-data' => array( 'nothing' ),
  'src'             => array( 'address' ),
  'own-content'     => array( 'nothing' ),
);

/** The elements, each with its own attributes. */
const INTL_OFFICE_ELEMENTS = array(
  'intl-office-card' => array(
    'view' => array( 'one', array( 'full', 'compact', 'contact' ) ),
  ),
  'partner-map-list' => array(
    'kinds'     => array( 'several', array( 'twin-city', 'inner-german', 'project', 'university' ) ),
    'view'      => array( 'one', array( 'both', 'map', 'list' ) ),
    'region'    => array( 'one', array( 'auto', 'world', 'europe' ) ),
    'land'      => array( 'one', array( 'auto', 'simple' ) ),
    'sort'      => array( 'one', array( 'name', 'since', 'distance' ) ),
    'selected'  => array( 'text', '~^[\w-]+$~D' ),
    'plain'     => array( 'nothing' ),
    'downloads' => array( 'nothing' ),
    'fragment'  => array( 'text', '~^[\w-]+$~D' ),
  ),
  'sdg-badges'       => array(
    'goals'     => array( 'text', '~^\d{1,2}(?:[\s,;]+\d{1,2})*$~D' ),
    'focus'     => array( 'text', '~^\d{1,2}(?:[\s,;]+\d{1,2})*$~D' ),
    'view'      => array( 'one', array( 'tiles', 'compact' ) ),
    'icon-base' => array( 'address' ),
  ),
  'network-list'     => array(
    'view' => array( 'one', array( 'list', 'compact' ) ),
  ),
);

/** The valid value of an attribute, or null. */
function intl_office_value( array $rule, $value ): ?string {
  if ( 'nothing' === $rule[0] ) {
    return in_array( $value, array( false, null, '0', 'false' ), true ) ? null : '';
  }
  if ( ! is_string( $value ) ) {
    return null;
  }
  switch ( $rule[0] ) {
    case 'one':
      return in_array( $value, $rule[1], true ) ? $value : null;
    case 'several':
      // A payload can define kinds of its own.
      $words = preg_grep( '~^[a-z0-9][a-z0-9-]*$~D', preg_split( '~[\s,;]+~', $value ) );
      return $words ? implode( ' ', $words ) : null;
    case 'address':
      return intl_office_address( $value );
    default:
      return preg_match( $rule[1], $value ) ? $value : null;
  }
}

/** The fallback link, for visitors without script. */
function intl_office_link( string $lang ): string {
  [ $tag, $url, $text ] = 0 === stripos( $lang, 'de' )
    ? array( 'de', 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/', 'Büro für Internationale Beziehungen der Stadt Dortmund' )
    : array( 'en', 'https://www.dortmund.de/themen/internationales/staedtepartnerschaften/', 'Office for International Relations of the City of Dortmund (in German)' );
  return sprintf( '<a href="%s" lang="%s">%s</a>', esc_url( $url ), $tag, esc_html( $text ) );
}

/** Loads the script of this plugin once per page. */
function intl_office_load(): void {
  $assets = plugins_url( 'assets/', __FILE__ );
  if ( function_exists( 'wp_enqueue_script_module' ) ) {
    wp_enqueue_script_module( 'intl-office', $assets . 'intl-office.js', array(), INTL_OFFICE_VERSION );
    return;
  }
  // Before WordPress 6.3 any array as last argument means: in the footer.
  $how = array(
    'strategy'  => 'defer',
    'in_footer' => true,
  );
  wp_enqueue_script( 'intl-office', $assets . 'intl-office.classic.js', array(), INTL_OFFICE_VERSION, $how );
}

/** The placeholder, which the script replaces by the element. */
function intl_office_placeholder( array $settings, string $fallback = '' ): string {
  $element  = $settings['element'] ?? 'intl-office-card';
  $fallback = trim( $fallback ) ? wp_kses_post( $fallback ) : intl_office_link( $settings['lang'] ?? get_bloginfo( 'language' ) );
  if ( ! isset( INTL_OFFICE_ELEMENTS[ $element ] ) ) {
    return $fallback;
  }

  intl_office_load();
  $attributes = sprintf( ' data-intl-embed="%s"', esc_attr( $element ) );
  foreach ( INTL_OFFICE_COMMON + INTL_OFFICE_ELEMENTS[ $element ] as $name => $rule ) {
    $value = intl_office_value( $rule, $settings[ $name ] ?? null );
    if ( null !== $value ) {
      // Escapes each "&": esc_attr() keeps "&#47;&#47;", which browsers read as "//".
      $attributes .= sprintf( ' data-%s="%s"', $name, htmlspecialchars( $value, ENT_QUOTES, 'UTF-8' ) );
    }
  }
  return "<div$attributes>$fallback</div>";
}

add_shortcode(
  'intl_office',
  function ( $settings, $content = '' ): string {
    $given = array();
    foreach ( (array) $settings as $name => $value ) {
      // WordPress passes attributes without value, as in [intl_office plain], as values.
      $given += is_int( $name ) ? array( $value => '' ) : array( $name => $value );
    }
    return intl_office_placeholder( $given, (string) $content );
  }
);

add_action(
  'init',
  function (): void {
    $rules = array(
      'common'   => INTL_OFFICE_COMMON,
      'elements' => INTL_OFFICE_ELEMENTS,
    );
    wp_register_script( 'intl-office-editor', plugins_url( 'block/editor.js', __FILE__ ), array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ), INTL_OFFICE_VERSION, true );
    wp_add_inline_script( 'intl-office-editor', 'window.intlOffice = ' . wp_json_encode( $rules ), 'before' );

    $attributes = array(
      'element' => array(
        'type'    => 'string',
        'default' => 'intl-office-card',
      ),
    );
    foreach ( array( INTL_OFFICE_COMMON, ...array_values( INTL_OFFICE_ELEMENTS ) ) as $own ) {
      foreach ( $own as $name => $rule ) {
        $attributes[ $name ] = array( 'type' => 'nothing' === $rule[0] ? 'boolean' : 'string' );
      }
    }
    register_block_type(
      __DIR__ . '/block',
      array(
        'attributes'      => $attributes,
        'render_callback' => function ( array $settings ): string {
          return intl_office_placeholder( $settings );
        },
      )
    );
  }
);

// Placeholders pasted as HTML require the script too.
foreach ( array( 'the_content', 'render_block', 'widget_text_content', 'widget_custom_html_content' ) as $hook ) {
  add_filter(
    $hook,
    function ( $html ) {
      if ( false === strpos( (string) $html, 'data-intl-embed' ) ) {
        return $html;
      }
      intl_office_load();
      return intl_office_may_leave() ? $html : intl_office_within_site( $html );
    },
    99
  );
}
