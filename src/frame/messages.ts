/*
 * What a frame and the page around it say to each other.
 */

/** From the frame: its content is so high, in CSS px. */
export const HEIGHT = 'intl-office-height';

/** From the page: it sizes the frame, which asks for no scroll bar then. */
export const SIZED = 'intl-office-sized';
