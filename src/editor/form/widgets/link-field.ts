import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {toolMsgIn} from '../../../language/tool-messages.js';
import {isRecord, type JsonRecord, type Path} from '../../document/json.js';
import {setValue, typeValue, without} from '../edits.js';
import type {Field} from '../field.js';
import {framed, renderFrame, renderGroup} from '../field-frame.js';
import {controlId, type FormContext, keyOf} from '../form-context.js';
import {renderCheckbox, renderInput} from './inputs.js';
import {renderLanguageChoice} from './language-field.js';
import {renderLocalizedField} from './localized-field.js';
import {textIn} from '../text-parts.js';

const isWebAddress = (address: string) => /^https?:\/\/\S+$/i.test(address);

/** Addresses that lack only their beginning: `www.trabzon.bel.tr`, `trabzon.bel.tr/en`. */
const LACKS_HTTPS = /^(?!https?:)[\w-]+(\.[\w-]+)+([/?#]\S*)?$/i;

/** Renders help with an address: a link that opens it, or a button that completes it. */
function renderHelp(
  address: string,
  words: string,
  add: (address: string) => void,
  {locale}: FormContext,
  isReported: boolean
) {
  const msg = toolMsgIn(locale);
  if (isWebAddress(address))
    return html`<a
      class="open"
      href=${address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label=${msg(str`Open: ${words}`)}
      >${msg('Open')}</a
    >`;
  // The check of the content says the same, a moment later.
  if (isReported || !LACKS_HTTPS.test(address)) return nothing;
  return html`<p class="error">
    ${msg(str`“${address}” requires https:// at the beginning.`)}
    <button
      type="button"
      class="link"
      @click=${() => add(`https://${address}`)}
    >
      ${msg('Add https://')}
    </button>
  </p>`;
}

/**
 * A link: an address for each language, or one page for both with its language, and
 * the name of the page.
 */
export function renderLinkField(
  field: Field,
  path: Path,
  context: FormContext
): TemplateResult {
  const {document, locale, state} = context;
  const msg = toolMsgIn(locale);
  const value = document.at(path);
  const link: JsonRecord = isRecord(value) ? value : {};
  const german = textIn(value, 'de');
  const english = textIn(value, 'en');
  const isShared =
    state.isShared(path) ?? (german === english && german !== '');

  const setBoth = (address: string) => {
    const rest = without(link, 'de', 'en');
    const both = address ? {de: address, en: address} : {};
    const next = {...both, ...rest};
    setValue(
      document,
      path,
      Object.keys(next).length > 0 ? next : undefined,
      keyOf([...path, 'de'])
    );
  };

  const renderAddress = (
    language: 'de' | 'en',
    words: string,
    address: string,
    groupLabel?: string
  ) => {
    const set = (text: string) =>
      isShared ? setBoth(text) : typeValue(document, [...path, language], text);
    return html`<div class="language">
      ${renderFrame(
        {
          path: [...path, language],
          label: words,
          groupLabel,
          isRequired: field.isRequired,
          findings: isShared
            ? [
                ...context.findingsAt([...path, 'de']),
                ...context.findingsAt([...path, 'en']),
              ]
            : undefined,
        },
        context,
        (names) =>
          renderInput({
            names,
            value: address,
            type: 'url',
            inputMode: 'url',
            onInput: set,
          })
      )}
      ${renderHelp(
        address,
        [groupLabel, words].filter(Boolean).join(', '),
        (whole) => {
          set(whole);
          document.closeStep();
          context.focus(controlId([...path, language]));
        },
        context,
        context
          .findingsAt([...path, language])
          .some(({level}) => level === 'fault')
      )}
    </div>`;
  };

  const name = field.fields?.find(({key}) => key === 'name');
  return renderGroup(
    framed(field, path, context),
    context,
    html`
      ${renderCheckbox(msg('One page for both languages'), isShared, () => {
        state.setShared(path, !isShared);
        if (isShared || !(german || english)) return;
        setBoth(german || english);
        document.closeStep();
      })}
      ${
        isShared
          ? html`
            <div class="shared">
              ${renderAddress('de', msg('Web address'), german)}
              ${renderLanguageChoice(
                {
                  path: [...path, 'hreflang'],
                  label: msg('Language of the page'),
                },
                context
              )}
            </div>
          `
          : html`<div class="localized">
            <div class="languages">
              ${renderAddress('de', msg('German'), german, msg('Web address'))}
              ${renderAddress('en', msg('English'), english, msg('Web address'))}
            </div>
          </div>`
      }
      ${
        name && (german || english || link['name'] !== undefined)
          ? html`<details
            ?open=${link['name'] !== undefined || state.isOpen([...path, '+'])}
            @toggle=${(event: Event) => {
              if (event.target instanceof HTMLDetailsElement)
                state.setOpen([...path, '+'], event.target.open);
            }}
          >
            <summary>${msg('Name of the page')}</summary>
            ${renderLocalizedField(
              {...name, path: 'link.name', isRequired: false},
              [...path, 'name'],
              context
            )}
          </details>`
          : nothing
      }
    `
  );
}
