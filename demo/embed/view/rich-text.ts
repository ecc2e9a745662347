import {html, type TemplateResult} from 'lit';

/** A text with names of buttons between `**`, and code between backticks. */
export const richText = (text: string): readonly (string | TemplateResult)[] =>
  text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
    if (part.startsWith('**')) return html`<b>${part.slice(2, -2)}</b>`;
    if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
    return part;
  });
