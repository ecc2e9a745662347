import json from './payload.json' with {type: 'json'};
import {readPayload} from './read-payload.js';
import type {Payload} from './schema.js';

let payload: Payload | undefined;

/** The payload that ships with the elements, read on first use. */
export const bundledPayload = (): Payload => (payload ??= readPayload(json));
