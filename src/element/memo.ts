/**
 * Caches the last result of a pure function until its arguments change, so that
 * an element derives a value from its state only once.
 */
export function memo<Args extends readonly unknown[], Result>(
  derive: (...args: Args) => Result
): (...args: Args) => Result {
  let last: {readonly args: Args; readonly result: Result} | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => !Object.is(arg, last?.args[i])))
      last = {args, result: derive(...args)};
    return last.result;
  };
}
