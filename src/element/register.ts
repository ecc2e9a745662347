/** An element's class; ours carry the version of their package. */
export type ElementClass = CustomElementConstructor & {
  readonly version?: string;
};

let hasWarned = false;

/**
 * Registers an element where its tag is free: an embed code that was pasted
 * twice must not end in an exception, which would leave the elements after it
 * undefined. The first wins. The console tells once if that is another version.
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
