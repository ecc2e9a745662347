// Runs the built frame pages in iframes.

import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {TAGS} from '../src/site/tags.ts';
import {where} from '../src/testing/engine.ts';
import {drawn, openFrame, openPage} from './page-in-frame.mjs';
import {waitUntil} from '../src/testing/wait-until.ts';

const messages = [];
const listen = ({source, origin, data}) =>
  messages.push({source, origin, data});

beforeEach(() => addEventListener('message', listen));
afterEach(() => {
  removeEventListener('message', listen);
  messages.length = 0;
});

/** Adds a frame to a document and waits until it has loaded. */
const frameOf = (address, {sandbox, width = 600, page} = {}) =>
  openFrame(
    {src: `/dist/frame/${address}`, ...(sandbox ? {sandbox} : {}), width},
    page
  );

const elementIn = ({contentDocument}) =>
  contentDocument.querySelector('main > *');

/** Waits until the element in a frame has rendered. */
async function shownIn(frame) {
  const element = elementIn(frame);
  await waitUntil(
    () => element.shadowRoot?.querySelector('.root'),
    'the element renders'
  );
  return element;
}

const textOf = (element) => element.shadowRoot.textContent.replace(/\s+/g, ' ');

/** The heights that a frame has reported, oldest first. */
const heightsOf = (frame) =>
  messages
    .filter(
      ({source, data}) =>
        source === frame.contentWindow && data?.type === 'intl-office-height'
    )
    .map(({data}) => data.height);

const heightIn = ({contentDocument}) =>
  Math.ceil(contentDocument.documentElement.getBoundingClientRect().height);

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

