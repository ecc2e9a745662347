<?php
/**
 * Keeps plugins that optimise pages away from the scripts of this plugin: the map
 * imports a file from the folder of its script, so the script must stay there.
 */

defined( 'ABSPATH' ) || exit;

/** A part of the URL of each script. */
const INTL_OFFICE_SCRIPTS = 'intl-office-widget/assets/';

// Autoptimize: a list as text or, in newer versions, as the keys of an array.
add_filter(
  'autoptimize_filter_js_exclude',
  function ( $excluded ) {
    return is_array( $excluded )
      ? $excluded + array( INTL_OFFICE_SCRIPTS => '' )
      : ltrim( $excluded . ', ' . INTL_OFFICE_SCRIPTS, ', ' );
  }
);

// LiteSpeed Cache: parts of URLs.
add_filter(
  'litespeed_optimize_js_excludes',
  function ( $excluded ): array {
    return array_merge( (array) $excluded, array( INTL_OFFICE_SCRIPTS ) );
  }
);

// WP Rocket: patterns for whole paths.
add_filter(
  'rocket_exclude_js',
  function ( $excluded ): array {
    return array_merge( (array) $excluded, array( '(.*)' . INTL_OFFICE_SCRIPTS . '(.*)' ) );
  }
);

// W3 Total Cache: whether to minify the script of this tag.
add_filter(
  'w3tc_minify_js_do_tag_minification',
  function ( $is_minified, $tag ): bool {
    return $is_minified && false === strpos( (string) $tag, INTL_OFFICE_SCRIPTS );
  },
  10,
  2
);

// SiteGround Speed Optimizer: names of scripts.
foreach ( array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude' ) as $filter ) {
  add_filter(
    $filter,
    function ( $excluded ): array {
      return array_merge( (array) $excluded, array( 'intl-office' ) );
    }
  );
}
