import type {Locale} from '../language/locale.js';

/** Where a command writes, and in which language. */
export interface Terminal {
  readonly locale: Locale;
  /** Writes a result. */
  out(text: string): void;
  /** Writes what went wrong, or what the user should know beside the result. */
  err(text: string): void;
}

/** A command of the package, such as `check`. */
export interface Command {
  /** What the command does, its arguments and options: the text of `--help`. */
  usage(locale: Locale): string;
  /**
   * Runs the command.
   *
   * @param args - what follows its name
   * @returns the exit code: 0 if all is well, 1 if the content is faulty, 2 if the
   *   command cannot run at all
   */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}
