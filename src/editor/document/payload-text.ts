import type {Node} from 'jsonc-parser';
import {fieldOrder, withAdded} from './field-order.js';
import {
  isList,
  isRecord,
  isSame,
  type Json,
  type JsonRecord,
  type Path,
} from './json.js';
import {matchedItems} from './matched-items.js';
import {
  NEW_LAYOUT,
  readSource,
  type TextLayout,
  valueNode,
  type Written,
} from './text-layout.js';

/** A part of a list or a record: its text, and where the file had it. */
interface Part {
  readonly text: string;
  readonly former: number | undefined;
}

/** Prints content into the layout of a file. */
class Printer {
  constructor(
    readonly text: string,
    readonly layout: TextLayout
  ) {}

  /** A value at a path; what did not change stays as it was written. */
  print(
    value: Json,
    path: Path,
    indent: string,
    written: Written | undefined
  ): string {
    if (written && isSame(value, written.value))
      return this.#slice(written.node);
    const isBlock = isList(value) || isRecord(value);
    if (!isBlock) return JSON.stringify(value);
    const children = written?.node.children ?? [];
    const [first] = children;
    // Like an empty list, a list that was a record has no layout yet.
    const hasLayout =
      first && written && isList(value) === isList(written.value);
    if (!hasLayout) return this.#fresh(value, path, indent);
    const {node} = written;
    const open = this.text.slice(node.offset + 1, first.offset);
    const inner = /\n([ \t]*)$/.exec(open)?.[1] ?? indent;
    const parts = isList(value)
      ? this.#items(value, path, inner, written)
      : this.#fields(value, path, inner, written);
    return this.#joined(parts, node, children, open);
  }

  #slice({offset, length}: Node): string {
    return this.text.slice(offset, offset + length);
  }

  /** Joins parts by what is between them in the file. */
  #joined(
    parts: readonly Part[],
    node: Node,
    children: readonly Node[],
    open: string
  ): string {
    const [start, end] = isListNode(node) ? ['[', ']'] : ['{', '}'];
    if (parts.length === 0) return start + end;
    const gap = (i: number) => {
      const [before, child] = [children[i - 1], children[i]];
      return before && child
        ? this.text.slice(before.offset + before.length, child.offset)
        : undefined;
    };
    const usual =
      gap(1) ?? (open.includes('\n') ? `,${open}` : this.layout.comma);
    const last = children.at(-1) ?? node;
    const close = this.text.slice(
      last.offset + last.length,
      node.offset + node.length - 1
    );
    const joined = parts.reduce(
      (all, {text, former}, i) =>
        all + (i === 0 ? open : (gap(former ?? 0) ?? usual)) + text,
      ''
    );
    return start + joined + close + end;
  }

  #items(
    list: readonly Json[],
    path: Path,
    indent: string,
    {node, value}: Written
  ): readonly Part[] {
    const before = isList(value) ? value : [];
    const matches = matchedItems(before, list);
    return list.map((item, i) => {
      const former = matches[i];
      const child = former === undefined ? undefined : node.children?.[former];
      const written =
        child && former !== undefined
          ? {node: child, value: before[former] ?? null}
          : undefined;
      return {text: this.print(item, [...path, i], indent, written), former};
    });
  }

  #fields(
    record: JsonRecord,
    path: Path,
    indent: string,
    {node, value}: Written
  ): readonly Part[] {
    // If a record has a field twice, the last one counts.
    const places = new Map(
      node.children?.map((child, i) => [String(child.children?.[0]?.value), i])
    );
    const known = [...places.keys()].filter((key) =>
      Object.hasOwn(record, key)
    );
    const added = Object.keys(record).filter((key) => !places.has(key));
    return withAdded(known, added, fieldOrder(path)).map((key) => {
      const former = places.get(key);
      const child = former === undefined ? undefined : node.children?.[former];
      const inside = [...path, key];
      const next = record[key] ?? null;
      if (!child || !isRecord(value))
        return {
          text: `${this.#key(key)}${this.print(next, inside, indent, undefined)}`,
          former,
        };
      const old = {node: valueNode(child), value: value[key] ?? null};
      const name = this.text.slice(child.offset, old.node.offset);
      return {text: name + this.print(next, inside, indent, old), former};
    });
  }

  #key(key: string): string {
    return `${JSON.stringify(key)}${this.layout.colon}`;
  }

  /** A list or a record that the file does not have. */
  #fresh(
    value: readonly Json[] | JsonRecord,
    path: Path,
    indent: string
  ): string {
    const {lineEnd, unit, comma} = this.layout;
    const pattern = path
      .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
      .join('');
    const isInline = this.layout.isInline(value, pattern);
    const inner = isInline ? indent : indent + unit;
    const parts = isList(value)
      ? value.map((item, i) => this.print(item, [...path, i], inner, undefined))
      : withAdded([], Object.keys(value), fieldOrder(path)).map(
          (key) =>
            this.#key(key) +
            this.print(value[key] ?? null, [...path, key], inner, undefined)
        );
    const [start, end] = isList(value) ? ['[', ']'] : ['{', '}'];
    if (parts.length === 0) return start + end;
    return isInline
      ? start + parts.join(comma) + end
      : `${start}${lineEnd}${inner}${parts.join(`,${lineEnd}${inner}`)}${lineEnd}${indent}${end}`;
  }
}

const isListNode = ({type}: Node) => type === 'array';

/**
 * The text of a file with content.
 *
 * Order and layout of the file that was opened stay as they are, so that a comparison
 * of both files shows only what changed; without a change the text is the same. New
 * fields go where the schema has them.
 *
 * @param text - the text of the file that was opened, if there is one
 */
export function payloadText(content: Json, text?: string): string {
  const mark = text?.startsWith('\ufeff') ? '\ufeff' : '';
  const source =
    text === undefined ? undefined : readSource(text.slice(mark.length));
  if (!source)
    return `${new Printer('', NEW_LAYOUT).print(content, [], '', undefined)}\n`;
  const {node} = source.root;
  const printer = new Printer(source.text, source.layout);
  return (
    mark +
    source.text.slice(0, node.offset) +
    printer.print(content, [], '', source.root) +
    source.text.slice(node.offset + node.length)
  );
}
