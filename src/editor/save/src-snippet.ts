import {escapeMarkup} from '../../site/markup.js';
import type {Tag} from '../../site/tags.js';

/** The code that shows a file with content on a page. */
export const srcSnippet = (
  tag: Tag,
  {script, src}: {readonly script: string; readonly src: string}
): string =>
  `<script type="module" src="${escapeMarkup(script)}"></script>

<${tag} src="${escapeMarkup(src)}" own-content></${tag}>`;

/**
 * The address of the script that belongs to this page: the editor is in a folder beside
 * it. A page that was opened from a disk has no address for others.
 */
export const scriptAddress = (page: string): string =>
  page.startsWith('http')
    ? new URL('../intl-office.js', page).href
    : 'https://www.example.org/intl-office-widget/intl-office.js';
