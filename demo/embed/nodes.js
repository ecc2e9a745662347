// Parts of the page, made from data. Texts come in both languages: demo.css
// shows the one that the switch says.

/** An element with properties, attributes (where they have a hyphen), content. */
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
    // Markup of the page has a space there.
    ' ',
    make('span', {lang: 'en'}, en)
  );
