// Where the page of a thing is. The only place that turns a kind and an id into an address.
import type { Thing } from '#schema/answer.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';

/** A path of ours and, for a part of a page, the part. */
export interface Address {
  readonly to: string;
  readonly hash?: string;
}

type Find = (id: string) => Address;

const under = (folder: string): Find => (id) => ({ to: `/${folder}/${encodeURIComponent(id)}` });
const card = (folder: string): Find => (id) => ({ to: `/${folder}/${encodeURIComponent(id)}/accountability` });
// An area or theme does not name the plan it stands in: the page finds the plan, then shows the part.
const within: Find = (id) => ({ to: `/plans/of/${encodeURIComponent(id)}`, hash: id });

const ADDRESSES: Readonly<Record<ThingKind, Find>> = {
  BODY: under('bodies'),
  ORGANISATION: under('organisations'),
  POST: under('posts'),
  PERSON: under('people'),
  DELIVERABLE: card('deliverables'),
  MEASURE: card('measures'),
  OBJECTIVE: under('objectives'),
  RISK: card('risks'),
  PROGRAMME: card('programmes'),
  PLAN: under('plans'),
  PRIORITY_AREA: within,
  THEME: within,
  OUTCOME: under('outcomes'),
  AGREEMENT: under('agreements'),
  LEGAL_BASIS: under('laws'),
  MEETING: under('meetings'),
  DECISION: under('decisions'),
  CHANGE_EVENT: under('events'),
  FUNCTION: card('duties'),
};

/** The address of the thing's page, without the day: links keep the day of the page they stand on. */
export function addressOf({ kind, id }: Pick<Thing, 'kind' | 'id'>): Address {
  return ADDRESSES[kind](id);
}
