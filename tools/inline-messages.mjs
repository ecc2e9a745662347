// A rollup plugin for the bundles. Reads the generated modules of the target
// locales, and puts a message's texts in all languages where it is asked for:
// `msg('Tasks')` becomes `msg('Tasks', 'Aufgaben')`. So the bundle needs
// neither the messages' ids nor the code that computes them.

import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {readFile} from 'node:fs/promises';
import {resolve, sep} from 'node:path';
import {callsIn} from './syntax.mjs';

const {sourceLocale, targetLocales} = JSON.parse(
  await readFile(new URL('../locales/lit-localize.json', import.meta.url))
);
/** All languages, the source's first. */
export const LOCALES = [sourceLocale, ...targetLocales];

/** Stands in for `src/language/messages.ts`, which asks @lit/localize. */
const PICK = `
  const locales = ${JSON.stringify(LOCALES)};
  export const msgIn = (locale) => (...texts) => texts[locales.indexOf(locale)];
`;

/** A text of the translation as code, with the source's own expressions. */
function translated(template, code, expressions) {
  if (typeof template === 'string') return JSON.stringify(template);
  const {strings, values} = template;
  return `\`${strings
    .map((string, i) => {
      const text = string.replace(/[\\`$]/g, '\\$&');
      const expression = expressions[values[i]];
      return expression
        ? `${text}\${${code.slice(expression.start, expression.end)}}`
        : text;
    })
    .join('')}\``;
}

/** The texts of one call of `msg`, as the code of its arguments. */
function argumentsOf(node, code, translations) {
  const isTemplate = node.type === 'TaggedTemplateExpression';
  const {quasis, expressions} = isTemplate
    ? node.quasi
    : {quasis: [{value: {cooked: node.value}}], expressions: []};
  const strings = quasis.map(({value}) => value.cooked);
  const id = generateMsgId(isTemplate ? strings : strings[0], false);
  const source = isTemplate ? node.quasi : node;
  return [
    code.slice(source.start, source.end),
    ...translations.map((templates) => {
      if (!(id in templates)) throw new Error(`No translation of “${strings}”`);
      return translated(templates[id], code, expressions);
    }),
  ].join(', ');
}

/** Inlines the messages of the modules in a folder that tsc has written. */
export const inlineMessages = (folder) => {
  const ours = resolve(folder) + sep;
  let translations;
  return {
    name: 'inline-messages',
    async buildStart() {
      translations = await Promise.all(
        targetLocales.map(async (locale) => {
          const path = `${process.cwd()}/${folder}/language/generated/${locale}.js`;
          return (await import(path)).templates;
        })
      );
    },
    transform(code, id) {
      if (id.endsWith('/language/messages.js')) return {code: PICK, map: null};
      if (!id.startsWith(ours) || !id.endsWith('.js')) return null;
      const calls = [...callsIn(this.parse(code), 'msg')];
      for (const {
        arguments: [text],
      } of calls.reverse()) {
        code =
          code.slice(0, text.start) +
          argumentsOf(text, code, translations) +
          code.slice(text.end);
      }
      if (/\bstr\s*`/.test(code))
        this.error(`A message is not in a call of msg.`);
      return {code, map: null};
    },
  };
};
