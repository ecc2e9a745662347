import {DORTMUND} from './dortmund.js';
import {DRUPAL} from './drupal.js';
import {OTHER} from './other.js';
import type {Recipe, System} from './recipe.js';
import {TYPO3} from './typo3.js';
import {UNKNOWN} from './unknown.js';
import {WORDPRESS} from './wordpress.js';

/** The answers to “Which system do you use?” */
export const SYSTEMS = [
  DORTMUND,
  TYPO3,
  WORDPRESS,
  DRUPAL,
  OTHER,
  UNKNOWN,
] as const;

export type SystemId = (typeof SYSTEMS)[number]['id'];

export const systemOf = (
  id: SystemId | undefined
): System<SystemId> | undefined => SYSTEMS.find((system) => system.id === id);

/** The recipe of a choice, once both questions are answered. */
export const recipeOf = ({
  system,
  use,
}: {
  readonly system: SystemId | undefined;
  readonly use: string | undefined;
}): Recipe | undefined =>
  systemOf(system)?.recipes.find((recipe) => recipe.use === use);
