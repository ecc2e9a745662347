// Posts with the code that the embed builder gives for WordPress, as an editor pastes it.

import {importTypeScript} from '../../build/import-typescript.mjs';

const [{contentCodeOf}, {WORDPRESS}, {snippetOf}] = await Promise.all(
  ['recipes/recipe', 'recipes/wordpress', 'snippets'].map((name) =>
    importTypeScript(new URL(`../../../demo/embed/${name}.ts`, import.meta.url))
  )
);

/** What the code shows, from the server of the widget. */
export const SETTINGS = {
  tag: 'network-list',
  attributes: {lang: 'de', view: 'compact', 'heading-level': '3'},
  address: '%widget%/intl-office.js',
};

/** The block that a step of the builder names. */
const inBlock = (name, code) =>
  `<!-- wp:${name} -->\n${code}\n<!-- /wp:${name} -->`;
const BLOCKS = {
  shortcode: (code) => inBlock('shortcode', code),
  tag: (code) => inBlock('html', code),
  // An address alone on a line.
  oembed: (code) => code,
};

/** The answers of the builder, with the code that each puts into a post. */
export const RECIPES = WORDPRESS.recipes.map((recipe) => ({
  post: `builder-${recipe.use}`,
  code: contentCodeOf(recipe),
}));

export const BUILDER_POSTS = Object.fromEntries(
  RECIPES.map(({post, code}) => [post, BLOCKS[code](snippetOf(code, SETTINGS))])
);
