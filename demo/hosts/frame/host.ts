import {html, type ServerRenderedTemplate} from '@lit-labs/ssr';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {documentHead} from '../../layout/document-head.js';
import type {Here, Localized, Page} from '../../page.js';
import {bar, type BarOptions} from './bar.js';
import {codeOf, type Widget} from './widget.js';

/** The style sheet of the bar, for `Page.styles` after those of the host. */
export const BAR_STYLES = 'hosts/frame/bar.css';

/** The script of the bar, for `Page.scripts`. */
export const BAR_SCRIPT = 'hosts/frame/bar.client.ts';

const SKIP: Localized = {de: 'Zum Inhalt', en: 'Skip to content'};

/** A widget on a page: exactly the code of the example. */
export const show = (widget: Widget): unknown => unsafeHTML(codeOf(widget));

interface HostOptions extends BarOptions {
  /** The class of the body. */
  readonly name: string;
  /** The page of the host: header, `<main id="content">` and footer. */
  readonly body: unknown;
}

/**
 * The document of a host page, below the bar of the preview. Search engines leave it out:
 * nobody must take it for the page of an office.
 */
export function host(
  page: Page,
  here: Here,
  {name, body, ...options}: HostOptions
): ServerRenderedTemplate {
  return html`<!doctype html>
<html lang=${here.locale}>
<head>${documentHead(page, here)}<meta name="robots" content="noindex"></head>
<body class=${name}>
<a class="preview-skip" href="#content">${SKIP[here.locale]}</a>
${bar(here, options)}
${body}
</body>
</html>
`;
}
