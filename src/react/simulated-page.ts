import {isServer} from 'lit';
import React from 'react';
import {isPrerendering} from '../element/prerendering.js';

/**
 * Whether a unit test simulates the page in Node. Vitest then loads the build of
 * `@lit/react` for servers, which sets no properties and listens to no events. False in
 * browsers. The type of Lit's constant is `false`.
 */
export const isSimulated = (isServer as boolean) && !isPrerendering;

/** What React itself passes on. */
const OF_REACT = new Set(['children', 'ref', 'style', 'className']);

/** Sets properties and listens to events in a simulated page. Returns the inner ref. */
export function useSimulatedPage<Element extends HTMLElement>(
  props: object,
  events: Readonly<Record<string, string>>,
  ref: React.ForwardedRef<Element>
): React.Ref<Element> {
  const element = React.useRef<Element>(null);
  const lastNames = React.useRef<readonly string[]>([]);
  React.useLayoutEffect(() => {
    const values = new Map<string, unknown>(Object.entries(props));
    for (const name of new Set([...lastNames.current, ...values.keys()]))
      if (element.current && name in element.current && !OF_REACT.has(name))
        Reflect.set(element.current, name, values.get(name));
    lastNames.current = [...values.keys()];
  }, [props]);
  React.useLayoutEffect(() => {
    const listening = new AbortController();
    for (const [name, listener] of Object.entries<unknown>({...props}))
      if (events[name] && typeof listener === 'function')
        element.current?.addEventListener(
          events[name],
          (event) => void Reflect.apply(listener, undefined, [event]),
          {signal: listening.signal}
        );
    return () => listening.abort();
  }, [props, events]);
  React.useImperativeHandle<Element | null, Element | null>(
    ref,
    () => element.current,
    []
  );
  return element;
}
