// The theming example: applies the values of the controls to the elements, and shows
// them as CSS to copy. Stores nothing.

const MIN_CONTRAST = 4.5;

/** The default surfaces behind text in the accent colour, as in the base styles. */
const SURFACES = {light: ['#ffffff', '#f3f7fa'], dark: ['#161d25', '#1d2731']};

const LOW = {
  light: {
    de: 'Der Akzent für hell ist als Text auf hellem Grund schwer zu lesen: Der Kontrast ist kleiner als 4,5:1. Nehmen Sie eine dunklere Farbe.',
    en: 'The accent colour for light is hard to read as text on a light background: its contrast is below 4.5:1. Choose a darker colour.',
  },
  dark: {
    de: 'Der Akzent für dunkel ist als Text auf dunklem Grund schwer zu lesen: Der Kontrast ist kleiner als 4,5:1. Nehmen Sie eine hellere Farbe.',
    en: 'The accent colour for dark is hard to read as text on a dark background: its contrast is below 4.5:1. Choose a lighter colour.',
  },
};

/** The relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminanceOf(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
function contrastOf(one, other) {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort(
    (a, b) => a - b
  );
  return (light + 0.05) / (dark + 0.05);
}

/** White or black, whichever has more contrast: at least 4.5:1 on any colour. */
const textOn = (colour) =>
  contrastOf(colour, '#ffffff') >= contrastOf(colour, '#000000')
    ? '#fff'
    : '#000';

const isLow = (scheme, colour) =>
  SURFACES[scheme].some(
    (surface) => contrastOf(colour, surface) < MIN_CONTRAST
  );

const SUPPORTS_BOTH = '(color: light-dark(#000, #fff))';

/** The custom properties of a theme. A property without value is not set. */
const propertiesOf = ({light, radius, space, font}) => ({
  '--intl-color-accent': light,
  '--intl-color-on-accent': textOn(light),
  '--intl-radius': radius,
  '--intl-space': space,
  '--intl-font-family': font,
});

/** Those that differ in light and dark, for browsers that support both in one. */
const bothPropertiesOf = ({light, dark}) => ({
  '--intl-color-accent': `light-dark(${light}, ${dark})`,
  '--intl-color-on-accent': `light-dark(${textOn(light)}, ${textOn(dark)})`,
});

function ruleOf(properties) {
  const lines = Object.entries(properties)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}`;
}

/** The code of a theme: other browsers drop colours with light-dark(). */
const codeOf = (look) =>
  `${ruleOf(propertiesOf(look))}
@supports ${SUPPORTS_BOTH} {
${ruleOf(bothPropertiesOf(look)).replace(/^/gm, '  ')}
}`;

function inLanguage(lang, text) {
  const span = document.createElement('span');
  span.lang = lang;
  span.textContent = text;
  return span;
}

/** A text in both languages. demo.css shows the selected language. */
function both({de, en}) {
  const text = document.createElement('p');
  text.className = 'both';
  // The HTML of the page has the same space.
  text.append(inLanguage('de', de), ' ', inLanguage('en', en));
  return text;
}

function start(section) {
  const controls = section.querySelectorAll('.tune input');
  const elements = section.querySelectorAll('.looks [heading-level]');
  const code = section.querySelector('code');
  const status = section.querySelector('.low');
  let told = '';

  function show() {
    const look = {};
    for (const control of controls) {
      const {name, type, value, dataset} = control;
      if (type === 'radio') {
        if (control.checked) look[name] = value;
        continue;
      }
      look[name] = `${value}${dataset.unit ?? ''}`;
      control.parentElement.querySelector('.value').textContent = look[name];
      if (type === 'range') control.setAttribute('aria-valuetext', look[name]);
    }
    const properties = {
      ...propertiesOf(look),
      ...(CSS.supports(SUPPORTS_BOTH) && bothPropertiesOf(look)),
    };
    for (const {style} of elements)
      for (const [name, value] of Object.entries(properties))
        // An empty value removes the property.
        style.setProperty(name, value);
    code.textContent = codeOf(look);

    const low = ['light', 'dark'].filter((each) => isLow(each, look[each]));
    // Announces a warning once, not for each colour that the visitor tries.
    if (low.join() === told) return;
    told = low.join();
    status.replaceChildren(...low.map((scheme) => both(LOW[scheme])));
  }

  for (const control of controls) control.addEventListener('input', show);
  section.querySelector('.act').addEventListener('click', () => {
    for (const control of controls) {
      if (control.type === 'radio') control.checked = control.defaultChecked;
      else control.value = control.defaultValue;
    }
    show();
  });

  for (const each of section.querySelectorAll('.tune, .looks, .scripted'))
    each.hidden = false;
  for (const each of section.querySelectorAll('.unscripted'))
    each.hidden = true;
  // Browsers may restore inputs after a reload.
  show();
}

const section = document.querySelector('[aria-labelledby="theming"]');
if (section) start(section);
