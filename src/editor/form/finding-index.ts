import type {Path} from '../document/json.js';
import type {ShownFinding} from '../findings/shown-finding.js';
import {keyOf} from './form-context.js';

const NONE: readonly ShownFinding[] = [];

/** Findings by the path of the value that they are about, for the form at one path. */
export class FindingIndex {
  readonly #at = new Map<string, ShownFinding[]>();
  readonly #in = new Map<string, ShownFinding[]>();

  constructor(findings: readonly ShownFinding[], root: Path) {
    for (const finding of findings) {
      const {path} = finding;
      if (root.some((key, i) => path[i] !== key)) continue;
      add(this.#at, keyOf(path), finding);
      for (let i = root.length; i <= path.length; i++)
        add(this.#in, keyOf(path.slice(0, i)), finding);
    }
  }

  /** Findings about the value itself. */
  readonly at = (path: Path): readonly ShownFinding[] =>
    this.#at.get(keyOf(path)) ?? NONE;

  /** Findings about the value and about everything in it. */
  readonly in = (path: Path): readonly ShownFinding[] =>
    this.#in.get(keyOf(path)) ?? NONE;
}

function add(
  map: Map<string, ShownFinding[]>,
  key: string,
  finding: ShownFinding
): void {
  const known = map.get(key);
  if (known) known.push(finding);
  else map.set(key, [finding]);
}
