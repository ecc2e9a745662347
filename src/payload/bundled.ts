import json from './payload.json' with {type: 'json'};
import {readPayload} from './read-payload.js';
import type {Payload} from './schema.js';

let payload: Payload | undefined;

/**
 * The payload that ships with the elements, read on first use. The build reads it
 * and replaces this module by the result: a visitor's browser does not check it
 * again.
 */
export const bundledPayload = (): Payload => (payload ??= readPayload(json));
