/**
 * All text in an element, hidden or not. Blocks are separated by a space, even
 * without white space in the markup.
 */
export function textOf(element: Element): string {
  let text = '';
  const read = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    const isLine =
      node instanceof Element &&
      !/^(inline|contents)$/.test(getComputedStyle(node).display);
    if (isLine) text += ' ';
    node.childNodes.forEach(read);
    if (isLine) text += ' ';
  };
  read(element.shadowRoot ?? element);
  return text.replace(/\s+/g, ' ').trim();
}
