/** One thing that is wrong, and where, as in `payload.partners[3].since`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Says where in a payload something is wrong, and what was wanted there. */
export class PayloadError extends Error {
  override name = 'PayloadError';

  /**
   * The message names the first ten faults, one a line.
   * @param faults - all of them, in the order of the payload
   */
  constructor(
    readonly faults: readonly Fault[],
    options?: ErrorOptions
  ) {
    const lines = faults
      .slice(0, 10)
      .map(({path, message}) => `${path}: ${message}`);
    if (faults.length > 10) lines.push(`… and ${faults.length - 10} more`);
    super(lines.join('\n'), options);
  }

  /** For a part that the format lets absent, but not the one who asks. */
  static missing(path: string): PayloadError {
    return new PayloadError([{path, message: 'expected a value, got nothing'}]);
  }
}
