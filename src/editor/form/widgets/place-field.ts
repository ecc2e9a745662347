import {html, type TemplateResult} from 'lit';
import type {Path} from '../../document/json.js';
import type {Field} from '../field.js';
import {controlId, type FormContext} from '../form-context.js';

/** A place of the world: `<place-field>`, with a search, a map and coordinates. */
export const renderPlaceField = (
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult => html`
  <place-field
    id=${controlId(path)}
    .field=${field}
    .path=${path}
    .context=${context}
    .value=${context.document.at(path)}
  ></place-field>
`;
