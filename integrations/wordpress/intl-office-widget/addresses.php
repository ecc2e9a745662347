<?php
/**
 * The addresses in `src` and `icon-base`. Without the right to write any HTML, authors
 * can only use addresses of this site.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether an address stays on this site: a path, or an address with its origin.
 * Browsers skip tabs and line breaks in addresses, read a backslash as a slash, and
 * complete "https:example.org".
 */
function intl_office_is_own( string $address ): bool {
  $home   = wp_parse_url( home_url() );
  $origin = $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' ) . '/';
  return 0 === stripos( $address, $origin )
    ? ! preg_match( '~[\x00-\x20\x7f\\\\]|&#~', $address )
    : (bool) preg_match( '~^(?!//|[^/?#]*:)(?:(?!&#)[^\x00-\x20\x7f\\\\])+$~D', $address );
}

/**
 * The synced patterns that are being rendered, outermost first. An id adds a pattern,
 * null removes the innermost.
 */
function intl_office_patterns( ?int ...$changes ): array {
  static $ids = array();
  foreach ( $changes as $id ) {
    if ( null === $id ) {
      array_pop( $ids );
    } else {
      $ids[] = $id;
    }
  }
  return $ids;
}

add_filter(
  'pre_render_block',
  function ( $html, array $block ) {
    if ( 'core/block' === $block['blockName'] ) {
      intl_office_patterns( (int) ( $block['attrs']['ref'] ?? 0 ) );
    }
    return $html;
  },
  10,
  2
);
add_filter(
  'render_block_core/block',
  function ( $html ) {
    // WordPress would replace the shortcode later, outside of the pattern.
    $html = preg_replace_callback( '/' . get_shortcode_regex( array( 'intl_office' ) ) . '/', 'do_shortcode_tag', (string) $html );
    intl_office_patterns( null );
    return $html;
  }
);

/**
 * Whether the author of the current post may use addresses of other sites, and with
 * synced patterns, which may be from others, their authors too. False outside of posts.
 */
function intl_office_may_leave(): bool {
  $may = true;
  foreach ( array( null, ...intl_office_patterns() ) as $id ) {
    $post = 0 === $id ? null : get_post( $id );
    $may  = $may && $post && author_can( $post, 'unfiltered_html' );
  }
  return (bool) apply_filters( 'intl_office_other_sites', $may );
}

/** The address in a setting, without character references, or null if invalid. */
function intl_office_address( string $value ): ?string {
  do {
    $before = $value;
    $value  = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
  } while ( $value !== $before );

  $is_valid = intl_office_is_own( $value )
    || ( preg_match( '~^https?://[^/\\\\]~i', $value ) && intl_office_may_leave() );
  return $is_valid && ! preg_match( '~[\x00-\x20\x7f"<>\\\\]~', $value ) ? $value : null;
}

/** Removes addresses of other sites from the placeholders in HTML. */
function intl_office_within_site( string $html ): string {
  return preg_replace_callback(
    '~<div\b([^<>]*\bdata-intl-embed\b[^<>]*)>~i',
    function ( array $tag ): string {
      // The first attribute of a name counts, as in browsers.
      $attributes = wp_kses_hair( $tag[1], wp_allowed_protocols() );
      $kept       = array_filter(
        $attributes,
        function ( array $attribute ): bool {
          return ! in_array( strtolower( $attribute['name'] ), array( 'data-src', 'data-icon-base' ), true )
            || intl_office_is_own( html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
        }
      );
      return count( $kept ) === count( $attributes )
        ? $tag[0]
        : '<div ' . implode( ' ', array_column( $kept, 'whole' ) ) . '>';
    },
    $html
  );
}