describe('a frame page', () => {
  for (const tag of TAGS) {
    it(`sets the attributes of its URL: <${tag}>`, async () => {
      const frame = await frameOf(
        `${tag}.html?lang=en&view=compact&theme=dark&heading-level=3`
      );
      const element = await shownIn(frame);
      expect(element.localName).to.equal(tag);
      expect(element.locale).to.equal('en');
      expect(element.theme).to.equal('dark');
      expect(element.headingLevel).to.equal(3);
      const {documentElement, title} = frame.contentDocument;
      expect(documentElement.lang).to.equal('en');
      expect(title)
        .to.match(/Dortmund/)
        .and.to.match(/International|Goals|Partners|Networks/);
    });

    it(`has a German and an English version: <${tag}>`, async () => {
      for (const [name, lang] of [
        [tag, 'de'],
        [`${tag}.en`, 'en'],
      ]) {
        const frame = await frameOf(`${name}.html`);
        expect((await shownIn(frame)).locale).to.equal(lang);
        expect(frame.contentDocument.documentElement.lang).to.equal(lang);
        const footers = [...frame.contentDocument.querySelectorAll('footer p')];
        expect(
          footers.filter((each) => each.offsetHeight).map(({lang}) => lang)
        ).to.deep.equal([lang]);
      }
    });

    it(`shows Leichte Sprache on a German page: <${tag}>`, async () => {
      const frame = await frameOf(`${tag}.en.html?lang=de-simple`);
      const element = await shownIn(frame);
      expect(element.lang).to.equal('de-simple');
      expect(element.locale).to.equal('de');
      expect(
        element.shadowRoot.querySelectorAll('[lang="de-simple"]').length > 0
      ).to.equal(true);
      const {documentElement, title} = frame.contentDocument;
      expect(documentElement.lang).to.equal('de');
      expect(title).to.match(/Internationale|Partner|Netzwerke|Ziele/);
    });

    it(`links to its oEmbed description: <${tag}>`, async () => {
      for (const name of [tag, `${tag}.en`]) {
        const frame = await frameOf(`${name}.html`);
        const {href} = frame.contentDocument.querySelector(
          'link[rel=alternate][type="application/json+oembed"]'
        );
        const file = /\/oembed\/[\w.-]+$/.exec(href)[0];
        const answer = await (await fetch(`/dist${file}`)).json();
        expect(answer.version).to.equal('1.0');
        expect(answer.type).to.equal('rich');
        expect(answer.title).to.equal(frame.contentDocument.title);
        expect(answer.width).to.be.a('number');
        expect(answer.height).to.be.a('number');
        const {content} = Object.assign(document.createElement('template'), {
          innerHTML: answer.html,
        });
        const [quotation, iframe] = content.childNodes;
        expect(content.childNodes).to.have.length(2);
        // WordPress loads its script for the height only with this quotation.
        expect(quotation.localName).to.equal('blockquote');
        expect(quotation.className).to.equal('wp-embedded-content');
        const link = quotation.querySelector('a');
        expect(link.textContent).to.equal(answer.title);
        expect(link.getAttribute('href')).to.equal(iframe.getAttribute('src'));
        expect(iframe.title).to.equal(answer.title);
        expect(iframe.getAttribute('sandbox')).to.equal('allow-scripts');
        expect(iframe.getAttribute('src')).to.equal(
          href.replace(/oembed\/.*/, `frame/${name}.html`)
        );
      }
    });
  }

  it('ignores unknown parameters and invalid values', async () => {
    const frame = await frameOf(
      'partner-map-list.html?view=purple&sort=%3Cb%3E&kinds=x&onclick=alert(1)&style=color:red&id=x&class=x&hidden&payload=x&plain=false'
    );
    const element = await shownIn(frame);
    const plainFrame = await frameOf('partner-map-list.html');
    const plain = await shownIn(plainFrame);
    // The map measures and renders in the next frame.
    for (const {contentWindow} of [frame, plainFrame])
      await drawn(contentWindow);
    expect(element.getAttributeNames().sort()).to.deep.equal(
      [...plain.getAttributeNames(), 'kinds', 'sort', 'view'].sort()
    );
    expect(textOf(element)).to.equal(textOf(plain));
  });

  it('follows the visitor’s preference, or the theme in its URL', async () => {
    const scheme = async (query) =>
      getComputedStyle(
        (await frameOf(`sdg-badges.html${query}`)).contentDocument
          .documentElement
      ).colorScheme;
    expect(await scheme('')).to.equal('light dark');
    expect(await scheme('?theme=auto')).to.equal('light dark');
    expect(await scheme('?theme=dark')).to.equal('dark');
    expect(await scheme('?theme=light')).to.equal('light');
  });

  it('describes itself in its language, and names itself to no other site', async () => {
    for (const tag of TAGS)
      for (const [name, word] of [
        [tag, 'Stadt'],
        [`${tag}.en`, 'City of'],
      ]) {
        const {contentDocument} = await frameOf(`${name}.html`);
        const contentOf = (meta) =>
          contentDocument.querySelector(`meta[name=${meta}]`).content;
        expect(contentOf('description'))
          .to.include(`${word} Dortmund`)
          .and.to.match(/\.$/);
        expect(contentOf('referrer')).to.equal('same-origin');
      }
  });

  it('has no inline scripts and styles', async () => {
    const {contentDocument} = await frameOf('sdg-badges.html');
    const {content} = contentDocument.querySelector(
      'meta[http-equiv=Content-Security-Policy]'
    );
    expect(content).to.match(/^default-src 'none';/);
    expect(content).to.not.match(/unsafe|\*/);
    const ours = [...contentDocument.querySelectorAll('script, style, [style]')]
      // The test server adds a script to every page.
      .filter(({src}) => !src?.includes('__web-dev-server__'));
    expect(ours.map((each) => each.getAttribute('src'))).to.deep.equal([
      'frame.js',
      '../intl-office.classic.js',
    ]);
  });

  where('reports', () => {
    it('does not violate its policy', async () => {
      const frame = await frameOf('partner-map-list.html');
      await shownIn(frame);
      const {ReportingObserver, Image} = frame.contentWindow;
      // One violation shows that the observer reports earlier ones too.
      new Image().src = 'https://example.net/a.png';
      await nextFrame();
      const blocked = [];
      new ReportingObserver(
        (reports) => blocked.push(...reports.map(({body}) => body.blockedURL)),
        {types: ['csp-violation'], buffered: true}
      ).observe();
      await waitUntil(() => blocked.length);
      expect(blocked).to.deep.equal(['https://example.net/a.png']);
    });
  });

  it('reports its height before each change is painted, and only then', async () => {
    const frame = await frameOf('partner-map-list.html?lang=en&view=list');
    const element = await shownIn(frame);
    const {shadowRoot} = element;
    await waitUntil(() => heightsOf(frame).at(-1) === heightIn(frame));

    // Messages arrive later: records when they are sent.
    const {postMessage} = globalThis;
    const reported = [];
    globalThis.postMessage = (data, ...rest) => {
      reported.push(data.height);
      postMessage.call(globalThis, data, ...rest);
    };
    const change = {
      'an entry opens': () => shadowRoot.querySelector('.choose').click(),
      'an entry closes': () => element.select(null),
      'a filter is chosen': () =>
        shadowRoot.querySelectorAll('.chip-button')[2].click(),
      'the filter is reset': () =>
        shadowRoot.querySelector('.chip-button').click(),
      'a search finds one partner': () => type('Leeds'),
      'a search finds no partner': () => type('Atlantis'),
      'the search is cleared': () => type(''),
      'the attribute changes': () => element.setAttribute('kinds', 'project'),
      'the frame is narrower': () => {
        frame.width = 300;
      },
      'the frame is wider': () => {
        frame.width = 900;
      },
    };
    const type = (text) => {
      const input = shadowRoot.querySelector('input');
      input.value = text;
      const {Event} = frame.contentWindow;
      input.dispatchEvent(new Event('input', {bubbles: true}));
    };
    try {
      for (const [what, make] of Object.entries(change)) {
        reported.length = 0;
        const before = heightIn(frame);
        make();
        await element.updateComplete;
        // At the start of each frame, the height painted before must be reported.
        let painted;
        for (let unchanged = 0; unchanged < 3;) {
          await nextFrame();
          const height = heightIn(frame);
          if (height === painted) {
            expect(reported.at(-1) ?? before, what).to.equal(height);
            unchanged++;
          }
          painted = height;
        }
        expect(painted, what).not.to.equal(before);
      }
      reported.length = 0;
      for (let i = 0; i < 10; i++) await nextFrame();
      expect(reported).to.deep.equal([]);
    } finally {
      globalThis.postMessage = postMessage;
    }
  });

  it('works in a sandbox with allow-scripts only', async () => {
    const frame = await frameOf('sdg-badges.html?lang=en', {
      sandbox: 'allow-scripts',
      width: 800,
    });
    expect(frame.contentDocument).to.equal(null);
    const reference = await frameOf('sdg-badges.html?lang=en', {width: 800});
    await shownIn(reference);
    await waitUntil(
      () => heightsOf(frame).at(-1) === heightIn(reference),
      'it has the same height as without sandbox'
    );
    expect(
      messages.find(({source}) => source === frame.contentWindow).origin
    ).to.equal('null');
  });

  describe('offers downloads', () => {
    const SANDBOX = 'allow-scripts';

    let frames = 0;

    /** What a selector matches in the element of a frame once it has rendered. */
    async function foundIn(page, sandbox, selector) {
      // A unique URL, also different from frames that are being removed.
      const address = `${page}#${++frames}`;
      const frame = await frameOf(address, {sandbox});
      const look = (within) =>
        executeServerCommand('look-into-frame', {address, selector: within});
      await waitUntil(
        async () => (await look('.root')).length,
        'the element renders'
      );
      const found = await look(selector);
      frame.remove();
      return found;
    }

    it('of the contact without sandbox', async () => {
      const address = 'intl-office-card.html';
      const links = await foundIn(address, '', 'a[download]');
      expect(links.map(({text}) => text)).to.deep.equal([
        'Kontakt speichern',
        'Kontakt des Büros speichern',
      ]);
      for (const {href} of links)
        expect(href).to.match(/^data:text\/vcard;charset=utf-8,BEGIN%3AVCARD/);
      expect(await foundIn(address, '', 'textarea')).to.deep.equal([]);
    });

    for (const [name, lang, titles, formatted] of [
      [
        'intl-office-card.html',
        'de',
        ['Kontakt speichern', 'Kontakt des Büros speichern'],
        ';CHARSET=UTF-8:Büro für',
      ],
      [
        'intl-office-card.en.html',
        'en',
        ['Save contact', 'Save office contact'],
        ':Office for',
      ],
    ])
      it(`of the contact as text to copy in a sandbox, in ${lang}`, async () => {
        expect(await foundIn(name, SANDBOX, 'a[download]')).to.deep.equal([]);
        const summaries = await foundIn(name, SANDBOX, 'summary');
        expect(summaries.map(({text}) => text)).to.deep.equal(titles);
        const fields = await foundIn(name, SANDBOX, 'details textarea');
        const [person, office] = fields.map(({value}) => value);
        for (const file of [person, office])
          expect(file).to.match(/^BEGIN:VCARD\nVERSION:3\.0\n/);
        expect(person).to.include('\nFN;CHARSET=UTF-8:Claudia Schütz\n');
        expect(office).to.include(`\nFN${formatted} International`);
      });

    it('of the partners without sandbox only', async () => {
      const address = 'partner-map-list.html?downloads&lang=en';
      const found = '.downloads button';
      expect(
        (await foundIn(address, '', found)).map(({text}) => text)
      ).to.deep.equal([
        'Download CSV',
        'Download GeoJSON',
        'Download map as SVG',
      ]);
      expect(await foundIn(address, SANDBOX, found)).to.deep.equal([]);
    });
  });

  it('reports its height to WordPress, which may start later', async () => {
    const frame = await frameOf('network-list.html#?secret=A1b2C3', {
      sandbox: 'allow-scripts',
    });
    const toWordPress = (secret) =>
      messages.filter(
        ({source, data}) =>
          source === frame.contentWindow && data.secret === secret
      );
    await waitUntil(() => toWordPress('A1b2C3').length);
    await waitUntil(() => heightsOf(frame).at(-1) > 200);
    const {data} = toWordPress('A1b2C3').at(-1);
    expect(data).to.deep.equal({
      message: 'height',
      value: heightsOf(frame).at(-1),
      secret: 'A1b2C3',
    });

    const reported = toWordPress('A1b2C3').length;
    frame.contentWindow.postMessage({message: 'ready', secret: 'A1b2C3'}, '*');
    await waitUntil(() => toWordPress('A1b2C3').length > reported);

    frame.src = frame.src.replace('A1b2C3', 'Z9');
    await waitUntil(() => toWordPress('Z9').length);
  });

  it('reports its height again when it has loaded', async () => {
    const frame = await frameOf('network-list.html#?secret=L0ad');
    await shownIn(frame);
    for (let i = 0; i < 3; i++) await nextFrame();
    const reported = heightsOf(frame).length;
    const {Event} = frame.contentWindow;
    frame.contentWindow.dispatchEvent(new Event('load'));
    await waitUntil(() => heightsOf(frame).length > reported);
    expect(messages.at(-1).data).to.deep.equal({
      message: 'height',
      value: heightIn(frame),
      secret: 'L0ad',
    });
  });

  it('does not answer other messages', async () => {
    const frame = await frameOf('network-list.html');
    await waitUntil(() => heightsOf(frame).length);
    for (let i = 0; i < 3; i++) await nextFrame();
    const reported = messages.length;
    for (const data of [null, 'ready', 7, {}, {type: 'intl-office'}, []])
      frame.contentWindow.postMessage(data, '*');
    for (let i = 0; i < 3; i++) await nextFrame();
    expect(messages).to.have.length(reported);
    for (const {data} of messages)
      expect(Object.keys(data).sort()).to.deep.equal(['height', 'type']);
  });
});

