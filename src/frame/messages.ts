/*
 * The messages between a frame and its host page.
 */

/** Sent by the frame: the height of its content, in CSS px. */
export const HEIGHT = 'intl-office-height';

/** Sent by the host page: it sizes the frame, so the frame needs no scroll bar. */
export const SIZED = 'intl-office-sized';
