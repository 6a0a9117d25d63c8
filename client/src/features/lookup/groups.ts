// Hits in groups by kind, as the look-up box and the page of results show them.
import type { Thing } from '#schema/answer.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { SuggestionGroup } from '../../ui/use-suggestions.ts';

export interface Hit {
  readonly thing: Thing;
  readonly matchedName: string | null;
  /** Which papers print the name that matched; null where it was not recorded. */
  readonly printedSay: string | null;
  readonly status: Status;
}

/** A short form, a product or a place: it has no page of its own. */
export interface Word {
  readonly id: string;
  readonly text: string;
  readonly say: string;
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

/** The groups as the look-up box shows them; words last, as they lead to the page of results. */
export function suggestionsOf(hits: readonly Hit[], words: readonly Word[]): readonly SuggestionGroup[] {
  return [
    ...groupHits(hits).map((group) => ({
      heading: group.heading, suggestions: group.hits.map((hit) => ({ key: hit.thing.id, name: hit.thing.name, detail: detailOf(hit) })),
    })),
    ...(words.length === 0 ? [] : [{ heading: WORDS, suggestions: words.map(({ id, text, say }) => ({ key: id, name: text, detail: say })) }]),
  ];
}

/** The heading above short forms, products and places. */
export const WORDS = 'Words and places of the papers';

/** What tells a hit from others: its place, the spelling that matched with the papers that print it, and that it is not in force. */
export function detailOf({ thing, matchedName, printedSay, status }: Hit): string | null {
  const parts = [
    thing.detail,
    matchedName === null ? null : [`also “${matchedName}”`, printedSay].filter((part) => part !== null).join(', '),
    status === 'PROPOSED' || status === 'AGREED' ? 'not in force' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

/** The same on the page of results, where there is room to say which papers print the name itself. */
export function longDetailOf(hit: Hit): string | null {
  const short = detailOf(hit);
  return hit.matchedName !== null || hit.printedSay === null ? short : [short, hit.printedSay].filter((part) => part !== null).join(' · ');
}
