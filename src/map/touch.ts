import {matchesMedia} from '../element/media.js';

/**
 * Whether the visitor uses the map by fingers: buttons are larger, and there are no
 * arrows to pan. The styles of the controls have the same media query.
 */
export const isTouch = (): boolean => matchesMedia('(pointer: coarse)');
