/** The longest text of a value in a sentence, in characters. */
const LONGEST = 40;

/** A value as it is written in JSON, shortened for a sentence. */
export function gotOf(value: unknown): string {
  if (Array.isArray(value) && value.every((each) => typeof each === 'number'))
    return `[${value.slice(0, 4).join(', ')}${value.length > 4 ? ', …' : ''}]`;
  // Functions and symbols, which only a script can pass, have no JSON.
  const json = JSON.stringify(value) as string | undefined;
  const text = typeof value === 'string' ? value : (json ?? typeof value);
  const short =
    text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  return typeof value === 'string' ? `"${short}"` : short;
}
