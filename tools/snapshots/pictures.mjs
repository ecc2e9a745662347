// The command `npm run pictures`. Writes src/<tag>/pictures/*.png, what each element
// looks like in the states of pictures.states.mjs. Keeps the files of pictures that
// have not changed. Reads dist/ and the font of a package.

import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {openBuilt} from './built-pages.mjs';
import {compare, decode, encode} from './compare-pictures.mjs';
import {STATES} from './pictures.states.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The visible part of the page around an element, px, with room for focus rings. */
const MARGIN = 8;

/**
 * The browser for pictures. Switches make rendering independent of the machine: of its
 * screen, graphics card and processor. A variable replaces its font settings.
 */
export const BROWSER = {
  isWhole: true,
  args: [
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--force-device-scale-factor=1',
    '--disable-gpu',
    '--disable-skia-runtime-opts',
  ],
  env: {
    ...process.env,
    FONTCONFIG_FILE: fileURLToPath(
      new URL('pictures.fonts.conf', import.meta.url)
    ),
  },
};

/** The media features and type of a picture, by the word in its name. */
const COLOURS = {
  light: [{'prefers-color-scheme': 'light'}],
  dark: [{'prefers-color-scheme': 'dark'}],
  contrast: [{'prefers-color-scheme': 'light', 'prefers-contrast': 'more'}],
  forced: [{'prefers-color-scheme': 'dark', 'forced-colors': 'active'}],
  print: [{'prefers-color-scheme': 'light'}, 'print'],
};

const NAME = new RegExp(
  `^(de|en)-(${Object.keys(COLOURS).join('|')})-(\\d+)(-[a-z0-9]+)?$`
);

/** All pictures with their tag, language, colours, width and state. */
export const PICTURES = Object.entries(STATES).flatMap(([tag, states]) =>
  Object.entries(states).map(([name, state]) => {
    const [, lang, colours, width] = NAME.exec(name);
    return {tag, name, lang, colours, width: Number(width), state};
  })
);

const folderOf = (tag) => join(ROOT, 'src', tag, 'pictures');

/** The path of a picture. */
export const fileOf = ({tag, name}) => join(folderOf(tag), `${name}.png`);

/** All files in the folders of pictures. */
export async function filesKept() {
  const kept = Object.keys(STATES).map(async (tag) => {
    const names = await readdir(folderOf(tag)).catch(() => []);
    return names.map((name) => join(folderOf(tag), name));
  });
  return (await Promise.all(kept)).flat();
}

/** The font of the pictures, and its folder. */
export const FAMILY = 'Open Sans Variable';
const FONT = dirname(
  fileURLToPath(import.meta.resolve('@fontsource-variable/open-sans'))
);

/** A page without styles of a host, with a font that does not depend on the machine. */
const PAGE = `<!doctype html>
<html>
<meta name="viewport" content="width=device-width">
<title>Page</title>
<link rel="stylesheet" href="/font/wght.css">
<style>
  :root {
    background: light-dark(#fff, #0f1318);
    color-scheme: light dark;
    /* Carets blink. */
    caret-color: transparent;
    font: 16px '${FAMILY}';
  }
  body {
    margin: ${MARGIN}px;
  }
</style>
<script src="/intl-office.js" type="module"></script>
</html>`;

/** A placeholder for pictures of a host page. */
const drawing = (width, height) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#3f7e44"/>
    <circle cx="50%" cy="50%" r="25%" fill="#fcc30b"/>
  </svg>`;

async function pages() {
  const fonts = (await readdir(join(FONT, 'files'))).filter((name) =>
    name.endsWith('wght-normal.woff2')
  );
  return {
    '/': PAGE,
    '/picture.svg': drawing(1200, 320),
    '/portrait.svg': drawing(200, 200),
    '/font/wght.css': await readFile(join(FONT, 'wght.css')),
    ...Object.fromEntries(
      await Promise.all(
        fonts.map(async (name) => [
          `/font/files/${name}`,
          await readFile(join(FONT, 'files', name)),
        ])
      )
    ),
  };
}

/** Runs in the page: adds an element once fonts and scripts have loaded. */
async function show({tag, lang, state}) {
  const {attributes = {}, dir = 'ltr', light = '', payload} = state;
  document.documentElement.dir = dir;
  document.documentElement.lang = lang;
  // The map measures its labels.
  await Promise.all([...document.fonts].map((font) => font.load()));
  await customElements.whenDefined(tag);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value);
  element.innerHTML = light;
  if (payload) element.payload = payload;
  document.body.append(element);
  await Promise.all(
    [...element.querySelectorAll('img')].map((each) => each.decode())
  );
}

/** Runs in the page, on an element, in HTML or SVG: leads the keyboard there. */
const focusOn = (element) => element.focus();

/** Runs in the page, on an input: types a text. */
function type(input, text) {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

/** Runs in the page: lets elements expand what they expand for printing. */
const beforePrint = () => dispatchEvent(new Event('beforeprint'));

async function use({page, settle}, {tag, colours, state}) {
  const {focus, press, search} = state;
  const first = (selector) => page.waitForSelector(`${tag} >>> ${selector}`);
  if (colours === 'print') await page.evaluate(beforePrint);
  if (search) await (await first('input')).evaluate(type, search);
  if (focus || press) await (await first(focus ?? press)).evaluate(focusOn);
  if (press) await page.keyboard.press('Enter');
  await settle();
}

/**
 * Opens the built elements in several windows. `take` returns a picture as pixels. It
 * adds the `style` of the picture, if any, and calls `then` with the page.
 */
export async function openPictures(windows = 2) {
  const built = await openBuilt(await pages(), BROWSER);
  const opened = await Promise.all(
    Array.from({length: windows}, async () => {
      const view = await built.open('/');
      await view.page.emulateTimezone('Europe/Berlin');
      return view;
    })
  );
  const free = [...opened];
  const waiting = [];

  async function inWindow(act) {
    const view =
      free.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
    try {
      return await act(view);
    } finally {
      const next = waiting.shift();
      if (next) next(view);
      else free.push(view);
    }
  }

  const take = (picture, then) =>
    inWindow(async (view) => {
      const {page, settle, emulate} = view;
      const width = picture.width + 2 * MARGIN;
      const [features, media] = COLOURS[picture.colours];
      await page.setViewport({width, height: 900});
      await page.reload();
      await emulate({...features, 'prefers-reduced-motion': 'reduce'}, media);
      if (picture.style) await page.addStyleTag({content: picture.style});
      await page.evaluate(show, picture);
      await settle();
      await use(view, picture);
      const height = await page.evaluate(
        () => document.documentElement.offsetHeight
      );
      await page.setViewport({width, height});
      await settle();
      const png = await page.screenshot({
        captureBeyondViewport: false,
        optimizeForSpeed: true,
      });
      await then?.(page);
      return decode(png);
    });

  return {take, close: () => built.close()};
}

/** The reviewed picture, or undefined if there is none. */
export async function kept(picture) {
  const png = await readFile(fileOf(picture)).catch(() => undefined);
  return png && decode(png);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pictures = await openPictures();
  const wanted = PICTURES.map(fileOf);
  for (const file of await filesKept())
    if (!wanted.includes(file)) await rm(file);
  await Promise.all(
    PICTURES.map(async (picture) => {
      const taken = await pictures.take(picture);
      const before = await kept(picture);
      if (before && compare(before, taken).count === 0) return;
      await mkdir(folderOf(picture.tag), {recursive: true});
      await writeFile(fileOf(picture), encode(taken));
      console.log(fileOf(picture).slice(ROOT.length));
    })
  );
  await pictures.close();
}
