import {html, nothing, type TemplateResult} from 'lit';
import {str} from '@lit/localize';
import {toolMsgIn} from '../../../language/tool-messages.js';
import type {Path} from '../../document/json.js';
import {typeText} from '../edits.js';
import type {Field} from '../field.js';
import {isLong, isName} from '../field-layout.js';
import {
  type ControlNames,
  renderDescription,
  renderFrame,
  renderGroupLabel,
} from '../field-frame.js';
import {controlId, type FormContext} from '../form-context.js';
import {textIn} from '../text-parts.js';
import {fieldWords} from '../words/field-words.js';
import {renderInput, renderTextarea} from './inputs.js';

/** A text longer than this, in characters, gets a field with several lines. */
const ONE_LINE = 70;

/** A text in both languages, side by side if there is space, with Leichte Sprache. */
export function renderLocalizedField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const {document, locale} = context;
  const msg = toolMsgIn(locale);
  const {label, hint} = fieldWords(field, locale);
  const value = document.at(path);
  const german = textIn(value, 'de');
  const english = textIn(value, 'en');
  const simple = textIn(value, 'de-simple');
  const description = renderDescription(
    path,
    hint,
    context.findingsAt(path),
    context
  );
  const isLarge =
    isLong(field) || Math.max(german.length, english.length) > ONE_LINE;

  const renderText = (language: string, words: string, text: string) =>
    renderFrame(
      {
        path: [...path, language],
        label: words,
        groupLabel: label,
        isRequired: field.isRequired && language !== 'de-simple',
      },
      context,
      (names) => {
        const ids = [description.ids, names.describedBy];
        const named: ControlNames = {
          ...names,
          describedBy:
            ids.filter((each) => typeof each === 'string').join(' ') || nothing,
        };
        const control = {
          names: named,
          value: text,
          lang: language === 'de-simple' ? 'de' : language,
          onInput: (typed: string) => typeText(document, path, language, typed),
        };
        return isLarge || language === 'de-simple'
          ? renderTextarea(control)
          : renderInput(control);
      }
    );

  return html`
    <div class="localized">
      ${
        // The items of a list are below the words of the list.
        field.key === ''
          ? nothing
          : renderGroupLabel(label, field.isRequired, context)
      }
      <div class="languages">
        <div class="language">
          ${renderText('de', msg('German'), german)}
        </div>
        <div class="language">
          ${renderText('en', msg('English'), english)}
          ${
            isName(field) && german && !english
              ? html`<button
                type="button"
                class="link same"
                @click=${() => {
                  typeText(document, path, 'en', german);
                  document.closeStep();
                  context.focus(controlId([...path, 'en']));
                }}
              >
                ${msg(str`Same as German: “${german}”`)}
              </button>`
              : nothing
          }
        </div>
      </div>
      ${description.hint} ${description.findings}
      ${
        isLarge || simple
          ? html`<details
            ?open=${simple !== '' || context.state.isOpen([...path, 'de-simple'])}
            @toggle=${(event: Event) => {
              // Stays open while somebody empties the text.
              if (event.target instanceof HTMLDetailsElement)
                context.state.setOpen(
                  [...path, 'de-simple'],
                  event.target.open
                );
            }}
          >
            <summary>${msg('Leichte Sprache')}</summary>
            ${renderText('de-simple', msg('Leichte Sprache'), simple)}
            <p class="hint">${msg('One sentence a line. Short sentences, known words.')}</p>
          </details>`
          : nothing
      }
    </div>
  `;
}
