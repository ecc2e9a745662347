import type {Code, Finding} from './finding.js';

/** A fault of the whole file, or at an offset or a path that the details name. */
export const fault = <C extends Code>(
  code: C,
  details: Partial<Omit<Finding, 'level' | 'code'>> = {}
): Finding<C> => ({level: 'fault', code, path: [], ...details});
