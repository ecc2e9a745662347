import type {Partner} from '../payload/schema.js';

/** A partner with the required fields only, and the defaults of the others. */
export const barePartner: Partner = {
  id: 'bare',
  kind: 'project',
  name: {de: 'Irgendwo', en: 'Somewhere'},
  country: 'FR',
  location: [2, 49],
  status: 'active',
  otherNames: [],
  milestones: [],
  topics: [],
  participants: [],
  goals: [],
};

/** A university, which has its city as its place. */
export const university: Partner = {
  ...barePartner,
  kind: 'university',
  name: {de: 'Universität Lyon', en: 'University of Lyon'},
  place: {de: 'Lyon', en: 'Lyons'},
};
