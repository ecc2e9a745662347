/**
 * Remembers the last result of a pure function, for as long as its arguments
 * stay the same: what an element derives from its state is derived once.
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
