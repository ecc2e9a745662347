export const ACCEPTED = [];
