// The rules of the sanitisers in content management systems, as data.
//
// TYPO3: CommonBuilder of typo3/html-sanitizer 2. WordPress: wp_kses_post() for
// users without `unfiltered_html`. Drupal: the text formats of its standard profile.

import {DRUPAL_TAG} from './snippets.js';

const words = (text) => text.split(/\s+/);

/** Tags with the same attributes. */
const tags = (names, attributes = '') =>
  Object.fromEntries(
    words(names).map((name) => [name, attributes ? words(attributes) : []])
  );

/** Parses tags in the notation of Drupal. */
const listed = (text) =>
  Object.fromEntries(
    Array.from(text.matchAll(/<([^\s>]+)([^>]*)>/g), ([, name, attributes]) => [
      name,
      attributes.match(/\S+/g) ?? [],
    ])
  );

const BASIC_HTML = `<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite>
  <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type>
  <ol type start> <strong> <em> <code> <li>
  <img src alt data-entity-uuid data-entity-type height width data-caption data-align>`;

/**
 * The rules for each kind of text: allowed tags and attributes (`data-*` for all with
 * this prefix), what happens to other tags (`encode`: escaped, so that visitors see
 * them; `unwrap`: replaced by their content), and whether comments are allowed. Without
 * tags everything is allowed.
 */
export const SANITISERS = [
  {
    id: 'typo3-text',
    cms: 'typo3',
    others: 'encode',
    comments: true,
    everywhere: words(
      'class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title translate aria-* data-*'
    ),
    tags: {
      ...tags(
        'address article aside footer header h1 h2 h3 h4 h5 h6 main nav section blockquote dd div dl dt figcaption figure li ol p pre ul abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time u var wbr del ins button datalist legend meter output progress details dialog menu summary acronym big nobr tt br hr table caption thead tbody tfoot tr td th colgroup col picture'
      ),
      ...tags(
        'a',
        'href download hreflang ping rel referrerpolicy target type charset name rev'
      ),
      ...tags('label', 'for'),
      ...tags('img', 'src srcset alt decoding height sizes width'),
    },
  },
  {id: 'typo3-html', cms: 'typo3'},
  {
    id: 'wordpress-author',
    cms: 'wordpress',
    others: 'unwrap',
    comments: true,
    everywhere: words(
      'aria-* class data-* dir hidden id lang style title role xml:lang'
    ),
    tags: {
      ...tags(
        'abbr acronym address article aside b bdo big blockquote br caption cite code col colgroup dd del details dfn div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label legend li main mark menu nav ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'
      ),
      ...tags('a', 'href rel rev name target download'),
      ...tags(
        'img',
        'alt align border height hspace loading longdesc vspace src usemap width'
      ),
    },
  },
  {id: 'wordpress-editor', cms: 'wordpress'},
  {
    id: 'drupal-basic',
    cms: 'drupal',
    others: 'unwrap',
    everywhere: ['lang', 'dir'],
    tags: listed(BASIC_HTML),
  },
  {
    id: 'drupal-listed',
    cms: 'drupal',
    others: 'unwrap',
    everywhere: ['lang', 'dir'],
    tags: listed(BASIC_HTML + DRUPAL_TAG),
  },
  {id: 'drupal-full', cms: 'drupal'},
];
