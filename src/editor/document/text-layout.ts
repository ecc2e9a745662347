import {type Node, parseTree} from 'jsonc-parser';
import {isList, isRecord, type Json, parsedJson} from './json.js';

/** A value in the text of a file. */
export interface Written {
  readonly node: Node;
  readonly value: Json;
}

/** The layout of values that a file does not have yet. */
export interface TextLayout {
  /** The line end, or nothing if the file is one line. */
  readonly lineEnd: string;
  /** The indentation of a level. */
  readonly unit: string;
  readonly colon: string;
  /** Between values on one line. */
  readonly comma: string;
  /** Whether a record or a list is on one line, by its place and by what is in it. */
  readonly isInline: (value: Json, pattern: string) => boolean;
}

const isScalar = (value: Json) => typeof value !== 'object' || value === null;

/** What is in a record or a list, as far as its layout depends on it. */
function contentKind(value: Json): string {
  const isFlat = Object.values(value ?? {}).every(isScalar);
  return `${isList(value) ? 'list' : 'record'}${isFlat ? ' of texts' : ''}`;
}

/** The layout of a new file: a line for each value, but not for each number of a list. */
export const NEW_LAYOUT: TextLayout = {
  lineEnd: '\n',
  unit: '  ',
  colon: ': ',
  comma: ', ',
  isInline: (value) => contentKind(value) === 'list of texts',
};

const LINE_BREAK = /\r?\n/;

/** A text with its JSON. */
export interface Source {
  readonly text: string;
  readonly root: Written;
  readonly layout: TextLayout;
}

/** The value of a node: a property of a record, or an item of a list. */
export const valueNode = (child: Node): Node => child.children?.[1] ?? child;

/** Counts lists and records on one line and on several, by place and by content. */
function countLayouts(text: string, {node, value}: Written) {
  const counts = new Map<string, number>();
  const count = (key: string, by: number) =>
    counts.set(key, (counts.get(key) ?? 0) + by);
  const visit = (node: Node, value: Json, pattern: string) => {
    const {children = []} = node;
    const [first] = children;
    if (!first) return;
    const gap = text.slice(node.offset + 1, first.offset);
    const by = LINE_BREAK.test(gap) ? -1 : 1;
    count(pattern, by);
    count(contentKind(value), by);
    children.forEach((child, i) => {
      const key = String(child.children?.[0]?.value);
      if (isList(value)) visit(child, value[i] ?? null, `${pattern}[]`);
      else if (isRecord(value) && child.type === 'property')
        visit(valueNode(child), value[key] ?? null, `${pattern}.${key}`);
    });
  };
  visit(node, value, '');
  return counts;
}

/** Reads the layout of a text, or returns undefined if it is no JSON. */
export function readSource(text: string): Source | undefined {
  const value = parsedJson(text);
  if (value === undefined) return undefined;
  const node = parseTree(text);
  if (!node) return undefined;
  const root = {node, value};
  const counts = countLayouts(text, root);
  const [, lineEnd = '', unit = ''] = /[[{](\r?\n)([ \t]+)/.exec(text) ?? [];
  const [, colon = lineEnd === '' ? ':' : ': '] =
    /"(\s*:[ \t]*)/.exec(text) ?? [];
  // Between two values on a line, outside of texts.
  const [, comma = colon.endsWith(' ') ? ', ' : ','] =
    /[\d\]}"](,[ \t]*)(?=["\d[{-])/.exec(
      text.replace(/"(?:[^"\\]|\\.)*"/g, '""')
    ) ?? [];
  return {
    text,
    root,
    layout: {
      lineEnd,
      unit,
      colon,
      comma,
      isInline: (value, pattern) =>
        lineEnd === '' ||
        (counts.get(pattern) ?? counts.get(contentKind(value)) ?? -1) > 0,
    },
  };
}
