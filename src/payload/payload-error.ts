/** A fault and its place, such as `payload.partners[3].since`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
  /** The words from which one is expected, where only some are allowed. */
  readonly allowed?: readonly string[];
}

/** Names the places of a payload that are wrong, and what each should be. */
export class PayloadError extends Error {
  override name = 'PayloadError';

  /**
   * The message lists the first ten faults, one on each line.
   * @param faults - all faults, in the order of the payload
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

  /** Reports a part that is optional in the format, but required by an element. */
  static missing(path: string): PayloadError {
    return new PayloadError([{path, message: 'expected a value, got nothing'}]);
  }
}
