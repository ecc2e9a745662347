import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  frameAddress,
  oembedAddress,
  staticAddress,
} from '../demo/embed/addresses.ts';
import {
  choiceFromHash,
  hashOfChoice,
  hashOfWay,
  wayFromHash,
} from '../demo/embed/choice.ts';
import {
  ELEMENT_NAMES,
  OPTION_NAMES,
  VALUE_NAMES,
} from '../demo/embed/option-texts.ts';
import {OPTIONS} from '../demo/embed/options.ts';
import {readSnippet} from '../demo/embed/read-snippet.ts';
import {SYSTEMS} from '../demo/embed/recipes/systems.ts';
import {sanitise, verdictOf} from '../demo/embed/sanitise.ts';
import {SANITISERS} from '../demo/embed/sanitisers.ts';
import {readAttributes} from '../demo/embed/settings.ts';
import {snippetOf, staticOf} from '../demo/embed/snippets.ts';
import {SANITISER_NAMES, VERDICTS} from '../demo/embed/verdict-texts.ts';
import {WAY_SNIPPETS, WAYS} from '../demo/embed/ways.ts';
import {PLACES, WAY_NAMES, WHEN} from '../demo/embed/ways/ways-texts.ts';

const TAGS = Object.keys(OPTIONS);

const ADDRESS = 'https://example.org/widget/intl-office.js';
const HASH = 'sha384-AbC+/=';
const facts = {hashes: {'intl-office.js': HASH}, version: '1.2.3'};

const anyText = fc
  .string({unit: 'binary', maxLength: 30})
  // HTML attributes cannot contain these characters unchanged.
  .map((text) => text.replace(/[\0\r\s]|\p{Surrogate}/gu, ''));
/** Characters that shortcodes can contain. */
const plainText = fc.stringMatching(/^[\w./:?=&{}%-]{0,30}$/);

/** An arbitrary raw value of an option. */
const valueOf = ({takes, values}, text) =>
  ({
    one: () => fc.constantFrom(...values),
    some: () => fc.subarray(values).map((words) => words.join(' ')),
    flag: () => fc.constant(''),
    text: () => text,
  })[takes]();

/** Arbitrary settings: an element and some of its attributes. */
const anySettings = (text, address = fc.constant(ADDRESS)) =>
  fc.constantFrom(...TAGS).chain((tag) =>
    fc
      .record({
        raw: fc.record(
          Object.fromEntries(
            OPTIONS[tag].map((option) => [option.name, valueOf(option, text)])
          ),
          {requiredKeys: []}
        ),
        address,
      })
      .map(({raw, address: script}) => ({
        tag,
        attributes: readAttributes(tag, (name) => raw[name]).attributes,
        address: script,
      }))
  );

const anyAddress = fc
  .tuple(
    fc.constantFrom('https://example.org/a&b/', '/', './', '//x.org/"<>/', ''),
    fc.constantFrom('intl-office.js', 'intl-office.classic.js'),
    fc.constantFrom('', '?v=1&w=2')
  )
  .map((parts) => parts.join(''));

const code = (way, settings, wanted) =>
  WAY_SNIPPETS[way]
    .filter((id) => !wanted || id === wanted)
    .map((id) => snippetOf(id, settings, facts))
    .join('\n');

