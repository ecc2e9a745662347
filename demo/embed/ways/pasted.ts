import type {Locale} from '../../../src/language/locale.js';
import type {WayChoice} from '../choice.js';
import {readSnippet} from '../read-snippet.js';
import {TEXTS, WAY_NAMES} from './ways-texts.js';

/** The ways that use a placeholder. */
const BY_PLACEHOLDER = ['placeholder', 'typo3', 'wordpress', 'drupal'];

/** What pasted code contains: in words, and as a choice if it has an element. */
export function readPasted(
  pasted: string,
  before: WayChoice,
  locale: Locale
): {readonly answer: string; readonly choice: WayChoice} {
  const texts = TEXTS[locale];
  const text = pasted.trim();
  const found = readSnippet(text);
  if (!found) return {answer: text ? texts.unknown : '', choice: before};
  const {tag, attributes, ignored, address = before.settings.address} = found;
  const keeps =
    found.way === 'placeholder' && BY_PLACEHOLDER.includes(before.way);
  const way = keeps ? before.way : found.way;
  const names = [tag, ...Object.keys(attributes)].join(', ');
  const answer = [
    `${texts.read}: ${names} (${WAY_NAMES[way][locale]}).`,
    ...(ignored.length ? [`${texts.ignored}: ${ignored.join(', ')}.`] : []),
  ].join(' ');
  return {answer, choice: {way, settings: {tag, attributes, address}}};
}
