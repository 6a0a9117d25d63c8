// The page of a body in sentences: its fixed rows, and the line under its name.
import { sayDay, type Day } from '#schema/period.ts';
import { AUTHORITY_WORDS, BODY_KIND_WORDS } from '#schema/wording/kinds.ts';
import { sayEnded, sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList, withThe } from '#schema/wording/papers.ts';
import { sayPart } from '#schema/wording/quorum-margin.ts';
import { capital, isSeveral, itDoes, partyName, sayNumber, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';
import type { Authority, BodyKind } from '#schema/vocabulary/body-kinds.ts';
import type { QuorumKind } from '#schema/vocabulary/quorum.ts';
import type { Voting } from '#schema/vocabulary/seats.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';

/** The rows of the page, in their order. */
export const BODY_SLOTS = {
  whatItIs: 'What it is',
  power: 'By what power',
  decides: 'What it may decide',
  members: 'Who sits on it',
  chair: 'Who chairs it',
  quorum: 'Quorum',
  rhythm: 'How often it meets',
  terms: 'Terms of reference',
} as const;

interface SpokenKind {
  readonly kind: BodyKind;
  readonly kindPrinted: string | null;
}

/** "Partnership board"; for a kind of its own, as the paper prints it. */
export function sayBodyKind({ kind, kindPrinted }: SpokenKind): string {
  return kind === 'OTHER' ? capital(kindPrinted ?? BODY_KIND_WORDS.OTHER) : BODY_KIND_WORDS[kind];
}

/** The kind that a list is narrowed to; undefined: to none. */
export function kindWords(kind: BodyKind | null | undefined): string | undefined {
  return kind === null || kind === undefined ? undefined : sayBodyKind({ kind, kindPrinted: null });
}

/** What the body is a part of. `peers`: how many of its kind a paper states to be parts, itself included. */
export interface SpokenWhole {
  readonly name: NamedParty;
  /** Of the line that makes it a part. */
  readonly status: Status;
  readonly peers: number;
}

/** "One of the three partnership boards of the County Durham Care Partnership"; undefined where no paper says what it is. */
export function sayWhatItIs(body: SpokenKind, whole: SpokenWhole | undefined): string | undefined {
  const kind = lowerFirst(sayBodyKind(body));
  if (whole !== undefined && body.kind !== 'OTHER') {
    const of = `${partyName(whole.name)}${sayStanding(whole.status)}`;
    return whole.peers > 1 ? `One of the ${sayNumber(whole.peers)} ${kind}s of ${of}` : `${withArticle(kind)} of ${of}`;
  }
  if (body.kind !== 'OTHER') return sayBodyKind(body);
  return body.kindPrinted === null ? undefined : `Printed as “${body.kindPrinted}”; no more is stated`;
}

/** By what power it acts: undefined where no paper says. */
export function sayPower(kind: BodyKind, setUpBy: { readonly party: NamedParty; readonly status: Status } | undefined): string | undefined {
  if (kind === 'STATUTORY_BOARD' || kind === 'STATUTORY_COMMITTEE') return 'Required by law';
  return setUpBy === undefined ? undefined : `Set up by ${partyName(setUpBy.party)}${sayStanding(setUpBy.status)}`;
}

/** What it may decide: undefined where no paper says. */
export function sayAuthority(authority: Authority | null): string | undefined {
  return authority === null || authority === 'NOT_STATED' ? undefined : AUTHORITY_WORDS[authority];
}

/** "Durham County Council; NHS organisations; Other health and care providers": names may hold commas. */
export function sayMembers(members: readonly string[]): string {
  return members.join('; ');
}

/** "The 22 key stakeholders of the Draft County Durham Plan 23/24 are not its members."; undefined where no paper names any. */
export function sayNotMembers(stakeholders: number, papers: readonly string[]): string | undefined {
  if (stakeholders === 0) return undefined;
  return `The ${sayCount(stakeholders, 'key stakeholder')} of ${sayList(papers.map(withThe))} ${stakeholders === 1 ? 'is no member of it' : 'are not its members'}.`;
}

/** "Of these, 5 vote, 1 does not and of 1 our papers do not say. Our papers do not say whether there are more." */
export function sayVotes(votings: readonly Voting[]): string {
  const [yes, no, open] = (['VOTING', 'NON_VOTING', 'NOT_STATED'] as const).map((wanted) => votings.filter((voting) => voting === wanted).length);
  if (open === votings.length) return 'Our papers do not say who votes, or whether there are more.';
  const said = [
    ...(yes === 0 ? [] : [`${String(yes)} ${yes === 1 ? 'votes' : 'vote'}`]),
    ...(no === 0 ? [] : [`${String(no)} ${no === 1 ? 'does' : 'do'} not${yes === 0 ? ' vote' : ''}`]),
    ...(open === 0 ? [] : [`of ${String(open)} our papers do not say`]),
  ];
  return `${sentence(`Of these, ${sayList(said)}`)} Our papers do not say whether there are more.`;
}

interface SpokenTerms {
  readonly title: string;
  readonly edition?: string | null | undefined;
  readonly reviewDue?: Day | null | undefined;
  readonly status: Status;
}

/** "Terms of reference of the board, version 3.1 (proposed)". */
export function sayTermsHeld({ title, edition = null, status }: SpokenTerms): string {
  return `${title}${edition === null ? '' : `, version ${edition}`}${sayStanding(status)}`;
}

/** "Their review was due on 31 May 2026." */
export function sayReview({ reviewDue = null }: Pick<SpokenTerms, 'reviewDue'>, asOf: Day): string {
  if (reviewDue === null) return 'They do not say when they are to be reviewed.';
  return `Their review ${reviewDue < asOf ? 'was' : 'is'} due on ${sayDay(reviewDue)}.`;
}

/** "4 members and 1 member from a council": what its terms of reference ask for; undefined where they do not say. */
export function sayQuorumOf(parts: readonly { readonly count: number; readonly of: QuorumKind }[], status: Status): string | undefined {
  return parts.length === 0 ? undefined : `${sayList(parts.map(sayPart))}${sayStanding(status)}`;
}

/** Beside a quorum that is not stated. */
export const QUORUM_UNKNOWN = 'So we cannot say how many members it can lose.';

/** The line under the name: what it is, and where it stands when it is not in force. */
export function sayBody(name: NamedParty, whatItIs: string | undefined, status: Status): string {
  const who = partyName(name);
  if (status === 'PROPOSED') return sentence(`${who} ${verbOf(name, 'is')} proposed; no paper we hold says that ${itDoes(name, 'works')} yet`);
  if (status === 'AGREED') return sentence(`${who} ${verbOf(name, 'is')} agreed and not yet in force`);
  if (status === 'ENDED') return sayEnded(name);
  if (whatItIs === undefined || whatItIs.startsWith('Printed as')) return sentence(`Papers name ${who} and do not say what ${itDoes(name, 'is')}`);
  const what = lowerFirst(whatItIs);
  if (whatItIs === BODY_KIND_WORDS.CLASS) return sentence(`${who} ${isSeveral(name) ? 'are' : 'stands for'} ${what}`);
  return sentence(`${who} ${verbOf(name, 'is')} ${/^(?:one|an?) /u.test(what) ? what : lowerFirst(withArticle(what))}`);
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/iu.test(noun) ? 'An' : 'A'} ${noun}`;
}
