import {isServer} from 'lit';

/**
 * Whether no browser runs this: the elements become HTML for pages without
 * script. Never true in the scripts for browsers, which are built without what
 * depends on it. Lit's own constant has the type `false`.
 */
export const isPrerendering: boolean = isServer;
