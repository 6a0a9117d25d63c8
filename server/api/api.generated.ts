import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Root, Context } from './context.ts';
import type { LeftOpen as StoredLeftOpen } from '../../schema/rules/closing.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  /** The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID. */
  ID: { input: string; output: string; }
  /** The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text. */
  String: { input: string; output: string; }
  /** The `Boolean` scalar type represents `true` or `false`. */
  Boolean: { input: boolean; output: boolean; }
  /** The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1. */
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar in Europe/London, written `YYYY-MM-DD`. 31 February is refused (`BAD_USER_INPUT`). */
  Day: { input: string; output: string; }
};

/** Why a slot is empty. LOST_IN_EXTRACTION: the original had it, our copy has not. */
export type AbsenceReason =
  /** A paper proposes it; we hold no decision. */
  | 'AWAITING_AGREEMENT'
  /** The paper has a cell for it and left it empty. */
  | 'BLANK_IN_SOURCE'
  /** Whatever held it has ended, and nobody follows it. */
  | 'BODY_ENDED'
  /** Several hold it together, and none of them alone. */
  | 'COLLECTIVE'
  /** Two papers differ, and neither is chosen. */
  | 'DISPUTED'
  /** The paper speaks of a post, not of its holder. */
  | 'EXISTS_BUT_UNNAMED'
  /** The paper had it; our copy has not. */
  | 'LOST_IN_EXTRACTION'
  /** The papers are silent. */
  | 'NOT_STATED_IN_SOURCE'
  /** The post was to be filled; we hold no name. */
  | 'POST_VACANT'
  /** It was removed before the paper was published. */
  | 'REDACTED';

