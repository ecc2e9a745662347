const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes a text for markup and for attributes in double quotation marks. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A link; `text` is not markup. */
export const link = (text: string, href: string): string =>
  `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`;
