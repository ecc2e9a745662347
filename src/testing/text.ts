/**
 * What an element shows, as one reads it: in lines of their own are what its
 * styles put there, whether or not there is white space between; soft hyphens do
 * not show.
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
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
