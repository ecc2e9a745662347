// Creates parts of the page. Texts are in both languages; demo.css shows the selected
// one.

/** Creates an element with properties (attributes, if hyphenated) and content. */
export function make(tag, properties, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name.includes('-')) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...content);
  return element;
}

/** A text in both languages. */
export const both = ({de, en}) =>
  make(
    'span',
    {className: 'both'},
    make('span', {lang: 'de'}, de),
    // The HTML of the page has the same space.
    ' ',
    make('span', {lang: 'en'}, en)
  );
