/**
 * The Content Security Policy of a page with elements: no inline scripts or styles, and
 * no markup from strings.
 *
 * @param own - the sources of scripts, styles and payloads
 * @param images - the sources of pictures
 */
export const contentPolicy = (own: string, images: string): string =>
  [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `img-src ${images}`,
    `connect-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types intl-office',
  ].join('; ');