/** What binds parties to each other. */
export type AddAgreementInput = {
  /** Each amount with its year, as printed, at most 20. */
  readonly amounts?: ReadonlyArray<Scalars['String']['input']>;
  /** First day of it; null: not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** What kind of agreement it is. */
  readonly kind: AgreementKind;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** What it is called; the same as another: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** A body that there is, or that is to be. */
export type AddBodyInput = {
  /** Ids of those of like name from which it is another. */
  readonly apartFrom?: ReadonlyArray<Scalars['ID']['input']>;
  /** How far it may decide. */
  readonly authority?: Authority;
  /** First day of it; null: not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** What sort of body it is. */
  readonly kind: BodyKind;
  /** The tier of the system it works at. */
  readonly level?: Level;
  /** What it is called, on one line; one of like name already there: the problem `LIKE_NAME`, unless it stands in `apartFrom`. */
  readonly name: Scalars['String']['input'];
  /** Id of the body, organisation or post it reports to from its first day on; null: none is recorded with it. Unknown: the problem `UNKNOWN_ID`. */
  readonly reportsTo?: InputMaybe<Scalars['ID']['input']>;
  /** PROPOSED, AGREED, SHADOW or IN_FORCE; others are refused. */
  readonly status?: Status;
  /** First day without it; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** What a body decided, or is asked to. */
export type AddDecisionInput = {
  /** Id of the body; unknown: the problem `UNKNOWN_ID`. */
  readonly body: Scalars['ID']['input'];
  /** Ids of what it is about, at most 20; unknown: the problem `UNKNOWN_ID`. */
  readonly concerns?: ReadonlyArray<Scalars['ID']['input']>;
  /** The day on which it was decided, or asked for. */
  readonly decidedOn: Scalars['Day']['input'];
  /** What it did, or is asked to do. */
  readonly kind: DecisionKind;
  /** Id of the meeting of that body; another: the problem `UNKNOWN_ID`; null: not said. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** PROPOSED where it is only asked to. */
  readonly status?: Status;
  /** What it decided, in few words. */
  readonly title: Scalars['String']['input'];
};

/** What is passed on, by whom and to whom. */
export type AddDelegationInput = {
  /** First day of it. */
  readonly from: Scalars['Day']['input'];
  /** Id of the duty or task; unknown: the problem `UNKNOWN_ID`. */
  readonly function: Scalars['ID']['input'];
  /** Id of the body, organisation or post that passes it on; unknown: the problem `UNKNOWN_ID`; null: not said. */
  readonly giver?: InputMaybe<Scalars['ID']['input']>;
  /** How far it goes, in few words; null: not said. */
  readonly limit?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** Id of the one it is passed to; unknown: the problem `UNKNOWN_ID`; null: not said. */
  readonly taker?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the agreement or the law; unknown: the problem `UNKNOWN_ID`. */
  readonly under: Scalars['ID']['input'];
  /** First day without it; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** A numbered commitment. */
export type AddDeliverableInput = {
  /** First day of it; null: that of what it stands in, or not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** As printed; null: the next of its area. It is no identity. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** Id of the theme; unknown: the problem `UNKNOWN_ID`. */
  readonly theme: Scalars['ID']['input'];
  /** What it says, or is called; the same beside it: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open, or as long as what it stands in. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** An edition of a plan. */
export type AddEditionInput = {
  /** What tells it from the others, such as `2026 to 2027`. */
  readonly edition: Scalars['String']['input'];
  /** Id of the edition whose place it takes; unknown: the problem `UNKNOWN_ID`; null: of none that is known. */
  readonly follows?: InputMaybe<Scalars['ID']['input']>;
  /** First day of it; null: that of what it stands in, or not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** Id of the plan; unknown: the problem `UNKNOWN_ID`. */
  readonly plan: Scalars['ID']['input'];
  /** Whether it is in force already. */
  readonly status?: Status;
  /** What it says, or is called; the same beside it: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open, or as long as what it stands in. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** A duty or a task. */
export type AddFunctionInput = {
  /** First day of it; null: not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** What it is; the same as another: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** Which line is drawn between whom, of which standing, from when to when. Read: the party, the line, the other. */
export type AddLineInput = {
  /** How often, of REPORTS_TO and WORKS_WITH only; null: not said. */
  readonly cadence?: InputMaybe<Scalars['String']['input']>;
  /** First day of the line. */
  readonly from: Scalars['Day']['input'];
  /** Id of the one to whom the line leads; unknown: the problem `UNKNOWN_ID`. */
  readonly other: Scalars['ID']['input'];
  /** Id of the organisation, body or post of which it is said; unknown: the problem `UNKNOWN_ID`. */
  readonly party: Scalars['ID']['input'];
  /** What it is for, of REPORTS_TO and WORKS_WITH only; null: not said. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** PROPOSED, AGREED, SHADOW or IN_FORCE; others are refused. What is only proposed may rest on what is only proposed itself. */
  readonly status?: Status;
  /** What the line says; which ends it may have follows from it. */
  readonly type: LineType;
  /** First day without it; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** An indicator of an area. */
export type AddMeasureInput = {
  /** Id of the area; unknown: the problem `UNKNOWN_ID`. */
  readonly area: Scalars['ID']['input'];
  /** First day of it; null: that of what it stands in, or not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** The label it is printed under; null: none. */
  readonly referenceLabel?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** Id of the theme of that area which it measures; another: the problem `UNKNOWN_ID`; null: not said. */
  readonly theme?: InputMaybe<Scalars['ID']['input']>;
  /** What it says, or is called; the same beside it: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open, or as long as what it stands in. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** A meeting of a body. */
export type AddMeetingInput = {
  /** Id of the body; unknown: the problem `UNKNOWN_ID`. */
  readonly body: Scalars['ID']['input'];
  /** Day of the meeting, past or to come. */
  readonly heldOn: Scalars['Day']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
};

/** Who takes a seat on which body, how, and from when to when. */
export type AddMembershipInput = {
  /** Id of the body; unknown: the problem `UNKNOWN_ID`. */
  readonly body: Scalars['ID']['input'];
  /** First day of the seat. */
  readonly from: Scalars['Day']['input'];
  /** Id of the post, the organisation or the person that takes the seat; unknown, or not for the asker to see: the problem `UNKNOWN_ID`. */
  readonly member: Scalars['ID']['input'];
  /** Id of the organisation or the body for which the seat is held; null: for nobody else. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** What gives it the place. */
  readonly placeHeld?: PlaceHeld;
  /** What the member does on the body. */
  readonly role?: MemberRole;
  /** First day without it; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
  /** Whether it votes. */
  readonly voting?: Voting;
};

/** What is done about a risk. */
export type AddMitigationInput = {
  /** First day of it; null: that of what it stands in, or not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** Id of the risk; unknown: the problem `UNKNOWN_ID`. */
  readonly risk: Scalars['ID']['input'];
  /** Whether it is in force already. */
  readonly status?: Status;
  /** What it says, or is called; the same beside it: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open, or as long as what it stands in. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** What an edition, or an area of one, aims at. */
export type AddObjectiveInput = {
  /** First day of it; null: that of what it stands in, or not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** The heading it stands under; null: none. */
  readonly heading?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** What it says, or is called; the same beside it: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open, or as long as what it stands in. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
  /** Id of the edition or the area; unknown: the problem `UNKNOWN_ID`. */
  readonly within: Scalars['ID']['input'];
};

/** An organisation that there is, or that is to be. */
export type AddOrganisationInput = {
  /** Ids of those of like name from which it is another. */
  readonly apartFrom?: ReadonlyArray<Scalars['ID']['input']>;
  /** First day of it; null: not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** Whether it buys services or provides them. */
  readonly function?: OrganisationFunction;
  /** What sort of organisation it is. */
  readonly kind: OrganisationKind;
  /** What it is called, on one line; one of like name already there: the problem `LIKE_NAME`, unless it stands in `apartFrom`. */
  readonly name: Scalars['String']['input'];
  /** PROPOSED, AGREED, SHADOW or IN_FORCE; others are refused. */
  readonly status?: Status;
  /** First day without it; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** A person in a public role. Name, honorific and role only. */
export type AddPersonInput = {
  /** Ids of those of like name from which it is another. */
  readonly apartFrom?: ReadonlyArray<Scalars['ID']['input']>;
  /** Such as "Councillor"; null: none. */
  readonly honorific?: InputMaybe<Scalars['String']['input']>;
  /** What it is called, on one line; one of like name already there: the problem `LIKE_NAME`, unless it stands in `apartFrom`. */
  readonly name: Scalars['String']['input'];
  /** Who may see the name; the narrowest where nothing is said. */
  readonly visibility?: Visibility;
};

/** A plan with its first edition. */
export type AddPlanInput = {
  /** What tells its first edition from those to come, such as `2026 to 2027`; null: nothing yet. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** First day of it; null: that of what it stands in, or not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** What it is. */
  readonly kind: PlanKind;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** What it says, or is called; the same beside it: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open, or as long as what it stands in. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** A post that there is, or that is to be. */
export type AddPostInput = {
  /** Ids of those of like name from which it is another. */
  readonly apartFrom?: ReadonlyArray<Scalars['ID']['input']>;
  /** First day of it; null: not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** Id of the body or organisation it stands in from its first day on; null: none is recorded with it. Unknown: the problem `UNKNOWN_ID`. */
  readonly in?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, on one line; one of like name already there: the problem `LIKE_NAME`, unless it stands in `apartFrom`. */
  readonly name: Scalars['String']['input'];
  /** How many may hold it at once, from 1; null: one. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** PROPOSED, AGREED, SHADOW or IN_FORCE; others are refused. */
  readonly status?: Status;
  /** First day without it; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** An area of an edition. */
export type AddPriorityInput = {
  /** Id of the edition; unknown: the problem `UNKNOWN_ID`. */
  readonly edition: Scalars['ID']['input'];
  /** First day of it; null: that of what it stands in, or not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** As printed; null: it has none. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** What it says, or is called; the same beside it: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open, or as long as what it stands in. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** What threatens an edition. */
export type AddRiskInput = {
  /** Id of the edition; unknown: the problem `UNKNOWN_ID`. */
  readonly edition: Scalars['ID']['input'];
  /** First day of it; null: that of what it stands in, or not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** How it is rated; null: not said. */
  readonly rating?: InputMaybe<RiskRating>;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** What it says, or is called; the same beside it: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open, or as long as what it stands in. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** On what edits may rest: a paper, a minute, a letter or what an officer knows. */
export type AddSourceInput = {
  /** Id of the body whose meeting was minuted; a minute without one: the problem `BOARD_NEEDED`. */
  readonly board?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the issue, of the meeting, of the letter, or on which it was known: today, or before. */
  readonly issued: Scalars['Day']['input'];
  /** Item of the agenda, such as `4`; null: the meeting as a whole. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** What kind of proof it is; it decides which of the other fields it takes: another one is the problem `TAKES_NO`. */
  readonly kind: SourceKind;
  /** Where it can be read: a web address, http or https; null: nowhere. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  /** Who issued the paper; null: not known. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Id of the post that sent the letter; a letter without one: the problem `SENDER_NEEDED`. */
  readonly sender?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stood on that day. */
  readonly status?: DocumentStatus;
  /** A paper's title, or what the officer knows: without it the problem `TITLE_NEEDED`. Of a minute or a letter what it is about; null: it is called by its board or sender, and its day. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The terms of reference of a body. */
export type AddTermsInput = {
  /** Id of the body; unknown: the problem `UNKNOWN_ID`. */
  readonly body: Scalars['ID']['input'];
  /** How often it meets, such as `monthly`; null: not said. */
  readonly cadence?: InputMaybe<Scalars['String']['input']>;
  /** Who decides a tied vote. */
  readonly castingVote?: CastingVote;
  /** Which edition it is, as printed, such as `3.1`; null: not said. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** First day of them: those before end on it. */
  readonly from: Scalars['Day']['input'];
  /** All of the parts must be met; empty: not said. */
  readonly quorum?: ReadonlyArray<QuorumPartInput>;
  /** Day by which they are to be looked at again; null: not said. */
  readonly reviewDue?: InputMaybe<Scalars['Day']['input']>;
  /** What they are called. */
  readonly title: Scalars['String']['input'];
  /** First day without them; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** A theme of an area. */
export type AddThemeInput = {
  /** Id of the area; unknown: the problem `UNKNOWN_ID`. */
  readonly area: Scalars['ID']['input'];
  /** First day of it; null: that of what it stands in, or not known. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** Whether it is in force already. */
  readonly status?: Status;
  /** What it says, or is called; the same beside it: the problem `SAME_TITLE`. */
  readonly title: Scalars['String']['input'];
  /** First day without it; null: open, or as long as what it stands in. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** An edit for a draft. */
export type AddToDraftInput = {
  /** The name of the command, such as `closeBody`. */
  readonly command: Scalars['String']['input'];
  /** The row as that command takes it, as JSON text of at most 4,096 characters. What an earlier edit of the draft makes is called `made.` and that edit's id. */
  readonly row: Scalars['String']['input'];
  /** Id of the draft. */
  readonly set: Scalars['ID']['input'];
  /** The draft's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Whom to try when nobody is named. */
export type Advice = {
  readonly __typename?: 'Advice';
  /** Others who are asked alike: a paper makes them responsible for it beside `party`. In the order of asking. */
  readonly beside: ReadonlyArray<Thing>;
  /** Of `party`; null where none is recorded. */
  readonly mailbox?: Maybe<Scalars['String']['output']>;
  /** The day on which `party` meets next; null while no source of ours names one. */
  readonly nextMeeting?: Maybe<Scalars['Day']['output']>;
  /** The one to try first: on the item itself before higher up, responsible before implied owner, stated before read. */
  readonly party: Thing;
  /** Whom to try, on what ground and by which paper, in a sentence. */
  readonly say: Scalars['String']['output'];
};

/** A paper that is too old to speak for the day asked, though nothing newer speaks of what rests on it and nobody ended that. */
export type AgeingPaper = {
  readonly __typename?: 'AgeingPaper';
  /** The paper that nothing newer has followed. */
  readonly document: CitedDocument;
  /** Why that is no fault; null where it is one. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Records and lines for which no newer paper speaks, also proposed ones. */
  readonly facts: Scalars['Int']['output'];
  /** Which paper, how old on the day, and how much rests on it alone, in a sentence. */
  readonly say: Scalars['String']['output'];
};

/** What binds two or more parties. */
export type AgreementKind =
  | 'CONTRACT'
  | 'MEMORANDUM'
  | 'PARTNERSHIP_AGREEMENT'
  | 'POOLED_FUND'
  | 'PROTOCOL'
  /** Of the National Health Service Act 2006. */
  | 'SECTION_75'
  /** Of the National Health Service Act 2006. */
  | 'SECTION_256';

/** A pooled fund, a memorandum or another agreement: who signed it, what is delegated under it, until when. */
export type AgreementProfile = {
  readonly __typename?: 'AgreementProfile';
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that it stands, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** What is delegated under it, by title. */
  readonly delegations: ReadonlyArray<DelegationRow>;
  /** Who answers for it; ends with a NOT_STATED where no paper names its owner. */
  readonly duties: ReadonlyArray<Statement>;
  /** All that the page cites, each once, in the order of its rows; empty before its first paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** When papers first and last name it, and what else they call it. */
  readonly history: ReadonlyArray<Statement>;
  /** Such as "Section 75 agreement". */
  readonly kindLabel: Scalars['String']['output'];
  /** What the papers say of it besides. */
  readonly mentions: ReadonlyArray<Statement>;
  /** What it is, where it stands, how many signed it and what is delegated under it, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** Who signed it: as what post, for whom, on which day; by the name of the party. */
  readonly signatures: ReadonlyArray<Statement>;
  /** kind, parties, law, delegated, amounts, from, until. None before its first paper, like every other list. */
  readonly slots: ReadonlyArray<Slot>;
  /** On the day; null before the first paper that speaks of it. */
  readonly status?: Maybe<Status>;
  /** The agreement, as a link to this page. */
  readonly thing: Thing;
};

/** What is answered to a reader. */
export type AnswerReaderQuestionInput = {
  /** At most 1,000 characters; line breaks may stay. It takes the place of an earlier answer. */
  readonly answer: Scalars['String']['input'];
  /** Id of the question. Unknown: `NOT_FOUND`. */
  readonly question: Scalars['ID']['input'];
  /** The question's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** The record of one applied edit; never altered. */
export type AppliedChange = {
  readonly __typename?: 'AppliedChange';
  /** The account that asked for it. */
  readonly actor: Scalars['String']['output'];
  /** An instant, ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** Which command it was, such as `assignOwner`; `loadFacts` for a load of papers. */
  readonly command: Scalars['String']['output'];
  /** Made for this change; no other has it. */
  readonly id: Scalars['ID']['output'];
  /** As given with the command; null where only a source was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Place in the one order of all changes; the record's revision after it. */
  readonly seq: Scalars['Int']['output'];
};

/** Who takes which post, how, and from when to when. */
export type AppointInput = {
  /** Id of the post that brings this one with it; null: none does. */
  readonly byVirtueOf?: InputMaybe<Scalars['ID']['input']>;
  /** First day in the post. */
  readonly from: Scalars['Day']['input'];
  /** What sort of appointment it is. */
  readonly kind?: AppointmentKind;
  /** Id of the person; unknown, or not for the asker to see: the problem `UNKNOWN_ID`. */
  readonly person: Scalars['ID']['input'];
  /** Id of the post; unknown: the problem `UNKNOWN_ID`. */
  readonly post: Scalars['ID']['input'];
  /** First day without it; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** How an appointment is held. */
export type AppointmentKind =
  /** In place of somebody who is away. */
  | 'ACTING'
  | 'ELECTED'
  /** It comes with another post. */
  | 'EX_OFFICIO'
  /** Until somebody is found for good. */
  | 'INTERIM'
  /** Several hold one seat between them. */
  | 'JOB_SHARE'
  /** For several employers at once. */
  | 'JOINT'
  /** No paper says. */
  | 'NOT_STATED'
  /** Lent by another employer. */
  | 'SECONDMENT'
  | 'SUBSTANTIVE';

/** What a reader asks or reports. */
export type AskGovernanceTeamInput = {
  /** Id of anything that has a page; unknown, or not for the asker to see: the problem `UNKNOWN_ID`. */
  readonly about: Scalars['ID']['input'];
  /** Whether it asks or reports. */
  readonly kind?: ReaderQuestionKind;
  /** At most 1,000 characters; line breaks may stay. */
  readonly words: Scalars['String']['input'];
};

/** An argument of the field that answers, set by a word of the sentence. */
export type AskedOnly = {
  readonly __typename?: 'AskedOnly';
  /** Its name, such as `kind`. */
  readonly argument: Scalars['String']['output'];
  /** Its code word, such as `RISK`. */
  readonly value: Scalars['String']['output'];
};

/** A typed sentence, read as one of our questions; or why it was not. */
export type AskedQuestion = {
  readonly __typename?: 'AskedQuestion';
  /** The things its names mean, in their order. */
  readonly about: ReadonlyArray<Thing>;
  /** The day it is asked of, and the state of the record that knows the names; `proposals` is always false. */
  readonly at: At;
  /** Where one of its names may mean several things, or only comes near some: those to choose from, best first, at most 8. */
  readonly choices: ReadonlyArray<Thing>;
  /** Which of its names is to be chosen, from 0; null where none is. */
  readonly choosing?: Maybe<Scalars['Int']['output']>;
  /** The days typed, oldest reading first; a year or a month is read as its last day. */
  readonly days: ReadonlyArray<Scalars['Day']['output']>;
  /** The field of Query that answers it; null where it was not understood, or where a name is still to be chosen. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The same question as a request to this API; null where it was not understood. */
  readonly graphql?: Maybe<Scalars['String']['output']>;
  /** What words of it narrow the answer to, besides its names: arguments of `field`. */
  readonly only: ReadonlyArray<AskedOnly>;
  /** What it was understood as, or why it was not, in plain English. */
  readonly say: Scalars['String']['output'];
};

/** What to assign, to whom, from when. */
export type AssignOwnerInput = {
  /** First day of the assignment. */
  readonly from: Scalars['Day']['input'];
  /** A deliverable, measure, risk, programme, area, theme or plan edition. */
  readonly item: Scalars['ID']['input'];
  /** One of the five; an item has one ACCOUNTABLE at a time: `ALREADY_OWNED` where another stands. */
  readonly letter?: Rasci;
  /** A body, organisation or post; never a person. */
  readonly party: Scalars['ID']['input'];
  /** First day without it; absent: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
  /** The item's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** On what an assignment rests. */
export type AssignmentBasis =
  /** Those concerned agreed it, or an edit recorded it. */
  | 'AGREED'
  /** Whoever holds it says so. */
  | 'CONFIRMED_BY_HOLDER'
  /** Our reading of a paper; it never closes a gap. */
  | 'IMPLIED'
  /** A paper proposes it. */
  | 'PROPOSED'
  /** A sentence of a paper says it. */
  | 'STATED';

/** The day and the state of the record that an answer speaks of. */
export type At = {
  readonly __typename?: 'At';
  /** The day asked about, resolved: never "today". */
  readonly asOf: Scalars['Day']['output'];
  /** Whether facts not yet in force were let in. */
  readonly proposals: Scalars['Boolean']['output'];
  /** The record's change number when the answer was made. */
  readonly revision: Scalars['Int']['output'];
};

/** How far a body may decide. */
export type Authority =
  /** Decides nothing. */
  | 'ADVISES'
  /** Checks that others do what they should. */
  | 'ASSURES'
  /** By powers that somebody delegated to it. */
  | 'DECIDES_UNDER_DELEGATION'
  /** Its members decide, each for its own organisation. */
  | 'MEMBERS_DECIDE'
  /** No paper says. */
  | 'NOT_STATED'
  /** To somebody who decides. */
  | 'RECOMMENDS'
  /** Reviews what others decided. */
  | 'SCRUTINISES';

/** What a draft is called, and from when it is meant to hold. */
export type BeginDraftInput = {
  /** The day from which it is meant to hold; to come or past. */
  readonly effective?: InputMaybe<Scalars['Day']['input']>;
  /** One line of at most 300 characters. */
  readonly title: Scalars['String']['input'];
};

/** What a body is. CLASS: bodies a paper names only together. */
export type BodyKind =
  /** The executive of a council. */
  | 'CABINET'
  /** Bodies that a paper names only together. */
  | 'CLASS'
  | 'COMMITTEE'
  /** Committees of several organisations that meet together, each deciding for its own. */
  | 'COMMITTEES_IN_COMMON'
  | 'EXECUTIVE_GROUP'
  | 'FORUM'
  /** One committee of several organisations. */
  | 'JOINT_COMMITTEE'
  | 'MANAGEMENT_TEAM'
  | 'NETWORK'
  /** Of none of these kinds; `kindPrinted` has the paper's word. */
  | 'OTHER'
  | 'PARTNERSHIP'
  | 'PARTNERSHIP_BOARD'
  | 'PROGRAMME_BOARD'
  | 'PROJECT_BOARD'
  /** Providers who plan together. */
  | 'PROVIDER_COLLABORATIVE'
  /** Is asked for its view. */
  | 'REFERENCE_GROUP'
  /** Councillors who review what others decide. */
  | 'SCRUTINY_COMMITTEE'
  /** A board that a law requires. */
  | 'STATUTORY_BOARD'
  /** A committee that a law requires. */
  | 'STATUTORY_COMMITTEE'
  | 'SUB_COMMITTEE'
  | 'SUB_GROUP'
  /** A whole system that papers speak of as one. */
  | 'SYSTEM'
  /** Set up for one task, and over when it is done. */
  | 'TASK_AND_FINISH_GROUP'
  | 'WORKING_GROUP';

/** How many bodies of one kind an answer holds. */
export type BodyKindTally = {
  readonly __typename?: 'BodyKindTally';
  /** How many; whole number from 1. */
  readonly count: Scalars['Int']['output'];
  /** Which kind is counted. */
  readonly kind: BodyKind;
  /** The kind in words. */
  readonly say: Scalars['String']['output'];
};

/** Two bodies that may duplicate each other. */
export type BodyOverlap = {
  readonly __typename?: 'BodyOverlap';
  /** Why the share cannot be told; null where it can. */
  readonly absence?: Maybe<AbsenceReason>;
  /** Lower id first. */
  readonly bodies: ReadonlyArray<Thing>;
  /** That of the less sure of the two bodies on the day. */
  readonly certainty: Certainty;
  /** Papers up to the day on what both share; on the bodies themselves where nothing is shared or they may be one. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Both ids, joined. */
  readonly id: Scalars['ID']['output'];
  /** True where we note of one that it may be the other. */
  readonly mayBeOne: Scalars['Boolean']['output'];
  /** What speaks for the two being alike, or one, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** Shared members of all that are named for either, in per cent; null where no member is named for one of them. */
  readonly share?: Maybe<Scalars['Int']['output']>;
  /** Who is named as a member of both. */
  readonly sharedMembers: ReadonlyArray<Thing>;
  /** What both answer for or deliver, by their titles. */
  readonly sharedRemit: ReadonlyArray<Scalars['String']['output']>;
};

/** AQ13. A body: what it is, by what power, who sits on it, what it answers for. */
export type BodyProfile = {
  readonly __typename?: 'BodyProfile';
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that the body stands, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** What it answers for: papers' statements first, then our reading, the letter A first within each. */
  readonly duties: ReadonlyArray<Statement>;
  /** All that the page cites, each once, in the order of its rows; empty before its first paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** When it was set up and ended, when papers first and last name it, and what else they call it. */
  readonly history: ReadonlyArray<Statement>;
  /** Its kind in words, as its paper prints it where that differs from our list. */
  readonly kindLabel: Scalars['String']['output'];
  /** What it reports to, is part of or works with, and what does so to it; that nobody says to whom it reports, where nobody does. */
  readonly lines: ReadonlyArray<Statement>;
  /** What the papers say of it besides, such as a decision it took or being named a key stakeholder. */
  readonly mentions: ReadonlyArray<Statement>;
  /** Every name and spelling the papers up to the day print for it; a heading of ours is not among them. */
  readonly namesAsPrinted: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, or that it ended or has not begun, in a full sentence; before its first paper, that. */
  readonly say: Scalars['String']['output'];
  /** Always the same rows in the same order: whatItIs, power, decides, members, chair, quorum, rhythm, terms. None before its first paper. */
  readonly slots: ReadonlyArray<Slot>;
  /** On the day; null before the first paper that speaks of it. */
  readonly status?: Maybe<Status>;
  /** The themes of the areas it is responsible for; empty where it has none. */
  readonly themes: ReadonlyArray<ThemeTally>;
  /** The body, as a link to this page. */
  readonly thing: Thing;
};

/** Who decides a tied vote, by the terms of reference. */
export type CastingVote =
  | 'CHAIR'
  | 'NOBODY'
  /** They do not say. */
  | 'NOT_STATED';

/** How sure an answer is on the day asked: both dates given; a paper within its 24 months speaks of it; nothing since. */
export type Certainty =
  /** A paper within its 24 months speaks of it, or it stands between two papers that do. */
  | 'ATTESTED'
  /** No paper has spoken of it for 24 months, or none has yet. */
  | 'EXTRAPOLATED'
  /** Both its days are given. */
  | 'STATED';

/** How many were drawn on each day: before − ended − notSeenSince + started + firstSeen = after. */
export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  /** Drawn on the later day. */
  readonly after: Scalars['Int']['output'];
  /** Drawn on the earlier day. */
  readonly before: Scalars['Int']['output'];
  /** A paper, or an edit, gives the end; of lines, also those left open at a party that ended. */
  readonly ended: Scalars['Int']['output'];
  /** Named for the first time between the two; it may be older than that. */
  readonly firstSeen: Scalars['Int']['output'];
  /** Drawn on the earlier day and named by no paper after it; none of them is known to have ended. */
  readonly notSeenSince: Scalars['Int']['output'];
  /** A paper or an edit dates its first day between the two. */
  readonly started: Scalars['Int']['output'];
};

/** Bodies and lines between them, as the structure of each day draws them. */
export type ChangeCounts = {
  readonly __typename?: 'ChangeCounts';
  /** Boxes of bodies; organisations and posts are not counted. */
  readonly bodies: ChangeCount;
  /** Lines whose two ends are drawn. */
  readonly lines: ChangeCount;
};

/** What became of a party that ended. A change of name ends nothing. */
export type ChangeEventKind =
  /** The same one goes on under another name; no closing. */
  | 'CHANGED_NAME'
  /** It goes on within another: one successor. */
  | 'MERGED'
  /** Dissolved; takes no successor. */
  | 'NO_LONGER_EXISTS'
  /** Another takes its place: one successor. */
  | 'REPLACED'
  /** Several take its place: two successors at least. */
  | 'SPLIT'
  /** What it did passes to another: one successor. */
  | 'TRANSFERRED';

/** What a group of changes is about: a body and what stands below it, single bodies, lines between organisations, posts and organisations themselves, like names. */
export type ChangeGroupKind =
  /** A body and what stands below it; `under` names it. */
  | 'BODY'
  /** Pairs of like names. */
  | 'LIKE_NAMES'
  /** Lines between organisations. */
  | 'ORGANISATIONS'
  /** Single bodies. */
  | 'OTHER_BODIES'
  /** Posts and organisations themselves. */
  | 'POSTS';

/** What may have become of something between two days. NOT_SEEN_SINCE: no later paper names it; it may still exist. CHANGED, AGREED: on both days. */
export type ChangeKind =
  /** Drawn on both days; what was proposed of it is agreed by the later. */
  | 'AGREED'
  /** Drawn on both days; its lines, duties or seats differ. */
  | 'CHANGED'
  /** A paper or an edit says that it ended between the two. */
  | 'ENDED'
  /** Named for the first time between the two; it may be older. */
  | 'FIRST_SEEN'
  /** Like names that no paper joins: told as two. */
  | 'KEPT_APART'
  /** Several became one. */
  | 'MERGED'
  /** No later paper names it; it may still exist. */
  | 'NOT_SEEN_SINCE'
  /** The same one under another name. */
  | 'RENAMED'
  /** Another took its place. */
  | 'REPLACED'
  /** One became several. */
  | 'SPLIT'
  /** A paper or an edit dates its first day between the two. */
  | 'STARTED'
  /** What it did passed to another. */
  | 'TRANSFERRED';

/** What a seat is from a day on; what is null stays. */
export type ChangeMembershipInput = {
  /** First day on which it is held otherwise; after the newest paper that speaks of it. */
  readonly from: Scalars['Day']['input'];
  /** Id of the seat; unknown: the problem `UNKNOWN_ID`. */
  readonly membership: Scalars['ID']['input'];
  /** What gives it the place from that day on. */
  readonly placeHeld?: InputMaybe<PlaceHeld>;
  /** What the member does from that day on. */
  readonly role?: InputMaybe<MemberRole>;
  /** The seat's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
  /** Whether it votes from that day on. */
  readonly voting?: InputMaybe<Voting>;
};

/** Edits that are recorded together or not at all. */
export type ChangeSet = {
  readonly __typename?: 'ChangeSet';
  /** The account that approved it; null until somebody has, and after it was returned. */
  readonly approver?: Maybe<Scalars['String']['output']>;
  /** The account that wrote it. */
  readonly author: Scalars['String']['output'];
  /** The same as people say it. */
  readonly authorSay: Scalars['String']['output'];
  /** How many edits are in it. */
  readonly count: Scalars['Int']['output'];
  /** The day from which it is meant to hold; its edits hold their own days. */
  readonly effective?: Maybe<Scalars['Day']['output']>;
  /** Ours, opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Whether its author approved it, where nobody else can sign in. */
  readonly isOwnApproval: Scalars['Boolean']['output'];
  /** What whoever asks may do with it now. */
  readonly may: ReadonlyArray<DraftMove>;
  /** What was done with it, oldest first. */
  readonly moves: ReadonlyArray<ChangeSetMove>;
  /** Short title of the paper it rests on. */
  readonly paper?: Maybe<Scalars['String']['output']>;
  /** Why, for every edit in it that says nothing of its own. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands, who wrote it and how much is in it, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: ChangeSetState;
  /** Its edits, in the order in which they are done. */
  readonly steps: ReadonlyArray<DraftStep>;
  /** What its author calls it. */
  readonly title: Scalars['String']['output'];
  /** The version to hand to whatever moves it. Whole number from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A list of change sets. */
export type ChangeSetGroup =
  /** In the record. */
  | 'APPLIED'
  /** Approved, and not applied yet. */
  | 'APPROVED'
  /** Written by whoever asks, and not approved yet. */
  | 'MINE'
  /** Submitted by others, for whoever may approve. */
  | 'TO_APPROVE';

/** Something that was done with a change set; never altered. */
export type ChangeSetMove = {
  readonly __typename?: 'ChangeSetMove';
  /** An instant, ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** The same as people say it, by the clocks in London. */
  readonly on: Scalars['String']['output'];
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who did what and when, in a full sentence. */
  readonly say: Scalars['String']['output'];
  /** Who did it. */
  readonly who: Scalars['String']['output'];
};

/** Where a change set stands: edits that are recorded together or not at all. One that is not applied is a draft. */
export type ChangeSetState =
  /** Its edits are in the record. */
  | 'APPLIED'
  /** It may be applied; its edits hold their own days. */
  | 'APPROVED'
  /** Its author writes it; nobody else sees it but administrators. */
  | 'DRAFT'
  /** Whoever should approve it wants it mended. */
  | 'RETURNED'
  /** It waits for approval. */
  | 'SUBMITTED'
  /** Given up; nothing of it is in the record. */
  | 'WITHDRAWN';

/** A page of change sets. */
export type ChangeSets = {
  readonly __typename?: 'ChangeSets';
  /** Which list it is. */
  readonly group: ChangeSetGroup;
  /** How many there are, in a sentence. */
  readonly say: Scalars['String']['output'];
  /** Those moved last first. */
  readonly sets: ReadonlyArray<ChangeSet>;
  /** How many there are that show to whoever asks; `sets` holds a page of them. */
  readonly total: Scalars['Int']['output'];
};

/** AQ6. What changed between two days, as the papers of a place show it. */
export type ChangesBetween = {
  readonly __typename?: 'ChangesBetween';
  /** The page as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** `asOf` is the later day. */
  readonly at: At;
  /** Bodies that papers name only between the two days, by name; they are in neither count. */
  readonly between: ReadonlyArray<Thing>;
  /** By group, then by kind as the list of kinds has them, then by name and id. */
  readonly changes: ReadonlyArray<StructureChange>;
  /** Null where a party, or some kinds only, are asked about: its parts would not add up. */
  readonly counts?: Maybe<ChangeCounts>;
  /** The earlier day, as asked. */
  readonly from: Scalars['Day']['output'];
  /** What the comparison leaves out or cannot know, a sentence each. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The papers up to the later day that the place has, oldest first: their days are good days to compare. */
  readonly papers: ReadonlyArray<CitedDocument>;
  /** Whose papers are compared: the place asked about, else that of the newest paper, first of those that speak of `within`. */
  readonly place: PlaceName;
  /** Such as "Between 25 May 2018 and 15 March 2023, 17 bodies are first seen and 8 are not seen since." */
  readonly say: Scalars['String']['output'];
  /** The later day, as asked. */
  readonly to: Scalars['Day']['output'];
  /** How many changes there are; `changes` holds a page of them. */
  readonly total: Scalars['Int']['output'];
  /** Bodies on both days that did not change, by name. */
  readonly unchanged: ReadonlyArray<Thing>;
  /** The party asked about; null where the whole place is compared. */
  readonly within?: Maybe<Thing>;
};

/** Which of two claims that contradict each other is shown. */
export type ChooseClaimInput = {
  /** Id of the claim that is shown from now on; unknown, or about a person whom the asker may not see: the problem `UNKNOWN_ID`. */
  readonly claim: Scalars['ID']['input'];
  /** Id of the claim that contradicts it: a known rival, or one about the same thing. */
  readonly over: Scalars['ID']['input'];
  /** That one's version as it was read. Another one: `CONFLICT`. */
  readonly overVersion: Scalars['Int']['input'];
  /** Its version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
  /** Why the one is shown, told beside the two on every page. */
  readonly why: Scalars['String']['input'];
};

/** What solid and dashed mean from now on. */
export type ChooseHouseKeyInput = {
  /** The key to draw by. */
  readonly houseKey: HouseKey;
  /** Of the choice as it was read, from `editState` of `house-key`; 0 while none was ever chosen. Another one is a `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** One claim of a paper: where it stands, what it says in our words, how it says it. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** STATED: a sentence says it. IMPLIED: our reading. */
  readonly basis: ClaimBasis;
  /** The paper that the passage stands in. */
  readonly document: CitedDocument;
  /** At most 12 words of ours, never the paper's sentence. */
  readonly gist: Scalars['String']['output'];
  /** The claim's id. */
  readonly id: Scalars['ID']['output'];
  /** First line of the passage in our copy, from 1; null where an edit cites the paper as a whole. */
  readonly lineFrom?: Maybe<Scalars['Int']['output']>;
  /** Last line, counted as `lineFrom` is; the same where the passage is one line long, null where that is. */
  readonly lineTo?: Maybe<Scalars['Int']['output']>;
  /** How firmly the paper says it: as fact, as agreed, as a proposal, as a hope, as told by others. */
  readonly modality: Modality;
  /** When it was recorded: an instant, ISO 8601, UTC. */
  readonly recordedAt: Scalars['String']['output'];
  /** The account that recorded it; `seed` for what came with the checkout. */
  readonly recordedBy: Scalars['String']['output'];
  /** The paper's own reference (¶, item, heading); a line number only where there is none. */
  readonly reference: Scalars['String']['output'];
};

/** What a passage or a paper says of something. */
export type CiteClaimInput = {
  /** Id of the thing, or of the line between two, of which it is said; unknown: the problem `UNKNOWN_ID`. */
  readonly about: Scalars['ID']['input'];
  /** STATED: a sentence says it. IMPLIED: our reading. */
  readonly basis?: ClaimBasis;
  /** Id of the passage, or of the paper as a whole; unknown: the problem `CANNOT_CITE`. */
  readonly cites: Scalars['ID']['input'];
  /** What it says, in at most 12 words of ours: never the paper's sentence. */
  readonly gist: Scalars['String']['input'];
  /** How firmly the paper says it. */
  readonly modality?: Modality;
  /** Its version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** A paper as a citation names it. */
export type CitedDocument = {
  readonly __typename?: 'CitedDocument';
  /** Of the source document; `evidence`, `placeProfile` and the scope of `structure` take it. */
  readonly id: Scalars['ID']['output'];
  /** Issue date; a month, season or year is rounded down to its first day. */
  readonly issued: Scalars['Day']['output'];
  /** The issue date as people say it, no more exact than the paper is. */
  readonly issuedSay: Scalars['String']['output'];
  /** As a sentence names it, such as "Draft County Durham Plan 23/24". */
  readonly shortTitle: Scalars['String']['output'];
  /** Whether it was a draft, a proposal, signed or published when it was issued. */
  readonly status: DocumentStatus;
  /** The whole title; `shortTitle` is what a sentence says. */
  readonly title: Scalars['String']['output'];
};

/**
 * The words of a cited passage, from the paper itself. The record holds them only while somebody has attached the paper
 * (`npm run documents -- attach FOLDER`); nothing else answers them, and the register as stored never does.
 */
export type CitedText = {
  readonly __typename?: 'CitedText';
  /** True where the attached copy is not, byte for byte, the one whose lines we cite: they may stand elsewhere in it. */
  readonly isChanged: Scalars['Boolean']['output'];
  /**
   * The passage (`lineFrom` to `lineTo`) and up to two lines before and after it, in order, blank lines left out.
   * Null while the claim's paper is not attached.
   */
  readonly lines?: Maybe<ReadonlyArray<TextLine>>;
  /** Id of the claim, among `citations` or the citations of `rivals`. */
  readonly of: Scalars['ID']['output'];
};

/** Whether the paper says it, or we read it out of the paper. */
export type ClaimBasis =
  /** Our reading; no sentence says it. */
  | 'IMPLIED'
  /** A sentence of the paper says it. */
  | 'STATED';

/** Which body is to be no more, from when, and what takes its place. */
export type CloseBodyInput = {
  /** Id of the body; unknown: the problem `UNKNOWN_TO_CLOSE`. */
  readonly body: Scalars['ID']['input'];
  /** First day without it; after the newest paper that speaks of it. */
  readonly endsOn: Scalars['Day']['input'];
  /** What becomes of it, which decides how many successors it takes; CHANGED_NAME is refused, as it ends nothing. */
  readonly kind?: ChangeEventKind;
  /** Bodies in its place: none, one, or for SPLIT at least two, as the kind wants. They must stand on that day. */
  readonly successors?: ReadonlyArray<Scalars['ID']['input']>;
  /** The body's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Which organisation is to be no more, from when, and what takes its place. */
export type CloseOrganisationInput = {
  /** First day without it; after the newest paper that speaks of it. */
  readonly endsOn: Scalars['Day']['input'];
  /** What becomes of it, which decides how many successors it takes; CHANGED_NAME is refused, as it ends nothing. */
  readonly kind?: ChangeEventKind;
  /** Id of the organisation; unknown: the problem `UNKNOWN_TO_CLOSE`. */
  readonly organisation: Scalars['ID']['input'];
  /** Organisations in its place: none, one, or for SPLIT at least two, as the kind wants. They must stand on that day. */
  readonly successors?: ReadonlyArray<Scalars['ID']['input']>;
  /** The organisation's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Which post is to be no more, from when, and what takes its place. */
export type ClosePostInput = {
  /** First day without it; after the newest paper that speaks of it. */
  readonly endsOn: Scalars['Day']['input'];
  /** What becomes of it, which decides how many successors it takes; CHANGED_NAME is refused, as it ends nothing. */
  readonly kind?: ChangeEventKind;
  /** Id of the post; unknown: the problem `UNKNOWN_TO_CLOSE`. */
  readonly post: Scalars['ID']['input'];
  /** Posts in its place: none, one, or for SPLIT at least two, as the kind wants. They must stand on that day. */
  readonly successors?: ReadonlyArray<Scalars['ID']['input']>;
  /** The post's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** What came of a closing: problems, or the change, and what it leaves open. */
export type ClosingPayload = {
  readonly __typename?: 'ClosingPayload';
  /** Null when refused or dry. */
  readonly change?: Maybe<AppliedChange>;
  /** Every line, seat, duty and appointment that still runs on the day of the end, by id; also on a dry run. */
  readonly leftOpen: ReadonlyArray<LeftOpen>;
  /** Everything to mend, all at once; empty when it was done (or would be, on a dry run). */
  readonly problems: ReadonlyArray<Problem>;
  /** To read back what is wanted in the same round trip. */
  readonly query: Query;
  /** What it changes, before and after, also on a dry run: what was there before, then what is new. */
  readonly touches: ReadonlyArray<EditTouch>;
};

/** Which assignment its holder confirms. */
export type ConfirmOwnershipInput = {
  /** Id of the assignment of a letter to a party; unknown: the problem `UNKNOWN_ID`. */
  readonly assignment: Scalars['ID']['input'];
  /** The assignment's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** AQ12. How two parties are connected on a day; else where it breaks. */
export type Connection = {
  readonly __typename?: 'Connection';
  /** Why there is no way: BODY_ENDED where a side has ended, AWAITING_AGREEMENT where one is only proposed or agreed, else NOT_STATED_IN_SOURCE; null where there is one. */
  readonly absence?: Maybe<AbsenceReason>;
  /** Every way listed and where it breaks, as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How far the lines lead from either side where no way joins the two; empty where one does. */
  readonly breaks: ReadonlyArray<Statement>;
  /** Where the ways start, as asked. */
  readonly from: Thing;
  /** Every shortest way, by line types in registry order, then ids; at most 10. */
  readonly paths: ReadonlyArray<ConnectionPath>;
  /** The first way and how many there are, or that none joins the two and why, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** Where they lead, as asked; the same as `from` has no ways. */
  readonly to: Thing;
  /** How many ways of that length there are. */
  readonly total: Scalars['Int']['output'];
};

/** A way between two parties. */
export type ConnectionPath = {
  readonly __typename?: 'ConnectionPath';
  /** That of its weakest step. */
  readonly certainty: Certainty;
  /** The ids of its lines and seats, joined. */
  readonly id: Scalars['ID']['output'];
  /** The whole way as one sentence. */
  readonly say: Scalars['String']['output'];
  /** From the first party to the last, at most 12. */
  readonly steps: ReadonlyArray<ConnectionStep>;
};

/** One step of a way: a line, or a seat. */
export type ConnectionStep = {
  readonly __typename?: 'ConnectionStep';
  /** How sure the line or seat is on the day, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** What papers up to the day say of it: oldest first; empty where an edit recorded it. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The line's or the seat's id. */
  readonly id: Scalars['ID']['output'];
  /** Whom the step leads to. */
  readonly party: Thing;
  /** The step as a sentence from the party before it, told the way it is walked. */
  readonly say: Scalars['String']['output'];
  /** As recorded: IN_FORCE or SHADOW, with `proposals` also AGREED or PROPOSED. */
  readonly status: Status;
  /** A line type of the registry, such as PART_OF, or MEMBER_OF. */
  readonly type: Scalars['String']['output'];
  /** Whose word the step is: a paper's, our reading, or an edit's. */
  readonly voice: Voice;
};

/** How a deliverable goes on from an earlier one. */
export type ContinuationKind =
  /** Several go on as one. */
  | 'MERGED'
  | 'RENUMBERED'
  /** It promises more, or less. */
  | 'RESCOPED'
  | 'REWORDED'
  /** One goes on as several. */
  | 'SPLIT'
  | 'UNCHANGED';

/** Where a deliverable goes on, and from when. */
export type ContinueDeliverableInput = {
  /** Id of the earlier deliverable; unknown: the problem `UNKNOWN_ID`. */
  readonly deliverable: Scalars['ID']['input'];
  /** First day of the later one, and first day without the earlier one. */
  readonly from: Scalars['Day']['input'];
  /** How it goes on; null: unchanged, or reworded where it says something else. */
  readonly kind?: InputMaybe<ContinuationKind>;
  /** As printed; null: the next of its area. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Id of a theme of another edition; of the same: the problem `SAME_EDITION`. */
  readonly theme: Scalars['ID']['input'];
  /** What the later one says; null: the same. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The earlier deliverable's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** What a claim should have said; what is null stays. */
export type CorrectClaimInput = {
  /** STATED: a sentence says it. IMPLIED: our reading. */
  readonly basis?: InputMaybe<ClaimBasis>;
  /** Id of another passage of the same paper, or of that paper as a whole; of another paper: the problem `OTHER_PAPER`. */
  readonly cites?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the claim that no longer stands; unknown, or about a person whom the asker may not see: the problem `UNKNOWN_ID`. */
  readonly claim: Scalars['ID']['input'];
  /** What the passage says, in at most 12 words of ours. */
  readonly gist?: InputMaybe<Scalars['String']['input']>;
  /** How firmly the paper says it. */
  readonly modality?: InputMaybe<Modality>;
  /** The claim's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** One rule and what was found against it. */
export type DataCheck = {
  readonly __typename?: 'DataCheck';
  /** Findings that a note of ours explains, so that they are no fault. */
  readonly explained: Scalars['Int']['output'];
  /** Findings that are faults: to be mended. */
  readonly faults: Scalars['Int']['output'];
  /**
   * Faults first, then what is explained, by record; at most 50 of each. What is explained of EXTRAPOLATED is only counted:
   * `ageing` tells it paper by paper, and the question `extrapolated` record by record.
   */
  readonly findings: ReadonlyArray<DataFinding>;
  /** Such as "Periods". */
  readonly heading: Scalars['String']['output'];
  /** Which of the rules; `heading` and `say` put it in words. */
  readonly rule: DataRule;
  /** What the rule asks, a full sentence. */
  readonly say: Scalars['String']['output'];
};

/** What is wrong with the record as it is stored, whatever a page may show of it. */
export type DataFaults = {
  readonly __typename?: 'DataFaults';
  /** Oldest first. */
  readonly ageing: ReadonlyArray<AgeingPaper>;
  /** The day for which papers may be too old, and the state of the record that was checked. */
  readonly at: At;
  /** Every rule, in one order, also those that nothing breaks. */
  readonly checks: ReadonlyArray<DataCheck>;
  /** Findings without an explanation. */
  readonly faults: Scalars['Int']['output'];
  /** Such as "Nothing is wrong with the record; 10 findings are explained." */
  readonly say: Scalars['String']['output'];
};

/** One thing that breaks a rule, or looks like it. */
export type DataFinding = {
  readonly __typename?: 'DataFinding';
  /** Why it is no fault; null where it is one. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** How to mend it, a full sentence. */
  readonly fix: Scalars['String']['output'];
  /** The rule, the records and a number, joined by spaces; the next answer may number it otherwise. */
  readonly id: Scalars['ID']['output'];
  /** What it is called, in plain English. */
  readonly name: Scalars['String']['output'];
  /** Ids of the records and lines it is about, the first of them the one to mend. */
  readonly records: ReadonlyArray<Scalars['ID']['output']>;
  /** What is wrong, a full sentence. */
  readonly say: Scalars['String']['output'];
  /** Where to look at it: its own page, or that of what it hangs on; null where there is none. */
  readonly thing?: Maybe<Thing>;
};

/** What the record must hold at any time. */
export type DataRule =
  /** What came from a paper rests on claims that stand in the record. */
  | 'CLAIM_MISSING'
  /** No paper both names who answers for a thing and leaves it without an owner. */
  | 'CONTRADICTED'
  /** An appointment is to one post, a duty is for one thing, a claim cites one passage. */
  | 'END_DOUBLED'
  /** A line, seat, duty or appointment ends when one of its ends does. */
  | 'END_ENDED'
  /** What stands between two others has both. */
  | 'END_MISSING'
  /** What is in force stands between what is in force, and begins no sooner. */
  | 'END_NOT_YET'
  /** Nothing is read on for more than 24 months after its newest paper. */
  | 'EXTRAPOLATED'
  /** A line is of a kind on the list, between ends that the kind allows. */
  | 'LINE_NOT_ALLOWED'
  /** Lines that lead upwards never lead round. */
  | 'LOOP'
  /** A record belongs to something, so that some page leads to it. */
  | 'ORPHAN'
  /** What begins ends after its beginning. */
  | 'PERIOD_EMPTY'
  /** A post has no more holders on a day than seats. */
  | 'POST_OVERLAP'
  /** A record has an id, a name, its days and whatever else its kind needs. */
  | 'PROPERTY_MISSING'
  /** An official identifier belongs to one party only. */
  | 'SAME_IDENTIFIER'
  /** Two parties known by one name are one, or are explained. */
  | 'SAME_NAME'
  /** One item, one line, one duty and one empty slot is stored once. */
  | 'STORED_TWICE'
  /** What has a closed list is one of the values on it. */
  | 'VALUE_UNKNOWN';

/** On what a date rests. */
export type DateBasis =
  /** Our reading of what a source says. */
  | 'INFERRED'
  /** A source states it. */
  | 'STATED'
  /** No date is known. */
  | 'UNKNOWN';

/** How exact a printed date is. */
export type DatePrecision =
  /** A day is printed. */
  | 'DAY'
  /** A financial year: 1 April is kept. */
  | 'FINANCIAL_YEAR'
  /** A month and year: its first day is kept. */
  | 'MONTH'
  /** A season and year: the first day of its first month is kept; autumn 2021 is 1 September 2021. */
  | 'SEASON'
  /** No date is known. */
  | 'UNKNOWN'
  /** A year: 1 January is kept. */
  | 'YEAR';

/** What a body did, or is asked to do. */
export type DecisionKind =
  /** It agreed to it. */
  | 'AGREED'
  | 'ASKED_TO_APPROVE'
  | 'ASKED_TO_NOTE'
  | 'ASKED_TO_RECEIVE'
  | 'ASKED_TO_SUPPORT'
  /** It was told of it. */
  | 'REPORTED_TO'
  /** It laid it down. */
  | 'SETS';

/** AQ25. Who decided this, and who edited the record? */
export type DecisionTrail = {
  readonly __typename?: 'DecisionTrail';
  /** Why no decision is listed; null where one is. */
  readonly absence?: Maybe<AbsenceReason>;
  /** Decisions, what is only asked for, and edits as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** Today and the state of the record: the trail tells all days at once. */
  readonly at: At;
  /** By the day of the meeting, undated ones last, then by id. */
  readonly decisions: ReadonlyArray<TrailDecision>;
  /** Newest first; at most 500. */
  readonly edits: ReadonlyArray<TrailEdit>;
  /** What the thing is called, also where it has no page. */
  readonly name: Scalars['String']['output'];
  /** Where no decision is listed: what papers only ask for, each with its day or that of its paper; also without `proposals`. */
  readonly nearest: ReadonlyArray<Statement>;
  /** How many decisions and edits there are, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** Null where the thing has no page. */
  readonly thing?: Maybe<Thing>;
};

/** For what nobody answers, why, and from when. */
export type DeclareUnassignedInput = {
  /** First day on which nobody does. */
  readonly from: Scalars['Day']['input'];
  /** Id of anything that can have an owner; unknown: the problem `UNKNOWN_ITEM`. */
  readonly item: Scalars['ID']['input'];
  /** Why nobody answers for it. */
  readonly reason: AbsenceReason;
  /** The item's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** AQ24. What is delegated, to whom, under what, until when? */
export type DelegationMap = {
  readonly __typename?: 'DelegationMap';
  /** The answer as text that pastes well into a message; of the delegations, this page. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** Of all that match, by name. */
  readonly byFunction: ReadonlyArray<FunctionTally>;
  /** Of all that match, most frequent first: who passes on, takes on or stays accountable. */
  readonly byParty: ReadonlyArray<ThingTally>;
  /** By function. */
  readonly delegations: ReadonlyArray<DelegationRow>;
  /** What the filters by id name, in the order of the arguments. */
  readonly narrowedTo: ReadonlyArray<Thing>;
  /** How many delegations of how many duties or tasks we know of, in a full sentence. */
  readonly say: Scalars['String']['output'];
  /** How many delegations match; `delegations` holds a page of them. */
  readonly total: Scalars['Int']['output'];
};

/** One delegation, with a row for each thing that ought to be said of it. */
export type DelegationRow = {
  readonly __typename?: 'DelegationRow';
  /** How sure the delegation is on the day, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** What papers up to the day say of the delegation: oldest first, then by passage. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The duty or task that is passed on, by its title. */
  readonly function: Scalars['String']['output'];
  /** Of the delegation, not of the duty that is passed on. */
  readonly id: Scalars['ID']['output'];
  /** Who passes what to whom under which agreement, in a sentence. */
  readonly say: Scalars['String']['output'];
  /** From, to, instrument, limit, end, accountability kept; an empty one keeps its row and its reason. */
  readonly slots: ReadonlyArray<Slot>;
};

/** A numbered commitment in one edition of a plan. */
export type DeliverableProfile = {
  readonly __typename?: 'DeliverableProfile';
  /** The area of the edition it stands in. */
  readonly area: Thing;
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that this is so, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** All that the page cites, each once: its own row first; empty before its paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Measures tied to its theme by their printed label: our reading. */
  readonly measures: ReadonlyArray<Thing>;
  /** The one printed after it in its area; null for the last, and before its paper. */
  readonly next?: Maybe<Thing>;
  /** The edition that prints it. */
  readonly plan: Thing;
  /** The one printed before it in its area; null for the first, and before its paper. */
  readonly previous?: Maybe<Thing>;
  /** The number as printed; not an identity. Null where none is printed. */
  readonly printedNumber?: Maybe<Scalars['String']['output']>;
  /** What is odd about the printed row, in full sentences. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands in its plan, in a full sentence; before its paper, that. */
  readonly say: Scalars['String']['output'];
  /** Always the same rows in the same order: figures, dates, timing, measureReference. None before its first paper, like every other list. */
  readonly slots: ReadonlyArray<Slot>;
  /** The theme of the area it stands under. */
  readonly theme: Thing;
  /** The deliverable, as a link to this page. */
  readonly thing: Thing;
  /** The version to hand to a command that edits it. Whole number from 1. */
  readonly version: Scalars['Int']['output'];
};

/** What readers say is wrong with a thing. */
export type Disputes = {
  readonly __typename?: 'Disputes';
  /** That it is disputed, by how many and since when, as a sentence; null where it is not. No word of who reported what. */
  readonly say?: Maybe<Scalars['String']['output']>;
  /** What they are about, with the page that says so. */
  readonly thing: Thing;
  /** How many reports of it nobody has answered. */
  readonly total: Scalars['Int']['output'];
};

/** Where a source document stands. */
export type DocumentStatus =
  /** Not yet agreed by whoever issues it. */
  | 'DRAFT'
  /** Put forward for a decision. */
  | 'PROPOSAL'
  /** Issued as it stands. */
  | 'PUBLISHED'
  /** Signed by those it binds. */
  | 'SIGNED';

/** Something of which somebody else said something after an edit of a draft was put in. */
export type DraftConflict = {
  readonly __typename?: 'DraftConflict';
  /** The edit that made it so, in a sentence; null where none is found. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Of the record or line. */
  readonly id: Scalars['ID']['output'];
  /** How it stands now. */
  readonly now: Scalars['String']['output'];
  /** How it stood when the edit was put in, as far as it differs now. */
  readonly then: Scalars['String']['output'];
  /** What it is; it names no person. */
  readonly what: Scalars['String']['output'];
  /** How it would stand after the edit of the draft. */
  readonly yours: Scalars['String']['output'];
};

/** What would come of a draft; nothing of it is kept. */
export type DraftEffect = {
  readonly __typename?: 'DraftEffect';
  /** The day of which gaps, losses and quorums are told. */
  readonly asOf: Scalars['Day']['output'];
  /** What has no owner, before and after. */
  readonly gaps: DraftGaps;
  /** Whether every edit can be made as things stand. */
  readonly isFitting: Scalars['Boolean']['output'];
  /** Of the parties it touches, twenty at most: each thing that fewer bear after than before, such as an owner, a chair or a route. */
  readonly losses: ReadonlyArray<Statement>;
  /** Bodies of whose quorum something else can be said afterwards. */
  readonly quorums: ReadonlyArray<DraftQuorum>;
  /** Whether it fits, and of which day the rest is told. */
  readonly say: Scalars['String']['output'];
  /** Each edit, in order. */
  readonly steps: ReadonlyArray<TriedStep>;
};

/** Items without an owner, before and after a draft. */
export type DraftGaps = {
  readonly __typename?: 'DraftGaps';
  /** Those without an owner only before it. */
  readonly filled: ReadonlyArray<Thing>;
  /** Those without an owner only after it, as far as the first 500 tell. */
  readonly opened: ReadonlyArray<Thing>;
  /** How many there are before and after, in a sentence. */
  readonly say: Scalars['String']['output'];
};

/** Which draft, as it was read. */
export type DraftInput = {
  /** Id of the draft. */
  readonly set: Scalars['ID']['input'];
  /** The draft's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** What can be done with a change set. */
export type DraftMove =
  /** Put an edit in. */
  | 'ADD'
  /** Record its edits. */
  | 'APPLY'
  /** Let it be applied. */
  | 'APPROVE'
  /** Take an edit out. */
  | 'REMOVE'
  /** Give it back to its author, to be mended. */
  | 'RETURN'
  /** Hand it on for approval. */
  | 'SUBMIT'
  /** Give it up. */
  | 'WITHDRAW';

/** What came of a move of a draft. */
export type DraftPayload = {
  readonly __typename?: 'DraftPayload';
  /** Everything to mend, all at once; empty when it was done (or would be, on a dry run). Those of an edit are at its place, from 0, then at its field. */
  readonly problems: ReadonlyArray<Problem>;
  /** To read back what is wanted in the same round trip. */
  readonly query: Query;
  /** How the draft stands now, or would; null when refused. */
  readonly set?: Maybe<ChangeSet>;
  /** What the edit that is put in would change, after all others of the draft; empty of every other move. */
  readonly touches: ReadonlyArray<EditTouch>;
};

/** The quorum of a body before and after a draft. */
export type DraftQuorum = {
  readonly __typename?: 'DraftQuorum';
  /** The same after. */
  readonly after: Scalars['String']['output'];
  /** What can be said of its quorum before. */
  readonly before: Scalars['String']['output'];
  /** Whose quorum it is; one that a seat or an ending of the draft is about. */
  readonly body: Thing;
};

/** One edit of a change set. */
export type DraftStep = {
  readonly __typename?: 'DraftStep';
  /** The name of the command, such as `closeBody`. */
  readonly command: Scalars['String']['output'];
  /** Of its set alone. A later edit calls what this one makes `made.` and this id. */
  readonly id: Scalars['ID']['output'];
  /** Why; null where the reason of the set stands for it too. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The row as the command takes it, as JSON text. */
  readonly row: Scalars['String']['output'];
  /** Id of the paper it rests on; null where that of the set stands for it too. */
  readonly source?: Maybe<Scalars['ID']['output']>;
  /** What it would have changed as it was put in. */
  readonly touches: ReadonlyArray<EditTouch>;
  /** What is done, in the officers' words, such as "Body closed". */
  readonly what: Scalars['String']['output'];
};

/** Under which of its parents a body is drawn. */
export type DrawUnderInput = {
  /** Id of the body. */
  readonly body: Scalars['ID']['input'];
  /** Id of a party to which a line leads that places it, on whatever day; null or absent: where our rule places it. */
  readonly under?: InputMaybe<Scalars['ID']['input']>;
  /** Of the body as it was read; another one is a `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Somebody who may stand on both sides. */
export type DualHat = {
  readonly __typename?: 'DualHat';
  /** That of the least sure of the appointments on the day. */
  readonly certainty: Certainty;
  /** What papers up to the day say of the appointments and of where the posts belong: oldest first. */
  readonly evidence: ReadonlyArray<Citation>;
  /** One for each organisation that they hold a post in. */
  readonly hats: ReadonlyArray<Hat>;
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /** True where one organisation is known to buy and another to provide; else it is only possible. */
  readonly isCertain: Scalars['Boolean']['output'];
  /** Null where the name is not shown. */
  readonly person?: Maybe<Thing>;
  /** By name, then id. */
  readonly posts: ReadonlyArray<Thing>;
  /** Which posts and organisations the person joins, and whether the two sides are known, in full sentences. */
  readonly say: Scalars['String']['output'];
};

/** AQ20. Who wears a commissioner's and a provider's hat. For editors and above. */
export type DualHats = {
  readonly __typename?: 'DualHats';
  /** Those listed as text that pastes well into a message; a name that is not shown is not in it. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** Certain before possible, then by post, then id; the first of `total`. */
  readonly persons: ReadonlyArray<DualHat>;
  /** How many wear both hats for certain, and how many possibly, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** How many there are; `persons` holds the first of them. */
  readonly total: Scalars['Int']['output'];
};

/** What came of an edit: problems, or the change. */
export type EditPayload = {
  readonly __typename?: 'EditPayload';
  /** Null when refused or dry. */
  readonly change?: Maybe<AppliedChange>;
  /** Ids of what began with it, such as the new seat; empty where nothing begins, when refused or dry. */
  readonly made: ReadonlyArray<Scalars['ID']['output']>;
  /** Everything to mend, all at once; empty when it was done (or would be, on a dry run). */
  readonly problems: ReadonlyArray<Problem>;
  /** To read back what is wanted in the same round trip. */
  readonly query: Query;
  /** What it changes, before and after, also on a dry run: what was there before, then what is new. */
  readonly touches: ReadonlyArray<EditTouch>;
};

/** Something as a form that edits it must know it. */
export type EditState = {
  readonly __typename?: 'EditState';
  /** Of the record or line. */
  readonly id: Scalars['ID']['output'];
  /** Of which kind it is: its label, such as Body or Membership, or the type of a line. */
  readonly label: Scalars['String']['output'];
  /** The pages of what `what` names; none of what stands by itself, such as an appointment, is its own. */
  readonly links: ReadonlyArray<Thing>;
  /** How it stands now, in sentences: since when, until when, and whether it is in force. */
  readonly say: Scalars['String']['output'];
  /** The version to hand to a command that edits it. Whole number from 0. */
  readonly version: Scalars['Int']['output'];
  /** What it is called inside a sentence, such as "the Living Well Partnership Board"; it names no person. */
  readonly what: Scalars['String']['output'];
};

/** What an edit did to one record or line. */
export type EditTouch = {
  readonly __typename?: 'EditTouch';
  /** The same after it. */
  readonly after: Scalars['String']['output'];
  /** How it stood before, in sentences, as far as the edit changed it; "Not recorded." of what the edit made. */
  readonly before: Scalars['String']['output'];
  /** Of the record or line. */
  readonly id: Scalars['ID']['output'];
  /** The pages of what `what` names. */
  readonly links: ReadonlyArray<Thing>;
  /** What it is, such as "The Living Well Partnership Board"; it names no person. */
  readonly what: Scalars['String']['output'];
};

/** A commitment of one edition, or a pair that a recorded continuation joins. */
export type EditionChange = {
  readonly __typename?: 'EditionChange';
  /** Why nothing in the other edition is matched with it; null where it is paired, dropped or added. */
  readonly absence?: Maybe<AbsenceReason>;
  /** How sure the commitment is on the day of the answer; of a pair, as its newer edition shows it. */
  readonly certainty: Certainty;
  /** What papers up to the day say of both items and of what joins them: oldest first, then by passage. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The older item's id, the newer's, or both joined by a full stop. */
  readonly id: Scalars['ID']['output'];
  /** At least one. */
  readonly kinds: ReadonlyArray<EditionChangeKind>;
  /** Null where it is of the older edition only. */
  readonly newer?: Maybe<EditionItem>;
  /** Null where it is of the newer edition only. */
  readonly older?: Maybe<EditionItem>;
  /** Plain English, full sentences. */
  readonly say: Scalars['String']['output'];
};

/** What may have become of a commitment from one plan edition to another. UNMATCHED: no recorded continuation, and no source says that it was dropped or added. */
export type EditionChangeKind =
  /** Somebody states that it is new. */
  | 'ADDED'
  /** Somebody states that it ended. */
  | 'DROPPED'
  /** It continues several of the older edition. */
  | 'MERGED'
  /** Continued in another area. */
  | 'MOVED'
  /** Continued under another printed number. */
  | 'RENUMBERED'
  /** Continued under another owner. */
  | 'REOWNED'
  /** Recorded as continued with another scope. */
  | 'RESCOPED'
  /** Continued in other words. */
  | 'REWORDED'
  /** Several of the newer edition continue it. */
  | 'SPLIT'
  /** Continued as it was. */
  | 'UNCHANGED'
  /** No recorded continuation, and nobody says that it was dropped or added. */
  | 'UNMATCHED';

/** AQ7. What is new, dropped or reworded between two plan editions, as far as anybody recorded it. */
export type EditionChanges = {
  readonly __typename?: 'EditionChanges';
  /** Why it is not known whether one follows the other; null where it is. */
  readonly absence?: Maybe<AbsenceReason>;
  /** The comparison as text that pastes well into a message: every change asked for, not only the page. */
  readonly asText: Scalars['String']['output'];
  /** `asOf` is the day of the newer edition's newest paper up to today. */
  readonly at: At;
  /** Pairs first, then the older edition's own, then the newer's; within each as printed. */
  readonly changes: ReadonlyArray<EditionChange>;
  /** The edition compared to, as asked. */
  readonly newer: Thing;
  /** The edition compared from, as asked; which is older by its papers is not judged. */
  readonly older: Thing;
  /** How many continue, were dropped or added, and how many nobody has matched, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** Whether one follows the other, and how we know. */
  readonly succession: Scalars['String']['output'];
  /** Likest first; at most 50; never among the changes. */
  readonly suggestions: ReadonlyArray<EditionSuggestion>;
  /** One for each kind of commitment that either edition has, in a fixed order. */
  readonly tallies: ReadonlyArray<EditionTally>;
  /** How many changes there are; `changes` holds a page of them. */
  readonly total: Scalars['Int']['output'];
};

/** A commitment as one edition has it. */
export type EditionItem = {
  readonly __typename?: 'EditionItem';
  /** The area it stands in; null where it stands in the edition itself. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** Of the objective, outcome, deliverable, measure or area. */
  readonly id: Scalars['ID']['output'];
  /** Such as "Objective". */
  readonly kindLabel: Scalars['String']['output'];
  /** As printed; null where none is. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Its page; null where it has none. */
  readonly thing?: Maybe<Thing>;
  /** Its heading in that edition. */
  readonly title: Scalars['String']['output'];
};

/** Two commitments whose words are alike. A machine found them: only a person can say that one continues the other. */
export type EditionSuggestion = {
  readonly __typename?: 'EditionSuggestion';
  /** Both items' ids, joined. */
  readonly id: Scalars['ID']['output'];
  /** Of the newer edition; it is recorded as continuing nothing. */
  readonly newer: EditionItem;
  /** Of the older edition; no continuation of it is recorded. */
  readonly older: EditionItem;
  /** Which words they share. */
  readonly say: Scalars['String']['output'];
};

/** Commitments of one kind in both editions. */
export type EditionTally = {
  readonly __typename?: 'EditionTally';
  /** The kind in words, in the singular, such as "Objective". */
  readonly kindLabel: Scalars['String']['output'];
  /** How many we know of in the newer edition. */
  readonly newer: Scalars['Int']['output'];
  /** How many we know of in the older edition. */
  readonly older: Scalars['Int']['output'];
  /** Pairs that a recorded continuation joins. */
  readonly paired: Scalars['Int']['output'];
};

/** A page of the edits of the record. */
export type Edits = {
  readonly __typename?: 'Edits';
  /** The page as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** Today and the state of the record. */
  readonly at: At;
  /** Newest first. */
  readonly edits: ReadonlyArray<RecordEdit>;
  /** What that is called; null of everything. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many there are, in a sentence. */
  readonly say: Scalars['String']['output'];
  /** What they are of; null of everything, and of what has no page. */
  readonly thing?: Maybe<Thing>;
  /** How many there are; `edits` holds a page of them. */
  readonly total: Scalars['Int']['output'];
};

/** Which appointment ends, from when, and why. */
export type EndAppointmentInput = {
  /** Id of the appointment, of a person to a post; unknown: the problem `UNKNOWN_APPOINTMENT`. */
  readonly appointment: Scalars['ID']['input'];
  /** First day without it: whoever follows starts on it. After the newest paper that speaks of it. */
  readonly endsOn: Scalars['Day']['input'];
  /** The appointment's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
  /** Recorded with the end; it changes nothing else. */
  readonly why: EndReason;
};

/** Which line ends, and from when. */
export type EndLineInput = {
  /** First day without it; after the newest paper that speaks of it. */
  readonly endsOn: Scalars['Day']['input'];
  /** Id of the line; unknown: the problem `UNKNOWN_ID`. */
  readonly line: Scalars['ID']['input'];
  /** The line's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Which seat ends, from when, and why. */
export type EndMembershipInput = {
  /** First day without it: whoever follows starts on it. After the newest paper that speaks of it. */
  readonly endsOn: Scalars['Day']['input'];
  /** Id of the seat; unknown: the problem `UNKNOWN_ID`. */
  readonly membership: Scalars['ID']['input'];
  /** The seat's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
  /** Recorded with the end; it changes nothing else. */
  readonly why: EndReason;
};

/** Which assignment ends, and from when. */
export type EndOwnershipInput = {
  /** Id of the assignment of a letter to a party; unknown: the problem `UNKNOWN_ID`. */
  readonly assignment: Scalars['ID']['input'];
  /** First day without it; after the newest paper that speaks of it. */
  readonly endsOn: Scalars['Day']['input'];
  /** The assignment's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Why somebody no longer holds a post. CORRECTION: the appointment was recorded by mistake. */
export type EndReason =
  /** What the post belonged to was ended. */
  | 'BODY_DISSOLVED'
  /** It was recorded by mistake. */
  | 'CORRECTION'
  | 'DIED'
  /** Lost or left the seat at an election. */
  | 'ELECTION'
  /** Went to another post. */
  | 'MOVED_POST'
  /** The post itself was ended. */
  | 'POST_DELETED'
  /** Duties were arranged anew. */
  | 'REORGANISATION'
  | 'RESIGNED'
  | 'RETIRED'
  /** It was for a time that is over. */
  | 'TERM_ENDED';

/** AQ2. It slips: whom do I tell, then whom? */
export type Escalation = {
  readonly __typename?: 'Escalation';
  /** Why nobody owns the item; null when somebody does, and before the first paper that speaks of it. */
  readonly absence?: Maybe<AbsenceReason>;
  /** All routes as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** As sure as the least sure fact of the best route; of the item itself where there is none. */
  readonly certainty: Certainty;
  /** What slips, or the party the way up is asked of. */
  readonly item: Thing;
  /** From whoever is told first, best line first: at most 50 a holder. Each holder starts its routes once. */
  readonly routes: ReadonlyArray<EscalationRoute>;
  /** The best route, or why there is none, in plain English. */
  readonly say: Scalars['String']['output'];
};

/** The lines that escalation follows, best first. */
export type EscalationLine =
  /** Answers to the party above. */
  | 'ACCOUNTABLE_TO'
  /** A stated escalation route. */
  | 'ESCALATES_TO'
  /** Climbed against its arrow. */
  | 'OVERSEES'
  /** Is part of the party above: the weakest ground to go by. */
  | 'PART_OF'
  /** Reports to the party above. */
  | 'REPORTS_TO';

/** One way up: who is told first, and over which lines it goes on. */
export type EscalationRoute = {
  readonly __typename?: 'EscalationRoute';
  /** Why nobody stands above; null where the route ends for another reason. */
  readonly absence?: Maybe<AbsenceReason>;
  /** That of the least sure duty or line on it. */
  readonly certainty: Certainty;
  /** "Stated escalation route", or "Reporting lines we can see"; says so where only a part is stated. */
  readonly heading: Scalars['String']['output'];
  /** The ids of its facts, lowest first, joined by full stops. */
  readonly id: Scalars['ID']['output'];
  /** The route as a sentence. */
  readonly say: Scalars['String']['output'];
  /** Who is told first, then whom each line leads to: at most 13, over 12 lines. */
  readonly steps: ReadonlyArray<EscalationStep>;
  /** Where the trail stops and why, as a sentence. */
  readonly stop: Scalars['String']['output'];
  /** TOP: nobody above is known. LOOP: it came back. LIMIT: it goes on beyond 12 lines. */
  readonly stopReason: RouteStop;
};

/** Who is told at one step, and what leads there. */
export type EscalationStep = {
  readonly __typename?: 'EscalationStep';
  /** Why the post has no holder; null where it has one, also one who is not shown, or is no post. */
  readonly absence?: Maybe<AbsenceReason>;
  /** How often it meets or is reported to, as printed; null with its reason beside it, and for posts and organisations. */
  readonly cadence?: Maybe<Scalars['String']['output']>;
  /** NOT_STATED_IN_SOURCE for a body of which no paper says how often it meets; else null. */
  readonly cadenceAbsence?: Maybe<AbsenceReason>;
  /** How sure the duty, or the line that leads here, is on the day. */
  readonly certainty: Certainty;
  /** What papers up to the day say of that duty or line: oldest first; empty where an edit recorded it. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Who holds the post on the day; null for bodies and organisations, for vacant posts and hidden persons. */
  readonly heldBy?: Maybe<Thing>;
  /** The line that leads here from the step below; null for the first, who holds or delivers the item. */
  readonly line?: Maybe<EscalationLine>;
  /** The id of that line, as `structure` gives it; null for the first. */
  readonly lineId?: Maybe<Scalars['ID']['output']>;
  /** Whom to tell. */
  readonly party: Thing;
  /** What leads here from the step below, as a sentence; of the first, on what ground it is told first. */
  readonly say: Scalars['String']['output'];
};

/** AQ9. Where it says that: everything one record, line or claim rests on. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The page of the thing it is about; null for a line between two things. */
  readonly about?: Maybe<Thing>;
  /** Other statements resting on the same passages, at most 10. */
  readonly alsoHere: ReadonlyArray<Citation>;
  /** The day it speaks of, and the state of the record it was made from; `proposals` is always true. */
  readonly at: At;
  /** Oldest paper first, then by passage. */
  readonly citations: ReadonlyArray<Citation>;
  /** Empty where no paper we hold contradicts it. */
  readonly rivals: ReadonlyArray<RivalClaim>;
  /** What the evidence is for, as a sentence or name. */
  readonly say: Scalars['String']['output'];
  /** For each of `citations`, then of `rivals`, once: what its passage says in the paper's own words. */
  readonly texts: ReadonlyArray<CitedText>;
};

/** Whose appointment goes on, and up to when. */
export type ExtendAppointmentInput = {
  /** Id of the appointment; unknown: the problem `UNKNOWN_APPOINTMENT`. */
  readonly appointment: Scalars['ID']['input'];
  /** First day without it, later than the one recorded; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
  /** The appointment's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** What is read on for more than 24 months after one paper. */
export type ExtrapolatedRecords = {
  readonly __typename?: 'ExtrapolatedRecords';
  /** The day it speaks of, and the state of the record it was made from; `proposals` is always true. */
  readonly at: At;
  /** The paper asked about. */
  readonly document: CitedDocument;
  /** Why that is no fault; null where it is one, or where there is nothing to explain. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** By record. */
  readonly findings: ReadonlyArray<DataFinding>;
  /** How many there are, a full sentence. */
  readonly say: Scalars['String']['output'];
  /** How many there are; `findings` holds a page of them. */
  readonly total: Scalars['Int']['output'];
};

/** A word of the papers that bears what was typed. */
export type FoundWord = {
  readonly __typename?: 'FoundWord';
  /** Why nothing spells a short form out; null where something does, and for any other word. */
  readonly absence?: Maybe<AbsenceReason>;
  /** How sure it is on the day, by the papers that use it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** What the papers up to the day say of it: oldest first. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Of the term or place; it has no page, and `evidence` knows it. */
  readonly id: Scalars['ID']['output'];
  /** What sort of word it is: only an ABBREVIATION has a meaning to spell out. */
  readonly kind: WordKind;
  /** What a short form stands for; null for any other word, and where `absence` says why. */
  readonly meaning?: Maybe<Scalars['String']['output']>;
  /** Such as "PB stands for participatory budgeting, as used in the Better Care Fund plan 2014." */
  readonly say: Scalars['String']['output'];
  /** As the papers print it. */
  readonly text: Scalars['String']['output'];
};

/** How many delegations of one duty or task an answer holds. */
export type FunctionTally = {
  readonly __typename?: 'FunctionTally';
  /** How many delegations of it match; whole number from 1. */
  readonly count: Scalars['Int']['output'];
  /** Of the duty or task. */
  readonly id: Scalars['ID']['output'];
  /** The duty or task, by its title. */
  readonly name: Scalars['String']['output'];
};

/** One reason, what it means, and what is missing for it. */
export type GapReason = {
  readonly __typename?: 'GapReason';
  /** Such as "Owners of 156 deliverables, 13 risks and 1 area". */
  readonly missing: Scalars['String']['output'];
  /** The reason, how often it stands, and what it means. */
  readonly tally: ReasonTally;
};

/** Every empty place that the papers leave, by reason: what is missing of what. */
export type GapReasons = {
  readonly __typename?: 'GapReasons';
  /** Every reason with its meaning and what it leaves empty, as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** Most frequent first. Never add their counts together. */
  readonly reasons: ReadonlyArray<GapReason>;
  /** How many different reasons leave a place empty, in a full sentence. */
  readonly say: Scalars['String']['output'];
};

/** The golden thread of one deliverable, measure or risk: from the goal it serves to what is observed, a missing step in its place. */
export type GoldenThread = {
  readonly __typename?: 'GoldenThread';
  /** The answer as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that this is so, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** All that the steps cite, each once, in their order; empty before its first paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** How far the thread holds and where it breaks, in full sentences; before its first paper, that. */
  readonly say: Scalars['String']['output'];
  /**
   * Always the same steps in the same order for a kind of thing. Deliverable: GOAL, AREA, OBJECTIVE, THEME, DELIVERABLE, MEASURE, OBSERVATION, RISK;
   * measure: the same without RISK; risk: GOAL, PLAN, RISK, RATING, MITIGATION, DELIVERABLE. None before its first paper.
   */
  readonly steps: ReadonlyArray<ThreadStep>;
  /** The deliverable, measure or risk asked about. */
  readonly thing: Thing;
};

/** Who follows whom in a post, and on which day. */
export type HandOverInput = {
  /** Id of the appointment of whoever leaves; unknown: the problem `UNKNOWN_APPOINTMENT`. */
  readonly appointment: Scalars['ID']['input'];
  /** What sort of appointment the successor's is. */
  readonly kind?: AppointmentKind;
  /** First day of the successor, and first day without the predecessor. */
  readonly on: Scalars['Day']['input'];
  /** Id of the person who follows; unknown, or not for the asker to see: the problem `UNKNOWN_ID`. */
  readonly person: Scalars['ID']['input'];
  /** The appointment's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
  /** Why the predecessor leaves; recorded with the end. */
  readonly why: EndReason;
};

/** A commissioner's or a provider's side, as far as our papers say. */
export type Hat = {
  readonly __typename?: 'Hat';
  /** Why neither side is known; null where one is. */
  readonly absence?: Maybe<AbsenceReason>;
  /** True where it is recorded, or a paper says, that the organisation commissions services; false also where nobody says. */
  readonly buys: Scalars['Boolean']['output'];
  /** How sure the side is on the day, by the newest of the papers that it cites; null where it cites none. */
  readonly certainty?: Maybe<Certainty>;
  /** What the side rests on, of papers up to the day: oldest first, then by passage. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Whose hat it is. */
  readonly organisation: Thing;
  /** The post by which the person stands on this side. */
  readonly post: Thing;
  /** True where it is recorded, said, or read out of a seat among providers that it provides services; false also where nobody says. */
  readonly provides: Scalars['Boolean']['output'];
  /** Such as "Durham County Council buys services and provides them.", or that our papers do not say. */
  readonly say: Scalars['String']['output'];
  /** PAPER_SAYS, OUR_READING where only its seats among providers speak for it, NOT_STATED where neither side is known. */
  readonly voice: Voice;
};

/** Somebody who answers for the item, or is responsible for its delivery. */
export type Holding = {
  readonly __typename?: 'Holding';
  /** Why the post has no holder; null where it has one, also one who is not shown, or is no post. */
  readonly absence?: Maybe<AbsenceReason>;
  /** On what the duty rests; IMPLIED: our reading of a paper. */
  readonly basis: AssignmentBasis;
  /** How sure this duty is on the day, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** What papers up to the day say of the duty: oldest first, then by passage; empty where an edit recorded it. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Who holds the post on the day, the first where several do (`say` names all); null for bodies, vacant posts and hidden persons. */
  readonly heldBy?: Maybe<Thing>;
  /** The assignment's id. */
  readonly id: Scalars['ID']['output'];
  /** ACCOUNTABLE among `owners`, RESPONSIBLE among `responsible`. */
  readonly letter: Rasci;
  /** The body, organisation, post or person that the duty is recorded of. */
  readonly party: Thing;
  /** The duty as a sentence that names the party, its holders and what it comes through. */
  readonly say: Scalars['String']['output'];
  /** Only IN_FORCE and SHADOW close the gap. */
  readonly status: Status;
  /** The area, theme or plan the duty is recorded on; null where it is recorded on the item itself. */
  readonly via?: Maybe<Thing>;
};

/** What solid and dashed mean on the pictures of a partnership. */
export type HouseKey =
  /** Working relationships solid, reporting relationships dashed: that of the 2014 Better Care Fund plan, by which is drawn while none is chosen. */
  | 'DASHED_REPORTS'
  /** Reporting relationships solid, working relationships dashed. */
  | 'SOLID_REPORTS';

/** AQ16, AQ17. What would be left if a post or a body ended on a day; nothing is saved. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The whole answer as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** `asOf`: the first day without it. */
  readonly at: At;
  /** Lines, seats, duties and appointments that would still run, by id. */
  readonly leftOpen: ReadonlyArray<LeftOpen>;
  /** Each thing that fewer bear after than before. */
  readonly losses: ReadonlyArray<Statement>;
  /** Each passage that speaks of it, once: what somebody has to read again. */
  readonly mentions: ReadonlyArray<Citation>;
  /** The first day without it, as asked. */
  readonly on: Scalars['Day']['output'];
  /** Why it cannot end so, each with what to do; then nothing is lost. */
  readonly problems: ReadonlyArray<Problem>;
  /** What is left without anybody, in one sentence; it counts only what papers state. */
  readonly say: Scalars['String']['output'];
  /** Always the same rows in the same order: what is lost of each kind, or that no source states anything of the kind. */
  readonly slots: ReadonlyArray<Slot>;
  /** What would end. */
  readonly thing: Thing;
};

/** Something that goes on running after its party ended. */
export type LeftOpen = {
  readonly __typename?: 'LeftOpen';
  /** How sure it is that it runs on the day of the end. */
  readonly certainty: Certainty;
  /** What it rests on; empty of what an edit recorded without a paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The id of the line, seat, duty or appointment. */
  readonly id: Scalars['ID']['output'];
  /** A full sentence; it names no person. */
  readonly say: Scalars['String']['output'];
  /** What it is. */
  readonly sort: OpenSort;
  /** The version to hand to a command that has it end or go on. Whole number from 0. */
  readonly version: Scalars['Int']['output'];
};

/** The tier of the system a body works at. */
export type Level =
  /** Below a place, such as around GP practices. */
  | 'NEIGHBOURHOOD'
  /** No paper says. */
  | 'NOT_STATED'
  /** Within one organisation. */
  | 'ORGANISATION'
  /** A council's area or the like. */
  | 'PLACE'
  /** The whole area of an integrated care system. */
  | 'SYSTEM';

/** What a line says, read from its party to the other. */
export type LineType =
  /** Answers to the other. */
  | 'ACCOUNTABLE_TO'
  /** Gives the other advice. */
  | 'ADVISES'
  /** Tells the other whether it can rely on something. */
  | 'ASSURES'
  /** Buys services from the other, or has them provided by it. */
  | 'COMMISSIONS'
  /** Brings to the other what it cannot settle. */
  | 'ESCALATES_TO'
  /** Was set up by the other; escalation never follows it. */
  | 'ESTABLISHED_BY'
  /** Gives the other money. */
  | 'FUNDS'
  /** Houses or employs for the other. */
  | 'HOSTS'
  /** Watches over the other, who is below it. */
  | 'OVERSEES'
  /** Belongs to the other. */
  | 'PART_OF'
  /** A post belongs to the other. */
  | 'POST_IN'
  /** Tells the other how things go. */
  | 'REPORTS_TO'
  /** Looks into what the other does. */
  | 'SCRUTINISES'
  /** Helps the other. */
  | 'SUPPORTS'
  /** The same read from either end. */
  | 'WORKS_WITH';

/** One of the list, in a sentence. */
export type ListedRecord = {
  readonly __typename?: 'ListedRecord';
  /** Issue date of the first paper that speaks of it, or a stated start before that. */
  readonly firstSeen: Scalars['Day']['output'];
  /** The record's own id, as its page takes it. */
  readonly id: Scalars['ID']['output'];
  /** By which the list may be narrowed. */
  readonly kind: RecordKind;
  /** Places that papers which speak of it are about, by name; empty where they are about none. */
  readonly places: ReadonlyArray<NamedPlace>;
  /** What it is and who signed, met or decided, with what it rests on. */
  readonly statement: Statement;
  /** Where it stands on the day: ENDED from its end on, AGREED before its start. */
  readonly status: Status;
  /** The record, as a link to its page. */
  readonly thing: Thing;
};

/** What a measure needs to be judged by. */
export type MeasureCell =
  /** The value to start from. */
  | 'BASELINE'
  /** The day or year to reach it by. */
  | 'DUE'
  /** The value to reach. */
  | 'TARGET';

/** A measure with what it lacks. */
export type MeasureGap = {
  readonly __typename?: 'MeasureGap';
  /** The area whose table prints it. */
  readonly area?: Maybe<Thing>;
  /** How sure it is on the day that the measure stands, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** Where the measure is printed, what is printed of it and where a cell is left open: oldest paper first. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The measure that lacks something. */
  readonly measure: Thing;
  /** Only the empty ones of baseline, target, due. */
  readonly missing: ReadonlyArray<MissingCell>;
  /** The edition its area stands in. */
  readonly plan?: Maybe<Thing>;
  /** What is printed of the others; empty where nothing is. */
  readonly present: ReadonlyArray<Slot>;
  /** What it lacks, in a sentence. */
  readonly say: Scalars['String']['output'];
  /** By what it is used: its theme by the printed label is our reading. */
  readonly usedBy: Slot;
};

/** The measures of one area, and how many of them lack something. */
export type MeasureGapGroup = {
  readonly __typename?: 'MeasureGapGroup';
  /** Whose measures are counted. */
  readonly area?: Maybe<Thing>;
  /** How many measures we know of in the area, with gaps or without. */
  readonly measures: Scalars['Int']['output'];
  /** How many of them have no value to start from. */
  readonly noBaseline: Scalars['Int']['output'];
  /** How many of them have no day to reach it by. */
  readonly noDate: Scalars['Int']['output'];
  /** How many of them have no value to reach. */
  readonly noTarget: Scalars['Int']['output'];
  /** The edition the area stands in. */
  readonly plan?: Maybe<Thing>;
};

/** AQ23. Which measures lack a baseline, a target or a date? */
export type MeasureGaps = {
  readonly __typename?: 'MeasureGaps';
  /** The answer as text that pastes well into a message; of the measures, this page. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** One row for each area with measures, gaps or not, newest plan first. */
  readonly byArea: ReadonlyArray<MeasureGapGroup>;
  /** Counts cells, not measures. */
  readonly byReason: ReadonlyArray<ReasonTally>;
  /** Newest plan first, then in printed order. */
  readonly measures: ReadonlyArray<MeasureGap>;
  /** How many of all measures lack a baseline, a target or a date, in full sentences; `slot` and `reason` do not narrow it. */
  readonly say: Scalars['String']['output'];
  /** How many measures lack something and match; `measures` holds one page of them. */
  readonly total: Scalars['Int']['output'];
};

/** An indicator of a plan. */
export type MeasureProfile = {
  readonly __typename?: 'MeasureProfile';
  /** The area whose table prints it. */
  readonly area: Thing;
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that this is so, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** All that the page cites, each once: its own row first; empty before its paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The edition that prints it. */
  readonly plan: Thing;
  /** What is odd about the printed row, in full sentences; empty where nothing is. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  /** Which area's table prints it, and under which reference label, in a full sentence; before its paper, that. */
  readonly say: Scalars['String']['output'];
  /** baseline, target, due, usedBy. None before its first paper. */
  readonly slots: ReadonlyArray<Slot>;
  /** Themes tied to it by the printed label: our reading. In printed order; empty where none is. */
  readonly themes: ReadonlyArray<Thing>;
  /** The measure, as a link to this page. */
  readonly thing: Thing;
  /** The version to hand to a command that edits it. Whole number from 1. */
  readonly version: Scalars['Int']['output'];
};

/** What a member does on a body. */
export type MemberRole =
  | 'CHAIR'
  | 'MEMBER'
  /** No paper says. */
  | 'NOT_STATED'
  /** Serves the body without belonging to it. */
  | 'SUPPORT'
  | 'VICE_CHAIR';

/** Which bodies are merged, from when, and into which. */
export type MergeBodiesInput = {
  /** Those that end, 1 to 20; one alone only into one that stands already. */
  readonly bodies: ReadonlyArray<MergedBodyInput>;
  /** What ends with them on that day: where two say the same, all but one. */
  readonly ends?: ReadonlyArray<PartInput>;
  /** The one in their place. */
  readonly into: SuccessorInput;
  /** First day without them; after the newest paper that speaks of one of them. */
  readonly on: Scalars['Day']['input'];
};

/** A body that is merged with others. */
export type MergedBodyInput = {
  /** Id of the body; unknown: the problem `UNKNOWN_TO_CLOSE`. */
  readonly body: Scalars['ID']['input'];
  /** The body's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** One thing that a measure lacks, and why. */
export type MissingCell = {
  readonly __typename?: 'MissingCell';
  /** The cell in words, such as "Baseline". */
  readonly heading: Scalars['String']['output'];
  /** Why it is empty: as the newest paper leaves it, else NOT_STATED_IN_SOURCE. */
  readonly reason: AbsenceReason;
  /** The reason as a short phrase. */
  readonly say: Scalars['String']['output'];
  /** baseline, target or due. */
  readonly slot: Scalars['String']['output'];
};

/** How a paper says a thing. */
export type Modality =
  /** As agreed. */
  | 'AGREED'
  /** As something hoped for. */
  | 'ASPIRATION'
  /** As a fact. */
  | 'ASSERTED'
  /** Not in a sentence: we read it out of the paper. */
  | 'IMPLIED'
  /** As a proposal. */
  | 'PROPOSED'
  /** As told by others. */
  | 'REPORTED';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Record what binds parties to each other. Refused with problems when we hold one of that title already. */
  readonly addAgreement: EditPayload;
  /** Record a body. Refused with problems when another cannot be told from it by name, or when neither reason nor source is given. */
  readonly addBody: EditPayload;
  /**
   * Record what a body decided, or is asked to, at which meeting and about what. Refused with problems when the body does not stand on
   * the day.
   */
  readonly addDecision: EditPayload;
  /**
   * Record what is passed on, under which agreement or law. Refused with problems when one of them does not stand for all of that
   * time.
   */
  readonly addDelegation: EditPayload;
  /** Record a deliverable under a theme, after those that stand there. */
  readonly addDeliverable: EditPayload;
  /** Record an edition of a plan, and which earlier one it follows. */
  readonly addEdition: EditPayload;
  /**
   * Record a duty or a task, so that somebody can answer for it or pass it on. Refused with problems when we hold one of that title
   * already.
   */
  readonly addFunction: EditPayload;
  /**
   * Draw a line between two organisations, bodies or posts from a day on. Refused with problems when the line may not run between them,
   * when one of them does not stand for all of that time, when the same line runs already, when it would lead round, or when
   * neither reason nor source is given.
   */
  readonly addLine: EditPayload;
  /** Record a measure of an area, and which theme it measures. */
  readonly addMeasure: EditPayload;
  /** Record a meeting of a body. Refused with problems when the body does not stand on the day. */
  readonly addMeeting: EditPayload;
  /**
   * Seat a post, an organisation or a person on a body from a day on. Refused with problems when the body or the member does not stand
   * for all of that time, when the member has the seat already, or when neither reason nor source is given.
   */
  readonly addMembership: EditPayload;
  /** Record what is done about a risk. */
  readonly addMitigation: EditPayload;
  /** Record what an edition or an area of one aims at, after what stands there. */
  readonly addObjective: EditPayload;
  /** Record an organisation; refused as `addBody` is. */
  readonly addOrganisation: EditPayload;
  /** Record a person; refused as `addBody` is. What the person holds is said by `appoint` and `addMembership`. */
  readonly addPerson: EditPayload;
  /**
   * Record a plan with its first edition, whose page is the page of the plan. Refused with problems when we hold a plan of that title
   * already.
   */
  readonly addPlan: EditPayload;
  /** Record a post; refused as `addBody` is. Where it belongs is said by a line POST_IN. */
  readonly addPost: EditPayload;
  /** Record an area of an edition, after those that stand there. */
  readonly addPriority: EditPayload;
  /** Record what threatens an edition of a plan. */
  readonly addRisk: EditPayload;
  /**
   * Record a paper, a minute, a letter or what an officer knows, so that edits can rest on it. Refused with problems when its kind
   * wants more, or has no such field, when its day is still to come, or when we hold it already.
   */
  readonly addSource: EditPayload;
  /**
   * Record the terms of reference of a body from a day on: those before end then. Refused with problems when those before begin on
   * that day or later.
   */
  readonly addTerms: EditPayload;
  /** Record a theme of an area, after those that stand there. */
  readonly addTheme: EditPayload;
  /** Put an edit into a draft of yours, at its end. It is tried at once after all others of the draft, and refused with the problems that its command finds. */
  readonly addToDraft: DraftPayload;
  /** Answer what a reader asked or reported: the reader sees it under the link of the question. */
  readonly answerReaderQuestion: ReaderQuestionPayload;
  /** Record every edit of an approved draft, or none: each by its own command, with a change of its own. Refused with problems where one does not fit. */
  readonly applyDraft: DraftPayload;
  /**
   * Have a person take a post from a day on. Refused with problems when the post or the person does not stand for all of that
   * time, when all seats of the post are taken, or when neither reason nor source is given.
   */
  readonly appoint: EditPayload;
  /** Let a submitted draft be applied. Refused where an edit of it does not fit, and to its author, unless nobody else can sign in: then it is marked as approved by its own author. */
  readonly approveDraft: DraftPayload;
  /**
   * Ask the governance team about a thing, or report that something is wrong with it. For readers and above: no edit of the record.
   * Twenty of one asker within 24 hours at most (`ASKED_ENOUGH`), 500 that wait for an answer (`TEAM_IS_BUSY`).
   */
  readonly askGovernanceTeam: ReaderQuestionPayload;
  /**
   * Give an item an owner (or another of the five letters) from a day on. Refused with problems when someone already
   * answers for it, when the party is a person, is not in force or has ended, or when neither reason nor source is given.
   */
  readonly assignOwner: EditPayload;
  /** Begin a draft: nobody but its author and administrators see it until it is submitted, and no number of the record tells of it. */
  readonly beginDraft: DraftPayload;
  /**
   * Have a seat held otherwise from a day on: the seat of old ends and another starts on that day, between the same and as long.
   * Refused with problems when nothing would change, or when it cannot end on that day.
   */
  readonly changeMembership: EditPayload;
  /**
   * Choose which of two claims that contradict each other is shown. Both are kept, side by side, with the reason. Refused with
   * problems when the two speak of different things.
   */
  readonly chooseClaim: EditPayload;
  /** Choose what solid and dashed mean on every picture of this partnership. Refused with problems when it is so already. */
  readonly chooseHouseKey: EditPayload;
  /** Say what a passage or a paper says of a thing, or of a line between two: it then counts as seen on that paper's day. */
  readonly citeClaim: EditPayload;
  /**
   * Close a body from a day on. Refused with problems when it already ended, when it is not in force, when a paper of that day or later
   * speaks of it, when the successors are not those that the kind wants, or when neither reason nor source is given.
   * Lines, seats and duties stay as they are and are told in `leftOpen`.
   */
  readonly closeBody: ClosingPayload;
  /** Close an organisation from a day on; refused as `closeBody` is. */
  readonly closeOrganisation: ClosingPayload;
  /** Close a post from a day on; refused as `closeBody` is. Whoever holds it keeps the appointment, which `leftOpen` tells. */
  readonly closePost: ClosingPayload;
  /**
   * Say that the holder confirms an assignment; it then counts as seen today. Refused with problems when it is not in force today, when
   * its holder is a person or is no more, or when somebody else answers for the item.
   */
  readonly confirmOwnership: EditPayload;
  /**
   * Have a deliverable go on in another edition: the earlier one ends on that day, and whoever answers for it answers for the later
   * one from then on. Refused with problems when the earlier one cannot end then.
   */
  readonly continueDeliverable: EditPayload;
  /**
   * Take back what was said of a paper and say in its place what it does say. The old claim is kept, and no page shows or counts it
   * any more. Refused with problems when nothing would change.
   */
  readonly correctClaim: EditPayload;
  /** Say that nobody answers for an item from a day on, and why. Refused with problems when somebody does, or when the same is said already. */
  readonly declareUnassigned: EditPayload;
  /** Say under which of its parents a body is drawn, on every day on which a line leads there. Refused with problems where none does on any day. */
  readonly drawUnder: EditPayload;
  /**
   * End an appointment from a day on; the post goes on. Refused with problems when it already ended, is not in force, when a paper of
   * that day or later speaks of it, or when neither reason nor source is given.
   */
  readonly endAppointment: EditPayload;
  /**
   * End a line from a day on; both parties go on. Refused with problems when it already ended, when a paper of that day or later
   * speaks of it, or when neither reason nor source is given.
   */
  readonly endLine: EditPayload;
  /**
   * End a seat from a day on; the body goes on. Refused with problems when it already ended, is not in force, when a paper of
   * that day or later speaks of it, or when neither reason nor source is given.
   */
  readonly endMembership: EditPayload;
  /**
   * End that a party answers for an item, or bears another letter, from a day on. Refused with problems when it already ended, is not
   * in force, when a paper of that day or later speaks of it, or when neither reason nor source is given.
   */
  readonly endOwnership: EditPayload;
  /**
   * Have a person stay in a post beyond the day recorded. Refused with problems when no end is recorded, when the new one is no
   * later, or when the post is not there or is taken by then.
   */
  readonly extendAppointment: EditPayload;
  /**
   * Hand a post over on a day: the predecessor ends and the successor starts on the same one, in one change. Refused with problems
   * as `endAppointment` and `appoint` are.
   */
  readonly handOver: EditPayload;
  /**
   * Merge bodies from a day on into one, new or standing already, and say what goes on with it; refused as `replaceBody` is. Where two of them say
   * the same, such as a seat of the same member, one goes on and the other ends.
   */
  readonly mergeBodies: SuccessionPayload;
  /** Rate a risk, or rate it otherwise. Refused with problems when it is rated so already. */
  readonly rateRisk: EditPayload;
  /**
   * Record a baseline or a target of a measure or an objective from a day on; the one before ends then. Refused with problems when it
   * says what is recorded already.
   */
  readonly recordObservation: EditPayload;
  /**
   * Have a line run on other days than was recorded. Refused with problems when a party does not stand on them, when papers of other
   * days speak of the line, when the same line runs then already, or when it would lead round.
   */
  readonly redateLine: EditPayload;
  /** Say that a body is of another kind, power or tier. Refused with problems when it is no more, or when nothing would change. */
  readonly rekindBody: EditPayload;
  /** Take an edit out of a draft of yours; refused where a later one needs what it makes. */
  readonly removeFromDraft: DraftPayload;
  /**
   * Give a body another name from a day on; it stays the same body, and its former name still finds it. Refused with problems when
   * it is no more, when the day is still to come, or when another cannot be told from it by name.
   */
  readonly renameBody: EditPayload;
  /**
   * Renew the seats on a body for a municipal year, all at once: each seat of old ends on the day, and whoever goes on has the same
   * seat from then on. Refused with problems when a seat is of another body or cannot end on that day, or when a member has another.
   */
  readonly renewMemberships: EditPayload;
  /**
   * Replace a body by one or several new ones from a day on, and say what goes on with each. Refused with problems as `closeBody` is, when a
   * new one cannot be told from another by name, and when what is taken cannot go on: it does not stand on the day, or somebody says the same already.
   * Lines, seats and duties that nobody takes stay as they are and are told in `leftOpen`.
   */
  readonly replaceBody: SuccessionPayload;
  /** Give a post another title from a day on; refused as `renameBody` is. */
  readonly retitlePost: EditPayload;
  /** Give a submitted or approved draft back to its author, to be mended. */
  readonly returnDraft: DraftPayload;
  /**
   * Say a deliverable in other words, or under another number; it stays the same one, and its former words still find it. Refused with
   * problems when nothing would change.
   */
  readonly rewordDeliverable: EditPayload;
  /**
   * Split a body from a day on into several, new or standing already, and say what goes on with each; refused as `replaceBody` is, and where fewer than
   * two follow.
   */
  readonly splitBody: SuccessionPayload;
  /** Hand a draft of yours on for approval. Refused with problems when nothing is in it, or when an edit has neither reason nor source. */
  readonly submitDraft: DraftPayload;
  /**
   * Pass duties, lines and seats of a body to another from a day on; both go on. Refused with problems when one of them does not stand on the day,
   * when nothing is named, and when what is taken cannot go on. Nothing is left open by it.
   */
  readonly transferDuties: SuccessionPayload;
  /**
   * Take a deliverable back from a day on; whoever answers for it does so no longer. Refused with problems when it already ended, or
   * when a paper of that day or later speaks of it.
   */
  readonly withdrawDeliverable: EditPayload;
  /** Give up a draft of yours, at any time before it is applied; an administrator may do that with every draft. */
  readonly withdrawDraft: DraftPayload;
};


export type MutationAddAgreementArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddAgreementInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddBodyArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddBodyInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddDecisionArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddDecisionInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddDelegationArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddDelegationInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddDeliverableArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddDeliverableInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddEditionArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddEditionInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddFunctionArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddFunctionInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddLineArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddLineInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddMeasureArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddMeasureInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddMeetingArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddMeetingInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddMembershipArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddMembershipInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddMitigationArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddMitigationInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddObjectiveArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddObjectiveInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddOrganisationArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddOrganisationInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddPersonArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddPersonInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddPlanArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddPlanInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddPostArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddPostInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddPriorityArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddPriorityInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddRiskArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddRiskInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddSourceArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddSourceInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddTermsArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddTermsInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddThemeArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddThemeInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAddToDraftArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AddToDraftInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAnswerReaderQuestionArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AnswerReaderQuestionInput;
  key: Scalars['ID']['input'];
};


export type MutationApplyDraftArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: DraftInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAppointArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AppointInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationApproveDraftArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: DraftInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAskGovernanceTeamArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AskGovernanceTeamInput;
  key: Scalars['ID']['input'];
};


export type MutationAssignOwnerArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: AssignOwnerInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationBeginDraftArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: BeginDraftInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationChangeMembershipArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: ChangeMembershipInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationChooseClaimArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: ChooseClaimInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationChooseHouseKeyArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: ChooseHouseKeyInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCiteClaimArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: CiteClaimInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCloseBodyArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: CloseBodyInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCloseOrganisationArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: CloseOrganisationInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationClosePostArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: ClosePostInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationConfirmOwnershipArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: ConfirmOwnershipInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationContinueDeliverableArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: ContinueDeliverableInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCorrectClaimArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: CorrectClaimInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationDeclareUnassignedArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: DeclareUnassignedInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationDrawUnderArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: DrawUnderInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationEndAppointmentArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: EndAppointmentInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationEndLineArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: EndLineInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationEndMembershipArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: EndMembershipInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationEndOwnershipArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: EndOwnershipInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationExtendAppointmentArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: ExtendAppointmentInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationHandOverArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: HandOverInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationMergeBodiesArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: MergeBodiesInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRateRiskArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RateRiskInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRecordObservationArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RecordObservationInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRedateLineArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RedateLineInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRekindBodyArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RekindBodyInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRemoveFromDraftArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RemoveFromDraftInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRenameBodyArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RenameBodyInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRenewMembershipsArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RenewMembershipsInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationReplaceBodyArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: ReplaceBodyInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRetitlePostArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RetitlePostInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationReturnDraftArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: DraftInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRewordDeliverableArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: RewordDeliverableInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSplitBodyArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: SplitBodyInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSubmitDraftArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: DraftInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationTransferDutiesArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: TransferDutiesInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationWithdrawDeliverableArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: WithdrawDeliverableInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationWithdrawDraftArgs = {
  dryRun?: Scalars['Boolean']['input'];
  input: DraftInput;
  key: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};

/** A place by its name. */
export type NamedPlace = {
  readonly __typename?: 'NamedPlace';
  /** Of the place; `recordList` takes it as `within`. */
  readonly id: Scalars['ID']['output'];
  /** As our record heads it. */
  readonly name: Scalars['String']['output'];
};

/** A body that begins where another ends. */
export type NewBodyInput = {
  /** Ids of those of like name from which it is another. */
  readonly apartFrom?: ReadonlyArray<Scalars['ID']['input']>;
  /** How far it may decide. */
  readonly authority?: Authority;
  /** What sort of body it is. */
  readonly kind: BodyKind;
  /** The tier of the system it works at. */
  readonly level?: Level;
  /** What it is called, on one line; one of like name already there: the problem `LIKE_NAME`, unless it stands in `apartFrom`. */
  readonly name: Scalars['String']['input'];
  /** What goes on with it: each ends on the day, and one that says the same of this body starts. What two take goes on with each. */
  readonly takes?: ReadonlyArray<PartInput>;
};

/** What is known on the day and not drawn, with the reason. */
export type NotShown = {
  readonly __typename?: 'NotShown';
  /** Boxes left out: not seen for more than 24 months before the newest paper, only planned, or further off than `depth`. */
  readonly bodies: Scalars['Int']['output'];
  /** Lines left out for the same reasons, or with an end that is not drawn. */
  readonly lines: Scalars['Int']['output'];
  /** Such as "Not shown: 2 planned bodies."; null where everything is shown. */
  readonly say?: Maybe<Scalars['String']['output']>;
};

/** What an area of a plan, or a strategy, aims at. */
export type ObjectiveProfile = {
  readonly __typename?: 'ObjectiveProfile';
  /** Its alignments with other plans, as sentences. */
  readonly alignments: ReadonlyArray<Statement>;
  /** Null for a goal of a strategy without areas. */
  readonly area?: Maybe<Thing>;
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that this is so, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** All that the page cites, each once: its own passage first; empty before its paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The edition or strategy that prints it. */
  readonly plan: Thing;
  /** Of which area and plan it is an objective, in a full sentence; before its paper, that. */
  readonly say: Scalars['String']['output'];
  /** heading, target. None before its first paper. */
  readonly slots: ReadonlyArray<Slot>;
  /** The objective, as a link to this page. */
  readonly thing: Thing;
};

/** What a recorded value of a measure or an objective is. */
export type ObservationKind =
  /** Where it stood at first. */
  | 'BASELINE'
  /** Where it is to stand. */
  | 'TARGET';

/** What may go on running when a party ends. */
export type OpenSort =
  /** Of a task, by it or to it. */
  | 'DELEGATION'
  /** One of the five letters for an item. */
  | 'DUTY'
  /** To or from another party. */
  | 'LINE'
  /** Another's on it. */
  | 'MEMBER'
  /** Its own on a body, or one held on its behalf. */
  | 'SEAT'
  /** Under an agreement or a plan. */
  | 'SIGNATURE'
  /** Of whoever holds the post. */
  | 'TERM';

/** Which side of commissioning an organisation stands on. */
export type OrganisationFunction =
  | 'BOTH'
  /** Buys services. */
  | 'COMMISSIONER'
  /** Neither buys nor provides. */
  | 'OTHER'
  /** Provides services. */
  | 'PROVIDER'
  | 'REGULATOR'
  /** No paper says. */
  | 'UNKNOWN';

/** What an organisation is. CLASS: organisations a paper names only together. */
export type OrganisationKind =
  | 'AMBULANCE_TRUST'
  /** A clinical commissioning group, which integrated care boards followed in 2022. */
  | 'CCG'
  /** Organisations that a paper names only together. */
  | 'CLASS'
  /** Councils joined by law. */
  | 'COMBINED_AUTHORITY'
  | 'CONSULTANCY'
  | 'EDUCATION'
  | 'FIRE'
  /** GP practices that act as one provider. */
  | 'GP_FEDERATION'
  /** Speaks for those who use services. */
  | 'HEALTHWATCH'
  /** An integrated care board: the NHS body of a system, since 2022. */
  | 'ICB'
  /** Provides services and is neither of the NHS nor of a council. */
  | 'INDEPENDENT_PROVIDER'
  /** A council. */
  | 'LOCAL_AUTHORITY'
  /** Of the NHS or the state, for the whole country. */
  | 'NATIONAL_BODY'
  | 'NHS_FOUNDATION_TRUST'
  | 'NHS_TRUST'
  /** Of none of these kinds, or the paper does not say. */
  | 'OTHER'
  /** A police and crime commissioner's office. */
  | 'PCC'
  /** A primary care network: GP practices of a neighbourhood. */
  | 'PCN'
  | 'POLICE'
  | 'REGULATOR'
  /** Sells goods or systems, not care. */
  | 'SUPPLIER'
  /** A voluntary, community or social enterprise. */
  | 'VCSE';

/** An organisation: what it is, where it sits, with whom it works. */
export type OrganisationProfile = {
  readonly __typename?: 'OrganisationProfile';
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that it stands, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** What it answers for: papers' statements first, then our reading, the letter A first within each. */
  readonly duties: ReadonlyArray<Statement>;
  /** All that the page cites, each once, in the order of its rows; empty before its first paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** When it was set up and ended, when papers first and last name it, and what else they call it. */
  readonly history: ReadonlyArray<Statement>;
  /** Its kind in words, such as "NHS foundation trust". */
  readonly kindLabel: Scalars['String']['output'];
  /** What it reports to, is part of or works with, and what does so to it; also the posts in it. */
  readonly lines: ReadonlyArray<Statement>;
  /** What the papers say of it besides, such as being named a key stakeholder. */
  readonly mentions: ReadonlyArray<Statement>;
  /** Every name and spelling the papers up to the day print for it; a heading of ours is not among them. */
  readonly namesAsPrinted: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, or that it ended or has not begun, in a full sentence; before its first paper, that. */
  readonly say: Scalars['String']['output'];
  /** Bodies it sits on, itself or through a post: papers' statements first, then our reading. */
  readonly seats: ReadonlyArray<Statement>;
  /** whatItIs, function. None before its first paper. */
  readonly slots: ReadonlyArray<Slot>;
  /** On the day; null before the first paper that speaks of it. */
  readonly status?: Maybe<Status>;
  /** The organisation, as a link to this page. */
  readonly thing: Thing;
};

/** AQ19. Which groups duplicate each other. For editors and above. */
export type OverlappingBodies = {
  readonly __typename?: 'OverlappingBodies';
  /** The listed pairs as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How many bodies were compared: all that are known on the day. */
  readonly bodies: Scalars['Int']['output'];
  /** Perhaps one body first, then most shared members, most shared remit, ids; the first of `total`. */
  readonly pairs: ReadonlyArray<BodyOverlap>;
  /** How many pairs may be duplicates, and of how many bodies no member is named, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** How many pairs there are; `pairs` holds the first of them. */
  readonly total: Scalars['Int']['output'];
  /** Bodies on the day for which no member is named: nothing can be told of their members. */
  readonly unlisted: Scalars['Int']['output'];
};

/** What an owner may be owner of; FUNCTION: a duty or task that a paper names. */
export type OwnedKind =
  | 'AGREEMENT'
  | 'DELIVERABLE'
  /** A duty or task that a paper names. */
  | 'FUNCTION'
  | 'MEASURE'
  /** A plan edition. */
  | 'PLAN'
  | 'PRIORITY_AREA'
  | 'PROGRAMME'
  | 'RISK'
  | 'THEME';

/** How many of a kind an answer holds. */
export type OwnedTally = {
  readonly __typename?: 'OwnedTally';
  /** How many rows of the answer are of it, all pages together; whole number from 1. */
  readonly count: Scalars['Int']['output'];
  /** What is owned. */
  readonly kind: OwnedKind;
  /** Such as "Deliverables". */
  readonly say: Scalars['String']['output'];
};

/** AQ1. Who owns this, and who is that today? The answer card. */
export type Ownership = {
  readonly __typename?: 'Ownership';
  /** Why nobody owns it; null when somebody does, and before the first paper that speaks of the item. */
  readonly absence?: Maybe<AbsenceReason>;
  /** Whom to try now and on what ground; null where we know nobody. */
  readonly advice?: Maybe<Advice>;
  /** The whole card as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure the headline is on the day: as the least sure of the item and its owners in force. */
  readonly certainty: Certainty;
  /** When papers first and last name the item, who answered for it until it ended, and what is missing of its timing. */
  readonly history: ReadonlyArray<Statement>;
  /** What the card is of; `detail` tells the area and printed number. */
  readonly item: Thing;
  /** Other items of like name, at most 5. */
  readonly nearMatches: ReadonlyArray<Thing>;
  /** Accountable (A) on the day, direct before via. An implied one never closes the gap. */
  readonly owners: ReadonlyArray<Holding>;
  /** What the papers say, then our reading, each in its own sentence. */
  readonly reasons: ReadonlyArray<Statement>;
  /** Responsible for delivery (R) on the day, direct before via. */
  readonly responsible: ReadonlyArray<Holding>;
  /** The headline: the owner in the paper's own verb, or "The plan names no owner". */
  readonly say: Scalars['String']['output'];
  /** Paper and date the headline rests on. */
  readonly saySource: Scalars['String']['output'];
  /** The item's version to hand to a command that edits it. Whole number from 1. */
  readonly version: Scalars['Int']['output'];
  /** Whom to go to next, from whoever is asked first: the best route alone. `escalationRoute` tells them all. */
  readonly wayUp: WayUp;
};

/** An owner with nobody behind it. */
export type PaperOwner = {
  readonly __typename?: 'PaperOwner';
  /** The reason as the record has it; NOT_STATED_IN_SOURCE where no paper says who holds the post. */
  readonly absence: AbsenceReason;
  /** The area it stands in; null for an area itself and for what stands in none. */
  readonly area?: Maybe<Thing>;
  /** The post or party that the duty is recorded of. */
  readonly holder: Thing;
  /** The assignment's id. */
  readonly id: Scalars['ID']['output'];
  /** The item, its owner and why nobody is behind it, in a sentence with what it rests on. */
  readonly statement: Statement;
  /** Its page; null where it has none. */
  readonly thing?: Maybe<Thing>;
  /** Heading of the item it owns, also where that has no page. */
  readonly title: Scalars['String']['output'];
  /** Why nobody stands behind it; `absence` gives the reason in the closed list. */
  readonly why: PaperOwnerWhy;
};

/** The post is vacant, the holder has ended, or nobody is named. */
export type PaperOwnerWhy =
  /** The party that owns it has ended. */
  | 'ENDED'
  /** No paper says who holds the post. */
  | 'UNNAMED'
  /** A paper says that the post is vacant. */
  | 'VACANT';

/** AQ5. Which owners exist only on paper? */
export type PaperOwners = {
  readonly __typename?: 'PaperOwners';
  /** The answer as text that pastes well into a message; of the owners, this page. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** Of all that match, most frequent first; what stands in no area is not among them. */
  readonly byArea: ReadonlyArray<ThingTally>;
  /** Of all that match, most frequent first. */
  readonly byHolder: ReadonlyArray<ThingTally>;
  /** Of all that match, in the order of the closed list. */
  readonly byKind: ReadonlyArray<OwnedTally>;
  /** What the filters by id name, in the order of the arguments. */
  readonly narrowedTo: ReadonlyArray<Thing>;
  /** By why, then by holder and title. */
  readonly owners: ReadonlyArray<PaperOwner>;
  /** How many owners stand only on paper, by why, in a full sentence. */
  readonly say: Scalars['String']['output'];
  /** How many such owners match; `owners` holds a page of them. */
  readonly total: Scalars['Int']['output'];
};

/** A line, a seat or a duty of a body that makes way. */
export type PartInput = {
  /** Its id, as `leftOpen` tells it; unknown: the problem `UNKNOWN_ID`, of another body: `NOT_PART_OF_IT`. */
  readonly id: Scalars['ID']['input'];
  /** Its version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** A person in a public role, as the papers show them. Name, honorific and role only. */
export type PersonProfile = {
  readonly __typename?: 'PersonProfile';
  /** Posts held, newest first, each with when a paper shows it. */
  readonly appointments: ReadonlyArray<Statement>;
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that this is so, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** All that the page cites, each once, in the order of its rows; empty before its first paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** When papers first and last name the person, and what they say besides. */
  readonly history: ReadonlyArray<Statement>;
  /** Which posts the person holds, in a full sentence; before the first paper, that. */
  readonly say: Scalars['String']['output'];
  /** The person, as a link to this page. */
  readonly thing: Thing;
};

/** What we know of, never what exists. */
export type PlaceCounts = {
  readonly __typename?: 'PlaceCounts';
  /** Areas of `plan`; 0 without one. */
  readonly areas: Scalars['Int']['output'];
  /** Bodies that the picture draws without proposals. */
  readonly bodiesInForce: Scalars['Int']['output'];
  /** Bodies that only `proposals` would add to the picture. */
  readonly bodiesPlanned: Scalars['Int']['output'];
  /** Deliverables of `plan`; 0 without one. */
  readonly deliverables: Scalars['Int']['output'];
  /** Lines that the picture draws without proposals. */
  readonly lines: Scalars['Int']['output'];
  /** Papers of the place up to the day. */
  readonly papers: Scalars['Int']['output'];
};

/** What gives a member its place on a body. */
export type PlaceHeld =
  /** It comes without having a place. */
  | 'ATTENDS'
  /** The law names it. */
  | 'BY_LAW'
  /** It comes with another office. */
  | 'BY_OFFICE'
  /** The body itself took it in. */
  | 'CO_OPTED'
  | 'ELECTED'
  /** Somebody named it for the place. */
  | 'NOMINATED'
  /** No paper says. */
  | 'NOT_STATED';

/** A place the papers cover. */
export type PlaceName = {
  readonly __typename?: 'PlaceName';
  /** Of the place; `scope` and `within` take it. */
  readonly id: Scalars['ID']['output'];
  /** As our record heads it. */
  readonly name: Scalars['String']['output'];
};

/** What we know of a place on a day; the home page. */
export type PlaceProfile = {
  readonly __typename?: 'PlaceProfile';
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** What is known of the place on the day, counted as the picture draws it. */
  readonly counts: PlaceCounts;
  /** The day a first visit shows: today, or the newest paper's day where that is more than 24 months old. */
  readonly firstDay: Scalars['Day']['output'];
  /** The newest paper we hold on the place, whatever the day asked. */
  readonly latestPaper?: Maybe<CitedDocument>;
  /** Newest paper of the place up to the day; null where none is that old. */
  readonly newestPaper?: Maybe<CitedDocument>;
  /** Papers of the place up to the day, oldest first; empty where none is that old. */
  readonly papers: ReadonlyArray<CitedDocument>;
  /** The place the profile is of. */
  readonly place: PlaceName;
  /** The plan edition the deliverables are of; null where there is none. */
  readonly plan?: Maybe<Thing>;
  /** What the papers do not say, in full sentences. */
  readonly silences: ReadonlyArray<Scalars['String']['output']>;
};

/** An area of a plan edition. */
export type PlanArea = {
  readonly __typename?: 'PlanArea';
  /** The area, as a link to its answer card. */
  readonly area: Thing;
  /** Measures of the area, in printed order. */
  readonly measures: ReadonlyArray<Thing>;
  /** As printed; null where none is. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** What the area aims at, in printed order. */
  readonly objectives: ReadonlyArray<Thing>;
  /** Which board is responsible for delivery there and on what ground; NOT_STATED where none is tied to it. */
  readonly responsibility: Statement;
  /** In printed order. */
  readonly themes: ReadonlyArray<PlanTheme>;
};

/** What a plan is, as the papers call it. */
export type PlanKind =
  | 'ASSESSMENT'
  | 'FRAMEWORK'
  | 'GUIDANCE'
  | 'MODEL'
  | 'NATIONAL_PLAN'
  | 'OTHER'
  | 'PLAN'
  | 'POLICY'
  | 'REPORT'
  | 'STATEMENT'
  | 'STRATEGY'
  | 'VISION'
  | 'WORKPLAN';

/** One edition of a plan with all it holds. */
export type PlanProfile = {
  readonly __typename?: 'PlanProfile';
  /** With which strategies or plans it is aligned, and what papers say of it besides, as sentences. */
  readonly alignments: ReadonlyArray<Statement>;
  /** In printed order; empty for a plan a paper only mentions. */
  readonly areas: ReadonlyArray<PlanArea>;
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that this is so, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** Who answers for the edition; ends with a NOT_STATED where no paper names its owner. */
  readonly duties: ReadonlyArray<Statement>;
  /** All that the page cites, each once, in the order of its rows; empty before its first paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Goals that stand in the edition itself, in printed order; those of an area stand in `areas`. */
  readonly objectives: ReadonlyArray<Thing>;
  /** What it promises to bring about, in printed order. */
  readonly outcomes: ReadonlyArray<Thing>;
  /** What threatens the edition, by id. */
  readonly risks: ReadonlyArray<Thing>;
  /** How many areas, themes, deliverables, objectives, measures, outcomes and risks of it we know, in a full sentence. */
  readonly say: Scalars['String']['output'];
  /** Who signed it: as what post, for whom, on which day; by the name of the party. */
  readonly signatures: ReadonlyArray<Statement>;
  /** kind, standing, dates, as the papers give them. None before its first paper. */
  readonly slots: ReadonlyArray<Slot>;
  /** The edition, as a link to this page; also where a plan, area or theme was asked for. */
  readonly thing: Thing;
};

/** A theme of an area, in printed order. */
export type PlanTheme = {
  readonly __typename?: 'PlanTheme';
  /** In printed order; empty where it holds none. */
  readonly deliverables: ReadonlyArray<Thing>;
  /** The theme, as a link to its answer card. */
  readonly theme: Thing;
};

/** A post: a seat or job that exists without a holder. */
export type PostProfile = {
  readonly __typename?: 'PostProfile';
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that the post stands, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** What it answers for: papers' statements first, then our reading, the letter A first within each. */
  readonly duties: ReadonlyArray<Statement>;
  /** All that the page cites, each once, in the order of its rows; empty before its first paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** When it was set up and ended, when papers first and last name it, and what else they call it. */
  readonly history: ReadonlyArray<Statement>;
  /** What it reports to, is part of or works with, and what does so to it; also where it belongs. */
  readonly lines: ReadonlyArray<Statement>;
  /** What the papers say of it besides. */
  readonly mentions: ReadonlyArray<Statement>;
  /** Whether the post stands, who holds it and when that was last seen, in full sentences; before its first paper, that. */
  readonly say: Scalars['String']['output'];
  /** Bodies it sits on, each with role and vote: papers' statements first, then our reading. */
  readonly seats: ReadonlyArray<Statement>;
  /** whereItIs, holder. None before its first paper. */
  readonly slots: ReadonlyArray<Slot>;
  /** On the day; null before the first paper that speaks of it. */
  readonly status?: Maybe<Status>;
  /** The post, as a link to this page. */
  readonly thing: Thing;
};

/** Something a person can mend. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** Of LIKE_NAME: ids of those of like name, to be named in `apartFrom` where it is another. Null of any other code. */
  readonly about?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** A code of the closed list, such as ALREADY_OWNED. */
  readonly code: Scalars['String']['output'];
  /** A full sentence that says how to mend it. */
  readonly message: Scalars['String']['output'];
  /** The row (when several), then the field. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** An agreement, shown whatever its status. Unknown agreement: null, `NOT_FOUND`. */
  readonly agreementProfile?: Maybe<AgreementProfile>;
  /** Read a typed sentence as one of our questions, by templates and by the names that we hold; it never guesses. */
  readonly askedQuestion?: Maybe<AskedQuestion>;
  /** What is this board, by what power, who is on it? Unknown body: null, `NOT_FOUND`. */
  readonly bodyProfile?: Maybe<BodyProfile>;
  /** A change set by its id. For editors and above. Unknown, or none that shows to whoever asks: null, `NOT_FOUND`. */
  readonly changeSet?: Maybe<ChangeSet>;
  /** The change sets of a list. For editors and above; each sees only those that they wrote, that wait for them, or that are applied. */
  readonly changeSets: ChangeSets;
  /**
   * What changed between two days. `from` after `to`: `BAD_USER_INPUT`. Unknown `within`: null, `NOT_FOUND`.
   * A thing that no paper ends is NOT_SEEN_SINCE, never ENDED.
   */
  readonly changesBetween?: Maybe<ChangesBetween>;
  /**
   * This body or organisation is abolished on that day: what must be papered again? The change is tried and undone.
   * Unknown `party`: null, `NOT_FOUND`; unknown `into`: a problem of the answer. For editors and above: others get `NOT_ALLOWED`.
   */
  readonly closureImpact?: Maybe<Impact>;
  /**
   * How does our group connect to that board? Every shortest way over lines and seats of the day, at most 12 steps.
   * Unknown body, organisation or post: null, `NOT_FOUND`.
   */
  readonly connection?: Maybe<Connection>;
  /**
   * What is wrong with the record: missing properties, empty periods, facts without claims, lost or ended ends, lines not allowed, loops,
   * posts held twice, duplicates, orphans, what is read on for more than 24 months.
   * Persons whom the reader may not see are left out.
   */
  readonly dataFaults?: Maybe<DataFaults>;
  /**
   * Who decided this, and who edited the record? It tells all days at once.
   * Unknown, or a person you may not see: null, `NOT_FOUND`.
   */
  readonly decisionTrail?: Maybe<DecisionTrail>;
  /** What is delegated. Unknown `function` or `party`: null, `NOT_FOUND`. */
  readonly delegationMap?: Maybe<DelegationMap>;
  /** A deliverable as printed. Unknown deliverable: null, `NOT_FOUND`. */
  readonly deliverableProfile?: Maybe<DeliverableProfile>;
  /** Whether readers say that something is wrong with a thing. Not held, or it may not be seen: null, `NOT_FOUND`. */
  readonly disputes?: Maybe<Disputes>;
  /**
   * What would come of a draft, edit by edit and as a whole: all of it is tried and undone. For editors and above. Unknown, or none that
   * shows to whoever asks: null, `NOT_FOUND`.
   */
  readonly draftEffect?: Maybe<DraftEffect>;
  /**
   * Who wears a commissioner's and a provider's hat? Unknown `party`: null, `NOT_FOUND`.
   * For editors and above, else `NOT_ALLOWED`.
   */
  readonly dualHats?: Maybe<DualHats>;
  /** How does something stand before it is edited? For editors and above. Unknown: null, `NOT_FOUND`. */
  readonly editState?: Maybe<EditState>;
  /**
   * What became of the commitments of one plan edition in another: objectives, outcomes, deliverables, measures, areas.
   * The same edition twice: `BAD_USER_INPUT`. Unknown edition: null, `NOT_FOUND`.
   */
  readonly editionChanges?: Maybe<EditionChanges>;
  /**
   * Who edited the record, when and why, and what was before and after. For editors and above.
   * Unknown, a person you may not see, or no edit of that number: null, `NOT_FOUND`.
   */
  readonly edits?: Maybe<Edits>;
  /** Every way up for an item that slips, or from a party. Unknown id, or a person: null, `NOT_FOUND`. */
  readonly escalationRoute?: Maybe<Escalation>;
  /** Where does it say that? Unknown id: null, `NOT_FOUND`. */
  readonly evidence?: Maybe<Evidence>;
  /**
   * Each record and line for which this paper (`SourceDocument`) is the newest, though it is more than 24 months old on the day asked.
   * Unknown paper: null, `NOT_FOUND`.
   * Persons whom the reader may not see are left out.
   */
  readonly extrapolated?: Maybe<ExtrapolatedRecords>;
  /** Every reason for an empty place, how often it stands, and for what; an owner that has ended leaves one where no paper does. */
  readonly gapReasons?: Maybe<GapReasons>;
  /**
   * The thread from the goal of a strategy to a measure and what is observed, or from a risk to what is done about it.
   * Any other id: null, `NOT_FOUND`.
   */
  readonly goldenThread?: Maybe<GoldenThread>;
  /** Measures that lack a baseline, a target or a date. Unknown `edition` or `area`: null, `NOT_FOUND`. */
  readonly measureGaps?: Maybe<MeasureGaps>;
  /** A measure with its baseline, target and date. Unknown measure: null, `NOT_FOUND`. */
  readonly measureProfile?: Maybe<MeasureProfile>;
  /** An objective and what it serves. Unknown objective: null, `NOT_FOUND`. */
  readonly objectiveProfile?: Maybe<ObjectiveProfile>;
  /** An organisation and its seats. Unknown organisation: null, `NOT_FOUND`. */
  readonly organisationProfile?: Maybe<OrganisationProfile>;
  /**
   * Which groups duplicate each other? Unknown `body`: null, `NOT_FOUND`.
   * For editors and above, else `NOT_ALLOWED`.
   */
  readonly overlappingBodies?: Maybe<OverlappingBodies>;
  /** Who owns this, and who is that today? Unknown item: null, `NOT_FOUND`. */
  readonly ownership?: Maybe<Ownership>;
  /** Accountable holders with nobody behind them: a post that is vacant or unnamed, a party that has ended. Unknown `area` or `body`: null, `NOT_FOUND`. */
  readonly paperOwners?: Maybe<PaperOwners>;
  /** A person's public roles. Unknown person: null, `NOT_FOUND`. */
  readonly personProfile?: Maybe<PersonProfile>;
  /** What we know of a place on a day. Unknown id: null, `NOT_FOUND`. */
  readonly placeProfile?: Maybe<PlaceProfile>;
  /** A plan edition; the id of a plan gives its newest edition, the id of an area or theme the edition it stands in. Unknown id: null, `NOT_FOUND`. */
  readonly planProfile?: Maybe<PlanProfile>;
  /**
   * If this post goes on that day, what is left unled? The change is tried and undone. Unknown post: null, `NOT_FOUND`.
   * For editors and above: others get `NOT_ALLOWED`.
   */
  readonly postImpact?: Maybe<Impact>;
  /** A post, who holds it and what it answers for. Unknown post: null, `NOT_FOUND`. */
  readonly postProfile?: Maybe<PostProfile>;
  /** How many members can a body lose before it may not decide? Unknown body: null, `NOT_FOUND`. */
  readonly quorumMargin?: Maybe<QuorumMargin>;
  /** A question of a reader by its link. Unknown: null, `NOT_FOUND`. */
  readonly readerQuestion?: Maybe<ReaderQuestion>;
  /**
   * All of the kinds that papers speak of by the day, in force or ended.
   * A place that none of their papers is about: null, `NOT_FOUND`.
   */
  readonly recordList?: Maybe<RecordList>;
  /** A meeting, decision, change, law or outcome, shown whatever its status. Unknown id, or one of another kind: null, `NOT_FOUND`. */
  readonly recordProfile?: Maybe<RecordProfile>;
  /** Is there anything on record, and is it real? */
  readonly recordState: RecordState;
  /** What a party answers for, itself and through those whose lines lead up to it. Unknown party: null, `NOT_FOUND`. */
  readonly remit?: Maybe<Remit>;
  /** The record's change number: raised by one with every applied change. Whole number from 0. */
  readonly revision: Scalars['Int']['output'];
  /** A risk and what is done about it. Unknown risk: null, `NOT_FOUND`. */
  readonly riskProfile?: Maybe<RiskProfile>;
  /**
   * Find anything by name, other spelling or number: prefixes and small slips count, what is typed is text and never syntax.
   * Proposed things are found too and say so.
   */
  readonly search?: Maybe<Search>;
  /** Where does an organisation sit, through whom, on whose behalf, with what vote? Unknown organisation: null, `NOT_FOUND`. */
  readonly seats?: Maybe<Seats>;
  /**
   * Items with more than one accountable holder on the item itself, and items for which a person answers instead of a post.
   * Unknown `area` or `body`: null, `NOT_FOUND`.
   */
  readonly sharedAccountability?: Maybe<SharedAccountability>;
  /** Any loops, or groups that report to nobody? Unknown `body`: null, `NOT_FOUND`. */
  readonly structuralFaults?: Maybe<StructuralFaults>;
  /** The structure as it stood on a day. Unknown `scope` or `focus`: null, `NOT_FOUND`. */
  readonly structure?: Maybe<Structure>;
  /** The days on which something in the structure changed, of any time: oldest first, each once. Unknown `scope`: null, `NOT_FOUND`. */
  readonly structureDays?: Maybe<ReadonlyArray<Scalars['Day']['output']>>;
  /** Whose terms of reference are missing, or due for review by a day? Unknown `body`: null, `NOT_FOUND`. */
  readonly termsDue?: Maybe<TermsDue>;
  /**
   * Where the thread from a goal of a strategy to a measure breaks: priorities, goals and themes with nothing beneath, items that serve no goal,
   * themes that no measure is tied to. Unknown `edition` or `area`: null, `NOT_FOUND`.
   */
  readonly threadGaps?: Maybe<ThreadGaps>;
  /**
   * What has no owner, and why? One that is only read out of a paper, only proposed, ended by the day (BODY_ENDED) or still to begin closes no gap.
   * Unknown `area`, `plan` or `body`: null, `NOT_FOUND`.
   */
  readonly unowned?: Maybe<Unowned>;
  /**
   * Lines between parties that rest on no paper, on proposals alone, or on nothing newer than `months` before the day.
   * Unknown `body`: null, `NOT_FOUND`. Posts within an organisation are no such lines.
   */
  readonly weakEvidence?: Maybe<WeakEvidence>;
  /** What there is to do for whoever keeps the record right, for editors and above: others are told `NOT_ALLOWED`. */
  readonly workLists: WorkLists;
};


export type QueryAgreementProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryAskedQuestionArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  text: Scalars['String']['input'];
};


export type QueryBodyProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryChangeSetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChangeSetsArgs = {
  first?: Scalars['Int']['input'];
  group?: ChangeSetGroup;
  skip?: Scalars['Int']['input'];
};


export type QueryChangesBetweenArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['Day']['input'];
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
  to: Scalars['Day']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryClosureImpactArgs = {
  into?: InputMaybe<Scalars['ID']['input']>;
  on: Scalars['Day']['input'];
  party: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryConnectionArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  from: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
  to: Scalars['ID']['input'];
};


export type QueryDataFaultsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryDecisionTrailArgs = {
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryDelegationMapArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  function?: InputMaybe<Scalars['ID']['input']>;
  party?: InputMaybe<Scalars['ID']['input']>;
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryDeliverableProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryDisputesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDraftEffectArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryDualHatsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  party?: InputMaybe<Scalars['ID']['input']>;
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryEditStateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEditionChangesArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EditionChangeKind>>;
  newer: Scalars['ID']['input'];
  older: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryEditsArgs = {
  first?: Scalars['Int']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  seq?: InputMaybe<Scalars['Int']['input']>;
  skip?: Scalars['Int']['input'];
};


export type QueryEscalationRouteArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryEvidenceArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryExtrapolatedArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  paper: Scalars['ID']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryGapReasonsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  proposals?: Scalars['Boolean']['input'];
};


export type QueryGoldenThreadArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryMeasureGapsArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  edition?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
  proposals?: Scalars['Boolean']['input'];
  reason?: InputMaybe<AbsenceReason>;
  slot?: InputMaybe<MeasureCell>;
};


export type QueryMeasureProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryObjectiveProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryOrganisationProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryOverlappingBodiesArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
  threshold?: Scalars['Int']['input'];
};


export type QueryOwnershipArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryPaperOwnersArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<OwnedKind>;
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryPersonProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryPlaceProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  proposals?: Scalars['Boolean']['input'];
};


export type QueryPlanProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryPostImpactArgs = {
  on: Scalars['Day']['input'];
  post: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryPostProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryQuorumMarginArgs = {
  apologies?: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  body: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryReaderQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecordListArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: ReadonlyArray<RecordKind>;
  order?: RecordOrder;
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRecordProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryRemitArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryRiskProfileArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QuerySearchArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ThingKind>>;
  nearest?: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
};


export type QuerySeatsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  organisation: Scalars['ID']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QuerySharedAccountabilityArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<OwnedKind>;
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryStructuralFaultsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<BodyKind>;
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryStructureArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  depth?: Scalars['Int']['input'];
  focus?: InputMaybe<Scalars['ID']['input']>;
  legend?: InputMaybe<Scalars['ID']['input']>;
  proposals?: Scalars['Boolean']['input'];
  scope?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStructureDaysArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  proposals?: Scalars['Boolean']['input'];
  scope?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTermsDueArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  by?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<BodyKind>;
  proposals?: Scalars['Boolean']['input'];
  skip?: Scalars['Int']['input'];
};


export type QueryThreadGapsArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  edition?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ThreadGapKind>;
  offset?: Scalars['Int']['input'];
  proposals?: Scalars['Boolean']['input'];
  reason?: InputMaybe<AbsenceReason>;
};


export type QueryUnownedArgs = {
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Day']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ThingKind>;
  offset?: Scalars['Int']['input'];
  plan?: InputMaybe<Scalars['ID']['input']>;
  proposals?: Scalars['Boolean']['input'];
  reason?: InputMaybe<AbsenceReason>;
  unrecorded?: Scalars['Boolean']['input'];
};


export type QueryWeakEvidenceArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  body?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  ground?: InputMaybe<WeakGround>;
  months?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
  proposals?: Scalars['Boolean']['input'];
};


export type QueryWorkListsArgs = {
  asOf?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  list?: InputMaybe<WorkList>;
  skip?: Scalars['Int']['input'];
};

/** Which members a quorum counts. */
export type QuorumKind =
  /** The chair or a vice chair. */
  | 'CHAIR'
  /** Members from councils, by the kind of their organisation. */
  | 'COUNCIL'
  /** Any member but those who only attend or support. */
  | 'MEMBER'
  /** Members from NHS bodies, by the kind of their organisation. */
  | 'NHS'
  /** Members from voluntary organisations, by the kind of their organisation. */
  | 'VOLUNTARY'
  /** Members of whom a paper says that they vote. */
  | 'VOTING';

/** AQ15. How many members a body can lose before it may not decide. */
export type QuorumMargin = {
  readonly __typename?: 'QuorumMargin';
  /** Why there is no margin; null where there is one. */
  readonly absence?: Maybe<AbsenceReason>;
  /** The answer and the seats it counts as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** The body asked about. */
  readonly body: Thing;
  /** Who has a casting vote, or that no paper says. */
  readonly castingVote: Scalars['String']['output'];
  /** Why a casting vote is not known; null where it is. */
  readonly castingVoteAbsence?: Maybe<AbsenceReason>;
  /** How sure the rule is on the day; null where no rule is stated. */
  readonly certainty?: Maybe<Certainty>;
  /** What the rule rests on. */
  readonly evidence: ReadonlyArray<Citation>;
  /** True where members named only together may make it larger. */
  readonly isAtLeast: Scalars['Boolean']['output'];
  /** The smallest margin of its rules; null, never 0, where it cannot be told. */
  readonly margin?: Maybe<Scalars['Int']['output']>;
  /** What to know of the count, a sentence each. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** Places the known seats stand for, and those of them known to be vacant. */
  readonly places: Scalars['Int']['output'];
  /** The parts of its quorum; empty where none is stated. */
  readonly rules: ReadonlyArray<QuorumRule>;
  /** How many members may be missing, or why that cannot be said, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** By role, then name, then id. */
  readonly seats: ReadonlyArray<QuorumSeat>;
  /** How many of `places` a paper says are vacant. */
  readonly vacant: Scalars['Int']['output'];
};

/** A part of a quorum: so many of one kind. */
export type QuorumPartInput = {
  /** How many must be there, from 1. */
  readonly count: Scalars['Int']['input'];
  /** Of which kind of member. */
  readonly of: QuorumKind;
};

/** One part of a quorum: so many of such members. */
export type QuorumRule = {
  readonly __typename?: 'QuorumRule';
  /** How many such members the terms of reference ask for; whole number from 1. */
  readonly count: Scalars['Int']['output'];
  /** How many of them may still be absent; below zero: how many are missing. */
  readonly margin: Scalars['Int']['output'];
  /** Which members count: all, those who vote, the chairs, or those of one sector by the kind of their organisation. */
  readonly of: QuorumKind;
  /** How many such members can come. */
  readonly present: Scalars['Int']['output'];
  /** Such as "4 members". */
  readonly say: Scalars['String']['output'];
};

/** A seat as a quorum counts it. */
export type QuorumSeat = {
  readonly __typename?: 'QuorumSeat';
  /** Why nobody is named in it; null where somebody is, or an organisation sits itself. */
  readonly absence?: Maybe<AbsenceReason>;
  /** How sure the seat is on the day, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** What papers up to the day say of the seat and of its being empty: oldest first. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Of the membership, as `apologies` takes it. */
  readonly id: Scalars['ID']['output'];
  /** True where an apology was given for it. */
  readonly isAway: Scalars['Boolean']['output'];
  /** True only where a paper says that the post is vacant; a seat whose holder nobody names counts as filled. */
  readonly isVacant: Scalars['Boolean']['output'];
  /** How many places it stands for; null where the paper names members only together. */
  readonly places?: Maybe<Scalars['Int']['output']>;
  /** Such as "Chief Officer, for Darlington Borough Council". */
  readonly say: Scalars['String']['output'];
  /** Who sits, as a link; null where the paper names members only together, or the person is not shown. */
  readonly thing?: Maybe<Thing>;
};

/** Who may answer for what: the five letters. */
export type Rasci =
  /** Answers for it: the owner. */
  | 'ACCOUNTABLE'
  /** Is asked before it changes. */
  | 'CONSULTED'
  /** Is told when it has changed. */
  | 'INFORMED'
  /** Delivers it. */
  | 'RESPONSIBLE'
  /** Helps to deliver it. */
  | 'SUPPORTING';

/** How a risk is rated from now on. */
export type RateRiskInput = {
  /** How it is rated. */
  readonly rating: RiskRating;
  /** Id of the risk; unknown: the problem `UNKNOWN_ID`. */
  readonly risk: Scalars['ID']['input'];
  /** The risk's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** What a reader asked or reported, and what the governance team answered. Who asked, and who answered, is told to nobody. */
export type ReaderQuestion = {
  readonly __typename?: 'ReaderQuestion';
  /** What it is about; null where that is held no longer, or may not be seen by whoever asks. */
  readonly about?: Maybe<Thing>;
  /** What the governance team answered; null while nobody has. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Its link too: nobody can guess it, and only whoever asked and officers are told it. */
  readonly id: Scalars['ID']['output'];
  /** Whether it asks or reports. */
  readonly kind: ReaderQuestionKind;
  /** Whether whoever asks may answer it. */
  readonly mayAnswer: Scalars['Boolean']['output'];
  /** When it was asked, and when it was answered, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** The version to hand to whoever answers it. Whole number from 1. */
  readonly version: Scalars['Int']['output'];
  /** As the reader wrote it. */
  readonly words: Scalars['String']['output'];
};

/** What a reader writes to the governance team. */
export type ReaderQuestionKind =
  /** Something that the record has wrong: whoever reads of the thing is told that it is disputed. */
  | 'ERROR'
  /** Something that the record does not answer. */
  | 'QUESTION';

/** What came of asking or answering. */
export type ReaderQuestionPayload = {
  readonly __typename?: 'ReaderQuestionPayload';
  /** Everything to mend, all at once; empty when it was done (or would be, on a dry run). */
  readonly problems: ReadonlyArray<Problem>;
  /** To read back what is wanted in the same round trip. */
  readonly query: Query;
  /** How the question stands now; null when refused, and on a dry run. */
  readonly question?: Maybe<ReaderQuestion>;
};

/** How often one reason stands for an empty place. Counts of different reasons are different things: never add them. */
export type ReasonTally = {
  readonly __typename?: 'ReasonTally';
  /** How often it stands; whole number from 1. */
  readonly count: Scalars['Int']['output'];
  /** What the reason means, in a sentence. */
  readonly meaning: Scalars['String']['output'];
  /** Which reason is counted. */
  readonly reason: AbsenceReason;
  /** The reason as a short phrase. */
  readonly say: Scalars['String']['output'];
};

/** One edit of the record, with what it changed; never altered. */
export type RecordEdit = {
  readonly __typename?: 'RecordEdit';
  /** An instant, ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** The account that asked for it. */
  readonly author: Scalars['String']['output'];
  /** Of the change in the record. */
  readonly id: Scalars['ID']['output'];
  /** The same as people say it, by the clocks in London. */
  readonly on: Scalars['String']['output'];
  /** As its author gave it; null where only a source was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who did what and when, with reason and source, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** The edit's place in the one order of all edits. */
  readonly seq: Scalars['Int']['output'];
  /** The draft that it was part of; null of an edit that was made by itself. */
  readonly set?: Maybe<SetOfEdit>;
  /** The paper given for it. */
  readonly source?: Maybe<CitedDocument>;
  /** What it changed: what was there before, then what is new. Empty of a load of papers, which is kept as counts. */
  readonly touches: ReadonlyArray<EditTouch>;
  /** What was done, in the officers' words, such as "Body closed". */
  readonly what: Scalars['String']['output'];
};

/** What `recordList` lists. */
export type RecordKind =
  | 'AGREEMENT'
  /** What became of a party, where a paper or an edit says so. */
  | 'CHANGE_EVENT'
  | 'DECISION'
  /** An Act, a framework or another law. */
  | 'LEGAL_BASIS'
  | 'MEETING'
  /** What a plan edition promises to bring about. */
  | 'OUTCOME';

/** Agreements, laws, meetings, decisions, changes and outcomes that papers speak of. */
export type RecordList = {
  readonly __typename?: 'RecordList';
  /** This page of the list as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How many more are only proposed or agreed, or were rejected; 0 with `proposals`, but for the rejected. */
  readonly hidden: Scalars['Int']['output'];
  /** The places that papers which speak of any of the kinds are about, by name. */
  readonly places: ReadonlyArray<RecordPlace>;
  /** In the order asked for; one page of `total`. */
  readonly records: ReadonlyArray<ListedRecord>;
  /** What is known, never what exists. */
  readonly say: Scalars['String']['output'];
  /** All that match, whatever page of them is given. */
  readonly total: Scalars['Int']['output'];
};

/** A baseline or a target from a day on. */
export type RecordObservationInput = {
  /** By when, as people say it; null: not said. */
  readonly due?: InputMaybe<Scalars['String']['input']>;
  /** First day of it; the one before it ends then. */
  readonly from: Scalars['Day']['input'];
  /** Which of the two it is. */
  readonly kind: ObservationKind;
  /** Id of a measure or an objective; unknown: the problem `UNKNOWN_ID`. */
  readonly of: Scalars['ID']['input'];
  /** As people say it, such as `85%`. */
  readonly value: Scalars['String']['input'];
  /** Its version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** By the first paper that speaks of each; ties by title, then by id. */
export type RecordOrder =
  /** What papers came to speak of last stands first. */
  | 'NEWEST_FIRST'
  /** What papers spoke of first stands first. */
  | 'OLDEST_FIRST';

/** A place, and how many of the list, whatever their status, papers about it speak of. */
export type RecordPlace = {
  readonly __typename?: 'RecordPlace';
  /** Whole number from 1; it counts also what `hidden` does. */
  readonly count: Scalars['Int']['output'];
  /** Of the place; `recordList` takes it as `within`. */
  readonly id: Scalars['ID']['output'];
  /** As our record heads it. */
  readonly name: Scalars['String']['output'];
};

/** A meeting, a decision, a change of a party, a law, or an outcome that a plan promises. */
export type RecordProfile = {
  readonly __typename?: 'RecordProfile';
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** What papers tell of in the same passages, oldest first: our reading, and no tie. */
  readonly beside: ReadonlyArray<Statement>;
  /** What a reader must not conclude from `beside`. */
  readonly besideMeans: Scalars['String']['output'];
  /** How sure it is on the day, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** All that the page cites, each once, in the order of its rows; empty before its first paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** When papers first and last name it; of a change, a law or an outcome also the days they give. */
  readonly history: ReadonlyArray<Statement>;
  /** Such as "Decision". */
  readonly kindLabel: Scalars['String']['output'];
  /** What the papers say of it besides. */
  readonly mentions: ReadonlyArray<Statement>;
  /** What it is, of whom and when, in full sentences; before its first paper, that. */
  readonly say: Scalars['String']['output'];
  /**
   * Meeting: body, held, decided. Decision: kind, body, meeting, held, concerns, outcome. Change: kind, original, resulting, from.
   * Law: names, resting, from. Outcome: plan, served, measured. None before its first paper.
   */
  readonly slots: ReadonlyArray<Slot>;
  /** On the day; null before the first paper that speaks of it. */
  readonly status?: Maybe<Status>;
  /** The record, as a link to this page. */
  readonly thing: Thing;
};

/** What is true of the whole record, whatever place and day are asked about. */
export type RecordState = {
  readonly __typename?: 'RecordState';
  /** What solid and dashed mean in this partnership; null while nobody has chosen. */
  readonly houseKey?: Maybe<HouseKey>;
  /** Whether the asker may edit the record: where they may not, no screen offers it. */
  readonly mayEdit: Scalars['Boolean']['output'];
  /** What must stand on every screen, such as that the record is a fictional example; null where nothing must. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** Papers held; 0: an empty record. */
  readonly papers: Scalars['Int']['output'];
};

/** On which days a line runs; what is null stays. */
export type RedateLineInput = {
  /** First day of the line; no later than the oldest paper that speaks of it. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** True: no end is recorded any more, whatever `until` says. */
  readonly isOpen?: Scalars['Boolean']['input'];
  /** Id of the line; unknown: the problem `UNKNOWN_ID`. */
  readonly line: Scalars['ID']['input'];
  /** First day without it; after the newest paper that speaks of it. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
  /** The line's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Of which kind, power or tier a body is; what is null stays. */
export type RekindBodyInput = {
  /** How far it may decide. */
  readonly authority?: InputMaybe<Authority>;
  /** Id of the body; unknown: the problem `UNKNOWN_ID`. */
  readonly body: Scalars['ID']['input'];
  /** What sort of body it is. */
  readonly kind?: InputMaybe<BodyKind>;
  /** The tier of the system it works at. */
  readonly level?: InputMaybe<Level>;
  /** The body's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** AQ21. What does my board answer for, sub-groups included? */
export type Remit = {
  readonly __typename?: 'Remit';
  /** The whole answer as text that pastes well into a message; ways and counts, not each item. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How many things of each kind, by how they reach it; a thing counts once, under the strongest duty for it. */
  readonly counts: ReadonlyArray<RemitCount>;
  /** Each thing once, under the strongest duty for it, by id; one page of `total`. */
  readonly items: ReadonlyArray<RemitItem>;
  /** Areas of the same plan that no duty in reach is tied to. */
  readonly outOfReach: ReadonlyArray<Thing>;
  /** Whose remit it is. */
  readonly party: Thing;
  /** What it owns, what it is responsible for itself, and what reaches it through whom. */
  readonly say: Scalars['String']['output'];
  /** All items, whatever page of them is given. */
  readonly total: Scalars['Int']['output'];
  /** Each duty by which something reaches it: its own first, then those of the groups below, nearest first. */
  readonly ways: ReadonlyArray<Statement>;
};

/** How many things of one kind and letter a party answers for, in one way. */
export type RemitCount = {
  readonly __typename?: 'RemitCount';
  /** True where that is only our reading. */
  readonly isReading: Scalars['Boolean']['output'];
  /** Whole number from 1; pages do not narrow it. */
  readonly items: Scalars['Int']['output'];
  /** ACCOUNTABLE or RESPONSIBLE: the other three letters give no remit. */
  readonly letter: Rasci;
  /** Whether the things are the party's own or roll up to it. */
  readonly reach: RemitReach;
  /** Such as "99 deliverables". */
  readonly say: Scalars['String']['output'];
};

/** One thing it answers for, or is responsible for. */
export type RemitItem = {
  readonly __typename?: 'RemitItem';
  /** On what that duty rests; IMPLIED: our reading of a paper. */
  readonly basis: AssignmentBasis;
  /** That of the least sure of the duty and the lines it rolls up over, on the day. */
  readonly certainty: Certainty;
  /** What papers up to the day say of that duty and those lines: oldest first, then by passage. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The item's id. */
  readonly id: Scalars['ID']['output'];
  /** That of the strongest duty for it: ACCOUNTABLE, or else RESPONSIBLE. */
  readonly letter: Rasci;
  /** Whether the duty is the party's own, or of a group whose lines lead up to it. */
  readonly reach: RemitReach;
  /** What the duty is recorded on; null where it is the item itself. */
  readonly recordedOn?: Maybe<Thing>;
  /** Its page; null where it has none. */
  readonly thing?: Maybe<Thing>;
  /** Its heading, also where it has no page. */
  readonly title: Scalars['String']['output'];
  /** Through whom it reaches the party: nearest to the item first; empty where the duty is its own. */
  readonly via: ReadonlyArray<Thing>;
};

/** Its own duty, or one of a group below it. */
export type RemitReach =
  /** The duty is the party's own. */
  | 'DIRECT'
  /** The duty is of a party whose lines lead up to it. */
  | 'ROLLED_UP';

/** Which edit leaves a draft. */
export type RemoveFromDraftInput = {
  /** Id of the draft. */
  readonly set: Scalars['ID']['input'];
  /** Id of the edit within its draft; unknown: the problem `UNKNOWN_STEP`. */
  readonly step: Scalars['ID']['input'];
  /** The draft's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Which body bears which other name, and from when. */
export type RenameBodyInput = {
  /** Ids of those of like name from which it is another. */
  readonly apartFrom?: ReadonlyArray<Scalars['ID']['input']>;
  /** Id of the body; unknown: the problem `UNKNOWN_ID`. */
  readonly body: Scalars['ID']['input'];
  /** First day of the name; not after today, as every page shows it from the edit on. */
  readonly from: Scalars['Day']['input'];
  /** What it is called, on one line; one of like name already there: the problem `LIKE_NAME`, unless it stands in `apartFrom`. */
  readonly name: Scalars['String']['input'];
  /** The body's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Who goes on and who leaves with a new municipal year. */
export type RenewMembershipsInput = {
  /** Id of the body; unknown: the problem `UNKNOWN_ID`. */
  readonly body: Scalars['ID']['input'];
  /** First day of the new year: what was held until then ends on it. */
  readonly from: Scalars['Day']['input'];
  /** Seats that are left, at most 200. */
  readonly leaving?: ReadonlyArray<RenewedSeatInput>;
  /** Seats that are held anew as they were, at most 200; their members must stand for all of that time. */
  readonly renewed?: ReadonlyArray<RenewedSeatInput>;
  /** First day without what is renewed; null: open. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
};

/** A seat that is renewed or left. */
export type RenewedSeatInput = {
  /** Id of the seat; of another body, or unknown: the problem `UNKNOWN_ID`. */
  readonly membership: Scalars['ID']['input'];
  /** The seat's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Which body is replaced, from when, and by which new ones. */
export type ReplaceBodyInput = {
  /** Id of the body; unknown: the problem `UNKNOWN_TO_CLOSE`. */
  readonly body: Scalars['ID']['input'];
  /** Those in its place, 1 to 20: one replaces it, into several it is split. */
  readonly by: ReadonlyArray<NewBodyInput>;
  /** What ends with it on that day. */
  readonly ends?: ReadonlyArray<PartInput>;
  /** First day without it, and first day of those in its place; after the newest paper that speaks of it. */
  readonly on: Scalars['Day']['input'];
  /** The body's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** Which post bears which other name, and from when. */
export type RetitlePostInput = {
  /** Ids of those of like name from which it is another. */
  readonly apartFrom?: ReadonlyArray<Scalars['ID']['input']>;
  /** First day of the name; not after today, as every page shows it from the edit on. */
  readonly from: Scalars['Day']['input'];
  /** What it is called, on one line; one of like name already there: the problem `LIKE_NAME`, unless it stands in `apartFrom`. */
  readonly name: Scalars['String']['input'];
  /** Id of the post; unknown: the problem `UNKNOWN_ID`. */
  readonly post: Scalars['ID']['input'];
  /** The post's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** What a deliverable says from now on; what is null stays. */
export type RewordDeliverableInput = {
  /** Id of the deliverable; unknown: the problem `UNKNOWN_ID`. */
  readonly deliverable: Scalars['ID']['input'];
  /** As printed. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** What it says; the same beside it: the problem `SAME_TITLE`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The deliverable's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** A risk of a plan. */
export type RiskProfile = {
  readonly __typename?: 'RiskProfile';
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How sure it is on the day that this is so, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** All that the page cites, each once: its own passage first; empty before its paper. */
  readonly evidence: ReadonlyArray<Citation>;
  /** What is done about it, a sentence each, by id; empty where no paper says. */
  readonly mitigations: ReadonlyArray<Statement>;
  /** The edition it threatens. */
  readonly plan: Thing;
  /** Of which plan it is a risk, and how many steps against it are known, in a full sentence; before its paper, that. */
  readonly say: Scalars['String']['output'];
  /** rating. None before its first paper. */
  readonly slots: ReadonlyArray<Slot>;
  /** The risk, as a link to this page. */
  readonly thing: Thing;
  /** The version to hand to a command that edits it. Whole number from 1. */
  readonly version: Scalars['Int']['output'];
};

/** How a risk is rated. */
export type RiskRating =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** A claim that contradicts another, and which of the two we show. */
export type RivalClaim = {
  readonly __typename?: 'RivalClaim';
  /** What the rival says and where it stands. */
  readonly citation: Citation;
  /** True where this rival is the one we show, false where it is not; null where we show both. */
  readonly isChosen?: Maybe<Scalars['Boolean']['output']>;
  /** Id of the claim that it contradicts. */
  readonly of: Scalars['ID']['output'];
  /** Why we show what we show. */
  readonly reason: Scalars['String']['output'];
};

/** Why a route ends: nobody is above, it meets itself, or it is longer than we show. */
export type RouteStop =
  /** It goes on beyond 12 lines. */
  | 'LIMIT'
  /** It comes back to a party that it passed. */
  | 'LOOP'
  /** Nobody above is known, or whoever is has ended. */
  | 'TOP';

/** What the look-up box found. */
export type Search = {
  readonly __typename?: 'Search';
  /** The day it speaks of, and the state of the record it was made from; `proposals` is always true. */
  readonly at: At;
  /** Best match first, at most `first`; empty for blank text or text without a Latin letter or digit. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** True where nothing holds all words, and `hits` are what holds most of those that the sentence may be about; only where `nearest` is asked for. */
  readonly isNear: Scalars['Boolean']['output'];
  /** How many match and how many of them are shown; what to try where nothing does. */
  readonly say: Scalars['String']['output'];
  /** How many things match; `hits` holds the first of them. */
  readonly total: Scalars['Int']['output'];
  /** Short forms, products and places that bear the words, the exact one first, at most 8; none where `kinds` are asked for. They do not count in `total`. */
  readonly words: ReadonlyArray<FoundWord>;
};

/** Something found by the look-up box. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** How sure it is that it stands on the day, by the papers that speak of it; EXTRAPOLATED before the first of them. */
  readonly certainty: Certainty;
  /** What the papers up to the day say of it: oldest first. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The other name or spelling that matched; null where the name itself did. */
  readonly matchedName?: Maybe<Scalars['String']['output']>;
  /** The papers up to the day that print the name which matched, oldest first; empty where none does, and where it was not recorded. */
  readonly printedIn: ReadonlyArray<CitedDocument>;
  /** Such as "as printed in the Integration report 2018"; null where it was not recorded which papers print the name. */
  readonly printedSay?: Maybe<Scalars['String']['output']>;
  /** Where it stands on the day: ENDED from its end on, AGREED before its start. */
  readonly status: Status;
  /** What was found, as a link to its page. */
  readonly thing: Thing;
};

/** A place of an organisation on a body. */
export type Seat = {
  readonly __typename?: 'Seat';
  /** The body that the seat is on. */
  readonly body: Thing;
  /** How sure the seat is on the day, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** What papers up to the day say of the seat, of who holds it and of its being empty: oldest first. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Why no holder is named; null where one is. */
  readonly holderAbsence?: Maybe<AbsenceReason>;
  /** Who holds the seat on the day; empty where nobody is named. */
  readonly holders: ReadonlyArray<Thing>;
  /** Of the membership; `apologies` of `quorumMargin` takes it. */
  readonly id: Scalars['ID']['output'];
  /** Who sits: the organisation itself, or the post or person through whom it does; null where the paper names nobody or the person is not shown. */
  readonly member?: Maybe<Thing>;
  /** For whom the seat is held; null where that is not stated. */
  readonly onBehalfOf?: Maybe<Thing>;
  /** Such as "Board member". */
  readonly role: Scalars['String']['output'];
  /** The seat as a sentence. */
  readonly say: Scalars['String']['output'];
  /** The role in few words for the box of a picture, with its standing where it is not in force: "Member", "Chair (proposed)", "Seat" where no paper says the role. */
  readonly short: Scalars['String']['output'];
  /** As recorded: IN_FORCE or SHADOW, with `proposals` also AGREED or PROPOSED. */
  readonly status: Status;
  /** The part of the organisation that sits, such as a department; null where none is named. */
  readonly through?: Maybe<Scalars['String']['output']>;
  /** Whose word the seat is: a paper's, our reading, or an edit's. */
  readonly voice: Voice;
  /** "Yes", "No" or "Our papers do not say". */
  readonly vote: Scalars['String']['output'];
};

/** AQ11. Where an organisation sits, through whom, with what vote. */
export type Seats = {
  readonly __typename?: 'Seats';
  /** NOT_STATED_IN_SOURCE where no seat is stated; null where one is, and before the first paper. */
  readonly absence?: Maybe<AbsenceReason>;
  /** Every seat as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** The organisation asked about. */
  readonly organisation: Thing;
  /** On which bodies the organisation sits, or that no paper states one, in a full sentence. */
  readonly say: Scalars['String']['output'];
  /** By name of the body, then id. */
  readonly seats: ReadonlyArray<Seat>;
};

/** Which side a party belongs to, where its kind says so. */
export type Sector =
  /** Councils, combined authorities and cabinets. */
  | 'COUNCIL'
  /** Partnerships, their boards, and joint committees. */
  | 'JOINT'
  /** NHS bodies and trusts. */
  | 'NHS'
  /** Voluntary, community and social enterprise. */
  | 'VOLUNTARY';

/** The draft that an edit was part of. */
export type SetOfEdit = {
  readonly __typename?: 'SetOfEdit';
  /** Of the change set. */
  readonly id: Scalars['ID']['output'];
  /** Its title and who approved it, in full sentences; approval by its own author is named as such. */
  readonly say: Scalars['String']['output'];
  /** What its author called it. */
  readonly title: Scalars['String']['output'];
};

/** AQ4. Where is accountability shared, or pinned on a person? */
export type SharedAccountability = {
  readonly __typename?: 'SharedAccountability';
  /** The answer as text that pastes well into a message; of the items, this page. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** Of all that match, most frequent first; what stands in no area is not among them. */
  readonly byArea: ReadonlyArray<ThingTally>;
  /** Of all that match, most frequent first. */
  readonly byHolder: ReadonlyArray<ThingTally>;
  /** Of all that match, in the order of the closed list. */
  readonly byKind: ReadonlyArray<OwnedTally>;
  /** Shared first, then pinned on a person; by title. */
  readonly items: ReadonlyArray<SharedItem>;
  /** What the filters by id name, in the order of the arguments. */
  readonly narrowedTo: ReadonlyArray<Thing>;
  /** How many items are shared, and how many rest on a person, in a full sentence. */
  readonly say: Scalars['String']['output'];
  /** All that match, whatever page of them is given. */
  readonly total: Scalars['Int']['output'];
};

/** What is odd about an accountability: several hold it, or a person does. */
export type SharedHow =
  /** A person holds the letter A, not a post. */
  | 'ON_PERSON'
  /** Several parties hold the letter A for it. */
  | 'SHARED';

/** An item that several answer for, or a person instead of a post. */
export type SharedItem = {
  readonly __typename?: 'SharedItem';
  /** The area it stands in; null for an area itself and for what stands in none. */
  readonly area?: Maybe<Thing>;
  /** All who answer for it, by name; a person the asker may not see is not among them. */
  readonly holders: ReadonlyArray<Thing>;
  /** SHARED: more than one party holds the letter A. ON_PERSON: a person does. One item may be listed as both. */
  readonly how: SharedHow;
  /** The item's id, and how it is accounted for. */
  readonly id: Scalars['ID']['output'];
  /** The item and all its holders in a sentence, with what it rests on. */
  readonly statement: Statement;
  /** Its page; null where it has none. */
  readonly thing?: Maybe<Thing>;
  /** Its heading, also where it has no page. */
  readonly title: Scalars['String']['output'];
};

/** One row of a page that is always there: filled, or empty with its reason. */
export type Slot = {
  readonly __typename?: 'Slot';
  /** Why it is empty; null where it is filled. */
  readonly absence?: Maybe<AbsenceReason>;
  /** How sure it is on the day of the page, by the newest of the papers that it cites; of what a change would take away, as its least sure part. Null where it cites none, and in lists whose rows say it themselves. */
  readonly certainty?: Maybe<Certainty>;
  /** What papers up to the day say of what fills it; of an empty one, where the gap is seen. Empty where none does. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The row's heading, such as "Who chairs it". */
  readonly heading: Scalars['String']['output'];
  /** The things that fill it, in the order in which `say` names them; of an empty one, what our reading ties to it. */
  readonly links: ReadonlyArray<Thing>;
  /** The nearest thing known where it is empty, such as who chaired it last; empty where it is filled, or nothing near is known. */
  readonly nearest: ReadonlyArray<Statement>;
  /** The second, quieter line, such as "So we cannot say how many members it can lose." */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** What fills it, in plain English; where it is empty, the reason in plain English. */
  readonly say: Scalars['String']['output'];
  /** What the row is about, such as `chair`. */
  readonly slot: Scalars['String']['output'];
};

/** What kind of proof a source is. */
export type SourceKind =
  /** A letter or an e-mail of a post. */
  | 'CORRESPONDENCE'
  /** What a board's meeting minuted. */
  | 'MINUTE'
  /** What an officer knows: it is still to be minuted. */
  | 'OFFICER_KNOWLEDGE'
  /** A paper that somebody issued. */
  | 'PUBLISHED_PAPER';

/** Which body is split, from when, and into which. */
export type SplitBodyInput = {
  /** Id of the body; unknown: the problem `UNKNOWN_TO_CLOSE`. */
  readonly body: Scalars['ID']['input'];
  /** What ends with it on that day. */
  readonly ends?: ReadonlyArray<PartInput>;
  /** Those in its place, 2 to 20, each new or standing already. */
  readonly into: ReadonlyArray<SuccessorInput>;
  /** First day without it, and first day of those in its place; after the newest paper that speaks of it. */
  readonly on: Scalars['Day']['input'];
  /** The body's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** One sentence of an answer with what it rests on. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** How sure it is on the day of the answer, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** Empty only where `voice` is RECORDED or NOT_STATED. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Of the fact it tells, or the thing's id with a word for what is said of it; unique within its list. */
  readonly id: Scalars['ID']['output'];
  /** The things the sentence names, in the order of their names in it; a page links them. */
  readonly links: ReadonlyArray<Thing>;
  /** Plain English, a full sentence. */
  readonly say: Scalars['String']['output'];
  /** Whose word it is. */
  readonly voice: Voice;
};

/** Where a dated thing stands. */
export type Status =
  /** Agreed, and not yet in force. */
  | 'AGREED'
  /** Exists and does not meet; counts for nothing. */
  | 'DORMANT'
  /** Has had its last day. */
  | 'ENDED'
  /** What counts on a day unless proposals are asked for. */
  | 'IN_FORCE'
  /** A paper proposes it; nobody is known to have agreed. */
  | 'PROPOSED'
  /** Was proposed and turned down. */
  | 'REJECTED'
  /** Works already as it is to be; counts as in force. */
  | 'SHADOW';

/** AQ18. Loops, and bodies that report to nobody. */
export type StructuralFaults = {
  readonly __typename?: 'StructuralFaults';
  /** Loops and listed bodies as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** How many bodies stand on the day, of those that `body` and `kind` let through. */
  readonly bodies: Scalars['Int']['output'];
  /** Of all that report to nobody and match, in the order of the closed list. */
  readonly byKind: ReadonlyArray<BodyKindTally>;
  /** Each loop once, shortest first; at most 50. */
  readonly loops: ReadonlyArray<StructuralLoop>;
  /** The body that `body` names; empty where it is not asked for. */
  readonly narrowedTo: ReadonlyArray<Thing>;
  /** Those with bodies below them first, then by name; the first of `total`. */
  readonly reportsToNobody: ReadonlyArray<UnreportedBody>;
  /** How many loops there are, and how many of how many bodies report to nobody, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** How many bodies report to nobody that we know of. */
  readonly total: Scalars['Int']['output'];
};

/** A loop of lines that lead up and come back. */
export type StructuralLoop = {
  readonly __typename?: 'StructuralLoop';
  /** That of its least sure line on the day. */
  readonly certainty: Certainty;
  /** What papers up to the day say of its lines: oldest first, then by passage. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The ids of its lines, joined. */
  readonly id: Scalars['ID']['output'];
  /** From its lowest id on, each leading to the next, the last to the first. */
  readonly parties: ReadonlyArray<Thing>;
  /** The loop printed, such as "A reports to B, which is part of A." */
  readonly say: Scalars['String']['output'];
};

/** AQ8. The structure as it stood on a day. */
export type Structure = {
  readonly __typename?: 'Structure';
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** Ordered by status, kind, name, id. */
  readonly bodies: ReadonlyArray<StructureBody>;
  /** What solid and dashed are to mean on it: by the key of the paper `legend` where it prints one, else by the house key, else by that of 2014. */
  readonly key: HouseKey;
  /** The newest paper of the scope up to the day, whatever it tells of; null where there is none yet. */
  readonly lastPaper?: Maybe<CitedDocument>;
  /** Ordered by type in registry order, then id. */
  readonly lines: ReadonlyArray<StructureLine>;
  /** The newest paper up to the day that describes the structure; null where there is none yet. */
  readonly newestPaper?: Maybe<CitedDocument>;
  /** What is known on the day and left out of the picture, counted. */
  readonly notShown: NotShown;
  /** What to know of the paper the picture rests on, a sentence each, such as that its diagram is lost. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** What must stand on the picture wherever it goes, such as "Fictional example"; null where nothing must. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** Whose structure it is. */
  readonly place: PlaceName;
  /** Such as "16 bodies in force and 5 lines between them, as at 15 March 2023." */
  readonly say: Scalars['String']['output'];
  /** The papers the picture rests on, oldest first. */
  readonly sources: ReadonlyArray<CitedDocument>;
  /** Every system to choose from, whatever the day and scope asked: oldest paper first. */
  readonly systems: ReadonlyArray<StructureSystem>;
};

/** A box of the picture. */
export type StructureBody = {
  readonly __typename?: 'StructureBody';
  /** How far it may decide; null for organisations and posts. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** How sure it is on the day, by the papers that speak of it; EXTRAPOLATED is drawn faded. */
  readonly certainty: Certainty;
  /** Id of the parent under which an officer wants it drawn, on every day on which a line leads there; null: under the first by our rule. */
  readonly drawnUnder?: Maybe<Scalars['ID']['output']>;
  /** What the papers up to the day say of it, of whatever place: oldest first. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Its names, other spellings and short forms as the look-up box compares them, so that a picture can be searched without asking again. */
  readonly findableAs: Scalars['String']['output'];
  /** Of the body, organisation or post, as its page takes it. */
  readonly id: Scalars['ID']['output'];
  /** The kind's code word in the closed list of its label. */
  readonly kind: Scalars['String']['output'];
  /** The kind in words, such as "Partnership board". */
  readonly kindLabel: Scalars['String']['output'];
  /** Issue date of the newest paper up to the day that speaks of it. */
  readonly lastAttested: Scalars['Day']['output'];
  /** What stands in the box. */
  readonly name: Scalars['String']['output'];
  /** Which of the three it is: what its page and its `kind` are read by. */
  readonly party: StructureParty;
  /** What must stand in the box besides, such as "Last seen in autumn 2021". */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** By its kind, never by its name; null where the kind says nothing of it. */
  readonly sector?: Maybe<Sector>;
  /** The first day on which it stands, where a source or an edit gives one; null where none does. */
  readonly since?: Maybe<Scalars['Day']['output']>;
  /** Where it stands on the day; AGREED and PROPOSED only with `proposals`. */
  readonly status: Status;
  /** The first day without it, where a source or an edit gives one, also one after the day asked; null where none does. */
  readonly until?: Maybe<Scalars['Day']['output']>;
};

/** One change, with its sentences: first of the thing itself, then of its lines, duties and seats. */
export type StructureChange = {
  readonly __typename?: 'StructureChange';
  /** What changed; null for lines between organisations and for like names. */
  readonly about?: Maybe<Thing>;
  /** Under which heading the list tells it. */
  readonly group: ChangeGroupKind;
  /** Of the body, line, event or pair of names it is about; no other change of the list has it. */
  readonly id: Scalars['ID']['output'];
  /** What became of it between the two days. */
  readonly kind: ChangeKind;
  /** At least one. */
  readonly says: ReadonlyArray<Statement>;
  /** The body whose group it is in; null for groups of another kind. */
  readonly under?: Maybe<Thing>;
};

/** A line of the picture, stored once; `from` reports to, is part of, supports … `to`. */
export type StructureLine = {
  readonly __typename?: 'StructureLine';
  /** IMPLIED where no paper states this very line and it is our reading; `say` says so too. */
  readonly basis: ClaimBasis;
  /** How sure it is on the day, by the papers that speak of it; EXTRAPOLATED is drawn faded. */
  readonly certainty: Certainty;
  /** What papers of the place up to the day say of it: oldest first, then by passage. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Id of a box in `bodies`: the start of the line as it is stored. */
  readonly from: Scalars['ID']['output'];
  /** The line's own id, which `evidence` takes. */
  readonly id: Scalars['ID']['output'];
  /** Issue date of the newest paper up to the day that speaks of it. */
  readonly lastAttested: Scalars['Day']['output'];
  /** The line as a sentence. */
  readonly say: Scalars['String']['output'];
  /** The first day of it, where a source or an edit gives one; null where none does. */
  readonly since?: Maybe<Scalars['Day']['output']>;
  /** As recorded; AGREED and PROPOSED only with `proposals`. */
  readonly status: Status;
  /** Id of a box in `bodies`: the end of the line as it is stored. */
  readonly to: Scalars['ID']['output'];
  /** A type of the registry, such as PART_OF. */
  readonly type: Scalars['String']['output'];
  /** The first day without it, where a source or an edit gives one; null where none does. */
  readonly until?: Maybe<Scalars['Day']['output']>;
};

/** Who a box on the picture stands for. */
export type StructureParty =
  | 'BODY'
  | 'ORGANISATION'
  | 'POST';

/** The structure of a place on the day of one of its papers: ask for it with the place as `scope` and the paper's `issued` as `asOf`. */
export type StructureSystem = {
  readonly __typename?: 'StructureSystem';
  /** The paper that describes the structure. */
  readonly document: CitedDocument;
  /** The place that the paper is about. */
  readonly place: PlaceName;
  /** Place, day and paper, such as "County Durham, 13 February 2014: Better Care Fund plan 2014". */
  readonly say: Scalars['String']['output'];
};

/** What came of bodies that make way for others: problems, or the change, and what it leaves open. */
export type SuccessionPayload = {
  readonly __typename?: 'SuccessionPayload';
  /** Null when refused or dry. */
  readonly change?: Maybe<AppliedChange>;
  /** Every line, seat and duty of those that end which nobody takes and which does not end with them, by id; also on a dry run. */
  readonly leftOpen: ReadonlyArray<LeftOpen>;
  /** Ids of what began with it: new bodies first, in their order, then what went on with each, then what became of those that ended; empty when refused or dry. */
  readonly made: ReadonlyArray<Scalars['ID']['output']>;
  /** Everything to mend, all at once; empty when it was done (or would be, on a dry run). */
  readonly problems: ReadonlyArray<Problem>;
  /** To read back what is wanted in the same round trip. */
  readonly query: Query;
  /** What it changes, before and after, also on a dry run: what was there before, then what is new. */
  readonly touches: ReadonlyArray<EditTouch>;
};

/** Who takes over: a body that stands, or a new one. Both or neither: the problem `SUCCESSOR_UNCLEAR`. */
export type SuccessorInput = {
  /** Of a new one: ids of those of like name from which it is another. */
  readonly apartFrom?: ReadonlyArray<Scalars['ID']['input']>;
  /** Of a new one: how far it may decide. */
  readonly authority?: Authority;
  /** Id of a body that stands on the day; null: a new one. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Of a new one: what sort of body it is. */
  readonly kind?: InputMaybe<BodyKind>;
  /** Of a new one: the tier of the system it works at. */
  readonly level?: Level;
  /** Of a new one: what it is called, as `NewBodyInput` says. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What goes on with it: each ends on the day, and one that says the same of this body starts. What two take goes on with each. */
  readonly takes?: ReadonlyArray<PartInput>;
};

/** AQ14. Whose terms of reference are missing or due. */
export type TermsDue = {
  readonly __typename?: 'TermsDue';
  /** The listed terms as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day of the record that is read, from which days are counted; also the state it was made from. */
  readonly at: At;
  /** The day up to which reviews count as due. */
  readonly by: Scalars['Day']['output'];
  /** Of all that match, in the order of the closed list. */
  readonly byKind: ReadonlyArray<BodyKindTally>;
  /** How many reviews fall on or before `by`, overdue ones included. */
  readonly due: Scalars['Int']['output'];
  /** How many bodies have no terms on record; that none exist is not said. */
  readonly missing: Scalars['Int']['output'];
  /** The body that `body` names; empty where it is not asked for. */
  readonly narrowedTo: ReadonlyArray<Thing>;
  /** How many are due by the day, undated or missing, of how many bodies, in full sentences; `body` and `kind` narrow it. */
  readonly say: Scalars['String']['output'];
  /** Due first, soonest before later; then terms without a review date; then bodies without terms, those of which something near is known first. */
  readonly terms: ReadonlyArray<TermsOfBody>;
  /** How many there are; `terms` holds the first of them. */
  readonly total: Scalars['Int']['output'];
  /** How many bodies have terms that give no review date. */
  readonly undated: Scalars['Int']['output'];
};

/** The terms of reference of a body, or that they are missing. */
export type TermsOfBody = {
  readonly __typename?: 'TermsOfBody';
  /** Why there are no terms, or no review date; null where there is one. */
  readonly absence?: Maybe<AbsenceReason>;
  /** Whose terms they are. */
  readonly body: Thing;
  /** How sure the terms are on the day; of the body where it has none. */
  readonly certainty: Certainty;
  /** Days from the day of the answer to the review; below zero once it is overdue. Null where no review date is stated. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** What papers up to the day say of the terms; of the body where it has none. Oldest first. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The nearest thing known where no terms are, such as a memorandum. */
  readonly nearest: ReadonlyArray<Statement>;
  /** The day on which the terms say they are to be reviewed; null where they give none, or there are no terms. */
  readonly reviewDue?: Maybe<Scalars['Day']['output']>;
  /** Whether there are terms and when they fall due, in a full sentence. */
  readonly say: Scalars['String']['output'];
  /** Of the terms as recorded; of the body where it has none. */
  readonly status: Status;
  /** Null where none is printed. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** One line of an attached paper. */
export type TextLine = {
  readonly __typename?: 'TextLine';
  /** True for the lines of the passage, false for its neighbours. */
  readonly isCited: Scalars['Boolean']['output'];
  /** From 1, as citations count. */
  readonly number: Scalars['Int']['output'];
  /** As printed, at most 20,000 characters; null where it names a person whom the reader may not see. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** One theme of an area a body is responsible for. */
export type ThemeTally = {
  readonly __typename?: 'ThemeTally';
  /** How many deliverables of the theme we know on the day. */
  readonly deliverables: Scalars['Int']['output'];
  /** Measures tied to the theme by their printed label: our reading. */
  readonly measures: Scalars['Int']['output'];
  /** Deliverables of the theme whose owner a paper names. */
  readonly ownersNamed: Scalars['Int']['output'];
  /** The theme, as a link to its answer card. */
  readonly theme: Thing;
};

/** Anything with a page, as a link to it needs it. */
export type Thing = {
  readonly __typename?: 'Thing';
  /** What tells it from others of like name, such as "Living Well, item 3"; null where nothing does. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Ours, opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Which page it has; an edition and its plan share the kind PLAN. */
  readonly kind: ThingKind;
  /** The name or title people read. */
  readonly name: Scalars['String']['output'];
};

/** What a page can be about; decides the address of the page. */
export type ThingKind =
  | 'AGREEMENT'
  | 'BODY'
  /** What became of a party, where a paper or an edit says so. */
  | 'CHANGE_EVENT'
  | 'DECISION'
  | 'DELIVERABLE'
  /** A duty or task that a paper names. */
  | 'FUNCTION'
  /** An Act, a framework or another law. */
  | 'LEGAL_BASIS'
  | 'MEASURE'
  | 'MEETING'
  | 'OBJECTIVE'
  | 'ORGANISATION'
  | 'OUTCOME'
  | 'PERSON'
  /** A plan or one of its editions: they share a page. */
  | 'PLAN'
  | 'POST'
  /** An area of a plan edition. */
  | 'PRIORITY_AREA'
  | 'PROGRAMME'
  | 'RISK'
  | 'THEME';

/** How many rows of an answer belong to one thing. */
export type ThingTally = {
  readonly __typename?: 'ThingTally';
  /** How many rows of the answer are of it, all pages together; whole number from 1. */
  readonly count: Scalars['Int']['output'];
  /** What they belong to. */
  readonly thing: Thing;
};

/** One place where a thread from a goal to a measure breaks. */
export type ThreadGap = {
  readonly __typename?: 'ThreadGap';
  /** The area the item stands in; null for an area and for a goal of a strategy. */
  readonly area?: Maybe<Thing>;
  /** How sure it is on the day that the item stands, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** Where the gap is seen, or else where the item is printed: oldest paper first. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The priority, goal, theme or item at which it breaks. */
  readonly item: Thing;
  /** How the thread breaks here. */
  readonly kind: ThreadGapKind;
  /** The edition the item stands in. */
  readonly plan?: Maybe<Thing>;
  /** Why nothing is tied on: as a paper leaves it open, else NOT_STATED_IN_SOURCE. */
  readonly reason: AbsenceReason;
  /** What is missing, in plain English. */
  readonly say: Scalars['String']['output'];
};

/** What breaks a thread from a goal to a measure. */
export type ThreadGapKind =
  /** A priority, a goal or a theme that nothing hangs on. */
  | 'NOTHING_BENEATH'
  /** A theme that no measure is tied to. */
  | 'NOT_MEASURED'
  /** An item that serves no goal of a strategy. */
  | 'SERVES_NONE';

/** How many threads break in one way. */
export type ThreadGapTally = {
  readonly __typename?: 'ThreadGapTally';
  /** How many gaps of it match; whole number from 1. */
  readonly count: Scalars['Int']['output'];
  /** Which way of breaking is counted. */
  readonly kind: ThreadGapKind;
  /** The kind in words. */
  readonly say: Scalars['String']['output'];
};

/** AQ22. Which priorities have nothing beneath; which items serve none? */
export type ThreadGaps = {
  readonly __typename?: 'ThreadGaps';
  /** The answer as text that pastes well into a message; of the gaps, this page. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** Of all that match; a kind of which there is none is left out. */
  readonly byKind: ReadonlyArray<ThreadGapTally>;
  /** Of all that match, most frequent first. */
  readonly byReason: ReadonlyArray<ReasonTally>;
  /** By kind of gap, then newest plan first, then in printed order. */
  readonly gaps: ReadonlyArray<ThreadGap>;
  /** How many threads break in which way, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** How many gaps match; `gaps` holds one page of them. */
  readonly total: Scalars['Int']['output'];
};

/** One step of a thread. */
export type ThreadStep = {
  readonly __typename?: 'ThreadStep';
  /** Why nothing ties this step to the thing; null where a paper or our reading does. */
  readonly absence?: Maybe<AbsenceReason>;
  /** Such as "Goal it serves". */
  readonly heading: Scalars['String']['output'];
  /** True for the thing the thread is asked of. */
  readonly isSubject: Scalars['Boolean']['output'];
  /** How many more we know than are listed. Whole number from 0. */
  readonly left: Scalars['Int']['output'];
  /** What stands here. Where the step is missing, first that it is, then what stands nearest. At most 5 of a kind. */
  readonly statements: ReadonlyArray<Statement>;
  /** Which step it is; `heading` puts it in words. */
  readonly step: ThreadStepKind;
};

/** What a thread may pass, from the goal of a strategy down. */
export type ThreadStepKind =
  | 'AREA'
  | 'DELIVERABLE'
  /** A goal of a strategy that it serves. */
  | 'GOAL'
  | 'MEASURE'
  /** What is done about a risk. */
  | 'MITIGATION'
  /** What its area aims at. */
  | 'OBJECTIVE'
  /** A baseline, target or value of a measure. */
  | 'OBSERVATION'
  | 'PLAN'
  /** How high a risk is rated. */
  | 'RATING'
  | 'RISK'
  | 'THEME';

/** A decision about a thing, or one of its own. */
export type TrailDecision = {
  readonly __typename?: 'TrailDecision';
  /** Why there is no day; null where there is one. */
  readonly absence?: Maybe<AbsenceReason>;
  /** The body that decided, or is asked to. */
  readonly body?: Maybe<Thing>;
  /** How sure it is today, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** What papers up to today say of the decision: oldest first, then by passage. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Of the decision, as its page takes it. */
  readonly id: Scalars['ID']['output'];
  /** The day of the meeting; null where no paper gives one. */
  readonly on?: Maybe<Scalars['Day']['output']>;
  /** Who decided what and when, in a full sentence. */
  readonly say: Scalars['String']['output'];
  /** As recorded: IN_FORCE or SHADOW, with `proposals` also AGREED or PROPOSED. */
  readonly status: Status;
  /** What was decided, or is asked for, as the record heads it. */
  readonly title: Scalars['String']['output'];
  /** What it is about, where that is not the thing asked about: the area, plan or edition that holds it. */
  readonly via?: Maybe<Thing>;
};

/** An edit of the record that touched a thing; the load of the papers is one. */
export type TrailEdit = {
  readonly __typename?: 'TrailEdit';
  /** Null: nobody but its author has approved it. */
  readonly approver?: Maybe<Scalars['String']['output']>;
  /** An instant, ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** The account that asked for it; `seed` for the load of the papers that come with the checkout. */
  readonly author: Scalars['String']['output'];
  /** Of the change in the record. */
  readonly id: Scalars['ID']['output'];
  /** As its author gave it; null where only a source was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who did what and when, with reason and source, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** The edit's place in the one order of all edits. */
  readonly seq: Scalars['Int']['output'];
  /** The paper or minute given for it. */
  readonly source?: Maybe<CitedDocument>;
};

/** Which body passes what to which other, from when. */
export type TransferDutiesInput = {
  /** Id of the body, which goes on; unknown: the problem `UNKNOWN_ID`. */
  readonly body: Scalars['ID']['input'];
  /** First day on which the other has them. */
  readonly on: Scalars['Day']['input'];
  /** The one that takes them, and what it takes; nothing: the problem `NOTHING_PASSES`. */
  readonly to: SuccessorInput;
  /** The body's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** One edit of a draft as it came out when it was tried. */
export type TriedStep = {
  readonly __typename?: 'TriedStep';
  /** Where it does not fit: each thing that somebody else changed meanwhile. */
  readonly conflicts: ReadonlyArray<DraftConflict>;
  /** Of its draft alone. */
  readonly id: Scalars['ID']['output'];
  /** Whether it can be made as things stand. */
  readonly isFitting: Scalars['Boolean']['output'];
  /** What stands against it; empty where it fits. */
  readonly problems: ReadonlyArray<Problem>;
  /** What it would change, before and after; empty where it does not fit. */
  readonly touches: ReadonlyArray<EditTouch>;
};

/** AQ3. What has no owner, and why? */
export type Unowned = {
  readonly __typename?: 'Unowned';
  /** The answer as text that pastes well into a message. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** Of all that match, most frequent first. */
  readonly byReason: ReadonlyArray<ReasonTally>;
  /** Of all that match, in the order of `items`. */
  readonly groups: ReadonlyArray<UnownedGroup>;
  /** By kind, then newest plan first, then in printed order. */
  readonly items: ReadonlyArray<UnownedItem>;
  /** What the filters by id name, in the order of the arguments. */
  readonly narrowedTo: ReadonlyArray<Thing>;
  /** How many of how many of each kind have no owner, and why, in full sentences. */
  readonly say: Scalars['String']['output'];
  /** How many items match; `items` holds one page of them. */
  readonly total: Scalars['Int']['output'];
  /** How many more items have no owner though no paper leaves a place for one; `unrecorded: true` lists them too. */
  readonly unrecorded: Scalars['Int']['output'];
};

/** Items of one kind in one area, or in one plan where they stand in no area. */
export type UnownedGroup = {
  readonly __typename?: 'UnownedGroup';
  /** The area they stand in; null where they stand in none. */
  readonly area?: Maybe<Thing>;
  /** Of the listed items of this group, most frequent first. */
  readonly byReason: ReadonlyArray<ReasonTally>;
  /** How many items of the kind we know there, owned or not. */
  readonly items: Scalars['Int']['output'];
  /** Which kind of item the group holds. */
  readonly kind: ThingKind;
  /** The edition they stand in; null where none holds them. */
  readonly plan?: Maybe<Thing>;
  /** How its risks are rated; null for other kinds. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Which board is responsible for delivery in the area, and on what ground; null without an area. */
  readonly responsibility?: Maybe<Statement>;
  /** How many of them are listed. */
  readonly unowned: Scalars['Int']['output'];
};

/** An item that nobody answers for, neither on itself nor through what holds it. */
export type UnownedItem = {
  readonly __typename?: 'UnownedItem';
  /** The area it stands in; null for an area itself and for what stands in none. */
  readonly area?: Maybe<Thing>;
  /** How sure it is on the day that the item stands, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** Where the gap is seen; for an unrecorded one, where the item is printed; of an owner that has ended, what says that it owned the item and that it ended. */
  readonly evidence: ReadonlyArray<Citation>;
  /** True where a paper's own row leaves the owner open; false where none does, also where whoever owned it has ended. */
  readonly isRecorded: Scalars['Boolean']['output'];
  /** What nobody answers for. */
  readonly item: Thing;
  /** The edition it stands in; null where none holds it. */
  readonly plan?: Maybe<Thing>;
  /** Why nobody owns it: as recorded by the newest paper, BODY_ENDED where its owner has ended, else NOT_STATED_IN_SOURCE. */
  readonly reason: AbsenceReason;
  /** Whom to try, where a board is tied to the area; NOT_STATED where none is. Null for an item without an area. */
  readonly responsibility?: Maybe<Statement>;
  /** The reason in plain English. */
  readonly say: Scalars['String']['output'];
};

/** A body of which nobody says to whom it reports. */
export type UnreportedBody = {
  readonly __typename?: 'UnreportedBody';
  /** NOT_STATED_IN_SOURCE, or BODY_ENDED where all it reported to has ended. */
  readonly absence: AbsenceReason;
  /** How many bodies stand directly below it. */
  readonly below: Scalars['Int']['output'];
  /** The body that nobody says anything above. */
  readonly body: Thing;
  /** How sure the body is on the day, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** What shows that the body stands. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Its kind in words, as its paper prints it where that differs from our list. */
  readonly kindLabel: Scalars['String']['output'];
  /** That nobody says to whom it reports, with how many stand below it, in a sentence. */
  readonly say: Scalars['String']['output'];
  /** As recorded: IN_FORCE or SHADOW, with `proposals` also AGREED or PROPOSED. */
  readonly status: Status;
};

/** Who may see a person. */
export type Visibility =
  /** Everybody: elected members, statutory chairs, directors. */
  | 'PUBLIC'
  /** Administrators only. */
  | 'RESTRICTED'
  /** Whoever is signed in. */
  | 'STAFF';

/** Who is speaking in a sentence. */
export type Voice =
  /** No paper says it. */
  | 'NOT_STATED'
  /** We read it out of a paper; no sentence says it. */
  | 'OUR_READING'
  /** A paper states it. */
  | 'PAPER_SAYS'
  /** An edit recorded it; no paper is cited. */
  | 'RECORDED';

/** Whether a member votes; a casting vote belongs to the terms of reference. */
export type Voting =
  | 'NON_VOTING'
  /** No paper says. */
  | 'NOT_STATED'
  | 'VOTING';

/** The way up from an item: reporting lines we can see, or the stated escalation route. */
export type WayUp = {
  readonly __typename?: 'WayUp';
  /** Such as "No escalation route is stated. Reporting lines we can see:". */
  readonly say: Scalars['String']['output'];
  /** Lowest first, at most 12; the first is who holds or delivers the item. */
  readonly steps: ReadonlyArray<WayUpStep>;
  /** Where the trail stops and why. */
  readonly stop: Scalars['String']['output'];
};

/** One step up. */
export type WayUpStep = {
  readonly __typename?: 'WayUpStep';
  /** How sure the duty, or the line that leads here, is on the day. */
  readonly certainty: Certainty;
  /** What papers up to the day say of that duty or line: oldest first; empty where an edit recorded it. */
  readonly evidence: ReadonlyArray<Citation>;
  /** Who is told at this step. */
  readonly party: Thing;
  /** The step as a sentence: what leads here from the step below, or on what ground the trail starts here. */
  readonly say: Scalars['String']['output'];
};

/** AQ10. Which lines rest on nothing, on a proposal or on old papers? */
export type WeakEvidence = {
  readonly __typename?: 'WeakEvidence';
  /** The answer as text that pastes well into a message; of the lines, this page. */
  readonly asText: Scalars['String']['output'];
  /** The day it speaks of, and the state of the record it was made from. */
  readonly at: At;
  /** Of all weak lines, whatever `ground` is asked for; a line with two grounds counts under both. */
  readonly byGround: ReadonlyArray<WeakGroundTally>;
  /** How many lines are known on the day, weak or not. */
  readonly lines: Scalars['Int']['output'];
  /** How many of how many lines are weak, in a full sentence; `ground` does not narrow it. */
  readonly say: Scalars['String']['output'];
  /** How many weak lines match; `weak` holds one page of them. */
  readonly total: Scalars['Int']['output'];
  /** By ground, oldest paper first. */
  readonly weak: ReadonlyArray<WeakLine>;
};

/** Why a line is weak: it rests on nothing, on proposals alone, or on papers that are too old. */
export type WeakGround =
  /** No paper speaks of it. */
  | 'NO_EVIDENCE'
  /** Its newest paper is older than the months asked for. */
  | 'OLD_PAPERS'
  /** Papers only propose or hope for it. */
  | 'ONLY_PROPOSED';

/** How many lines are weak on one ground. */
export type WeakGroundTally = {
  readonly __typename?: 'WeakGroundTally';
  /** How many lines are weak on it; whole number from 1. */
  readonly count: Scalars['Int']['output'];
  /** Which ground is counted. */
  readonly ground: WeakGround;
  /** The ground in words. */
  readonly say: Scalars['String']['output'];
};

/** A line, and what makes it weak. */
export type WeakLine = {
  readonly __typename?: 'WeakLine';
  /** How sure the line is on the day, by the papers that speak of it. */
  readonly certainty: Certainty;
  /** What it rests on: papers up to the day, or else the later ones that date it back; empty on NO_EVIDENCE. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The party at the line's start: it reports to, supports, is part of … `to`. */
  readonly from: Thing;
  /** All that apply. */
  readonly grounds: ReadonlyArray<WeakGround>;
  /** The line's own id, which `evidence` takes. */
  readonly id: Scalars['ID']['output'];
  /** How its papers say it, each once. */
  readonly modalities: ReadonlyArray<Modality>;
  /** Null where it rests on no paper up to the day. */
  readonly newestPaper?: Maybe<CitedDocument>;
  /** The line as a sentence. */
  readonly say: Scalars['String']['output'];
  /** As recorded: IN_FORCE or SHADOW, with `proposals` also AGREED or PROPOSED. */
  readonly status: Status;
  /** The party at the line's end. */
  readonly to: Thing;
  /** Why it is weak, in a sentence. */
  readonly why: Scalars['String']['output'];
};

/** Which deliverable is withdrawn, and from when. */
export type WithdrawDeliverableInput = {
  /** Id of the deliverable; unknown: the problem `UNKNOWN_ID`. */
  readonly deliverable: Scalars['ID']['input'];
  /** First day without it; after the newest paper that speaks of it. */
  readonly endsOn: Scalars['Day']['input'];
  /** The deliverable's version as it was read. Another one: `CONFLICT`. */
  readonly version: Scalars['Int']['input'];
};

/** What a word is that a search found and that has no page: a short form or a product of the papers, an area or a site. */
export type WordKind =
  /** A short form. */
  | 'ABBREVIATION'
  /** An area that papers are about. */
  | 'AREA'
  /** The name of a product or local programme. */
  | 'PRODUCT'
  /** A site that they name. */
  | 'SITE';

/** One thing to do. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  /** The command that mends it, such as `endMembership`; null where it is mended on the page of the thing. */
  readonly command?: Maybe<Scalars['String']['output']>;
  /** The record it is about, such as the seat that goes on; stable from day to day. */
  readonly id: Scalars['ID']['output'];
  /** The day that decides: when it ended, ends, was to begin or was last said; null where none is known. */
  readonly on?: Maybe<Scalars['Day']['output']>;
  /** Who stands at the other end; null where nobody does, or one whom the asker may not see. */
  readonly other?: Maybe<Thing>;
  /** What is the matter, as a sentence. */
  readonly say: Scalars['String']['output'];
  /** What it is about. */
  readonly thing: Thing;
};

/** What there is to do for whoever keeps the record right. */
export type WorkList =
  /** What readers ask the governance team, and what they say is wrong, and nobody has answered. */
  | 'ASKED'
  /** Agreements, delegations, terms of office and terms of reference that end or fall due within twelve months. */
  | 'ENDING_SOON'
  /** Seats, posts, duties and lines that go on though a party at their end is no more. */
  | 'OUTLIVED'
  /** What was to begin by the day and is still only proposed or agreed. */
  | 'PROPOSED_BEFORE'
  /** Owners and bodies responsible whom nobody has named for six months. */
  | 'TO_CONFIRM'
  /** What somebody recorded here and no paper, minute or letter says. */
  | 'TO_MINUTE'
  /** Posts that nobody holds though somebody did, or that a paper calls vacant; not those of which no paper names a holder. */
  | 'VACANT';

/** One list of work. */
export type WorkListed = {
  readonly __typename?: 'WorkListed';
  /** What it is, in a few words. */
  readonly heading: Scalars['String']['output'];
  /** One page of them, the most pressing first. */
  readonly items: ReadonlyArray<WorkItem>;
  /** Which. */
  readonly list: WorkList;
  /** How much there is, as a sentence; that there is none, too. */
  readonly say: Scalars['String']['output'];
  /** How many in all. */
  readonly total: Scalars['Int']['output'];
};

/** What there is to do on a day. */
export type WorkLists = {
  readonly __typename?: 'WorkLists';
  /** Day and revision it was read at; proposals only in the list of proposals. */
  readonly at: At;
  /** One of each kind asked for. */
  readonly lists: ReadonlyArray<WorkListed>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbsenceReason: AbsenceReason;
  AddAgreementInput: AddAgreementInput;
  AddBodyInput: AddBodyInput;
  AddDecisionInput: AddDecisionInput;
  AddDelegationInput: AddDelegationInput;
  AddDeliverableInput: AddDeliverableInput;
  AddEditionInput: AddEditionInput;
  AddFunctionInput: AddFunctionInput;
  AddLineInput: AddLineInput;
  AddMeasureInput: AddMeasureInput;
  AddMeetingInput: AddMeetingInput;
  AddMembershipInput: AddMembershipInput;
  AddMitigationInput: AddMitigationInput;
  AddObjectiveInput: AddObjectiveInput;
  AddOrganisationInput: AddOrganisationInput;
  AddPersonInput: AddPersonInput;
  AddPlanInput: AddPlanInput;
  AddPostInput: AddPostInput;
  AddPriorityInput: AddPriorityInput;
  AddRiskInput: AddRiskInput;
  AddSourceInput: AddSourceInput;
  AddTermsInput: AddTermsInput;
  AddThemeInput: AddThemeInput;
  AddToDraftInput: AddToDraftInput;
  Advice: ResolverTypeWrapper<Advice>;
  AgeingPaper: ResolverTypeWrapper<AgeingPaper>;
  AgreementKind: AgreementKind;
  AgreementProfile: ResolverTypeWrapper<AgreementProfile>;
  AnswerReaderQuestionInput: AnswerReaderQuestionInput;
  AppliedChange: ResolverTypeWrapper<AppliedChange>;
  AppointInput: AppointInput;
  AppointmentKind: AppointmentKind;
  AskGovernanceTeamInput: AskGovernanceTeamInput;
  AskedOnly: ResolverTypeWrapper<AskedOnly>;
  AskedQuestion: ResolverTypeWrapper<AskedQuestion>;
  AssignOwnerInput: AssignOwnerInput;
  AssignmentBasis: AssignmentBasis;
  At: ResolverTypeWrapper<At>;
  Authority: Authority;
  BeginDraftInput: BeginDraftInput;
  BodyKind: BodyKind;
  BodyKindTally: ResolverTypeWrapper<BodyKindTally>;
  BodyOverlap: ResolverTypeWrapper<BodyOverlap>;
  BodyProfile: ResolverTypeWrapper<BodyProfile>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CastingVote: CastingVote;
  Certainty: Certainty;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  ChangeEventKind: ChangeEventKind;
  ChangeGroupKind: ChangeGroupKind;
  ChangeKind: ChangeKind;
  ChangeMembershipInput: ChangeMembershipInput;
  ChangeSet: ResolverTypeWrapper<ChangeSet>;
  ChangeSetGroup: ChangeSetGroup;
  ChangeSetMove: ResolverTypeWrapper<ChangeSetMove>;
  ChangeSetState: ChangeSetState;
  ChangeSets: ResolverTypeWrapper<ChangeSets>;
  ChangesBetween: ResolverTypeWrapper<ChangesBetween>;
  ChooseClaimInput: ChooseClaimInput;
  ChooseHouseKeyInput: ChooseHouseKeyInput;
  Citation: ResolverTypeWrapper<Citation>;
  CiteClaimInput: CiteClaimInput;
  CitedDocument: ResolverTypeWrapper<CitedDocument>;
  CitedText: ResolverTypeWrapper<CitedText>;
  ClaimBasis: ClaimBasis;
  CloseBodyInput: CloseBodyInput;
  CloseOrganisationInput: CloseOrganisationInput;
  ClosePostInput: ClosePostInput;
  ClosingPayload: ResolverTypeWrapper<Omit<ClosingPayload, 'leftOpen' | 'query'> & { leftOpen: ReadonlyArray<ResolversTypes['LeftOpen']>, query: ResolversTypes['Query'] }>;
  ConfirmOwnershipInput: ConfirmOwnershipInput;
  Connection: ResolverTypeWrapper<Connection>;
  ConnectionPath: ResolverTypeWrapper<ConnectionPath>;
  ConnectionStep: ResolverTypeWrapper<ConnectionStep>;
  ContinuationKind: ContinuationKind;
  ContinueDeliverableInput: ContinueDeliverableInput;
  CorrectClaimInput: CorrectClaimInput;
  DataCheck: ResolverTypeWrapper<DataCheck>;
  DataFaults: ResolverTypeWrapper<DataFaults>;
  DataFinding: ResolverTypeWrapper<DataFinding>;
  DataRule: DataRule;
  DateBasis: DateBasis;
  DatePrecision: DatePrecision;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DecisionKind: DecisionKind;
  DecisionTrail: ResolverTypeWrapper<DecisionTrail>;
  DeclareUnassignedInput: DeclareUnassignedInput;
  DelegationMap: ResolverTypeWrapper<DelegationMap>;
  DelegationRow: ResolverTypeWrapper<DelegationRow>;
  DeliverableProfile: ResolverTypeWrapper<DeliverableProfile>;
  Disputes: ResolverTypeWrapper<Disputes>;
  DocumentStatus: DocumentStatus;
  DraftConflict: ResolverTypeWrapper<DraftConflict>;
  DraftEffect: ResolverTypeWrapper<DraftEffect>;
  DraftGaps: ResolverTypeWrapper<DraftGaps>;
  DraftInput: DraftInput;
  DraftMove: DraftMove;
  DraftPayload: ResolverTypeWrapper<Omit<DraftPayload, 'query'> & { query: ResolversTypes['Query'] }>;
  DraftQuorum: ResolverTypeWrapper<DraftQuorum>;
  DraftStep: ResolverTypeWrapper<DraftStep>;
  DrawUnderInput: DrawUnderInput;
  DualHat: ResolverTypeWrapper<DualHat>;
  DualHats: ResolverTypeWrapper<DualHats>;
  EditPayload: ResolverTypeWrapper<Omit<EditPayload, 'query'> & { query: ResolversTypes['Query'] }>;
  EditState: ResolverTypeWrapper<EditState>;
  EditTouch: ResolverTypeWrapper<EditTouch>;
  EditionChange: ResolverTypeWrapper<EditionChange>;
  EditionChangeKind: EditionChangeKind;
  EditionChanges: ResolverTypeWrapper<EditionChanges>;
  EditionItem: ResolverTypeWrapper<EditionItem>;
  EditionSuggestion: ResolverTypeWrapper<EditionSuggestion>;
  EditionTally: ResolverTypeWrapper<EditionTally>;
  Edits: ResolverTypeWrapper<Edits>;
  EndAppointmentInput: EndAppointmentInput;
  EndLineInput: EndLineInput;
  EndMembershipInput: EndMembershipInput;
  EndOwnershipInput: EndOwnershipInput;
  EndReason: EndReason;
  Escalation: ResolverTypeWrapper<Escalation>;
  EscalationLine: EscalationLine;
  EscalationRoute: ResolverTypeWrapper<EscalationRoute>;
  EscalationStep: ResolverTypeWrapper<EscalationStep>;
  Evidence: ResolverTypeWrapper<Evidence>;
  ExtendAppointmentInput: ExtendAppointmentInput;
  ExtrapolatedRecords: ResolverTypeWrapper<ExtrapolatedRecords>;
  FoundWord: ResolverTypeWrapper<FoundWord>;
  FunctionTally: ResolverTypeWrapper<FunctionTally>;
  GapReason: ResolverTypeWrapper<GapReason>;
  GapReasons: ResolverTypeWrapper<GapReasons>;
  GoldenThread: ResolverTypeWrapper<GoldenThread>;
  HandOverInput: HandOverInput;
  Hat: ResolverTypeWrapper<Hat>;
  Holding: ResolverTypeWrapper<Holding>;
  HouseKey: HouseKey;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<Omit<Impact, 'leftOpen'> & { leftOpen: ReadonlyArray<ResolversTypes['LeftOpen']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LeftOpen: ResolverTypeWrapper<StoredLeftOpen>;
  Level: Level;
  LineType: LineType;
  ListedRecord: ResolverTypeWrapper<ListedRecord>;
  MeasureCell: MeasureCell;
  MeasureGap: ResolverTypeWrapper<MeasureGap>;
  MeasureGapGroup: ResolverTypeWrapper<MeasureGapGroup>;
  MeasureGaps: ResolverTypeWrapper<MeasureGaps>;
  MeasureProfile: ResolverTypeWrapper<MeasureProfile>;
  MemberRole: MemberRole;
  MergeBodiesInput: MergeBodiesInput;
  MergedBodyInput: MergedBodyInput;
  MissingCell: ResolverTypeWrapper<MissingCell>;
  Modality: Modality;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedPlace: ResolverTypeWrapper<NamedPlace>;
  NewBodyInput: NewBodyInput;
  NotShown: ResolverTypeWrapper<NotShown>;
  ObjectiveProfile: ResolverTypeWrapper<ObjectiveProfile>;
  ObservationKind: ObservationKind;
  OpenSort: OpenSort;
  OrganisationFunction: OrganisationFunction;
  OrganisationKind: OrganisationKind;
  OrganisationProfile: ResolverTypeWrapper<OrganisationProfile>;
  OverlappingBodies: ResolverTypeWrapper<OverlappingBodies>;
  OwnedKind: OwnedKind;
  OwnedTally: ResolverTypeWrapper<OwnedTally>;
  Ownership: ResolverTypeWrapper<Ownership>;
  PaperOwner: ResolverTypeWrapper<PaperOwner>;
  PaperOwnerWhy: PaperOwnerWhy;
  PaperOwners: ResolverTypeWrapper<PaperOwners>;
  PartInput: PartInput;
  PersonProfile: ResolverTypeWrapper<PersonProfile>;
  PlaceCounts: ResolverTypeWrapper<PlaceCounts>;
  PlaceHeld: PlaceHeld;
  PlaceName: ResolverTypeWrapper<PlaceName>;
  PlaceProfile: ResolverTypeWrapper<PlaceProfile>;
  PlanArea: ResolverTypeWrapper<PlanArea>;
  PlanKind: PlanKind;
  PlanProfile: ResolverTypeWrapper<PlanProfile>;
  PlanTheme: ResolverTypeWrapper<PlanTheme>;
  PostProfile: ResolverTypeWrapper<PostProfile>;
  Problem: ResolverTypeWrapper<Problem>;
  Query: ResolverTypeWrapper<Root>;
  QuorumKind: QuorumKind;
  QuorumMargin: ResolverTypeWrapper<QuorumMargin>;
  QuorumPartInput: QuorumPartInput;
  QuorumRule: ResolverTypeWrapper<QuorumRule>;
  QuorumSeat: ResolverTypeWrapper<QuorumSeat>;
  Rasci: Rasci;
  RateRiskInput: RateRiskInput;
  ReaderQuestion: ResolverTypeWrapper<ReaderQuestion>;
  ReaderQuestionKind: ReaderQuestionKind;
  ReaderQuestionPayload: ResolverTypeWrapper<Omit<ReaderQuestionPayload, 'query'> & { query: ResolversTypes['Query'] }>;
  ReasonTally: ResolverTypeWrapper<ReasonTally>;
  RecordEdit: ResolverTypeWrapper<RecordEdit>;
  RecordKind: RecordKind;
  RecordList: ResolverTypeWrapper<RecordList>;
  RecordObservationInput: RecordObservationInput;
  RecordOrder: RecordOrder;
  RecordPlace: ResolverTypeWrapper<RecordPlace>;
  RecordProfile: ResolverTypeWrapper<RecordProfile>;
  RecordState: ResolverTypeWrapper<RecordState>;
  RedateLineInput: RedateLineInput;
  RekindBodyInput: RekindBodyInput;
  Remit: ResolverTypeWrapper<Remit>;
  RemitCount: ResolverTypeWrapper<RemitCount>;
  RemitItem: ResolverTypeWrapper<RemitItem>;
  RemitReach: RemitReach;
  RemoveFromDraftInput: RemoveFromDraftInput;
  RenameBodyInput: RenameBodyInput;
  RenewMembershipsInput: RenewMembershipsInput;
  RenewedSeatInput: RenewedSeatInput;
  ReplaceBodyInput: ReplaceBodyInput;
  RetitlePostInput: RetitlePostInput;
  RewordDeliverableInput: RewordDeliverableInput;
  RiskProfile: ResolverTypeWrapper<RiskProfile>;
  RiskRating: RiskRating;
  RivalClaim: ResolverTypeWrapper<RivalClaim>;
  RouteStop: RouteStop;
  Search: ResolverTypeWrapper<Search>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  Seat: ResolverTypeWrapper<Seat>;
  Seats: ResolverTypeWrapper<Seats>;
  Sector: Sector;
  SetOfEdit: ResolverTypeWrapper<SetOfEdit>;
  SharedAccountability: ResolverTypeWrapper<SharedAccountability>;
  SharedHow: SharedHow;
  SharedItem: ResolverTypeWrapper<SharedItem>;
  Slot: ResolverTypeWrapper<Slot>;
  SourceKind: SourceKind;
  SplitBodyInput: SplitBodyInput;
  Statement: ResolverTypeWrapper<Statement>;
  Status: Status;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StructuralFaults: ResolverTypeWrapper<StructuralFaults>;
  StructuralLoop: ResolverTypeWrapper<StructuralLoop>;
  Structure: ResolverTypeWrapper<Structure>;
  StructureBody: ResolverTypeWrapper<StructureBody>;
  StructureChange: ResolverTypeWrapper<StructureChange>;
  StructureLine: ResolverTypeWrapper<StructureLine>;
  StructureParty: StructureParty;
  StructureSystem: ResolverTypeWrapper<StructureSystem>;
  SuccessionPayload: ResolverTypeWrapper<Omit<SuccessionPayload, 'leftOpen' | 'query'> & { leftOpen: ReadonlyArray<ResolversTypes['LeftOpen']>, query: ResolversTypes['Query'] }>;
  SuccessorInput: SuccessorInput;
  TermsDue: ResolverTypeWrapper<TermsDue>;
  TermsOfBody: ResolverTypeWrapper<TermsOfBody>;
  TextLine: ResolverTypeWrapper<TextLine>;
  ThemeTally: ResolverTypeWrapper<ThemeTally>;
  Thing: ResolverTypeWrapper<Thing>;
  ThingKind: ThingKind;
  ThingTally: ResolverTypeWrapper<ThingTally>;
  ThreadGap: ResolverTypeWrapper<ThreadGap>;
  ThreadGapKind: ThreadGapKind;
  ThreadGapTally: ResolverTypeWrapper<ThreadGapTally>;
  ThreadGaps: ResolverTypeWrapper<ThreadGaps>;
  ThreadStep: ResolverTypeWrapper<ThreadStep>;
  ThreadStepKind: ThreadStepKind;
  TrailDecision: ResolverTypeWrapper<TrailDecision>;
  TrailEdit: ResolverTypeWrapper<TrailEdit>;
  TransferDutiesInput: TransferDutiesInput;
  TriedStep: ResolverTypeWrapper<TriedStep>;
  Unowned: ResolverTypeWrapper<Unowned>;
  UnownedGroup: ResolverTypeWrapper<UnownedGroup>;
  UnownedItem: ResolverTypeWrapper<UnownedItem>;
  UnreportedBody: ResolverTypeWrapper<UnreportedBody>;
  Visibility: Visibility;
  Voice: Voice;
  Voting: Voting;
  WayUp: ResolverTypeWrapper<WayUp>;
  WayUpStep: ResolverTypeWrapper<WayUpStep>;
  WeakEvidence: ResolverTypeWrapper<WeakEvidence>;
  WeakGround: WeakGround;
  WeakGroundTally: ResolverTypeWrapper<WeakGroundTally>;
  WeakLine: ResolverTypeWrapper<WeakLine>;
  WithdrawDeliverableInput: WithdrawDeliverableInput;
  WordKind: WordKind;
  WorkItem: ResolverTypeWrapper<WorkItem>;
  WorkList: WorkList;
  WorkListed: ResolverTypeWrapper<WorkListed>;
  WorkLists: ResolverTypeWrapper<WorkLists>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAgreementInput: AddAgreementInput;
  AddBodyInput: AddBodyInput;
  AddDecisionInput: AddDecisionInput;
  AddDelegationInput: AddDelegationInput;
  AddDeliverableInput: AddDeliverableInput;
  AddEditionInput: AddEditionInput;
  AddFunctionInput: AddFunctionInput;
  AddLineInput: AddLineInput;
  AddMeasureInput: AddMeasureInput;
  AddMeetingInput: AddMeetingInput;
  AddMembershipInput: AddMembershipInput;
  AddMitigationInput: AddMitigationInput;
  AddObjectiveInput: AddObjectiveInput;
  AddOrganisationInput: AddOrganisationInput;
  AddPersonInput: AddPersonInput;
  AddPlanInput: AddPlanInput;
  AddPostInput: AddPostInput;
  AddPriorityInput: AddPriorityInput;
  AddRiskInput: AddRiskInput;
  AddSourceInput: AddSourceInput;
  AddTermsInput: AddTermsInput;
  AddThemeInput: AddThemeInput;
  AddToDraftInput: AddToDraftInput;
  Advice: Advice;
  AgeingPaper: AgeingPaper;
  AgreementProfile: AgreementProfile;
  AnswerReaderQuestionInput: AnswerReaderQuestionInput;
  AppliedChange: AppliedChange;
  AppointInput: AppointInput;
  AskGovernanceTeamInput: AskGovernanceTeamInput;
  AskedOnly: AskedOnly;
  AskedQuestion: AskedQuestion;
  AssignOwnerInput: AssignOwnerInput;
  At: At;
  BeginDraftInput: BeginDraftInput;
  BodyKindTally: BodyKindTally;
  BodyOverlap: BodyOverlap;
  BodyProfile: BodyProfile;
  Boolean: Scalars['Boolean']['output'];
  ChangeCount: ChangeCount;
  ChangeCounts: ChangeCounts;
  ChangeMembershipInput: ChangeMembershipInput;
  ChangeSet: ChangeSet;
  ChangeSetMove: ChangeSetMove;
  ChangeSets: ChangeSets;
  ChangesBetween: ChangesBetween;
  ChooseClaimInput: ChooseClaimInput;
  ChooseHouseKeyInput: ChooseHouseKeyInput;
  Citation: Citation;
  CiteClaimInput: CiteClaimInput;
  CitedDocument: CitedDocument;
  CitedText: CitedText;
  CloseBodyInput: CloseBodyInput;
  CloseOrganisationInput: CloseOrganisationInput;
  ClosePostInput: ClosePostInput;
  ClosingPayload: Omit<ClosingPayload, 'leftOpen' | 'query'> & { leftOpen: ReadonlyArray<ResolversParentTypes['LeftOpen']>, query: ResolversParentTypes['Query'] };
  ConfirmOwnershipInput: ConfirmOwnershipInput;
  Connection: Connection;
  ConnectionPath: ConnectionPath;
  ConnectionStep: ConnectionStep;
  ContinueDeliverableInput: ContinueDeliverableInput;
  CorrectClaimInput: CorrectClaimInput;
  DataCheck: DataCheck;
  DataFaults: DataFaults;
  DataFinding: DataFinding;
  Day: Scalars['Day']['output'];
  DecisionTrail: DecisionTrail;
  DeclareUnassignedInput: DeclareUnassignedInput;
  DelegationMap: DelegationMap;
  DelegationRow: DelegationRow;
  DeliverableProfile: DeliverableProfile;
  Disputes: Disputes;
  DraftConflict: DraftConflict;
  DraftEffect: DraftEffect;
  DraftGaps: DraftGaps;
  DraftInput: DraftInput;
  DraftPayload: Omit<DraftPayload, 'query'> & { query: ResolversParentTypes['Query'] };
  DraftQuorum: DraftQuorum;
  DraftStep: DraftStep;
  DrawUnderInput: DrawUnderInput;
  DualHat: DualHat;
  DualHats: DualHats;
  EditPayload: Omit<EditPayload, 'query'> & { query: ResolversParentTypes['Query'] };
  EditState: EditState;
  EditTouch: EditTouch;
  EditionChange: EditionChange;
  EditionChanges: EditionChanges;
  EditionItem: EditionItem;
  EditionSuggestion: EditionSuggestion;
  EditionTally: EditionTally;
  Edits: Edits;
  EndAppointmentInput: EndAppointmentInput;
  EndLineInput: EndLineInput;
  EndMembershipInput: EndMembershipInput;
  EndOwnershipInput: EndOwnershipInput;
  Escalation: Escalation;
  EscalationRoute: EscalationRoute;
  EscalationStep: EscalationStep;
  Evidence: Evidence;
  ExtendAppointmentInput: ExtendAppointmentInput;
  ExtrapolatedRecords: ExtrapolatedRecords;
  FoundWord: FoundWord;
  FunctionTally: FunctionTally;
  GapReason: GapReason;
  GapReasons: GapReasons;
  GoldenThread: GoldenThread;
  HandOverInput: HandOverInput;
  Hat: Hat;
  Holding: Holding;
  ID: Scalars['ID']['output'];
  Impact: Omit<Impact, 'leftOpen'> & { leftOpen: ReadonlyArray<ResolversParentTypes['LeftOpen']> };
  Int: Scalars['Int']['output'];
  LeftOpen: StoredLeftOpen;
  ListedRecord: ListedRecord;
  MeasureGap: MeasureGap;
  MeasureGapGroup: MeasureGapGroup;
  MeasureGaps: MeasureGaps;
  MeasureProfile: MeasureProfile;
  MergeBodiesInput: MergeBodiesInput;
  MergedBodyInput: MergedBodyInput;
  MissingCell: MissingCell;
  Mutation: Record<PropertyKey, never>;
  NamedPlace: NamedPlace;
  NewBodyInput: NewBodyInput;
  NotShown: NotShown;
  ObjectiveProfile: ObjectiveProfile;
  OrganisationProfile: OrganisationProfile;
  OverlappingBodies: OverlappingBodies;
  OwnedTally: OwnedTally;
  Ownership: Ownership;
  PaperOwner: PaperOwner;
  PaperOwners: PaperOwners;
  PartInput: PartInput;
  PersonProfile: PersonProfile;
  PlaceCounts: PlaceCounts;
  PlaceName: PlaceName;
  PlaceProfile: PlaceProfile;
  PlanArea: PlanArea;
  PlanProfile: PlanProfile;
  PlanTheme: PlanTheme;
  PostProfile: PostProfile;
  Problem: Problem;
  Query: Root;
  QuorumMargin: QuorumMargin;
  QuorumPartInput: QuorumPartInput;
  QuorumRule: QuorumRule;
  QuorumSeat: QuorumSeat;
  RateRiskInput: RateRiskInput;
  ReaderQuestion: ReaderQuestion;
  ReaderQuestionPayload: Omit<ReaderQuestionPayload, 'query'> & { query: ResolversParentTypes['Query'] };
  ReasonTally: ReasonTally;
  RecordEdit: RecordEdit;
  RecordList: RecordList;
  RecordObservationInput: RecordObservationInput;
  RecordPlace: RecordPlace;
  RecordProfile: RecordProfile;
  RecordState: RecordState;
  RedateLineInput: RedateLineInput;
  RekindBodyInput: RekindBodyInput;
  Remit: Remit;
  RemitCount: RemitCount;
  RemitItem: RemitItem;
  RemoveFromDraftInput: RemoveFromDraftInput;
  RenameBodyInput: RenameBodyInput;
  RenewMembershipsInput: RenewMembershipsInput;
  RenewedSeatInput: RenewedSeatInput;
  ReplaceBodyInput: ReplaceBodyInput;
  RetitlePostInput: RetitlePostInput;
  RewordDeliverableInput: RewordDeliverableInput;
  RiskProfile: RiskProfile;
  RivalClaim: RivalClaim;
  Search: Search;
  SearchHit: SearchHit;
  Seat: Seat;
  Seats: Seats;
  SetOfEdit: SetOfEdit;
  SharedAccountability: SharedAccountability;
  SharedItem: SharedItem;
  Slot: Slot;
  SplitBodyInput: SplitBodyInput;
  Statement: Statement;
  String: Scalars['String']['output'];
  StructuralFaults: StructuralFaults;
  StructuralLoop: StructuralLoop;
  Structure: Structure;
  StructureBody: StructureBody;
  StructureChange: StructureChange;
  StructureLine: StructureLine;
  StructureSystem: StructureSystem;
  SuccessionPayload: Omit<SuccessionPayload, 'leftOpen' | 'query'> & { leftOpen: ReadonlyArray<ResolversParentTypes['LeftOpen']>, query: ResolversParentTypes['Query'] };
  SuccessorInput: SuccessorInput;
  TermsDue: TermsDue;
  TermsOfBody: TermsOfBody;
  TextLine: TextLine;
  ThemeTally: ThemeTally;
  Thing: Thing;
  ThingTally: ThingTally;
  ThreadGap: ThreadGap;
  ThreadGapTally: ThreadGapTally;
  ThreadGaps: ThreadGaps;
  ThreadStep: ThreadStep;
  TrailDecision: TrailDecision;
  TrailEdit: TrailEdit;
  TransferDutiesInput: TransferDutiesInput;
  TriedStep: TriedStep;
  Unowned: Unowned;
  UnownedGroup: UnownedGroup;
  UnownedItem: UnownedItem;
  UnreportedBody: UnreportedBody;
  WayUp: WayUp;
  WayUpStep: WayUpStep;
  WeakEvidence: WeakEvidence;
  WeakGroundTally: WeakGroundTally;
  WeakLine: WeakLine;
  WithdrawDeliverableInput: WithdrawDeliverableInput;
  WorkItem: WorkItem;
  WorkListed: WorkListed;
  WorkLists: WorkLists;
};

export type AdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advice'] = ResolversParentTypes['Advice']> = {
  beside?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextMeeting?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgeingPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgeingPaper'] = ResolversParentTypes['AgeingPaper']> = {
  document?: Resolver<ResolversTypes['CitedDocument'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementProfile'] = ResolversParentTypes['AgreementProfile']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['DelegationRow']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type AppliedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedChange'] = ResolversParentTypes['AppliedChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskedOnlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedOnly'] = ResolversParentTypes['AskedOnly']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AskedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedQuestion'] = ResolversParentTypes['AskedQuestion']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  choosing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['Day']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graphql?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  only?: Resolver<ReadonlyArray<ResolversTypes['AskedOnly']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['At'] = ResolversParentTypes['At']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyKindTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyKindTally'] = ResolversParentTypes['BodyKindTally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BodyOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyOverlap'] = ResolversParentTypes['BodyOverlap']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayBeOne?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedMembers?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  sharedRemit?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BodyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyProfile'] = ResolversParentTypes['BodyProfile']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  namesAsPrinted?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ThemeTally']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notSeenSince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  bodies?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  approver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorSay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwnApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  may?: Resolver<ReadonlyArray<ResolversTypes['DraftMove']>, ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['ChangeSetMove']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangeSetState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DraftStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeSetMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetMove'] = ResolversParentTypes['ChangeSetMove']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeSetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSets'] = ResolversParentTypes['ChangeSets']> = {
  group?: Resolver<ResolversTypes['ChangeSetGroup'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangesBetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesBetween'] = ResolversParentTypes['ChangesBetween']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  between?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['StructureChange']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ChangeCounts']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  basis?: Resolver<ResolversTypes['ClaimBasis'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['CitedDocument'], ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedDocument'] = ResolversParentTypes['CitedDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  issuedSay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedText'] = ResolversParentTypes['CitedText']> = {
  isChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TextLine']>>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClosingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingPayload'] = ResolversParentTypes['ClosingPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['AppliedChange']>, ParentType, ContextType>;
  leftOpen?: Resolver<ReadonlyArray<ResolversTypes['LeftOpen']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['EditTouch']>, ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['ConnectionPath']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectionPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionPath'] = ResolversParentTypes['ConnectionPath']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ConnectionStep']>, ParentType, ContextType>;
};

export type ConnectionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionStep'] = ResolversParentTypes['ConnectionStep']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
};

export type DataCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataCheck'] = ResolversParentTypes['DataCheck']> = {
  explained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['DataFinding']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DataRule'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataFaultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataFaults'] = ResolversParentTypes['DataFaults']> = {
  ageing?: Resolver<ReadonlyArray<ResolversTypes['AgeingPaper']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['DataCheck']>, ParentType, ContextType>;
  faults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataFinding'] = ResolversParentTypes['DataFinding']> = {
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DecisionTrailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionTrail'] = ResolversParentTypes['DecisionTrail']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['TrailDecision']>, ParentType, ContextType>;
  edits?: Resolver<ReadonlyArray<ResolversTypes['TrailEdit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type DelegationMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationMap'] = ResolversParentTypes['DelegationMap']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  byFunction?: Resolver<ReadonlyArray<ResolversTypes['FunctionTally']>, ParentType, ContextType>;
  byParty?: Resolver<ReadonlyArray<ResolversTypes['ThingTally']>, ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['DelegationRow']>, ParentType, ContextType>;
  narrowedTo?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DelegationRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationRow'] = ResolversParentTypes['DelegationRow']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
};

export type DeliverableProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverableProfile'] = ResolversParentTypes['DeliverableProfile']> = {
  area?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  printedNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disputes'] = ResolversParentTypes['Disputes']> = {
  say?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftConflict'] = ResolversParentTypes['DraftConflict']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  then?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftEffect'] = ResolversParentTypes['DraftEffect']> = {
  asOf?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['DraftGaps'], ParentType, ContextType>;
  isFitting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  quorums?: Resolver<ReadonlyArray<ResolversTypes['DraftQuorum']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TriedStep']>, ParentType, ContextType>;
};

export type DraftGapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftGaps'] = ResolversParentTypes['DraftGaps']> = {
  filled?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  opened?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPayload'] = ResolversParentTypes['DraftPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['EditTouch']>, ParentType, ContextType>;
};

export type DraftQuorumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftQuorum'] = ResolversParentTypes['DraftQuorum']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type DraftStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftStep'] = ResolversParentTypes['DraftStep']> = {
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['EditTouch']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DualHatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DualHat'] = ResolversParentTypes['DualHat']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  hats?: Resolver<ReadonlyArray<ResolversTypes['Hat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DualHatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DualHats'] = ResolversParentTypes['DualHats']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['DualHat']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditPayload'] = ResolversParentTypes['EditPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['AppliedChange']>, ParentType, ContextType>;
  made?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['EditTouch']>, ParentType, ContextType>;
};

export type EditStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditState'] = ResolversParentTypes['EditState']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditTouchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditTouch'] = ResolversParentTypes['EditTouch']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionChange'] = ResolversParentTypes['EditionChange']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EditionChangeKind']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['EditionItem']>, ParentType, ContextType>;
  older?: Resolver<Maybe<ResolversTypes['EditionItem']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditionChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionChanges'] = ResolversParentTypes['EditionChanges']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['EditionChange']>, ParentType, ContextType>;
  newer?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  older?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  succession?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['EditionSuggestion']>, ParentType, ContextType>;
  tallies?: Resolver<ReadonlyArray<ResolversTypes['EditionTally']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionItem'] = ResolversParentTypes['EditionItem']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditionSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionSuggestion'] = ResolversParentTypes['EditionSuggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newer?: Resolver<ResolversTypes['EditionItem'], ParentType, ContextType>;
  older?: Resolver<ResolversTypes['EditionItem'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditionTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditionTally'] = ResolversParentTypes['EditionTally']> = {
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  older?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Edits'] = ResolversParentTypes['Edits']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  edits?: Resolver<ReadonlyArray<ResolversTypes['RecordEdit']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['EscalationRoute']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EscalationRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationRoute'] = ResolversParentTypes['EscalationRoute']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EscalationStep']>, ParentType, ContextType>;
  stop?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stopReason?: Resolver<ResolversTypes['RouteStop'], ParentType, ContextType>;
};

export type EscalationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationStep'] = ResolversParentTypes['EscalationStep']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  cadence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cadenceAbsence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['EscalationLine']>, ParentType, ContextType>;
  lineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  about?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  alsoHere?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['RivalClaim']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['CitedText']>, ParentType, ContextType>;
};

export type ExtrapolatedRecordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtrapolatedRecords'] = ResolversParentTypes['ExtrapolatedRecords']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['CitedDocument'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['DataFinding']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundWord'] = ResolversParentTypes['FoundWord']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WordKind'], ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FunctionTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionTally'] = ResolversParentTypes['FunctionTally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapReason'] = ResolversParentTypes['GapReason']> = {
  missing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['ReasonTally'], ParentType, ContextType>;
};

export type GapReasonsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapReasons'] = ResolversParentTypes['GapReasons']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['GapReason']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoldenThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoldenThread'] = ResolversParentTypes['GoldenThread']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ThreadStep']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type HatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hat'] = ResolversParentTypes['Hat']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  buys?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  provides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AssignmentBasis'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Rasci'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  leftOpen?: Resolver<ReadonlyArray<ResolversTypes['LeftOpen']>, ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type LeftOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOpen'] = ResolversParentTypes['LeftOpen']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['OpenSort'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedRecord'] = ResolversParentTypes['ListedRecord']> = {
  firstSeen?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['NamedPlace']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type MeasureGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureGap'] = ResolversParentTypes['MeasureGap']> = {
  area?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingCell']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  present?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
};

export type MeasureGapGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureGapGroup'] = ResolversParentTypes['MeasureGapGroup']> = {
  area?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noBaseline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noDate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type MeasureGapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureGaps'] = ResolversParentTypes['MeasureGaps']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  byArea?: Resolver<ReadonlyArray<ResolversTypes['MeasureGapGroup']>, ParentType, ContextType>;
  byReason?: Resolver<ReadonlyArray<ResolversTypes['ReasonTally']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureGap']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureProfile'] = ResolversParentTypes['MeasureProfile']> = {
  area?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingCell'] = ResolversParentTypes['MissingCell']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AbsenceReason'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAgreement?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddAgreementArgs, 'dryRun' | 'input' | 'key'>>;
  addBody?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddBodyArgs, 'dryRun' | 'input' | 'key'>>;
  addDecision?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddDecisionArgs, 'dryRun' | 'input' | 'key'>>;
  addDelegation?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddDelegationArgs, 'dryRun' | 'input' | 'key'>>;
  addDeliverable?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddDeliverableArgs, 'dryRun' | 'input' | 'key'>>;
  addEdition?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddEditionArgs, 'dryRun' | 'input' | 'key'>>;
  addFunction?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddFunctionArgs, 'dryRun' | 'input' | 'key'>>;
  addLine?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddLineArgs, 'dryRun' | 'input' | 'key'>>;
  addMeasure?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddMeasureArgs, 'dryRun' | 'input' | 'key'>>;
  addMeeting?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddMeetingArgs, 'dryRun' | 'input' | 'key'>>;
  addMembership?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddMembershipArgs, 'dryRun' | 'input' | 'key'>>;
  addMitigation?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddMitigationArgs, 'dryRun' | 'input' | 'key'>>;
  addObjective?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddObjectiveArgs, 'dryRun' | 'input' | 'key'>>;
  addOrganisation?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddOrganisationArgs, 'dryRun' | 'input' | 'key'>>;
  addPerson?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddPersonArgs, 'dryRun' | 'input' | 'key'>>;
  addPlan?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddPlanArgs, 'dryRun' | 'input' | 'key'>>;
  addPost?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddPostArgs, 'dryRun' | 'input' | 'key'>>;
  addPriority?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddPriorityArgs, 'dryRun' | 'input' | 'key'>>;
  addRisk?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddRiskArgs, 'dryRun' | 'input' | 'key'>>;
  addSource?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddSourceArgs, 'dryRun' | 'input' | 'key'>>;
  addTerms?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddTermsArgs, 'dryRun' | 'input' | 'key'>>;
  addTheme?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAddThemeArgs, 'dryRun' | 'input' | 'key'>>;
  addToDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationAddToDraftArgs, 'dryRun' | 'input' | 'key'>>;
  answerReaderQuestion?: Resolver<ResolversTypes['ReaderQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerReaderQuestionArgs, 'dryRun' | 'input' | 'key'>>;
  applyDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationApplyDraftArgs, 'dryRun' | 'input' | 'key'>>;
  appoint?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAppointArgs, 'dryRun' | 'input' | 'key'>>;
  approveDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationApproveDraftArgs, 'dryRun' | 'input' | 'key'>>;
  askGovernanceTeam?: Resolver<ResolversTypes['ReaderQuestionPayload'], ParentType, ContextType, RequireFields<MutationAskGovernanceTeamArgs, 'dryRun' | 'input' | 'key'>>;
  assignOwner?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationAssignOwnerArgs, 'dryRun' | 'input' | 'key'>>;
  beginDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationBeginDraftArgs, 'dryRun' | 'input' | 'key'>>;
  changeMembership?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationChangeMembershipArgs, 'dryRun' | 'input' | 'key'>>;
  chooseClaim?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationChooseClaimArgs, 'dryRun' | 'input' | 'key'>>;
  chooseHouseKey?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationChooseHouseKeyArgs, 'dryRun' | 'input' | 'key'>>;
  citeClaim?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationCiteClaimArgs, 'dryRun' | 'input' | 'key'>>;
  closeBody?: Resolver<ResolversTypes['ClosingPayload'], ParentType, ContextType, RequireFields<MutationCloseBodyArgs, 'dryRun' | 'input' | 'key'>>;
  closeOrganisation?: Resolver<ResolversTypes['ClosingPayload'], ParentType, ContextType, RequireFields<MutationCloseOrganisationArgs, 'dryRun' | 'input' | 'key'>>;
  closePost?: Resolver<ResolversTypes['ClosingPayload'], ParentType, ContextType, RequireFields<MutationClosePostArgs, 'dryRun' | 'input' | 'key'>>;
  confirmOwnership?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationConfirmOwnershipArgs, 'dryRun' | 'input' | 'key'>>;
  continueDeliverable?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationContinueDeliverableArgs, 'dryRun' | 'input' | 'key'>>;
  correctClaim?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'dryRun' | 'input' | 'key'>>;
  declareUnassigned?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationDeclareUnassignedArgs, 'dryRun' | 'input' | 'key'>>;
  drawUnder?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationDrawUnderArgs, 'dryRun' | 'input' | 'key'>>;
  endAppointment?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationEndAppointmentArgs, 'dryRun' | 'input' | 'key'>>;
  endLine?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationEndLineArgs, 'dryRun' | 'input' | 'key'>>;
  endMembership?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'dryRun' | 'input' | 'key'>>;
  endOwnership?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationEndOwnershipArgs, 'dryRun' | 'input' | 'key'>>;
  extendAppointment?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationExtendAppointmentArgs, 'dryRun' | 'input' | 'key'>>;
  handOver?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationHandOverArgs, 'dryRun' | 'input' | 'key'>>;
  mergeBodies?: Resolver<ResolversTypes['SuccessionPayload'], ParentType, ContextType, RequireFields<MutationMergeBodiesArgs, 'dryRun' | 'input' | 'key'>>;
  rateRisk?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRateRiskArgs, 'dryRun' | 'input' | 'key'>>;
  recordObservation?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRecordObservationArgs, 'dryRun' | 'input' | 'key'>>;
  redateLine?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRedateLineArgs, 'dryRun' | 'input' | 'key'>>;
  rekindBody?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRekindBodyArgs, 'dryRun' | 'input' | 'key'>>;
  removeFromDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationRemoveFromDraftArgs, 'dryRun' | 'input' | 'key'>>;
  renameBody?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRenameBodyArgs, 'dryRun' | 'input' | 'key'>>;
  renewMemberships?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRenewMembershipsArgs, 'dryRun' | 'input' | 'key'>>;
  replaceBody?: Resolver<ResolversTypes['SuccessionPayload'], ParentType, ContextType, RequireFields<MutationReplaceBodyArgs, 'dryRun' | 'input' | 'key'>>;
  retitlePost?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRetitlePostArgs, 'dryRun' | 'input' | 'key'>>;
  returnDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationReturnDraftArgs, 'dryRun' | 'input' | 'key'>>;
  rewordDeliverable?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationRewordDeliverableArgs, 'dryRun' | 'input' | 'key'>>;
  splitBody?: Resolver<ResolversTypes['SuccessionPayload'], ParentType, ContextType, RequireFields<MutationSplitBodyArgs, 'dryRun' | 'input' | 'key'>>;
  submitDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationSubmitDraftArgs, 'dryRun' | 'input' | 'key'>>;
  transferDuties?: Resolver<ResolversTypes['SuccessionPayload'], ParentType, ContextType, RequireFields<MutationTransferDutiesArgs, 'dryRun' | 'input' | 'key'>>;
  withdrawDeliverable?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationWithdrawDeliverableArgs, 'dryRun' | 'input' | 'key'>>;
  withdrawDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationWithdrawDraftArgs, 'dryRun' | 'input' | 'key'>>;
};

export type NamedPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedPlace'] = ResolversParentTypes['NamedPlace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotShownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotShown'] = ResolversParentTypes['NotShown']> = {
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  say?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectiveProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveProfile'] = ResolversParentTypes['ObjectiveProfile']> = {
  alignments?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type OrganisationProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationProfile'] = ResolversParentTypes['OrganisationProfile']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  namesAsPrinted?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type OverlappingBodiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlappingBodies'] = ResolversParentTypes['OverlappingBodies']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['BodyOverlap']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlisted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnedTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnedTally'] = ResolversParentTypes['OwnedTally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OwnedKind'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['Advice']>, ParentType, ContextType>;
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  nearMatches?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saySource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wayUp?: Resolver<ResolversTypes['WayUp'], ParentType, ContextType>;
};

export type PaperOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperOwner'] = ResolversParentTypes['PaperOwner']> = {
  absence?: Resolver<ResolversTypes['AbsenceReason'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['PaperOwnerWhy'], ParentType, ContextType>;
};

export type PaperOwnersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperOwners'] = ResolversParentTypes['PaperOwners']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  byArea?: Resolver<ReadonlyArray<ResolversTypes['ThingTally']>, ParentType, ContextType>;
  byHolder?: Resolver<ReadonlyArray<ResolversTypes['ThingTally']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['OwnedTally']>, ParentType, ContextType>;
  narrowedTo?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['PaperOwner']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonProfile'] = ResolversParentTypes['PersonProfile']> = {
  appointments?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type PlaceCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCounts'] = ResolversParentTypes['PlaceCounts']> = {
  areas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodiesInForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodiesPlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliverables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceName'] = ResolversParentTypes['PlaceName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceProfile'] = ResolversParentTypes['PlaceProfile']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PlaceCounts'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  latestPaper?: Resolver<Maybe<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  newestPaper?: Resolver<Maybe<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanArea'] = ResolversParentTypes['PlanArea']> = {
  area?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['PlanTheme']>, ParentType, ContextType>;
};

export type PlanProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProfile'] = ResolversParentTypes['PlanProfile']> = {
  alignments?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['PlanArea']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  risks?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type PlanThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTheme'] = ResolversParentTypes['PlanTheme']> = {
  deliverables?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type PostProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostProfile'] = ResolversParentTypes['PostProfile']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  about?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreementProfile?: Resolver<Maybe<ResolversTypes['AgreementProfile']>, ParentType, ContextType, RequireFields<QueryAgreementProfileArgs, 'id' | 'proposals'>>;
  askedQuestion?: Resolver<Maybe<ResolversTypes['AskedQuestion']>, ParentType, ContextType, RequireFields<QueryAskedQuestionArgs, 'text'>>;
  bodyProfile?: Resolver<Maybe<ResolversTypes['BodyProfile']>, ParentType, ContextType, RequireFields<QueryBodyProfileArgs, 'id' | 'proposals'>>;
  changeSet?: Resolver<Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType, RequireFields<QueryChangeSetArgs, 'id'>>;
  changeSets?: Resolver<ResolversTypes['ChangeSets'], ParentType, ContextType, RequireFields<QueryChangeSetsArgs, 'first' | 'group' | 'skip'>>;
  changesBetween?: Resolver<Maybe<ResolversTypes['ChangesBetween']>, ParentType, ContextType, RequireFields<QueryChangesBetweenArgs, 'first' | 'from' | 'proposals' | 'skip' | 'to'>>;
  closureImpact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryClosureImpactArgs, 'on' | 'party' | 'proposals'>>;
  connection?: Resolver<Maybe<ResolversTypes['Connection']>, ParentType, ContextType, RequireFields<QueryConnectionArgs, 'from' | 'proposals' | 'to'>>;
  dataFaults?: Resolver<Maybe<ResolversTypes['DataFaults']>, ParentType, ContextType, Partial<QueryDataFaultsArgs>>;
  decisionTrail?: Resolver<Maybe<ResolversTypes['DecisionTrail']>, ParentType, ContextType, RequireFields<QueryDecisionTrailArgs, 'id' | 'proposals'>>;
  delegationMap?: Resolver<Maybe<ResolversTypes['DelegationMap']>, ParentType, ContextType, RequireFields<QueryDelegationMapArgs, 'first' | 'proposals' | 'skip'>>;
  deliverableProfile?: Resolver<Maybe<ResolversTypes['DeliverableProfile']>, ParentType, ContextType, RequireFields<QueryDeliverableProfileArgs, 'id' | 'proposals'>>;
  disputes?: Resolver<Maybe<ResolversTypes['Disputes']>, ParentType, ContextType, RequireFields<QueryDisputesArgs, 'id'>>;
  draftEffect?: Resolver<Maybe<ResolversTypes['DraftEffect']>, ParentType, ContextType, RequireFields<QueryDraftEffectArgs, 'id'>>;
  dualHats?: Resolver<Maybe<ResolversTypes['DualHats']>, ParentType, ContextType, RequireFields<QueryDualHatsArgs, 'first' | 'proposals' | 'skip'>>;
  editState?: Resolver<Maybe<ResolversTypes['EditState']>, ParentType, ContextType, RequireFields<QueryEditStateArgs, 'id'>>;
  editionChanges?: Resolver<Maybe<ResolversTypes['EditionChanges']>, ParentType, ContextType, RequireFields<QueryEditionChangesArgs, 'first' | 'newer' | 'older' | 'proposals' | 'skip'>>;
  edits?: Resolver<Maybe<ResolversTypes['Edits']>, ParentType, ContextType, RequireFields<QueryEditsArgs, 'first' | 'skip'>>;
  escalationRoute?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType, RequireFields<QueryEscalationRouteArgs, 'id' | 'proposals'>>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  extrapolated?: Resolver<Maybe<ResolversTypes['ExtrapolatedRecords']>, ParentType, ContextType, RequireFields<QueryExtrapolatedArgs, 'first' | 'paper' | 'skip'>>;
  gapReasons?: Resolver<Maybe<ResolversTypes['GapReasons']>, ParentType, ContextType, RequireFields<QueryGapReasonsArgs, 'proposals'>>;
  goldenThread?: Resolver<Maybe<ResolversTypes['GoldenThread']>, ParentType, ContextType, RequireFields<QueryGoldenThreadArgs, 'id' | 'proposals'>>;
  measureGaps?: Resolver<Maybe<ResolversTypes['MeasureGaps']>, ParentType, ContextType, RequireFields<QueryMeasureGapsArgs, 'first' | 'offset' | 'proposals'>>;
  measureProfile?: Resolver<Maybe<ResolversTypes['MeasureProfile']>, ParentType, ContextType, RequireFields<QueryMeasureProfileArgs, 'id' | 'proposals'>>;
  objectiveProfile?: Resolver<Maybe<ResolversTypes['ObjectiveProfile']>, ParentType, ContextType, RequireFields<QueryObjectiveProfileArgs, 'id' | 'proposals'>>;
  organisationProfile?: Resolver<Maybe<ResolversTypes['OrganisationProfile']>, ParentType, ContextType, RequireFields<QueryOrganisationProfileArgs, 'id' | 'proposals'>>;
  overlappingBodies?: Resolver<Maybe<ResolversTypes['OverlappingBodies']>, ParentType, ContextType, RequireFields<QueryOverlappingBodiesArgs, 'first' | 'proposals' | 'skip' | 'threshold'>>;
  ownership?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType, RequireFields<QueryOwnershipArgs, 'id' | 'proposals'>>;
  paperOwners?: Resolver<Maybe<ResolversTypes['PaperOwners']>, ParentType, ContextType, RequireFields<QueryPaperOwnersArgs, 'first' | 'proposals' | 'skip'>>;
  personProfile?: Resolver<Maybe<ResolversTypes['PersonProfile']>, ParentType, ContextType, RequireFields<QueryPersonProfileArgs, 'id' | 'proposals'>>;
  placeProfile?: Resolver<Maybe<ResolversTypes['PlaceProfile']>, ParentType, ContextType, RequireFields<QueryPlaceProfileArgs, 'proposals'>>;
  planProfile?: Resolver<Maybe<ResolversTypes['PlanProfile']>, ParentType, ContextType, RequireFields<QueryPlanProfileArgs, 'id' | 'proposals'>>;
  postImpact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryPostImpactArgs, 'on' | 'post' | 'proposals'>>;
  postProfile?: Resolver<Maybe<ResolversTypes['PostProfile']>, ParentType, ContextType, RequireFields<QueryPostProfileArgs, 'id' | 'proposals'>>;
  quorumMargin?: Resolver<Maybe<ResolversTypes['QuorumMargin']>, ParentType, ContextType, RequireFields<QueryQuorumMarginArgs, 'apologies' | 'body' | 'proposals'>>;
  readerQuestion?: Resolver<Maybe<ResolversTypes['ReaderQuestion']>, ParentType, ContextType, RequireFields<QueryReaderQuestionArgs, 'id'>>;
  recordList?: Resolver<Maybe<ResolversTypes['RecordList']>, ParentType, ContextType, RequireFields<QueryRecordListArgs, 'first' | 'kinds' | 'order' | 'proposals' | 'skip'>>;
  recordProfile?: Resolver<Maybe<ResolversTypes['RecordProfile']>, ParentType, ContextType, RequireFields<QueryRecordProfileArgs, 'id' | 'proposals'>>;
  recordState?: Resolver<ResolversTypes['RecordState'], ParentType, ContextType>;
  remit?: Resolver<Maybe<ResolversTypes['Remit']>, ParentType, ContextType, RequireFields<QueryRemitArgs, 'first' | 'id' | 'proposals' | 'skip'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  riskProfile?: Resolver<Maybe<ResolversTypes['RiskProfile']>, ParentType, ContextType, RequireFields<QueryRiskProfileArgs, 'id' | 'proposals'>>;
  search?: Resolver<Maybe<ResolversTypes['Search']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'nearest' | 'text'>>;
  seats?: Resolver<Maybe<ResolversTypes['Seats']>, ParentType, ContextType, RequireFields<QuerySeatsArgs, 'organisation' | 'proposals'>>;
  sharedAccountability?: Resolver<Maybe<ResolversTypes['SharedAccountability']>, ParentType, ContextType, RequireFields<QuerySharedAccountabilityArgs, 'first' | 'proposals' | 'skip'>>;
  structuralFaults?: Resolver<Maybe<ResolversTypes['StructuralFaults']>, ParentType, ContextType, RequireFields<QueryStructuralFaultsArgs, 'first' | 'proposals' | 'skip'>>;
  structure?: Resolver<Maybe<ResolversTypes['Structure']>, ParentType, ContextType, RequireFields<QueryStructureArgs, 'depth' | 'proposals'>>;
  structureDays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Day']>>, ParentType, ContextType, RequireFields<QueryStructureDaysArgs, 'proposals'>>;
  termsDue?: Resolver<Maybe<ResolversTypes['TermsDue']>, ParentType, ContextType, RequireFields<QueryTermsDueArgs, 'first' | 'proposals' | 'skip'>>;
  threadGaps?: Resolver<Maybe<ResolversTypes['ThreadGaps']>, ParentType, ContextType, RequireFields<QueryThreadGapsArgs, 'first' | 'offset' | 'proposals'>>;
  unowned?: Resolver<Maybe<ResolversTypes['Unowned']>, ParentType, ContextType, RequireFields<QueryUnownedArgs, 'first' | 'offset' | 'proposals' | 'unrecorded'>>;
  weakEvidence?: Resolver<Maybe<ResolversTypes['WeakEvidence']>, ParentType, ContextType, RequireFields<QueryWeakEvidenceArgs, 'first' | 'months' | 'offset' | 'proposals'>>;
  workLists?: Resolver<ResolversTypes['WorkLists'], ParentType, ContextType, RequireFields<QueryWorkListsArgs, 'first' | 'skip'>>;
};

export type QuorumMarginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumMargin'] = ResolversParentTypes['QuorumMargin']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  castingVote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  castingVoteAbsence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  isAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['QuorumRule']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['QuorumSeat']>, ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuorumRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumRule'] = ResolversParentTypes['QuorumRule']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['QuorumKind'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuorumSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumSeat'] = ResolversParentTypes['QuorumSeat']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAway?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type ReaderQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReaderQuestion'] = ResolversParentTypes['ReaderQuestion']> = {
  about?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReaderQuestionKind'], ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReaderQuestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReaderQuestionPayload'] = ResolversParentTypes['ReaderQuestionPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['ReaderQuestion']>, ParentType, ContextType>;
};

export type ReasonTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonTally'] = ResolversParentTypes['ReasonTally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AbsenceReason'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEdit'] = ResolversParentTypes['RecordEdit']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['SetOfEdit']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['EditTouch']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordList'] = ResolversParentTypes['RecordList']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['RecordPlace']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['ListedRecord']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPlace'] = ResolversParentTypes['RecordPlace']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProfile'] = ResolversParentTypes['RecordProfile']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  beside?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  besideMeans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type RecordStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordState'] = ResolversParentTypes['RecordState']> = {
  houseKey?: Resolver<Maybe<ResolversTypes['HouseKey']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remit'] = ResolversParentTypes['Remit']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['RemitCount']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RemitItem']>, ParentType, ContextType>;
  outOfReach?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type RemitCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemitCount'] = ResolversParentTypes['RemitCount']> = {
  isReading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Rasci'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['RemitReach'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemitItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemitItem'] = ResolversParentTypes['RemitItem']> = {
  basis?: Resolver<ResolversTypes['AssignmentBasis'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Rasci'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['RemitReach'], ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type RiskProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskProfile'] = ResolversParentTypes['RiskProfile']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  mitigations?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RivalClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RivalClaim'] = ResolversParentTypes['RivalClaim']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  isChosen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Search'] = ResolversParentTypes['Search']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  isNear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['FoundWord']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  matchedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedIn?: Resolver<ReadonlyArray<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  printedSay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  body?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  holderAbsence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seats'] = ResolversParentTypes['Seats']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type SetOfEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOfEdit'] = ResolversParentTypes['SetOfEdit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedAccountabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedAccountability'] = ResolversParentTypes['SharedAccountability']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  byArea?: Resolver<ReadonlyArray<ResolversTypes['ThingTally']>, ParentType, ContextType>;
  byHolder?: Resolver<ReadonlyArray<ResolversTypes['ThingTally']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['OwnedTally']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SharedItem']>, ParentType, ContextType>;
  narrowedTo?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedItem'] = ResolversParentTypes['SharedItem']> = {
  area?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SharedHow'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Voice'], ParentType, ContextType>;
};

export type StructuralFaultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructuralFaults'] = ResolversParentTypes['StructuralFaults']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['BodyKindTally']>, ParentType, ContextType>;
  loops?: Resolver<ReadonlyArray<ResolversTypes['StructuralLoop']>, ParentType, ContextType>;
  narrowedTo?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  reportsToNobody?: Resolver<ReadonlyArray<ResolversTypes['UnreportedBody']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StructuralLoopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructuralLoop'] = ResolversParentTypes['StructuralLoop']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StructureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Structure'] = ResolversParentTypes['Structure']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['StructureBody']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['HouseKey'], ParentType, ContextType>;
  lastPaper?: Resolver<Maybe<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['StructureLine']>, ParentType, ContextType>;
  newestPaper?: Resolver<Maybe<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  notShown?: Resolver<ResolversTypes['NotShown'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['StructureSystem']>, ParentType, ContextType>;
};

export type StructureBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructureBody'] = ResolversParentTypes['StructureBody']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  drawnUnder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  findableAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastAttested?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['StructureParty'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type StructureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructureChange'] = ResolversParentTypes['StructureChange']> = {
  about?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ChangeGroupKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  says?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type StructureLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructureLine'] = ResolversParentTypes['StructureLine']> = {
  basis?: Resolver<ResolversTypes['ClaimBasis'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttested?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type StructureSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructureSystem'] = ResolversParentTypes['StructureSystem']> = {
  document?: Resolver<ResolversTypes['CitedDocument'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuccessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionPayload'] = ResolversParentTypes['SuccessionPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['AppliedChange']>, ParentType, ContextType>;
  leftOpen?: Resolver<ReadonlyArray<ResolversTypes['LeftOpen']>, ParentType, ContextType>;
  made?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['EditTouch']>, ParentType, ContextType>;
};

export type TermsDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsDue'] = ResolversParentTypes['TermsDue']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['BodyKindTally']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  narrowedTo?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['TermsOfBody']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermsOfBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsOfBody'] = ResolversParentTypes['TermsOfBody']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextLine'] = ResolversParentTypes['TextLine']> = {
  isCited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThemeTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeTally'] = ResolversParentTypes['ThemeTally']> = {
  deliverables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownersNamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type ThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThingKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThingTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingTally'] = ResolversParentTypes['ThingTally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type ThreadGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadGap'] = ResolversParentTypes['ThreadGap']> = {
  area?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThreadGapKind'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AbsenceReason'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThreadGapTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadGapTally'] = ResolversParentTypes['ThreadGapTally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThreadGapKind'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThreadGapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadGaps'] = ResolversParentTypes['ThreadGaps']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['ThreadGapTally']>, ParentType, ContextType>;
  byReason?: Resolver<ReadonlyArray<ResolversTypes['ReasonTally']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['ThreadGap']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadStep'] = ResolversParentTypes['ThreadStep']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSubject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ThreadStepKind'], ParentType, ContextType>;
};

export type TrailDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailDecision'] = ResolversParentTypes['TrailDecision']> = {
  absence?: Resolver<Maybe<ResolversTypes['AbsenceReason']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
};

export type TrailEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrailEdit'] = ResolversParentTypes['TrailEdit']> = {
  approver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
};

export type TriedStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriedStep'] = ResolversParentTypes['TriedStep']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['DraftConflict']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFitting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  touches?: Resolver<ReadonlyArray<ResolversTypes['EditTouch']>, ParentType, ContextType>;
};

export type UnownedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unowned'] = ResolversParentTypes['Unowned']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  byReason?: Resolver<ReadonlyArray<ResolversTypes['ReasonTally']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['UnownedGroup']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['UnownedItem']>, ParentType, ContextType>;
  narrowedTo?: Resolver<ReadonlyArray<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unrecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnownedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnownedGroup'] = ResolversParentTypes['UnownedGroup']> = {
  area?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  byReason?: Resolver<ReadonlyArray<ResolversTypes['ReasonTally']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThingKind'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibility?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  unowned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnownedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnownedItem'] = ResolversParentTypes['UnownedItem']> = {
  area?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  isRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AbsenceReason'], ParentType, ContextType>;
  responsibility?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnreportedBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreportedBody'] = ResolversParentTypes['UnreportedBody']> = {
  absence?: Resolver<ResolversTypes['AbsenceReason'], ParentType, ContextType>;
  below?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type WayUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayUp'] = ResolversParentTypes['WayUp']> = {
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['WayUpStep']>, ParentType, ContextType>;
  stop?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WayUpStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayUpStep'] = ResolversParentTypes['WayUpStep']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WeakEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeakEvidence'] = ResolversParentTypes['WeakEvidence']> = {
  asText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  byGround?: Resolver<ReadonlyArray<ResolversTypes['WeakGroundTally']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weak?: Resolver<ReadonlyArray<ResolversTypes['WeakLine']>, ParentType, ContextType>;
};

