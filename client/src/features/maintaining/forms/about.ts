// What a form may be about, so that one opened for something else says so at once.
import { SUPER_LABELS } from '#schema/vocabulary/labels.ts';
import { isRelationshipType } from '#schema/vocabulary/relationship-types.ts';
import type { CommandForm } from '../command-form.ts';

const labelled = (sort: string, ...labels: readonly string[]): NonNullable<CommandForm['about']> => ({ sort, isIt: (label) => labels.includes(label) });

export const IS = {
  BODY: labelled('a body', 'Body'),
  ORGANISATION: labelled('an organisation', 'Organisation'),
  POST: labelled('a post', 'Post'),
  GROUP: labelled('a body or an organisation', 'Body', 'Organisation'),
  PARTY: labelled('a body, an organisation or a post', 'Body', 'Organisation', 'Post'),
  APPOINTMENT: labelled('an appointment', 'Appointment'),
  SEAT: labelled('a seat', 'Membership'),
  DUTY: labelled('who answers for an item', 'Assignment'),
  EDITION: labelled('an edition of a plan', 'PlanEdition'),
  AREA: labelled('an area of a plan', 'PriorityArea'),
  AIMING: labelled('an edition or an area of a plan', 'PlanEdition', 'PriorityArea'),
  THEME: labelled('a theme', 'Theme'),
  MEASURED: labelled('a measure or an objective', 'Measure', 'Objective'),
  RISK: labelled('a risk', 'Risk'),
  DELIVERABLE: labelled('an action', 'Deliverable'),
  ITEM: labelled('an item of a plan, an agreement or a duty', ...SUPER_LABELS.Ownable, 'Objective'),
  GROUND: labelled('an agreement or a law', 'Agreement', 'LegalBasis'),
  FUNCTION: labelled('a duty or a task', 'Function'),
  LINE: { sort: 'a line', isIt: isRelationshipType },
} as const;
