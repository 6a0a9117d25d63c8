// What would be lost if a post or a body ended, in plain English.
import { sayDay, type Day } from '#schema/period.ts';
import type { Resting } from '#schema/vocabulary/resting.ts';
import { sayList } from '#schema/wording/papers.ts';
import { partyName, sayNumber, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

export const RESTING_HEADINGS = {
  OWNER: 'What it owns',
  LEAD: 'What it is responsible for',
  CHAIR: 'What it chairs',
  ROUTE: 'Who reaches upwards through it',
  SEAT: 'Where it sits',
  BEHALF: 'Who sits on its behalf',
  MEMBER: 'Who sits on it',
  SIGNATURE: 'What it signed',
  DELEGATION: 'What is delegated to or by it',
  POST: 'Posts in it',
} as const satisfies Record<Resting, string>;

export interface SpokenLoss {
  readonly aspect: Resting;
  /** Undefined: the paper names none. */
  readonly thing: NamedParty | undefined;
  /** For whom a seat is held; null where nobody is named. */
  readonly behalf?: NamedParty | null;
  /** How many others still bear it. */
  readonly others: number;
  readonly isReading: boolean;
}

/** "“Review of governance” is left with nobody responsible (our reading)." */
export function sayLost({ aspect, thing, behalf = null, others, isReading }: SpokenLoss): string {
  const said = SAYS[aspect](thing, others, behalf === null ? '' : ` for ${partyName(behalf)}`);
  return sentence(isReading ? `${said} (our reading)` : said);
}

type Says = (thing: NamedParty | undefined, others: number, forWhom: string) => string;

const SAYS = {
  OWNER: (thing, others) => (others === 0 ? `${item(thing)} is left without an owner` : `${item(thing)} keeps ${otherOnes(others, 'owner')}`),
  LEAD: (thing, others) => (others === 0 ? `${item(thing)} is left with nobody responsible` : `${item(thing)} keeps ${otherOnes(others, 'responsible party', 'responsible parties')}`),
  CHAIR: (thing, others) => (others === 0 ? `${partyDoes(thing, 'is')} left without a chair` : `${partyDoes(thing, 'keeps')} ${otherOnes(others, 'chair')}`),
  ROUTE: (thing, others) => (others === 0 ? `${partyDoes(thing, 'is')} left without a way up` : `${partyDoes(thing, 'keeps')} ${otherOnes(others, 'way up', 'ways up')}`),
  SEAT: (thing, _, forWhom) => `its seat on ${party(thing)}${forWhom} falls empty`,
  BEHALF: (thing) => `a seat on ${party(thing)} is held on behalf of what is no more`,
  MEMBER: (thing, _, forWhom) => `${partyDoes(thing, 'sits')} on what is no more${forWhom}`,
  SIGNATURE: (thing, others) => (others === 0 ? `${item(thing)} is left without a signatory` : `${item(thing)} keeps ${otherOnes(others, 'signatory', 'signatories')}`),
  DELEGATION: (thing) => `a delegation under ${item(thing)} has to be papered again`,
  POST: (thing, others) => (others === 0 ? `${partyDoes(thing, 'is a post')} in what is no more` : `${partyDoes(thing, 'stays')} a post in ${sayNumber(others)} other${others === 1 ? '' : 's'}`),
} as const satisfies Record<Resting, Says>;

function item(thing: NamedParty | undefined): string {
  return thing === undefined ? 'an agreement that no paper names' : `“${thing.name}”`;
}

function party(thing: NamedParty | undefined): string {
  return thing === undefined ? 'a body' : partyName(thing);
}

function partyDoes(thing: NamedParty | undefined, verb: string): string {
  return `${party(thing)} ${thing === undefined ? verb : verbOf(thing, verb)}`;
}

function otherOnes(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(count)} other ${count === 1 ? one : many}`;
}

/** Where the end is refused: nothing was tried, so nothing is said to be lost or kept. */
export function sayCannotEnd(party: NamedParty, on: Day, problems: readonly { readonly message: string }[]): string {
  return [sentence(`${partyName(party)} cannot end so on ${sayDay(on)}`), ...problems.map(({ message }) => sentence(message))].join(' ');
}

/** "If it ended, one item would be left without an owner and one board without a chair." */
export function sayLosses(ended: NamedParty, losses: readonly { readonly aspect: Resting; readonly isLast: boolean }[]): string {
  const last = losses.filter(({ isLast }) => isLast);
  const parts = COUNTED.flatMap(([aspects, one, many]) => {
    const count = last.filter(({ aspect }) => aspects.includes(aspect)).length;
    return count === 0 ? [] : [`${sayNumber(count)} ${count === 1 ? one : many}`];
  });
  if (parts.length === 0) return sentence(`nothing that our papers state would be left unled if ${partyName(ended)} ended on that day`);
  return sentence(`if ${partyName(ended)} ended on that day, our papers show ${sayList(parts)}`);
}

const COUNTED: readonly (readonly [readonly Resting[], string, string])[] = [
  [['OWNER'], 'item left without an owner', 'items left without an owner'],
  [['LEAD'], 'item left with nobody responsible', 'items left with nobody responsible'],
  [['CHAIR'], 'body left without a chair', 'bodies left without a chair'],
  [['ROUTE'], 'group left without a way up', 'groups left without a way up'],
  [['SEAT', 'BEHALF', 'MEMBER'], 'seat left open', 'seats left open'],
  [['SIGNATURE', 'DELEGATION'], 'agreement or delegation to paper again', 'agreements or delegations to paper again'],
  [['POST'], 'post left without its place', 'posts left without their place'],
];
