/** A partner was chosen; `id` is null if the choice was cleared. */
export type PartnerSelectEvent = CustomEvent<{readonly id: string | null}>;

/** Creates the event that says who was chosen. */
export const partnerSelectEvent = (id: string | null): PartnerSelectEvent =>
  new CustomEvent('partner-select', {
    detail: {id},
    bubbles: true,
    composed: true,
  });

declare global {
  interface GlobalEventHandlersEventMap {
    'partner-select': PartnerSelectEvent;
  }
}