export type WeakGroundTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeakGroundTally'] = ResolversParentTypes['WeakGroundTally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['WeakGround'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WeakLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeakLine'] = ResolversParentTypes['WeakLine']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['WeakGround']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modalities?: Resolver<ReadonlyArray<ResolversTypes['Modality']>, ParentType, ContextType>;
  newestPaper?: Resolver<Maybe<ResolversTypes['CitedDocument']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  command?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Thing']>, ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type WorkListedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkListed'] = ResolversParentTypes['WorkListed']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['WorkItem']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['WorkList'], ParentType, ContextType>;
  say?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkListsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkLists'] = ResolversParentTypes['WorkLists']> = {
  at?: Resolver<ResolversTypes['At'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['WorkListed']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Advice?: AdviceResolvers<ContextType>;
  AgeingPaper?: AgeingPaperResolvers<ContextType>;
  AgreementProfile?: AgreementProfileResolvers<ContextType>;
  AppliedChange?: AppliedChangeResolvers<ContextType>;
  AskedOnly?: AskedOnlyResolvers<ContextType>;
  AskedQuestion?: AskedQuestionResolvers<ContextType>;
  At?: AtResolvers<ContextType>;
  BodyKindTally?: BodyKindTallyResolvers<ContextType>;
  BodyOverlap?: BodyOverlapResolvers<ContextType>;
  BodyProfile?: BodyProfileResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSetMove?: ChangeSetMoveResolvers<ContextType>;
  ChangeSets?: ChangeSetsResolvers<ContextType>;
  ChangesBetween?: ChangesBetweenResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitedDocument?: CitedDocumentResolvers<ContextType>;
  CitedText?: CitedTextResolvers<ContextType>;
  ClosingPayload?: ClosingPayloadResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  ConnectionPath?: ConnectionPathResolvers<ContextType>;
  ConnectionStep?: ConnectionStepResolvers<ContextType>;
  DataCheck?: DataCheckResolvers<ContextType>;
  DataFaults?: DataFaultsResolvers<ContextType>;
  DataFinding?: DataFindingResolvers<ContextType>;
  Day?: GraphQLScalarType;
  DecisionTrail?: DecisionTrailResolvers<ContextType>;
  DelegationMap?: DelegationMapResolvers<ContextType>;
  DelegationRow?: DelegationRowResolvers<ContextType>;
  DeliverableProfile?: DeliverableProfileResolvers<ContextType>;
  Disputes?: DisputesResolvers<ContextType>;
  DraftConflict?: DraftConflictResolvers<ContextType>;
  DraftEffect?: DraftEffectResolvers<ContextType>;
  DraftGaps?: DraftGapsResolvers<ContextType>;
  DraftPayload?: DraftPayloadResolvers<ContextType>;
  DraftQuorum?: DraftQuorumResolvers<ContextType>;
  DraftStep?: DraftStepResolvers<ContextType>;
  DualHat?: DualHatResolvers<ContextType>;
  DualHats?: DualHatsResolvers<ContextType>;
  EditPayload?: EditPayloadResolvers<ContextType>;
  EditState?: EditStateResolvers<ContextType>;
  EditTouch?: EditTouchResolvers<ContextType>;
  EditionChange?: EditionChangeResolvers<ContextType>;
  EditionChanges?: EditionChangesResolvers<ContextType>;
  EditionItem?: EditionItemResolvers<ContextType>;
  EditionSuggestion?: EditionSuggestionResolvers<ContextType>;
  EditionTally?: EditionTallyResolvers<ContextType>;
  Edits?: EditsResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationRoute?: EscalationRouteResolvers<ContextType>;
  EscalationStep?: EscalationStepResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExtrapolatedRecords?: ExtrapolatedRecordsResolvers<ContextType>;
  FoundWord?: FoundWordResolvers<ContextType>;
  FunctionTally?: FunctionTallyResolvers<ContextType>;
  GapReason?: GapReasonResolvers<ContextType>;
  GapReasons?: GapReasonsResolvers<ContextType>;
  GoldenThread?: GoldenThreadResolvers<ContextType>;
  Hat?: HatResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  LeftOpen?: LeftOpenResolvers<ContextType>;
  ListedRecord?: ListedRecordResolvers<ContextType>;
  MeasureGap?: MeasureGapResolvers<ContextType>;
  MeasureGapGroup?: MeasureGapGroupResolvers<ContextType>;
  MeasureGaps?: MeasureGapsResolvers<ContextType>;
  MeasureProfile?: MeasureProfileResolvers<ContextType>;
  MissingCell?: MissingCellResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedPlace?: NamedPlaceResolvers<ContextType>;
  NotShown?: NotShownResolvers<ContextType>;
  ObjectiveProfile?: ObjectiveProfileResolvers<ContextType>;
  OrganisationProfile?: OrganisationProfileResolvers<ContextType>;
  OverlappingBodies?: OverlappingBodiesResolvers<ContextType>;
  OwnedTally?: OwnedTallyResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  PaperOwner?: PaperOwnerResolvers<ContextType>;
  PaperOwners?: PaperOwnersResolvers<ContextType>;
  PersonProfile?: PersonProfileResolvers<ContextType>;
  PlaceCounts?: PlaceCountsResolvers<ContextType>;
  PlaceName?: PlaceNameResolvers<ContextType>;
  PlaceProfile?: PlaceProfileResolvers<ContextType>;
  PlanArea?: PlanAreaResolvers<ContextType>;
  PlanProfile?: PlanProfileResolvers<ContextType>;
  PlanTheme?: PlanThemeResolvers<ContextType>;
  PostProfile?: PostProfileResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuorumMargin?: QuorumMarginResolvers<ContextType>;
  QuorumRule?: QuorumRuleResolvers<ContextType>;
  QuorumSeat?: QuorumSeatResolvers<ContextType>;
  ReaderQuestion?: ReaderQuestionResolvers<ContextType>;
  ReaderQuestionPayload?: ReaderQuestionPayloadResolvers<ContextType>;
  ReasonTally?: ReasonTallyResolvers<ContextType>;
  RecordEdit?: RecordEditResolvers<ContextType>;
  RecordList?: RecordListResolvers<ContextType>;
  RecordPlace?: RecordPlaceResolvers<ContextType>;
  RecordProfile?: RecordProfileResolvers<ContextType>;
  RecordState?: RecordStateResolvers<ContextType>;
  Remit?: RemitResolvers<ContextType>;
  RemitCount?: RemitCountResolvers<ContextType>;
  RemitItem?: RemitItemResolvers<ContextType>;
  RiskProfile?: RiskProfileResolvers<ContextType>;
  RivalClaim?: RivalClaimResolvers<ContextType>;
  Search?: SearchResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Seats?: SeatsResolvers<ContextType>;
  SetOfEdit?: SetOfEditResolvers<ContextType>;
  SharedAccountability?: SharedAccountabilityResolvers<ContextType>;
  SharedItem?: SharedItemResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StructuralFaults?: StructuralFaultsResolvers<ContextType>;
  StructuralLoop?: StructuralLoopResolvers<ContextType>;
  Structure?: StructureResolvers<ContextType>;
  StructureBody?: StructureBodyResolvers<ContextType>;
  StructureChange?: StructureChangeResolvers<ContextType>;
  StructureLine?: StructureLineResolvers<ContextType>;
  StructureSystem?: StructureSystemResolvers<ContextType>;
  SuccessionPayload?: SuccessionPayloadResolvers<ContextType>;
  TermsDue?: TermsDueResolvers<ContextType>;
  TermsOfBody?: TermsOfBodyResolvers<ContextType>;
  TextLine?: TextLineResolvers<ContextType>;
  ThemeTally?: ThemeTallyResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  ThingTally?: ThingTallyResolvers<ContextType>;
  ThreadGap?: ThreadGapResolvers<ContextType>;
  ThreadGapTally?: ThreadGapTallyResolvers<ContextType>;
  ThreadGaps?: ThreadGapsResolvers<ContextType>;
  ThreadStep?: ThreadStepResolvers<ContextType>;
  TrailDecision?: TrailDecisionResolvers<ContextType>;
  TrailEdit?: TrailEditResolvers<ContextType>;
  TriedStep?: TriedStepResolvers<ContextType>;
  Unowned?: UnownedResolvers<ContextType>;
  UnownedGroup?: UnownedGroupResolvers<ContextType>;
  UnownedItem?: UnownedItemResolvers<ContextType>;
  UnreportedBody?: UnreportedBodyResolvers<ContextType>;
  WayUp?: WayUpResolvers<ContextType>;
  WayUpStep?: WayUpStepResolvers<ContextType>;
  WeakEvidence?: WeakEvidenceResolvers<ContextType>;
  WeakGroundTally?: WeakGroundTallyResolvers<ContextType>;
  WeakLine?: WeakLineResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkListed?: WorkListedResolvers<ContextType>;
  WorkLists?: WorkListsResolvers<ContextType>;
};

