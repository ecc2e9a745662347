// A rollup plugin for the bundles. Takes Lit's readable build and writes into it
// what always holds here, so that the minifier leaves out what hangs on it:
// development mode, polyfills, directives, compiled templates and the like. A
// member that gets a name of its own is one that unused-members.mjs shall take.
// For Lit's elements stands lean-lit-element.mjs. Ends the build where Lit is not
// as it was known, or where our code uses what is left out.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {isPackage} from './is-package.mjs';
import {nodesIn} from './syntax.mjs';

const ELEMENT = fileURLToPath(new URL('lean-lit-element.mjs', import.meta.url));

/** The packages that it stands for, as they were when it was written. */
const ELEMENTS = {'@lit/reactive-element': '2.1.2', 'lit-element': '4.2.2'};

/** Where Lit asks whether something is there, it is never null. */
const ABSENCE = [/([!=])== undefined\b/, '$1= null'];

/** Texts in Lit's modules, each wherever it stands, and what stands there here. */
const FACTS = {
  'lit-html.js': [
    [
      'ENABLE_EXTRA_SECURITY_HOOKS = true',
      'ENABLE_EXTRA_SECURITY_HOOKS = false',
    ],
    [/\(global\.litHtmlVersions .*/, ''],
    ['polyfillSupport?.(Template, ChildPart);', ''],
    // No ShadyDOM.
    [/const wrap = ENABLE_/, 'const wrapNothing = ENABLE_'],
    ['wrap(wrap(this._$startNode).parentNode)', 'this._$startNode.parentNode'],
    [/\bwrap\(([\w.$]+)\)/, '$1'],
    // No MathML, and no expression in a tag, a comment or the text of the tags
    // that RULED_OUT names.
    ['type === MATHML_RESULT', 'false'],
    ['rawTextElement.test(match[TAG_NAME])', 'false'],
    ['rawTextElement.test(node.tagName)', 'false'],
    ['rawTextEndRegex ??', ''],
    ['name.startsWith(marker)', 'false'],
    ['match[ATTRIBUTE_NAME] === undefined', 'false'],
    ['(attrNameEndIndex === -2 ? i : end)', 'end'],
    [/const end = regex .*/, "const end = '';"],
    // A comment may be read as text, as it holds neither a tag nor an expression.
    [
      '/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g',
      '/<\\/?[a-zA-Z][^>\\s]*/g',
    ],
    ["match[COMMENT_START] === '!--'", 'false'],
    ['match[COMMENT_START] !== undefined', 'false'],
    ['match[TAG_NAME] !== undefined', 'true'],
    ['regex === commentEndRegex || regex === comment2EndRegex', 'false'],
    ['node.hasAttributes()', 'true'],
    ['templatePart.type === ELEMENT_PART', 'false'],
    ['templatePart.type === ATTRIBUTE_PART', 'true'],
    ['data === markerMatch', 'true'],
    ['if (part !== undefined) {', 'if (true) {'],
    // No directives, and no templates that were compiled.
    [/resolveDirective\(this, (value|newListener|values\[.*?\]), .*?\)/, '$1'],
    [/, directiveParent = this\b/, ''],
    ['_$setValue(values, part, i)', '_$setValue(values, i)'],
    [/\w+ === noChange/, 'false'],
    ['value !== noChange', 'true'],
    ["typeof type === 'number'", 'true'],
    ['this._$notifyConnectionChanged?.(false, true, from);', ''],
    ['this._$disconnectableChildren = undefined;', ''],
    [/this\.__isConnected = options.*/, ''],
    [/this\._\$parent\??\._\$isConnected/, 'false'],
    ['change && !noCommit', 'change'],
    ['options?.creationScope ?? d', 'd'],
    ['options?.renderBefore ?? container', 'container'],
    ['options?.renderBefore ?? null', 'null'],
    ['options ?? {}', 'options'],
    // What is shown is text, a template, a list or nothing, never a node.
    ['value.nodeType !== undefined', 'false'],
    ['isIterable(value)', 'true'],
    [/else \{\s+this\._\$committedValue = nothing;\s+\}/, ''],
    ['new String()', '{}'],
    // A listener is always there, keeps its options and needs no `this`.
    ['?? nothing;', ';'],
    [/const shouldRemoveListener = [^;]+;/, ''],
    [/if \(shouldRemoveListener\) \{[^}]+\}/, ''],
    ['removeListener: shouldRemoveListener,', ''],
    [/(const shouldAddListener =) [^;]+;/, '$1 oldListener === nothing;'],
    ['.call(this.options?.host ?? this.element, event)', '(event)'],
    ['this.options = options;', ''],
    [/(?:, this|, undefined)?, (?:this\.)?options\)/, ')'],
    ['_clone(this.options)', '_clone()'],
    [/constructor\([^)]*\) \{\s+super\(element[^]*?\n {4}\}/, ''],
    // Nobody reads what is said of an array that is no template.
    ["'invalid template strings array'", "'no template'"],
    // What kind of part something is says its class, and nobody asks for more.
    [/constructor\(\) \{\s+super\(\.\.\.arguments\);\s+this\.type.*\s+\}/, ''],
    [/this\.type = .*/, ''],
    ['this._$parent = parent;', ''],
    ['(template, this)', '(template)'],
    [/, parent\)/, ')'],
    ['type: ATTRIBUTE_PART,', ''],
    ['templatePart.type === CHILD_PART', '!templatePart.ctor'],
    [
      'parts.push({ type: CHILD_PART, index: nodeIndex });',
      'parts.push({ index: nodeIndex });',
    ],
    [', from) {', ') {'],
    ['.nextSibling, partIndex)', '.nextSibling)'],
    [/get (parentNode|tagName|startNode|endNode)\(\)/, 'get $1OfPart()'],
    // Names that others need not know may be mangled.
    [/(\w)\['(_\$lit\w+\$)'\]/, '$1.$2'],
    ["['_$litType$']:", '_$litType$:'],
    ABSENCE,
  ],
};

