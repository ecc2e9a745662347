// The first statement of each script: Node, which has no document, gets an error that
// names the modules to import instead.

/** Returns the statement for a script. */
export const browsersOnly = (file) =>
  `if (typeof document === 'undefined') throw new Error(${JSON.stringify(
    `${file} is a script for pages and needs a document. In Node, import "intl-office-widget/elements.js" for the classes, or "intl-office-widget" to register the elements.`
  )});`;
