/**
 * Says in the user's language why a command cannot run: an unknown option, a missing
 * file. The command then exits with 2.
 */
export class UsageError extends Error {
  override name = 'UsageError';
}
