import {type CSSResult, unsafeCSS} from 'lit';
import {adaptiveStyles} from '../element/adaptive.styles.js';
import {tokenStyles} from '../element/tokens.styles.js';
import {boxStyles} from './styles/box.styles.js';
import {buttonStyles} from './styles/button.styles.js';
import {fieldStyles} from './styles/field.styles.js';
import {textStyles} from './styles/text.styles.js';
import {editorTokens} from './styles/token.styles.js';

/**
 * Styles of the elements for visitors, on the host: in the editor no rules of a page
 * could override it, and no element needs a container for them.
 */
const onHost = ({cssText}: CSSResult) =>
  unsafeCSS(cssText.replaceAll('.root', ':host'));

/**
 * The styles of every element of the editor: `static styles = [...editorStyles, …]`.
 *
 * - text: `.title`, `.muted`, `.hint`, `.quiet`
 * - controls: `.button` (with `.main`, `.danger`), `.link`, `.icon`, `.segments`;
 *   inputs need no class
 * - fields: `.field` with `.label`, `.hint`, `.error`, `.required`, `.findings` with
 *   `.advice`; `.fields`, `.pair`, `.row`
 * - boxes: `.panel`, `.notice` (with `.fault`, `.warning`, `.success`), `.mark`,
 *   `dialog`
 * - colours: the tokens of the elements, such as `--_accent`, and `--_ground`,
 *   `--_edge`, `--_fault`, `--_warning`, `--_success`, each also with `-soft`
 */
export const editorStyles: readonly CSSResult[] = [
  onHost(tokenStyles),
  onHost(adaptiveStyles),
  editorTokens,
  textStyles,
  buttonStyles,
  fieldStyles,
  boxStyles,
];
