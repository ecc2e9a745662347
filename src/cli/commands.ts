import type {Command} from './command.js';

/** The commands of the package. Each is loaded only to run it or to explain it. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check-command.js')).checkCommand,
};