describe('reading a snippet', () => {
  const cases = [
    ['tag', undefined, 'tag', anyText, anyAddress],
    ['placeholder', undefined, 'placeholder', anyText, anyAddress],
    ['iframe', undefined, 'iframe', anyText],
    ['typo3', undefined, 'placeholder', anyText],
    ['drupal', 'placeholder', 'placeholder', anyText],
    ['wordpress', 'shortcode', 'wordpress', plainText],
  ];
  for (const [way, id, readAs, text, address] of cases) {
    it(`restores the settings: ${way}${id ? `, ${id}` : ''}`, () => {
      fc.assert(
        fc.property(anySettings(text, address), (settings) => {
          const found = readSnippet(code(way, settings, id));
          const {tag, attributes} = settings;
          expect(found).to.deep.include({tag, attributes, way: readAs});
          expect(found.ignored).to.deep.equal([]);
          if (!id) expect(found.address).to.equal(settings.address);
        })
      );
    });
  }

  for (const tag of TAGS)
    for (const lang of ['de', 'en']) {
      it(`restores the settings of prerendered HTML: <${tag}>, ${lang}`, async () => {
        const file = await fetch(`/dist/static/${tag}.${lang}.html`);
        const fragment = await file.text();
        const snippet = staticOf(fragment, {tag});
        // Only the map would reserve space for controls.
        const plain = tag === 'partner-map-list' && {plain: ''};
        expect(readSnippet(snippet)).to.deep.equal({
          way: 'static',
          tag,
          attributes: {lang, 'structured-data': '', ...plain},
          ignored: [],
        });
        expect(snippet.replace(' plain>', '>')).to.equal(fragment.trim());
      });
    }

  it('restores the settings from the URL of the page', () => {
    fc.assert(
      fc.property(
        anySettings(anyText),
        fc.constantFrom(...WAYS),
        fc.constantFrom(
          {system: undefined, use: undefined},
          ...SYSTEMS.flatMap(({id, recipes}) => [
            {system: id, use: undefined},
            ...recipes.map(({use}) => ({system: id, use})),
          ])
        ),
        (settings, way, answers) => {
          const byWay = {way, settings};
          const choice = {...answers, settings};
          for (const standard of [ADDRESS, '/other/intl-office.js']) {
            expect(
              wayFromHash(hashOfWay(byWay, standard), standard)
            ).to.deep.equal(byWay);
            expect(
              choiceFromHash(hashOfChoice(choice, standard), standard)
            ).to.deep.equal(choice);
          }
        }
      )
    );
  });
});

describe('readSnippet', () => {
  const cases = [
    ['other markup', '<p lang="de">Hello</p>', undefined],
    ['plain text', 'partner-map-list', undefined],
    [
      'a placeholder for an unknown element',
      '<div data-intl-embed="x"></div>',
      undefined,
    ],
    [
      'values in another notation',
      '<PARTNER-MAP-LIST Kinds=" University,twin-city" view=MAP lang=de-AT plain>',
      {
        attributes: {
          lang: 'de',
          view: 'map',
          kinds: 'twin-city university',
          plain: '',
        },
        ignored: [],
      },
    ],
    [
      'Leichte Sprache in another notation',
      '<intl-office-card lang="de-DE-simple">',
      {attributes: {lang: 'de-simple'}, ignored: []},
    ],
    [
      'German with the private subtag “simple”',
      '<intl-office-card lang="de-x-simple">',
      {attributes: {lang: 'de'}, ignored: []},
    ],
    [
      'kinds that a payload defines',
      '<partner-map-list kinds="friendship university Städte">',
      {
        attributes: {kinds: 'university friendship'},
        ignored: ['kinds="friendship university Städte"'],
      },
    ],
    [
      'invalid attributes and values',
      '<sdg-badges class="x" kinds="project" view="grid" goals="4 99">',
      {
        attributes: {goals: '4'},
        ignored: ['kinds', 'view="grid"', 'goals="4 99"'],
      },
    ],
    [
      'the lang attribute of a placeholder',
      '<div lang="fr" data-intl-embed="network-list"></div>',
      {attributes: {lang: 'en'}, way: 'placeholder'},
    ],
    [
      'the URL of an English frame page with an attribute switched off',
      'https://example.org/frame/partner-map-list.en.html?plain=false',
      {attributes: {lang: 'en'}, address: 'https://example.org/intl-office.js'},
    ],
    [
      'an iframe in one line',
      '<iframe src="/w/frame/sdg-badges.html?goals=4+11&amp;focus=4">',
      {
        attributes: {goals: '4 11', focus: '4'},
        way: 'iframe',
        address: '/w/intl-office.js',
      },
    ],
    [
      'code that a CMS has escaped',
      '<p>&lt;network-list view="compact"&gt;&lt;/network-list&gt;</p>',
      {tag: 'network-list', attributes: {view: 'compact'}, way: 'tag'},
    ],
    [
      'prerendered HTML',
      '<sdg-badges lang="de"><template shadowrootmode="open"></template></sdg-badges>',
      {tag: 'sdg-badges', way: 'static'},
    ],
    [
      'a shortcode with typographic quotation marks',
      '[intl_office element=“sdg-badges” view=„compact“]',
      {tag: 'sdg-badges', attributes: {view: 'compact'}, way: 'wordpress'},
    ],
  ];
  for (const [what, text, found] of cases) {
    it(`reads ${what}`, () => {
      if (found) expect(readSnippet(text)).to.deep.include(found);
      else expect(readSnippet(text)).to.equal(undefined);
    });
  }

  it('does not run the code that it reads', () => {
    document.body.dataset.ran = 'no';
    readSnippet(
      '<img src="data:," onerror="document.body.dataset.ran = 1"><script>document.body.dataset.ran = 1</script><sdg-badges>'
    );
    expect(document.body.dataset.ran).to.equal('no');
    delete document.body.dataset.ran;
  });
});

