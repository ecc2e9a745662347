import type {SnippetId} from './snippets.js';

/** The ways to embed an element, for those who know them. */
export const WAYS = [
  'tag',
  'placeholder',
  'iframe',
  'static',
  'typo3',
  'wordpress',
  'drupal',
] as const;

export type Way = (typeof WAYS)[number];

/**
 * The code of each way. Editors insert the first one into the content, the others are
 * for the site. The code of `static` is a file.
 */
export const WAY_SNIPPETS: Readonly<Record<Way, readonly SnippetId[]>> = {
  tag: ['tag'],
  placeholder: ['placeholder', 'site'],
  iframe: ['iframe', 'resize'],
  static: [],
  typo3: ['placeholder', 'typoscript'],
  wordpress: ['placeholder', 'shortcode', 'oembed'],
  drupal: ['placeholder', 'format', 'library'],
};
