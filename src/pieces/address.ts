import {html, type TemplateResult} from 'lit';

/** A word that contains an e-mail address or the name of a host. */
const ADDRESS = /\S*(?:@|[\p{L}\d]\.\p{L}{2,})\S*/gu;

/**
 * Allows line breaks within e-mail addresses and addresses of pages: after the at
 * sign, dots and slashes. Without them, browsers break long ones at any letter.
 */
export function withAddressBreaks(
  text: string
): string | readonly (string | TemplateResult)[] {
  const parts = text
    .replace(ADDRESS, (address) =>
      address.replace(/([@./])(?=[\p{L}\d])/gu, '$1\0')
    )
    .split('\0');
  return parts.length > 1
    ? parts.map((part, i) => (i > 0 ? html`<wbr />${part}` : part))
    : text;
}