describe('the code', () => {
  const settings = {
    tag: 'partner-map-list',
    attributes: {lang: 'en', plain: '', src: '/a"><script>alert(1)</script>'},
    address: ADDRESS,
  };

  it('escapes values', () => {
    for (const way of ['tag', 'placeholder', 'iframe']) {
      const {body} = new DOMParser().parseFromString(
        `<body>${code(way, settings)}`,
        'text/html'
      );
      for (const script of body.querySelectorAll('script'))
        expect(script.textContent).to.equal('');
      expect(body.textContent).not.to.contain('alert');
    }
    expect(code('wordpress', settings, 'shortcode')).not.to.match(/[<>]/);
  });

  it('is German around Leichte Sprache', () => {
    const simple = {...settings, attributes: {lang: 'de-simple'}};
    expect(code('tag', simple))
      .to.contain('<partner-map-list lang="de-simple">')
      .and.to.contain('>Internationale Partner der Stadt Dortmund</a>');
    expect(code('placeholder', simple))
      .to.contain('data-lang="de-simple"')
      .and.to.match(/<a [^>]* lang="de">Internationale Partner/);
    expect(code('iframe', simple))
      .to.contain('?lang=de-simple"')
      .and.to.contain('title="Internationale Partner der Stadt Dortmund"');
    expect(staticAddress('../', simple, 'en')).to.equal(
      '../static/partner-map-list.de.html'
    );
  });

  it('names the language of an English page in the URL of a frame', () => {
    const without = {...settings, attributes: {plain: ''}};
    for (const [asked, language, query] of [
      [without, 'en', 'lang=en&plain='],
      [without, 'de', 'plain='],
      [{...without, attributes: {lang: 'de'}}, 'en', 'lang=de'],
    ]) {
      const address = snippetOf('frame', asked, {language});
      expect(address.split('?')[1]).to.equal(query);
      expect(readSnippet(snippetOf('iframe', asked, {language}))).to.deep.equal(
        readSnippet(address)
      );
    }
  });

  it('contains the hash of a script that never changes, and the version', () => {
    const fixed = {
      ...settings,
      address: 'https://example.org/widget/cdn/1.2.3/intl-office.js',
    };
    for (const way of ['tag', 'placeholder', 'typo3', 'drupal'])
      expect(code(way, fixed)).to.contain(HASH).and.to.contain('1.2.3');
  });

  it('contains no hash of a script that changes with each version', () => {
    for (const address of [
      ADDRESS,
      '/intl-office.js',
      'https://example.org/cdn/intl-office.js',
      // The hash of another version is not known.
      'https://example.org/widget/cdn/1.2.2/intl-office.js',
      'https://example.org/cdn/1.2.3/other/intl-office.js',
      'https://example.org/my-cdn/1.2.3/intl-office.js',
      'https://example.org/intl-office.js?from=cdn/1.2.3/',
    ])
      for (const way of WAYS)
        expect(
          code(way, {...settings, address}),
          `${way}, ${address}`
        ).not.to.match(/integrity|sha384/);
  });

  it('omits an unknown version and hash', () => {
    for (const id of new Set(Object.values(WAY_SNIPPETS).flat()))
      expect(snippetOf(id, settings)).not.to.match(
        /undefined|integrity|\bversion\b/
      );
  });

  it('loads the classic script as such', () => {
    const classic = {...settings, address: '/js/intl-office.classic.js'};
    for (const way of ['tag', 'typo3', 'drupal'])
      expect(code(way, classic)).to.contain('defer').and.not.contain('module');
  });

  it('derives the URL of the frame from that of the script', () => {
    const frames = [
      ['https://a.org/b/intl-office.js?v=1/2', 'https://a.org/b/frame/'],
      ['/intl-office.js', '/frame/'],
      ['intl-office.js', 'frame/'],
      // The folder of a version contains no frames.
      ['https://a.org/b/cdn/1.2.3/intl-office.js', 'https://a.org/b/frame/'],
      ['cdn/1.2.3/intl-office.js', 'frame/'],
    ];
    for (const [address, folder] of frames)
      expect(
        frameAddress({tag: 'network-list', attributes: {}, address})
      ).to.equal(`${folder}network-list.html`);
  });

  it('names the page of a language for oEmbed, without settings that get lost', () => {
    const attributes = {view: 'list', plain: ''};
    for (const [lang, language, page] of [
      ['de', 'en', 'partner-map-list.html'],
      ['en', 'de', 'partner-map-list.en.html'],
      ['de-simple', 'en', 'partner-map-list.html'],
      [undefined, 'en', 'partner-map-list.en.html'],
      [undefined, 'de', 'partner-map-list.html'],
    ]) {
      const asked = {
        ...settings,
        attributes: {...attributes, ...(lang && {lang})},
      };
      const address = oembedAddress(asked, language);
      expect(address).to.equal(`https://example.org/widget/frame/${page}`);
      expect(snippetOf('oembed', asked, {language})).to.equal(address);
      expect(readSnippet(address).attributes).to.deep.equal(
        page.includes('.en') ? {lang: 'en'} : {}
      );
    }
  });

  it('omits defaults', () => {
    const {attributes} = readAttributes(
      'sdg-badges',
      (name) =>
        ({
          view: 'tiles',
          theme: 'auto',
          'heading-level': '2',
          goals: OPTIONS['sdg-badges']
            .find((each) => each.name === 'goals')
            .values.join(' '),
        })[name]
    );
    expect(attributes).to.deep.equal({});
  });
});

