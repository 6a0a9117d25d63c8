// The page of an agreement in sentences.
import { sayDay, shownEnd, shownStart, type Day } from '#schema/period.ts';
import type { AgreementKind } from '#schema/vocabulary/agreements.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import type { DatePrecision } from '#schema/vocabulary/time.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { sentence } from '#schema/wording/party-name.ts';

/** The rows of the page, in their order. */
export const AGREEMENT_SLOTS = {
  kind: 'What it is',
  parties: 'Who is party to it',
  law: 'Under which law',
  delegated: 'What is delegated under it',
  amounts: 'How much money',
  from: 'From when',
  until: 'Until when',
} as const;

export const AGREEMENT_KIND_WORDS = {
  MEMORANDUM: 'Memorandum of understanding',
  PARTNERSHIP_AGREEMENT: 'Partnership agreement',
  SECTION_75: 'Section 75 agreement',
  SECTION_256: 'Section 256 agreement',
  POOLED_FUND: 'Pooled fund',
  CONTRACT: 'Contract',
  PROTOCOL: 'Protocol',
} as const satisfies Record<AgreementKind, string>;

/** What the name of its kind says of the law, and what it leaves open; undefined where it says nothing. */
export function sayLawGap(kind: AgreementKind): string | undefined {
  const section = SECTIONS[kind];
  return section === undefined ? undefined : `Our papers call it after section ${section}, and name no Act.`;
}

const SECTIONS: Readonly<Partial<Record<AgreementKind, string>>> = { SECTION_75: '75', SECTION_256: '256' };

/** "The board developed the memorandum (Health and Wellbeing Board)." `names`: whom the sentence is about. */
export function sayNaming(said: string, names: readonly string[]): string {
  const unsaid = names.filter((name) => !said.includes(name));
  return unsaid.length === 0 ? said : `${said.replace(/\.$/u, '')} (${sayList(unsaid)}).`;
}

/** "The same paper holds 4 signatures of “Better Care Fund plan”, and none of this." */
export function saySignedBeside({ title, signers }: { readonly title: string; readonly signers: number }): string {
  return `The same paper holds ${sayCount(signers, 'signature')} of “${title}”, and none of this.`;
}

interface SpokenAgreement {
  readonly kind: AgreementKind;
  readonly status: Status;
  readonly signed: number;
  /** Parties that are to sign it. */
  readonly toSign: number;
  readonly delegations: number;
}

/** "Protocol. We know of 1 party that signed it, and of nothing delegated under it." A count of what is known, never of what exists. */
export function sayAgreement({ kind, status, signed, toSign, delegations }: SpokenAgreement): string {
  const words = AGREEMENT_KIND_WORDS[kind];
  const known = [
    ...(signed === 0 ? [] : [sayCount(signed, 'party that signed it', 'parties that signed it')]),
    ...(toSign === 0 ? [] : [sayCount(toSign, 'party that is to sign it', 'parties that are to sign it')]),
  ];
  const parties = known.length === 0 ? 'We know of nobody who signed it' : `We know of ${sayList(known)}`;
  const passed = delegations === 0 ? 'of nothing delegated under it' : `of ${sayCount(delegations, 'delegation')} under it`;
  return `${sentence(`${words}${sayStanding(status)}`)} ${sentence(`${parties}, and ${passed}`)}`;
}

interface Span {
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly fromPrinted: string | null;
  readonly fromPrecision: DatePrecision | null;
  readonly untilPrinted: string | null;
  readonly untilPrecision: DatePrecision | null;
}

/** Both ends as people say them, no more exact than the paper is; undefined where an end is not known. */
export function sayEnds(span: Span): { readonly from: string | undefined; readonly until: string | undefined } {
  const [from, until] = [shownStart(span.validFrom), shownEnd(span.validTo)];
  return {
    from: from === null ? undefined : dated(from, span.fromPrecision, span.fromPrinted),
    until: until === null ? undefined : dated(until, span.untilPrecision, span.untilPrinted),
  };
}

function dated(day: Day, precision: DatePrecision | null, printed: string | null): string {
  const said = sayDay(day, precision ?? 'DAY');
  return printed === null || printed === said ? said : `${said} (printed: ${printed})`;
}

/** "“Commissioning care” and “Service development”": what is delegated, as a row has it. */
export function sayDelegatedList(titles: readonly string[]): string {
  return sayList(titles.map((title) => `“${title}”`));
}
