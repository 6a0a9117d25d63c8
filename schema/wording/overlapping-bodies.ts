// Two bodies that may duplicate each other, in sentences; and why it cannot be told.
import { sayDay, type Day } from '#schema/period.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

interface StandingBody extends NamedParty {
  readonly status: Status;
}

interface SpokenOverlap {
  readonly bodies: readonly [StandingBody, StandingBody];
  readonly sharedMembers: readonly NamedParty[];
  /** How many are named for either. */
  readonly named: number;
  /** Those of the two for which no member is named. */
  readonly unlisted: readonly NamedParty[];
  readonly sharedRemit: readonly string[];
  readonly mayBeOne: boolean;
}

const MOST_NAMES = 5;

/** "The IMB and the Integrated Care Board are perhaps one body; no paper says. For neither is any member named, so …" */
export function sayOverlap({ bodies: [one, other], sharedMembers, named, unlisted, sharedRemit, mayBeOne }: SpokenOverlap): string {
  const both = [one, other].map((body) => `${partyName(body)}${sayStanding(body.status)}`).join(' and ');
  const they = mayBeOne ? 'they' : both;
  const said = [
    ...(mayBeOne ? [`${both} are perhaps one body: no paper says whether they are. That is our reading`] : []),
    ...(sharedMembers.length > 0 ? [`${they} share ${sayShare(sharedMembers.length, named)}: ${some(sharedMembers.map(partyName))}`] : []),
    ...(sharedRemit.length > 0 ? [`${sharedMembers.length > 0 ? 'they' : they} both answer for ${some(sharedRemit.map((title) => `“${title}”`))}`] : []),
    ...sayUnlisted(unlisted),
    ...(unlisted.length === 0 && sharedMembers.length === 0 ? ['No member is named for both'] : []),
  ];
  return said.map(sentence).join(' ');
}

function sayShare(shared: number, named: number): string {
  if (named === 1) return 'the one member named for either';
  return `${shared === named ? `all ${String(named)}` : `${String(shared)} of the ${String(named)}`} members named for either`;
}

function sayUnlisted(unlisted: readonly NamedParty[]): readonly string[] {
  const [first] = unlisted;
  if (first === undefined) return [];
  const whose = unlisted.length === 2 ? 'For neither of them does any paper name a member' : `For ${partyName(first)} no paper names a member`;
  return [`${whose}, so we cannot say how many they share`];
}

function some(names: readonly string[]): string {
  return sayList([...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? [`${String(names.length - MOST_NAMES)} more`] : [])]);
}

interface SpokenOverlaps {
  readonly asOf: Day;
  readonly pairs: number;
  readonly unlisted: number;
  readonly bodies: number;
}

/** "1 pair of bodies may duplicate each other. For 30 of 34 bodies no paper names a member, so more may." */
export function sayOverlaps({ asOf, pairs, unlisted, bodies }: SpokenOverlaps): string {
  if (bodies === 0) return `No body is known on ${sayDay(asOf)}.`;
  const found = pairs === 0 ? `We know of no two bodies on ${sayDay(asOf)} that duplicate each other.` : sentence(`${sayCount(pairs, 'pair')} of bodies known on ${sayDay(asOf)} may duplicate each other`);
  return unlisted === 0 ? found : `${found} For ${String(unlisted)} of ${sayCount(bodies, 'body', 'bodies')} no paper names a member, so nothing can be told of theirs.`;
}
