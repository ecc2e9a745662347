// Reads dist/ and writes src/<tag>/<tag>.<lang>.tree.txt: what each element says
// to a screen reader, as the browser's accessibility tree has it.

import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {openBuilt} from './built-pages.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const PAGE = 'Page';
export const LANGUAGES = ['de', 'en'];

/** Two partners that no zooming tells apart. */
const inOnePlace = {
  schemaVersion: 1,
  partners: ['Ilmatar', 'Väinö'].map((name, i) => ({
    id: `m${i}`,
    kind: 'university',
    name: {de: name, en: name},
    country: 'FI',
    location: [25, 60],
  })),
};

/** A partner with all that an entry can show. */
const fullPartner = {
  schemaVersion: 1,
  partners: [
    {
      id: 'kumasi',
      kind: 'twin-city',
      name: {de: 'Kumasi', en: 'Kumasi'},
      endonym: {text: 'Kumasi', lang: 'ak'},
      country: 'GH',
      location: [-1.62, 6.69],
      since: 2024,
      status: 'suspended',
      milestones: [
        {
          year: 2011,
          text: {de: 'Klimapartnerschaft', en: 'Climate partnership'},
        },
      ],
      topics: [{de: 'Klima', en: 'Climate'}],
      goals: [13],
      url: {de: 'https://example.org/de', en: 'https://example.org/en'},
    },
  ],
};

/** An office with all that a card can show. */
const fullOffice = {
  schemaVersion: 1,
  office: {
    name: {de: 'Büro', en: 'Office'},
    city: {de: 'Dortmund', en: 'Dortmund'},
    location: [7.466, 51.5149],
    phone: '+49 231 500',
    email: 'office@example.org',
    openingHours: [{days: ['Mo', 'Tu'], opens: '08:00', closes: '12:00'}],
    contacts: [{name: 'Ada Lovelace', role: {de: 'Leitung', en: 'Head'}}],
  },
};

/** The states that count, by tag: the markup, and what is done then. */
const STATES = {
  'intl-office-card': [
    [''],
    ['view="compact"'],
    ['view="contact" heading-level="4"', {payload: fullOffice}],
  ],
  'partner-map-list': [
    [''],
    ['kinds="project" selected="dura" heading-level="4"'],
    ['view="list" plain selected="kumasi"', {payload: fullPartner}],
    ['view="map" kinds="project"'],
    ['view="list" plain kinds="project"', {press: 'summary'}],
    ['view="list"', {search: 'xyz'}],
    ['view="map"', {payload: inOnePlace, press: '.marker'}],
  ],
  'sdg-badges': [
    [''],
    ['view="compact" goals="11 13"'],
    ['goals="11" icon-base="/icons" heading-level="3"'],
  ],
  'network-list': [[''], ['view="compact"']],
};

export const TAGS = Object.keys(STATES);

/** The language of each node, by its id in the browser. */
function languagesIn(root) {
  const languages = new Map();
  const visit = (node, around) => {
    const {attributes = [], backendNodeId} = node;
    const at = attributes.indexOf('lang');
    const lang = at % 2 === 0 ? attributes[at + 1] : around;
    languages.set(backendNodeId, lang);
    for (const child of [
      ...(node.children ?? []),
      ...(node.shadowRoots ?? []),
      ...(node.pseudoElements ?? []),
    ])
      visit(child, lang);
  };
  visit(root, '');
  return languages;
}

/** What is said beside role and name, where it is not as usual. */
const STATES_SAID = ['expanded', 'pressed', 'disabled', 'live', 'busy'];

/** The role as ARIA calls it, with what belongs to it. */
function roleOf({role, properties}) {
  const level = properties?.find(({name}) => name === 'level')?.value.value;
  if (role.value === 'StaticText') return 'text';
  return role.value === 'heading' ? `heading ${level}` : role.value;
}

function statesOf({properties = []}) {
  return STATES_SAID.flatMap((wanted) => {
    const {value} = properties.find(({name}) => name === wanted)?.value ?? {};
    const isSaid =
      wanted === 'live' || wanted === 'busy' ? value && value !== 'off' : true;
    return value === undefined || !isSaid ? [] : `${wanted}=${value}`;
  });
}

/** Boxes that say nothing: what is in them stands in their place. */
const isSilent = ({ignored, role, name}) =>
  ignored ||
  (/^(generic|none|RootWebArea|SvgRoot|MenuListPopup)$/.test(role.value) &&
    !isNamed(name));