/** Of Lit, what our code cannot use as long as the facts stand. */
const RULED_OUT = {
  // With an expression in their text, for which the ␀ stands, and what else is
  // not understood: a slash behind a value that has no quotation marks, a tag or
  // an expression in a comment, and a listener that may not be there.
  tags: /<(script|style|textarea|title)\b[^>]*>[^<]*\0/,
  marks: /\0\/>|<!--(?:(?!-->)[^])*?[<\0]/,
  modules: /[\\/]node_modules[\\/].*[\\/]directives?\b/,
  names: [
    ...['noAccessor', 'useDefault', 'hasChanged', 'toAttribute'],
    ...['firstUpdated', 'shouldUpdate', 'scheduleUpdate', 'getUpdateComplete'],
    ...['hostUpdate', 'addInitializer', 'fromAttribute', 'enableUpdating'],
    ...['finalizeStyles', 'shadowRootOptions', 'renderOptions'],
  ],
  listeners: ['ConditionalExpression', 'LogicalExpression'],
  types: ['Number', 'Object', 'Array'],
};

/** What a part of our code uses and must not, if it does. */
function ruledOut({type, key, value, quasis, expressions}) {
  if (type === 'TemplateLiteral') {
    const raw = quasis.map((quasi) => quasi.value.raw);
    const markup = raw.join('\0');
    const [mark] = RULED_OUT.marks.exec(markup) ?? [];
    return (
      RULED_OUT.tags.exec(markup)?.[1] ??
      mark ??
      raw.find(
        (text, i) =>
          RULED_OUT.listeners.includes(expressions[i]?.type) &&
          /\s@[\w-]+=$/.test(text)
      )
    );
  }
  if (key?.name === 'type' && RULED_OUT.types.includes(value?.name))
    return `type: ${value.name}`;
  return RULED_OUT.names.find((name) => name === key?.name);
}

const DEVELOPMENT =
  /[\\/]node_modules[\\/](?:@lit[\\/])?[\w-]+[\\/]development[\\/]/;

function withFacts(code, facts) {
  for (const [text, fact] of facts) {
    const every = text instanceof RegExp ? new RegExp(text, 'g') : text;
    const changed = code.replaceAll(every, fact);
    if (changed === code) throw new Error(`Lit has no “${text}”`);
    code = changed;
  }
  return code;
}

/** For Lit as nodeResolve finds it under the condition `development`. */
export const leanLit = () => ({
  name: 'lean-lit',
  async buildStart() {
    for (const [name, known] of Object.entries(ELEMENTS)) {
      const file = new URL(
        `../node_modules/${name}/package.json`,
        import.meta.url
      );
      const {version} = JSON.parse(await readFile(file, 'utf8'));
      if (version !== known)
        this.error(`lean-lit-element.mjs knows no ${name} ${version}.`);
    }
  },
  resolveId: {
    order: 'pre',
    handler: (source) =>
      /^@lit\/reactive-element$|\/lit-element\.js$/.test(source)
        ? ELEMENT
        : null,
  },
  transform(code, id) {
    if (!DEVELOPMENT.test(id)) return null;
    const facts = FACTS[id.split(/[\\/]/).at(-1)] ?? [];
    return {
      code: withFacts(
        code.replace('const DEV_MODE = true', 'const DEV_MODE = false'),
        facts
      ),
      map: null,
    };
  },
  renderChunk(_, {modules}) {
    for (const [id, {code}] of Object.entries(modules)) {
      const [used] = RULED_OUT.modules.test(id)
        ? [id]
        : isPackage(id) || !code
          ? []
          : Array.from(nodesIn(this.parse(code)), ruledOut).filter(Boolean);
      if (used) this.error(`lean-lit.mjs takes away what ${used} needs: ${id}`);
    }
    return null;
  },
});
