import type {Tag} from '../../../src/site/tags.js';

/** An element on a host page, as the office that owns the page would write it. */
export interface Widget {
  readonly tag: Tag;
  readonly attributes?: Readonly<Record<string, string>>;
  /**
   * The HTML inside the tag: what visitors get without the script, line by line. It also
   * shows when a visitor of the preview switches the widget off.
   */
  readonly fallback: readonly string[];
}

/** The code of a widget, which is both on the page and in its code example. */
export function codeOf({tag, attributes = {}, fallback}: Widget): string {
  const start = [
    tag,
    ...Object.entries(attributes).map(([name, value]) =>
      value === '' ? name : `${name}="${value}"`
    ),
  ].join(' ');
  const lines = fallback.map((line) => `  ${line}`);
  return [`<${start}>`, ...lines, `</${tag}>`].join('\n');
}
