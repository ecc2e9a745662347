import type {Command} from './command.js';

/** The commands of the package. Each is loaded only to run it or to explain it. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build-command.js')).buildCommand,
  check: async () => (await import('./check-command.js')).checkCommand,
  import: async () => (await import('./import-command.js')).importCommand,
};
