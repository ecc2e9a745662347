// The command `npm run trees`. Writes src/<tag>/<tag>.<lang>.tree.txt, the accessibility
// tree of each element in Chromium. Reads dist/.

import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {openBuilt} from './built-pages.mjs';
import {STATES} from './trees.states.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const PAGE = 'Page';
export const LANGUAGES = ['de', 'en'];

export const TAGS = Object.keys(STATES);

/** The language of each node, by the id that the browser gives it. */
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

/** Whether a node of the DOM is a soft hyphen that the styles draw. */
const isSoftHyphen = ({attributes = []}) =>
  attributes.some(
    (name, i) => name === 'class' && attributes[i + 1] === 'soft-hyphen'
  );

/** The ids of the texts that continue a word after a soft hyphen. */
function continuationsIn(root) {
  const found = new Set();
  const visit = ({children = [], shadowRoots = []}) => {
    // Between them are the comments of Lit.
    const pieces = children.filter(({nodeType}) => nodeType !== 8);
    pieces.forEach((piece, i) => {
      if (i > 0 && isSoftHyphen(pieces[i - 1])) found.add(piece.backendNodeId);
    });
    [...children, ...shadowRoots].forEach(visit);
  };
  visit(root);
  return found;
}

/** The properties in the output, in addition to role and name. */
const PROPERTIES = ['expanded', 'pressed', 'disabled', 'live', 'busy'];

/** The ARIA role, with the level of a heading. */
function roleOf({role, properties}) {
  const level = properties?.find(({name}) => name === 'level')?.value.value;
  if (role.value === 'StaticText') return 'text';
  return role.value === 'heading' ? `heading ${level}` : role.value;
}

function propertiesOf({properties = []}) {
  return PROPERTIES.flatMap((wanted) => {
    const {value} = properties.find(({name}) => name === wanted)?.value ?? {};
    const isSaid =
      wanted === 'live' || wanted === 'busy' ? value && value !== 'off' : true;
    return value === undefined || !isSaid ? [] : `${wanted}=${value}`;
  });
}

/** Whether a node has no meaning, so that its children replace it. */
const isSilent = ({ignored, role, name}) =>
  ignored ||
  (/^(generic|none|RootWebArea|SvgRoot|MenuListPopup)$/.test(role.value) &&
    !isNamed(name));
const isNamed = (name) => !!name?.value && name.value !== PAGE;

/** A text in one line, with visible soft hyphens. */
const normalised = (text = '') =>
  text.replace(/\s+/g, ' ').trim().replaceAll('\u00ad', '&shy;');

/** Joins the parts of words, which a screen reader reads as one. */
const wholeWords = (children, continuations) =>
  children.reduce((whole, child) => {
    const last = whole.at(-1);
    if (!last || !continuations.has(child.backendDOMNodeId))
      return [...whole, child];
    const value = `${last.name.value}${child.name.value}`;
    return [...whole.slice(0, -1), {...last, name: {value}}];
  }, []);

/** The lines of a tree, indented by depth. */
function linesOf(nodes, {languages, continuations}, pageLanguage) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({childIds = []}) =>
    childIds
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => (isSilent(child) ? childrenOf(child) : child));

  const visit = (node, depth, around) => {
    const lang = languages.get(node.backendDOMNodeId) ?? around;
    const children = wholeWords(
      childrenOf(node).filter(({role}) => role.value !== 'InlineTextBox'),
      continuations
    );
    const words = normalised(children.map(({name}) => name?.value).join(' '));
    const isText =
      children.length > 0 &&
      children.every(
        (child) =>
          child.role.value === 'StaticText' &&
          languages.get(child.backendDOMNodeId) === lang
      );
    const name = normalised(node.name?.value);
    const says = [
      roleOf(node),
      name && JSON.stringify(name),
      node.value?.value && `value=${JSON.stringify(node.value.value)}`,
      ...propertiesOf(node),
      node.description?.value && `– ${node.description.value}`,
      lang !== around && `(${lang})`,
      isText && words !== name && `› ${words}`,
    ];
    const line = `${'  '.repeat(depth)}${says.filter((each) => each).join(' ')}`;
    return [
      line,
      ...(isText
        ? []
        : children.flatMap((child) => visit(child, depth + 1, lang))),
    ];
  };
  return wholeWords(childrenOf(nodes[0]), continuations).flatMap((node) =>
    visit(node, 0, pageLanguage)
  );
}

const pathOf = (tag, lang, state) => `/${tag}/${lang}/${state}`;

/** A page for each state. */
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

/** Opens the built elements. */
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
    // The element announces the count once typing stops.
    await within('[role=status]')
      .filter(({textContent}) => /[„“]/.test(textContent))
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
  const found = {
    languages: languagesIn(root),
    continuations: continuationsIn(root),
  };
  return linesOf(nodes, found, lang);
}

/** The trees of an element in one language and all its states. */
export async function treesOf(built, tag, lang) {
  const parts = [];
  const opened = await built.open(pathOf(tag, lang, 0), {width: 1000});
  for (const [i, [attributes, then = {}]] of STATES[tag].entries()) {
    const path = pathOf(tag, lang, i);
    if (i > 0) await opened.page.goto(new URL(path, opened.page.url()));
    const lines = await treeOf(opened, tag, lang, then);
    const title = [
      `<${[tag, attributes].filter((each) => each).join(' ')}>`,
      ...(then.press ? [`${then.press} pressed`] : []),
      ...(then.search ? [`“${then.search}” sought`] : []),
    ];
    parts.push(`${title.join(', ')}\n\n${lines.join('\n')}\n`);
  }
  await opened.close();
  return `Written by npm run trees from the accessibility tree of Chromium.\n\n${parts.join('\n')}`;
}

/** The path of the trees of an element in one language. */
export const fileOf = (tag, lang) => `src/${tag}/${tag}.${lang}.tree.txt`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await openTrees();
  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      await writeFile(fileOf(tag, lang), await treesOf(built, tag, lang));
  await built.close();
}
