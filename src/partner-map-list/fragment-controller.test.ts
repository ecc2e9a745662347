import {expect} from '@open-wc/testing';
import {click} from '../testing/browser.js';
import {
  all,
  button,
  entry,
  listenTo,
  marker,
  one,
  payloadOf,
  type Shown,
  show,
  textOf,
} from '../testing/partner-map-list.js';
import {waitUntil} from '../testing/wait-until.js';

const start = location.href;
const setHash = (hash: string) =>
  history.replaceState(null, '', start.replace(/#.*/, '') + hash);

/** Goes to another fragment, as a link or the Back button does. */
async function go(act: () => void): Promise<void> {
  const changed = new Promise((done) =>
    addEventListener('hashchange', done, {once: true})
  );
  act();
  await changed;
}

const showKeyed = (attributes: Shown['attributes'] = {}) =>
  show({attributes: {fragment: 'partner', ...attributes}});

describe('the address of <partner-map-list>', () => {
  beforeEach(() => setHash(''));
  after(() => history.replaceState(null, '', start));

  it('names the chosen partner, without an entry in the history', async () => {
    const element = await showKeyed();
    history.replaceState({of: 'the page'}, '');
    const {length} = history;
    await click(one(element, '.choose'));
    expect(location.hash).to.equal('#partner=amiens');
    await click(marker(element, 'leeds'));
    expect(location.hash).to.equal('#partner=leeds');
    element.select(null);
    await element.updateComplete;
    expect(location.href).to.equal(start.replace(/#.*/, ''));
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({of: 'the page'});
  });

  it('stays as it is without the attribute, or with an empty one', async () => {
    for (const attributes of [{}, {fragment: ' '}]) {
      setHash('#partner=leeds');
      const element = await show({attributes});
      expect(element.selected).to.equal(null);
      element.select('kumasi');
      await element.updateComplete;
      expect(location.hash).to.equal('#partner=leeds');
    }
  });

  it('opens with the partner that it names, and tells the page', async () => {
    setHash('#a=b&partner=leeds');
    const element = document.createElement('partner-map-list');
    const ids = listenTo(element);
    element.setAttribute('fragment', 'partner');
    element.setAttribute('selected', 'kumasi');
    document.body.append(element);
    await element.updateComplete;
    expect(element.selected).to.equal('leeds');
    expect(entry(element, 'leeds').className).to.contain('open');
    expect(ids).to.deep.equal(['leeds']);
    expect(location.hash).to.equal('#a=b&partner=leeds');
    element.remove();
  });

  it('names nobody whom only the page has chosen from the start', async () => {
    setHash('#history');
    const element = await showKeyed({selected: 'kumasi'});
    expect(element.selected).to.equal('kumasi');
    expect(location.hash).to.equal('#history');
  });

  it('waits for partners that load later', async () => {
    setHash('#partner=oslo');
    const element = await showKeyed();
    expect(element.selected).to.equal(null);
    element.payload = payloadOf([
      {
        id: 'oslo',
        kind: 'twin-city',
        name: {de: 'Oslo', en: 'Oslo'},
        country: 'NO',
        location: [10.75, 59.91],
      },
    ]);
    await element.updateComplete;
    expect(element.selected).to.equal('oslo');
  });

  for (const hash of [
    '#partner=atlantis',
    '#partner=',
    '#partner=%E0%A4%A',
    '#partner',
    '#partner=__proto__',
    // Its kind is not shown.
    '#partner=dabola',
  ])
    it(`changes nothing by ${hash}`, async () => {
      const element = await showKeyed({
        selected: 'leeds',
        kinds: 'twin-city',
      });
      await go(() => (location.hash = hash));
      await element.updateComplete;
      expect(element.selected).to.equal('leeds');
      expect(location.hash).to.equal(hash);
    });

  it('is followed as it changes, and Back clears the choice', async () => {
    const element = await showKeyed();
    const ids = listenTo(element);
    await go(() => (location.hash = '#partner=leeds'));
    await element.updateComplete;
    expect(element.selected).to.equal('leeds');
    await go(() => (location.hash = '#x&partner=kumasi'));
    await element.updateComplete;
    expect(element.selected).to.equal('kumasi');
    await go(() => history.go(-2));
    await element.updateComplete;
    expect(element.selected).to.equal(null);
    expect(ids).to.deep.equal(['leeds', 'kumasi', null]);
    // An anchor of the page says nothing about partners.
    element.select('leeds');
    await element.updateComplete;
    setHash('');
    await go(() => (location.hash = '#history'));
    await element.updateComplete;
    expect(element.selected).to.equal('leeds');
  });

  it('keeps a partner of each of several elements', async () => {
    setHash('#uni=dura&partner=leeds');
    const [cities, unis] = await Promise.all(
      ['partner', 'uni'].map((fragment) => show({attributes: {fragment}}))
    );
    expect(cities!.selected).to.equal('leeds');
    expect(unis!.selected).to.equal('dura');
    unis!.select('dabola');
    await unis!.updateComplete;
    cities!.select(null);
    await cities!.updateComplete;
    expect(location.hash).to.equal('#uni=dabola');
  });

  it('is not needed: a sandboxed frame refuses to change it', async () => {
    const {replaceState} = history;
    history.replaceState = () => {
      throw new DOMException('', 'SecurityError');
    };
    try {
      const element = await showKeyed();
      element.select('leeds');
      await element.updateComplete;
      expect(element.selected).to.equal('leeds');
      expect(location.hash).to.equal('');
    } finally {
      history.replaceState = replaceState;
    }
  });

  describe('is copied', () => {
    const setClipboard = (clipboard: unknown) =>
      Object.defineProperty(navigator, 'clipboard', {
        value: clipboard,
        configurable: true,
      });
    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    for (const [lang, name, said] of [
      ['de', 'Link kopieren', 'Link kopiert'],
      ['en', 'Copy link', 'Link copied'],
    ] as const)
      it(`by a button in the entry in ${lang}, which says so`, async () => {
        const copied: string[] = [];
        setClipboard({
          writeText: (text: string) => {
            copied.push(text);
            return Promise.resolve();
          },
        });
        setHash('#history');
        const element = await showKeyed({lang, selected: 'leeds'});
        const region = one(element, '.share [role=status]');
        expect(textOf(region)).to.equal('');
        const copy = button(element, name);
        expect(copy.getBoundingClientRect().height).to.be.at.least(24);
        await click(copy);
        await waitUntil(() => textOf(region) === said);
        expect(region.checkVisibility()).to.be.true;
        expect(copied).to.deep.equal([
          `${start.replace(/#.*/, '')}#history&partner=leeds`,
        ]);
        await expect(element).to.be.accessible();
      });

    for (const [what, clipboard] of [
      ['there is no clipboard', undefined],
      [
        'the page forbids it',
        {writeText: () => Promise.reject(new DOMException('', 'NotAllowed'))},
      ],
    ] as const)
      it(`by hand from a field where ${what}`, async () => {
        setClipboard(clipboard);
        const element = await showKeyed({selected: 'leeds'});
        await click(button(element, 'Copy link'));
        await waitUntil(() => all(element, '.share input').length > 0);
        const field = one<HTMLInputElement>(element, '.share input');
        await waitUntil(() => element.shadowRoot?.activeElement === field);
        expect(field.value).to.match(/#partner=leeds$/);
        expect(field.selectionEnd).to.equal(field.value.length);
        expect(field.selectionStart).to.equal(0);
        await expect(element).to.be.accessible();
      });

    it('only with a key, and not from a map without controls', async () => {
      for (const attributes of [{}, {fragment: 'partner', plain: ''}]) {
        const element = await show({
          attributes: {selected: 'leeds', ...attributes},
        });
        expect(all(element, '.share')).to.be.empty;
      }
    });
  });
});
