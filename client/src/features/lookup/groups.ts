// Hits in groups by kind, as the look-up box and the page of results show them.
import type { Thing } from '#schema/answer.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { SuggestionGroup } from '../../ui/use-suggestions.ts';

export interface Hit {
  readonly thing: Thing;
  readonly matchedName: string | null;
  readonly status: Status;
}

export interface HitGroup {
  readonly heading: string;
  readonly hits: readonly Hit[];
}

const HEADINGS: Readonly<Record<ThingKind, string>> = {
  DELIVERABLE: 'Deliverables',
  MEASURE: 'Measures',
  OBJECTIVE: 'Objectives',
  RISK: 'Risks',
  PROGRAMME: 'Programmes',
  BODY: 'Boards and groups',
  ORGANISATION: 'Organisations',
  POST: 'Posts',
  PERSON: 'People',
  PLAN: 'Plans',
  PRIORITY_AREA: 'Areas of a plan',
  THEME: 'Themes of a plan',
  OUTCOME: 'Outcomes of a plan',
  AGREEMENT: 'Agreements',
  LEGAL_BASIS: 'Laws',
  MEETING: 'Meetings',
  DECISION: 'Decisions',
  CHANGE_EVENT: 'Changes of bodies and posts',
  FUNCTION: 'Duties',
};

/** The group of the best hit first; within a group the order of the hits. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const heading = HEADINGS[hit.thing.kind];
    groups.set(heading, [...(groups.get(heading) ?? []), hit]);
  }
  return [...groups].map(([heading, found]) => ({ heading, hits: found }));
}

/** The groups as the look-up box shows them. */
export function suggestionsOf(hits: readonly Hit[]): readonly SuggestionGroup[] {
  return groupHits(hits).map((group) => ({
    heading: group.heading, suggestions: group.hits.map((hit) => ({ key: hit.thing.id, name: hit.thing.name, detail: detailOf(hit) })),
  }));
}

/** What tells a hit from others: its place, the spelling that matched, and that it is not in force. */
export function detailOf({ thing, matchedName, status }: Hit): string | null {
  const parts = [
    thing.detail,
    matchedName === null ? null : `also “${matchedName}”`,
    status === 'PROPOSED' || status === 'AGREED' ? 'not in force' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}