describe('the sanitisers', () => {
  const settings = {
    tag: 'partner-map-list',
    attributes: {lang: 'de', kinds: 'twin-city', plain: ''},
    address: ADDRESS,
  };
  const prerendered =
    '<partner-map-list lang="de"><template shadowrootmode="open"><style>a{}</style><h2>Partners</h2><a href="https://example.org/">Leeds</a></template><a href="https://example.org/">Office</a></partner-map-list>';
  // test/sanitisers.node-test.mjs compares these with the real programs.
  const verdicts = {
    'typo3-text': ['link', 'link', 'nothing', 'words'],
    'typo3-listed': ['link', 'stays', 'nothing', 'words'],
    'typo3-html': ['stays', 'stays', 'stays', 'stays'],
    'wordpress-author': ['link', 'stays', 'nothing', 'words'],
    'wordpress-editor': ['stays', 'stays', 'stays', 'stays'],
    'drupal-basic': ['link', 'link', 'nothing', 'words'],
    'drupal-listed': ['link', 'stays', 'nothing', 'words'],
    'drupal-full': ['stays', 'stays', 'stays', 'empty'],
    ckeditor: ['link', 'link', 'nothing', 'words'],
    tinymce: ['link', 'stays', 'empty', 'link'],
    dompurify: ['link', 'stays', 'nothing', 'link'],
    'sanitize-html': ['link', 'link', 'nothing', 'words'],
    markdown: ['link', 'link', 'nothing', 'words'],
    moodle: ['link', 'link', 'nothing', 'words'],
  };
  for (const rules of SANITISERS)
    ['tag', 'placeholder', 'iframe', 'static'].forEach((way, index) => {
      const expected = verdicts[rules.id][index];
      it(`${rules.id}: ${way}, ${expected}`, () => {
        const html =
          way === 'static' ? prerendered : snippetOf(way, settings, facts);
        expect(verdictOf(html, sanitise(html, rules))).to.equal(expected);
      });
    });

  const rulesOf = (wanted) => SANITISERS.find(({id}) => id === wanted);
  const results = [
    ['typo3-text', '<div lang="de"><p>b</p></div>', '<p>b</p>'],
    [
      'typo3-listed',
      '<div data-a="&quot;" id="d" lang="de" onclick="b">c',
      '<div data-a="&quot;" id="d" lang="de">c</div>',
    ],
    [
      'tinymce',
      '<iframe src="a" sandbox="b">',
      '<iframe src="a" sandbox=""></iframe>',
    ],
    [
      'drupal-full',
      '<x-y onclick="b"><template shadowrootmode="open">c</template><br></x-y>',
      '<x-y onclick="b"><template shadowrootmode="open"></template><br></x-y>',
    ],
    [
      'wordpress-author',
      '<x-y><b title="1" a="2">c</b></x-y>',
      '<b title="1">c</b>',
    ],
    [
      'wordpress-author',
      '<a href="javascript:a">b</a><!--c-->',
      '<a>b</a><!--c-->',
    ],
    [
      'drupal-basic',
      '<div lang="de"><p lang="de" class="a">b<br>c',
      '<p lang="de">b<br>c</p>',
    ],
    ['drupal-basic', 'a<!--b-->&lt;c', 'a&lt;c'],
    [
      'drupal-listed',
      '<div data-lang="de" data-x="1">',
      '<div data-lang="de"></div>',
    ],
  ];
  for (const [id, html, result] of results) {
    it(`${id} changes ${html} to ${result}`, () => {
      expect(sanitise(html, rulesOf(id))).to.equal(result);
    });
  }

  it('detect a missing script and lost settings', () => {
    const tag = '<sdg-badges goals="4"></sdg-badges>';
    expect(verdictOf(`<script src="x"></script>${tag}`, tag)).to.equal(
      'script'
    );
    expect(verdictOf(tag, '<sdg-badges></sdg-badges>')).to.equal('changed');
  });

  it('detect what shows nothing', () => {
    const shadow = (content) =>
      `<sdg-badges><template shadowrootmode="open">${content}</template></sdg-badges>`;
    const whole = shadow('<style>a{}</style><p>Goals</p>');
    for (const [html, result, verdict] of [
      [whole, whole, 'stays'],
      [whole, shadow(''), 'empty'],
      [whole, shadow('<style>a{}</style>'), 'empty'],
      [whole, whole.replace(' shadowrootmode="open"', ''), 'nothing'],
      [
        whole,
        whole
          .replace(' shadowrootmode="open"', '')
          .replace('</sdg', '<a href="/">Goals</a></sdg'),
        'link',
      ],
    ])
      expect(verdictOf(html, result), result).to.equal(verdict);
    const frame = (sandbox) =>
      `<iframe src="/frame/sdg-badges.html"${sandbox}></iframe>`;
    for (const [sandbox, verdict] of [
      ['', 'stays'],
      [' sandbox="allow-scripts"', 'stays'],
      [' sandbox=""', 'empty'],
      [' sandbox="allow-popups"', 'empty'],
    ])
      expect(
        verdictOf(frame(''), frame(sandbox)),
        `an iframe with ${sandbox}`
      ).to.equal(verdict);
  });
});

describe('the texts', () => {
  it('exist in both languages for every option, value, way, part and place', () => {
    const named = [
      ...Object.values(OPTIONS)
        .flat()
        .flatMap(({name, takes, values}) => [
          OPTION_NAMES[name],
          ...(takes === 'text' || takes === 'flag' || /^\d/.test(values[0])
            ? []
            : values.map((value) => VALUE_NAMES[name][value])),
        ]),
      ...WAYS.flatMap((way) => [
        WAY_NAMES[way],
        WHEN[way],
        ...WAY_SNIPPETS[way].map((id) => PLACES[id]),
      ]),
      ...TAGS.flatMap((tag) => Object.values(ELEMENT_NAMES[tag])),
      ...SANITISERS.map(({id}) => SANITISER_NAMES[id]),
      ...Object.values(VERDICTS),
    ];
    for (const text of named) {
      expect(text.de).to.be.a('string').and.not.empty;
      expect(text.en).to.be.a('string').and.not.empty;
    }
  });
});
