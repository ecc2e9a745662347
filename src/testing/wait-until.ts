import {waitUntil as wait} from '@open-wc/testing';

/** How long a busy machine may need, ms. */
const PATIENCE = 20_000;

/** Waits until a condition holds, longer than the second that open-wc would wait. */
export const waitUntil = (
  condition: Parameters<typeof wait>[0],
  message?: string
): Promise<void> => wait(condition, message, {timeout: PATIENCE});
