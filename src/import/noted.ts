/** A value of the list that needs a look, and the rows that have it. */
export interface Noted {
  readonly text: string;
  readonly rows: readonly number[];
}

/** Collects values with their rows, each value once. */
export class NotedValues {
  readonly #rows = new Map<string, Set<number>>();

  add(text: string, row: number) {
    const rows = this.#rows.get(text) ?? new Set();
    this.#rows.set(text, rows.add(row));
  }

  /** The values in the order of their first rows. */
  list(): readonly Noted[] {
    return Array.from(this.#rows, ([text, rows]) => ({
      text,
      rows: [...rows].sort((a, b) => a - b),
    })).sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  }
}