describe('resize.js', () => {
  /** A page with the script, before or after its frames. */
  async function pageWithScript(style = '') {
    const window = await openPage(
      `<title>Page</title><style>${style}</style><body>`,
      {width: 900}
    );
    const {document: page} = window;
    const addScript = () =>
      new Promise((done) => {
        const script = page.createElement('script');
        script.src = '/dist/frame/resize.js';
        script.onload = done;
        page.head.append(script);
      });
    return {page, addScript, window};
  }

  for (const sandbox of ['', 'allow-scripts'])
    for (const isFirst of [true, false])
      it(`sets the height of a frame ${sandbox ? 'in a sandbox' : 'without sandbox'} if it loads ${isFirst ? 'before' : 'after'} the frame`, async () => {
        const {page, addScript} = await pageWithScript();
        if (isFirst) await addScript();
        const frame = await frameOf('network-list.html', {sandbox, page});
        const reference = await frameOf('network-list.html');
        // A scrollbar would make the content narrower.
        reference.height = 5000;
        await shownIn(reference);
        for (let i = 0; i < 3; i++) await nextFrame();
        if (!isFirst) {
          expect(frame.style.height).to.equal('');
          await addScript();
        }
        const isRight = () => frame.style.height === `${heightIn(reference)}px`;
        await waitUntil(isRight);
        const before = heightIn(reference);
        for (const each of [frame, reference]) each.width = 250;
        await waitUntil(() => heightIn(reference) !== before);
        await waitUntil(isRight);
        expect(frame.clientHeight).to.equal(heightIn(reference));
      });

  it('sets the height as soon as the frame reports it', async () => {
    const {page, addScript, window} = await pageWithScript();
    await addScript();
    const frame = await frameOf('partner-map-list.html?view=list', {page});
    const element = await shownIn(frame);
    await waitUntil(() => frame.clientHeight === heightIn(frame));

    const heights = [];
    window.addEventListener('message', ({data}) =>
      heights.push([data.height, frame.clientHeight])
    );
    for (const change of [
      () => element.shadowRoot.querySelector('.choose').click(),
      () => element.setAttribute('kinds', 'project'),
      () => {
        frame.width = 300;
      },
    ]) {
      heights.length = 0;
      change();
      await waitUntil(() => heights.length);
      await waitUntil(() => frame.clientHeight === heightIn(frame));
      for (const [reported, height] of heights)
        expect(height).to.equal(reported);
    }
  });

  it('prevents scrolling for any box sizing and height set by the page', async () => {
    const {page, addScript} = await pageWithScript(
      '* {box-sizing: border-box} iframe {border: 7px solid; height: auto !important}'
    );
    await addScript();
    const frame = await frameOf('sdg-badges.html', {page});
    await shownIn(frame);
    await waitUntil(() => frame.clientHeight === heightIn(frame));
    const {documentElement} = frame.contentDocument;
    // A message informs the frame after its height is set.
    await waitUntil(
      () => getComputedStyle(documentElement).overflow === 'hidden'
    );
    expect(documentElement.scrollHeight).to.equal(frame.clientHeight);
  });

  it('limits the height and ignores other messages', async () => {
    const {page, addScript, window} = await pageWithScript();
    await addScript();
    const frame = await frameOf('network-list.html', {page});
    await waitUntil(() => frame.style.height);
    const right = frame.style.height;

    const tell = async (source, data) => {
      window.dispatchEvent(new window.MessageEvent('message', {source, data}));
      return frame.style.height;
    };
    const type = 'intl-office-height';
    const own = frame.contentWindow;
    for (const message of [
      [window, {type, height: 500}],
      [null, {type, height: 500}],
      [own, {type: 'other', height: 500}],
      [own, {type}],
      [own, {type, height: 'high'}],
      [own, {type, height: '500'}],
      [own, {type, height: [500]}],
      [own, {type, height: 500n}],
      [own, {type, height: NaN}],
      [own, {type, height: -500}],
      [own, {type, height: 0}],
      [own, null],
      [own, 'height'],
    ])
      expect(await tell(...message)).to.equal(right);
    expect(await tell(own, {type, height: 1})).to.equal('100px');
    expect(await tell(own, {type, height: 1e9})).to.equal('20000px');
    expect(await tell(own, {type, height: Infinity})).to.equal('20000px');
  });

  it('sets the height of a frame in a shadow root only if its page asks', async () => {
    const {page, addScript} = await pageWithScript();
    await addScript();
    const hosts = ['open', 'open'].map((mode) => {
      const host = page.createElement('div');
      host.attachShadow({mode});
      return host;
    });
    const [outer, inner] = hosts;
    page.body.append(outer);
    outer.shadowRoot.append(inner);
    const [frame, other] = ['network-list.html', 'frame.css'].map((name) => {
      const each = page.createElement('iframe');
      each.src = `/dist/frame/${name}`;
      return each;
    });
    inner.shadowRoot.append(frame, other);
    await waitUntil(() => frame.style.height && frame.contentDocument);
    await waitUntil(() => frame.clientHeight === heightIn(frame));
    expect(other.style.height).to.equal('');
  });
});