const isNamed = (name) => Boolean(name?.value) && name.value !== PAGE;

/** A text as it is said; where a word may break is written out. */
const said = (text = '') =>
  text.replace(/\s+/g, ' ').trim().replaceAll('\u00ad', '&shy;');

/** Writes a tree as lines, each node under its parent and further in. */
function linesOf(nodes, languages, pageLanguage) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({childIds = []}) =>
    childIds
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => (isSilent(child) ? childrenOf(child) : child));

  const visit = (node, depth, around) => {
    const lang = languages.get(node.backendDOMNodeId) ?? around;
    const children = childrenOf(node).filter(
      ({role}) => role.value !== 'InlineTextBox'
    );
    const words = said(children.map(({name}) => name?.value).join(' '));
    const isText =
      children.length > 0 &&
      children.every(
        (child) =>
          child.role.value === 'StaticText' &&
          languages.get(child.backendDOMNodeId) === lang
      );
    const name = said(node.name?.value);
    const says = [
      roleOf(node),
      name && JSON.stringify(name),
      node.value?.value && `value=${JSON.stringify(node.value.value)}`,
      ...statesOf(node),
      node.description?.value && `– ${node.description.value}`,
      lang !== around && `(${lang})`,
      isText && words !== name && `› ${words}`,
    ];
    const line = `${'  '.repeat(depth)}${says.filter(Boolean).join(' ')}`;
    return [
      line,
      ...(isText
        ? []
        : children.flatMap((child) => visit(child, depth + 1, lang))),
    ];
  };
  return childrenOf(nodes[0]).flatMap((node) => visit(node, 0, pageLanguage));
}

const pathOf = (tag, lang, state) => `/${tag}/${lang}/${state}`;

/** A page for each state, as `openBuilt` serves them. */
const pages = Object.fromEntries(
  TAGS.flatMap((tag) =>
    LANGUAGES.flatMap((lang) =>
      STATES[tag].map(([attributes], state) => [
        pathOf(tag, lang, state),
        `<!doctype html><html lang="${lang}"><title>${PAGE}</title>
         <script src="/intl-office.classic.js" defer></script>
         <${tag} ${attributes}></${tag}>`,
      ])
    )
  )
);

/** What is built, to read the trees from. */
export const openTrees = () => openBuilt(pages);

async function treeOf({page, settle}, tag, lang, {payload, press, search}) {
  const element = await page.$(tag);
  if (payload)
    await element.evaluate((element, payload) => {
      element.payload = payload;
    }, payload);
  await settle();
  const within = (selector) => page.locator(`${tag} >>> ${selector}`);
  if (search) {
    await within('input').fill(search);
    // Said once no more is typed.
    await within('[role=status]')
      .filter(({textContent}) => /\b0 /.test(textContent))
      .wait();
  }
  if (press) {
    const pressed = await within(press).waitHandle();
    await pressed.evaluate((element) => element.focus());
    await page.keyboard.press('Enter');
    await settle();
  }
  const protocol = await page.createCDPSession();
  const {root} = await protocol.send('DOM.getDocument', {
    depth: -1,
    pierce: true,
  });
  const {nodes} = await protocol.send('Accessibility.getFullAXTree');
  await protocol.detach();
  return linesOf(nodes, languagesIn(root), lang);
}

/** The trees of an element in one language, in all its states. */
export async function treesOf(built, tag, lang) {
  const parts = [];
  const opened = await built.open(pathOf(tag, lang, 0), {width: 1000});
  for (const [i, [attributes, then = {}]] of STATES[tag].entries()) {
    const path = pathOf(tag, lang, i);
    if (i > 0) await opened.page.goto(new URL(path, opened.page.url()));
    const lines = await treeOf(opened, tag, lang, then);
    const title = [
      `<${[tag, attributes].filter(Boolean).join(' ')}>`,
      ...(then.press ? [`${then.press} pressed`] : []),
      ...(then.search ? [`“${then.search}” sought`] : []),
    ];
    parts.push(`${title.join(', ')}\n\n${lines.join('\n')}\n`);
  }
  await opened.close();
  return `Written by npm run trees from the accessibility tree of Chromium.\n\n${parts.join('\n')}`;
}

/** Where the trees of an element in one language are kept. */
export const fileOf = (tag, lang) => `src/${tag}/${tag}.${lang}.tree.txt`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await openTrees();
  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      await writeFile(fileOf(tag, lang), await treesOf(built, tag, lang));
  await built.close();
}
