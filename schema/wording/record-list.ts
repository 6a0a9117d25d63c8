// The lists of agreements, laws, meetings, decisions, changes and outcomes.
import type { AgreementKind } from '#schema/vocabulary/agreements.ts';
import type { ChangeEventKind } from '#schema/vocabulary/change-events.ts';
import type { DecisionKind } from '#schema/vocabulary/decision-kinds.ts';
import type { RecordKind, RecordOrder } from '#schema/vocabulary/record-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { AGREEMENT_KIND_WORDS } from '#schema/wording/agreement-profile.ts';
import { sayThings } from '#schema/wording/gap-lists.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';
import { RECORD_KIND_WORDS } from '#schema/wording/record-profile.ts';

export interface SpokenListed {
  readonly kind: RecordKind;
  readonly title: string;
  readonly status: Status;
  readonly of: AgreementKind | DecisionKind | ChangeEventKind | null;
  readonly signers: readonly NamedParty[];
  readonly bodies: readonly NamedParty[];
  /** In words. */
  readonly held: string | undefined;
  /** The plan that promises an outcome. */
  readonly within: string | null;
}

/** "Multi Agency Information Sharing Protocol: protocol, signed by Durham County Council." */
export function sayListed(listed: SpokenListed): string {
  return sentence(`${listed.title}: ${TAILS[listed.kind](listed)}${sayStanding(listed.status)}`);
}

const TAILS: Readonly<Record<RecordKind, (listed: SpokenListed) => string>> = {
  AGREEMENT: ({ of, signers, status }) => {
    const verb = status === 'PROPOSED' || status === 'AGREED' ? 'to be signed by' : 'signed by';
    return `${isAgreement(of) ? lower(AGREEMENT_KIND_WORDS[of]) : 'agreement'}, ${signers.length === 0 ? 'no signature is known' : `${verb} ${sayList(signers.map(partyName))}`}`;
  },
  LEGAL_BASIS: () => 'law that papers name',
  MEETING: met,
  DECISION: met,
  CHANGE_EVENT: () => lower(RECORD_KIND_WORDS.CHANGE_EVENT),
  OUTCOME: ({ within }) => (within === null ? 'outcome' : `outcome of the ${within}`),
};

function met({ kind, bodies, held }: SpokenListed): string {
  const whose = bodies.length === 0 ? '' : ` of ${sayList(bodies.map(partyName))}`;
  return `${lower(RECORD_KIND_WORDS[kind])}${whose}${held === undefined ? ', no day is given' : `, ${held}`}`;
}

function isAgreement(of: SpokenListed['of']): of is AgreementKind {
  return of !== null && Object.hasOwn(AGREEMENT_KIND_WORDS, of);
}

function lower(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

interface Counted {
  readonly kinds: readonly RecordKind[];
  readonly counts: ReadonlyMap<RecordKind, number>;
  readonly hidden: number;
  readonly order: RecordOrder;
}

/** "Our papers speak of 3 agreements and 1 law, newest paper first. 2 more that are not in force are hidden." Never a count of what exists. */
export function sayRecords({ kinds, counts, hidden, order }: Counted): string {
  const known = kinds.map((kind) => sayThings(kind, counts.get(kind) ?? 0));
  const total = kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const first = total > 1 ? `, ${ORDERS[order]}` : '';
  const left = hidden === 0 ? '' : ` ${sayCount(hidden, 'more', 'more')} that ${hidden === 1 ? 'is' : 'are'} not in force ${hidden === 1 ? 'is' : 'are'} hidden.`;
  return `${sentence(`Our papers speak of ${sayList(known)}${first}`)}${left}`;
}

const ORDERS = { NEWEST_FIRST: 'newest paper first', OLDEST_FIRST: 'oldest paper first' } as const satisfies Record<RecordOrder, string>;
