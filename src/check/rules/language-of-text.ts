/*
 * Small words that one language has and the other does not. They are about a third of
 * any running text, so a few words are enough to tell the languages apart.
 */

const SMALL_WORDS = {
  de: new Set(
    'der das und ist nicht mit für von den dem ein eine einer eines zu im auf sich des wir als auch werden aus bei ihre ihrer oder sind wird zur zum über nach durch unser unsere zwischen seit sowie'.split(
      ' '
    )
  ),
  en: new Set(
    'the and of to is for with on that are by from as at be this which their our we it or has have been was were its into between since as well'.split(
      ' '
    )
  ),
} as const;

/** Fewer small words of the other language may be a foreign title. */
const LEAST = 2;

/** Whether a text has small words of the other language and none of its own. */
export function isWrongLanguage(
  words: readonly string[],
  language: 'de' | 'en'
): boolean {
  const count = (of: 'de' | 'en') =>
    words.filter((word) => SMALL_WORDS[of].has(word.toLowerCase())).length;
  const other = count(language === 'de' ? 'en' : 'de');
  return other >= LEAST && other * 8 >= words.length && count(language) === 0;
}
