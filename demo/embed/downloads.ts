import type {DownloadId} from './recipes/recipe.js';

/** The files to download, which the build writes into `dist/demo/`. */
export const DOWNLOADS: Readonly<Record<DownloadId, string>> = {
  wordpress: 'downloads/intl-office-widget-wordpress.zip',
  typo3: 'downloads/intl-office-widget-typo3.zip',
  drupal: 'downloads/intl-office-widget-drupal.zip',
  files: 'downloads/intl-office-widget.zip',
};
