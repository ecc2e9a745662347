import {
  createComponent,
  type EventName,
  type ReactWebComponent,
} from '@lit/react';
import React from 'react';
import type {
  IntlOfficeErrorEvent,
  IntlOfficeLoadEvent,
} from '../element/content.js';
import type {IntlElement} from '../element/intl-element.js';
import {isPrerendering} from '../element/prerendering.js';
import {register} from '../element/register.js';
import {isSimulated, useSimulatedPage} from './simulated-page.js';

/** The events of all elements, by the names of their properties in React. */
const EVENTS = {
  onIntlOfficeLoad: 'intl-office-load' as EventName<IntlOfficeLoadEvent>,
  onIntlOfficeError: 'intl-office-error' as EventName<IntlOfficeErrorEvent>,
};

type Events<Own> = typeof EVENTS & Own;

/** What decides whether the bundled content may show. */
interface ContentProps {
  readonly payload?: unknown;
  readonly ownContent?: boolean;
}

/**
 * Makes a component of an element, with the element's own events. The component
 * registers the element when it first renders in a browser.
 *
 * On a server it renders the tag with its children, the fallback. If the page has its
 * own content, it adds the attribute `own-content`: properties are set after the
 * element has started, and the bundled content must not show until then.
 */
export function component<
  Element extends IntlElement,
  Own extends Record<string, EventName>,
>(
  tag: string,
  elementClass: new () => Element,
  ownEvents: Own
): ReactWebComponent<Element, Events<Own>> {
  const events = {...EVENTS, ...ownEvents};
  const Wrapper = createComponent({
    react: React,
    tagName: tag,
    elementClass,
    events,
  });
  const Component = React.forwardRef<Element, ContentProps>((props, ref) => {
    if (!isPrerendering) register(tag, elementClass);
    const hasOwnContent = props.ownContent ?? props.payload !== undefined;
    // The types of the wrapper do not know attributes.
    return React.createElement(Wrapper as React.ElementType, {
      ...props,
      ref: isSimulated ? useSimulatedPage(props, events, ref) : ref,
      'own-content': hasOwnContent ? '' : undefined,
    });
  });
  Component.displayName = Wrapper.displayName ?? tag;
  // It accepts what the wrapper accepts, and passes it on.
  return Component as ReactWebComponent<Element, Events<Own>>;
}
