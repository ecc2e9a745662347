/** The class of an element; ours have the version of their package. */
export type ElementClass = CustomElementConstructor & {
  readonly version?: string;
};

let hasWarned = false;

/**
 * Registers an element unless its tag is taken: an embed code that was pasted
 * twice must not throw, which would leave the remaining elements undefined. The
 * first definition wins. One warning says so if its version differs.
 */
export function register(
  tag: string,
  element: ElementClass,
  registry: CustomElementRegistry = customElements
): void {
  const first: ElementClass | undefined = registry.get(tag);
  if (!first) registry.define(tag, element);
  else if (first.version !== element.version && !hasWarned) {
    hasWarned = true;
    console.warn(
      `<${tag}> ${element.version} is not used: ${first.version ?? 'another'} came first`
    );
  }
}
