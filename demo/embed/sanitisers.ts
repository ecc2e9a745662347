// The rules of the sanitisers in content management systems, as data.
//
// TYPO3: the default preset of its editor, CKEditor 5. WordPress: wp_kses_post() for
// users without `unfiltered_html`. Drupal: the text formats of its standard profile,
// with CKEditor 5. Moodle: HTMLPurifier. The others: as they come.

import {DRUPAL_TAG} from './snippets.js';

/** Allowed attributes by tag. `data-*` allows all with this prefix. */
type Tags = Readonly<Record<string, readonly string[]>>;

/** The kinds of texts that systems sanitise. */
export type SanitiserId =
  | 'typo3-text'
  | 'typo3-listed'
  | 'typo3-html'
  | 'wordpress-author'
  | 'wordpress-editor'
  | 'drupal-basic'
  | 'drupal-listed'
  | 'drupal-full'
  | 'ckeditor'
  | 'tinymce'
  | 'dompurify'
  | 'sanitize-html'
  | 'markdown'
  | 'moodle';

/** What a sanitiser allows. Without tags everything is allowed. */
export interface Rules {
  readonly id: SanitiserId;
  readonly cms?: 'typo3' | 'wordpress' | 'drupal';
  /** The allowed tags. Others leave their content. */
  readonly tags?: Tags;
  /** Attributes that all allowed tags may have. */
  readonly everywhere?: readonly string[];
  readonly comments?: boolean;
  /** Tags that go with their content. */
  readonly drops?: readonly string[];
  /** Tags that lose their content. */
  readonly empties?: readonly string[];
  /** Attributes that a tag gets. */
  readonly sets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const words = (text: string): readonly string[] => text.split(/\s+/);

/** Tags with the same attributes. */
const tags = (names: string, attributes = ''): Tags =>
  Object.fromEntries(
    words(names).map((name) => [name, attributes ? words(attributes) : []])
  );

/** Parses tags in the notation of Drupal. */
const listed = (text: string): Tags =>
  Object.fromEntries(
    Array.from(
      text.matchAll(/<([^\s>]+)([^>]*)>/g),
      ([, name = '', attributes = '']) => [name, attributes.match(/\S+/g) ?? []]
    )
  );

const BASIC_HTML = `<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite>
  <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type>
  <ol type start> <strong> <em> <code> <li>
  <img src alt data-entity-uuid data-entity-type height width data-caption data-align>`;

/** Tags of text, as most sanitisers know them. */
const TEXT =
  'abbr acronym address article aside b bdo big blockquote br caption cite code col colgroup dd del details dfn div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label legend li main mark menu nav ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var';
const without = (text: string, names: string): string =>
  words(text)
    .filter((name) => !words(names).includes(name))
    .join(' ');

const IMAGE = 'alt align border height src width';
const EVERYWHERE = 'class dir hidden id lang style title role';

/** What CKEditor 5 keeps with its usual plugins. */
const CKEDITOR = {
  everywhere: [],
  drops: words('iframe script'),
  tags: {
    ...tags(
      'p h2 h3 h4 strong i ul ol li blockquote table thead tbody tr td th br'
    ),
    ...tags('a', 'href'),
  },
};

/** The same with the placeholder allowed. */
const ckeditorWith = (div: string) => ({
  ...CKEDITOR,
  tags: {...CKEDITOR.tags, ...tags('div', div)},
});

/**
 * The rules for each kind of text.
 *
 * test/sanitisers.node-test.mjs and the trials compare the verdicts with those of the
 * real programs.
 */
export const SANITISERS: readonly Rules[] = [
  {id: 'typo3-text', cms: 'typo3', ...CKEDITOR},
  {
    id: 'typo3-listed',
    cms: 'typo3',
    ...ckeditorWith('class id lang data-*'),
  },
  {id: 'typo3-html', cms: 'typo3'},
  {
    id: 'wordpress-author',
    cms: 'wordpress',
    comments: true,
    everywhere: words(`${EVERYWHERE} aria-* data-* xml:lang`),
    tags: {
      ...tags(TEXT),
      ...tags('a', 'href rel rev name target download'),
      ...tags('img', `${IMAGE} hspace loading longdesc vspace usemap`),
    },
  },
  {id: 'wordpress-editor', cms: 'wordpress'},
  {
    id: 'drupal-basic',
    cms: 'drupal',
    everywhere: ['lang', 'dir'],
    tags: listed(BASIC_HTML),
  },
  {
    id: 'drupal-listed',
    cms: 'drupal',
    everywhere: ['lang', 'dir'],
    tags: listed(BASIC_HTML + DRUPAL_TAG),
  },
  // CKEditor keeps every tag, but not the content of these.
  {id: 'drupal-full', cms: 'drupal', empties: words('script template')},
  {id: 'ckeditor', ...CKEDITOR},
  {
    id: 'tinymce',
    everywhere: words(`${EVERYWHERE} aria-* data-*`),
    drops: words('script style template'),
    tags: {
      ...tags(TEXT),
      ...tags('a', 'href rel name target download'),
      ...tags('img', IMAGE),
      ...tags('iframe', 'src width height frameborder loading allow sandbox'),
    },
    // The option `sandbox_iframes`.
    sets: {iframe: {sandbox: ''}},
  },
  {
    id: 'dompurify',
    everywhere: words(`${EVERYWHERE} aria-* data-*`),
    drops: words('iframe script'),
    tags: {
      ...tags(`${TEXT} style template`),
      ...tags('a', 'href rel name download'),
      ...tags('img', IMAGE),
    },
  },
  {
    id: 'sanitize-html',
    everywhere: [],
    drops: words('iframe script style'),
    tags: {
      ...tags(
        without(
          TEXT,
          'acronym bdo big del details dfn fieldset hgroup ins label legend menu strike summary tt'
        )
      ),
      ...tags('a', 'href name target'),
    },
  },
  {
    id: 'markdown',
    everywhere: words('aria-label dir hidden id lang title'),
    drops: words('iframe script'),
    tags: {
      ...tags(
        'b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li ol p pre q rp rt ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'
      ),
      ...tags('a', 'href'),
      ...tags('img', 'alt src width height'),
    },
  },
  {
    id: 'moodle',
    everywhere: words('class lang style title'),
    drops: words('iframe script style'),
    tags: {
      ...tags(
        'abbr acronym address b bdo big blockquote br caption cite code col colgroup dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var'
      ),
      ...tags('a', 'href rel target'),
      ...tags('img', IMAGE),
    },
  },
];
