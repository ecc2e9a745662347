/*
 * Translates a page as browsers do, for tests. The translation of a text is the
 * text in guillemets.
 */

const SKIPPED = 'script, style, textarea, .notranslate, [translate="no"]';

const isTranslatable = (node: Node): node is Text =>
  node instanceof Text &&
  /\p{L}|\d/u.test(node.data) &&
  !node.data.startsWith('«') &&
  node.parentElement?.closest(SKIPPED) === null;

/** All nodes below a root, into shadow roots and without text of translators. */
function nodesIn(root: Node): readonly Node[] {
  const shadow = root instanceof Element ? root.shadowRoot : null;
  return [
    root,
    ...[...(shadow ? [shadow] : []), ...root.childNodes].flatMap(nodesIn),
  ];
}

/** A root and all shadow roots below it: the scopes of a translator's observers. */
export const rootsIn = (root: Node): readonly Node[] => [
  root,
  ...nodesIn(root).filter((node) => node instanceof ShadowRoot),
];

/** An element that HTML no longer has, but Chrome still uses. */
const font = (): Element =>
  document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** Translates as Chrome does: an element takes the place of each text. */
export function translate(root: Node): void {
  for (const node of nodesIn(root)) {
    if (!isTranslatable(node)) continue;
    const outer = font();
    const inner = font();
    inner.textContent = `«${node.data.trim()}»`;
    outer.append(inner);
    node.replaceWith(outer);
  }
}

/**
 * Translates as Firefox does: takes all nodes out of an element with text, and puts
 * back the texts and elements, without comments.
 */
export function translateInPlace(root: Node): void {
  const texts = nodesIn(root).filter(isTranslatable);
  for (const parent of new Set(texts.map(({parentElement}) => parentElement))) {
    if (!parent) continue;
    const kept = [...parent.childNodes].filter(
      (node) => !(node instanceof Comment)
    );
    for (const node of kept)
      if (isTranslatable(node)) node.data = `«${node.data.trim()}»`;
    parent.replaceChildren(...kept);
  }
}

/** What a person reads in an element, whatever of it is translated. */
export const readIn = ({shadowRoot}: Element): string =>
  (shadowRoot?.textContent ?? '').replace(/[«»\s]/g, '');
