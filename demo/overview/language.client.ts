import {localeOf} from '../../src/language/locale.js';

/*
 * Opens the overview in the language of the visitor. A link to the German overview has a
 * query, which wins.
 */

const preferred = navigator.languages.find((tag) => /^(de|en)\b/i.test(tag));

if (location.search === '' && localeOf(preferred ?? 'en') === 'en')
  location.replace(`en/index.html${location.hash}`);
