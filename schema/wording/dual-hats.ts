// Who may stand on both sides of commissioning, in sentences.
import { sayDay, type Day } from '#schema/period.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sentence, verbOf, type NamedParty } from '#schema/wording/party-name.ts';

interface SpokenSide {
  readonly organisation: NamedParty;
  readonly buys: boolean;
  readonly provides: boolean;
  readonly isReading: boolean;
}

/** "Durham County Council buys services and provides them (our reading)." */
export function saySide({ organisation, buys, provides, isReading }: SpokenSide): string {
  const who = partyName(organisation);
  const reading = isReading ? ' (our reading of where it sits)' : '';
  if (buys && provides) return sentence(`${who} buys services and provides them${reading}`);
  if (buys) return sentence(`${who} buys services`);
  return provides ? sentence(`${who} provides services${reading}`) : sentence(`Our papers do not say whether ${who} buys or provides services`);
}

interface SpokenHats {
  /** Null where the name is not shown. */
  readonly person: NamedParty | null;
  readonly posts: readonly NamedParty[];
  readonly sides: readonly SpokenSide[];
  readonly isCertain: boolean;
}

/** "Lesley Jeavons may wear two hats: the Director of Integration is a joint post of Durham County Council and NHS County Durham. …" */
export function sayHats({ person, posts, sides, isCertain }: SpokenHats): string {
  const who = person?.name ?? 'Somebody whose name is not shown';
  const homes = sayList(sides.map(({ organisation }) => partyName(organisation)));
  const [first] = posts;
  const held = posts.length === 1 && first !== undefined ? `${partyName(first)} ${verbOf(first, 'is')} a joint post of ${homes}` : `${sayList(posts.map(partyName))} are posts in ${homes}`;
  return [`${who} ${isCertain ? 'wears' : 'may wear'} a buyer’s and a provider’s hat: ${held}.`, ...sides.map(saySide)].join(' ');
}

interface SpokenDualHats {
  readonly asOf: Day;
  readonly certain: number;
  readonly possible: number;
}

/** "Nobody is known on 25 May 2018 to wear both hats; 1 person may." */
export function sayDualHats({ asOf, certain, possible }: SpokenDualHats): string {
  const known = certain === 0 ? `Nobody is known on ${sayDay(asOf)} to wear a buyer’s and a provider’s hat` : sentence(`${sayCount(certain, 'person', 'people')} known on ${sayDay(asOf)} ${certain === 1 ? 'wears' : 'wear'} a buyer’s and a provider’s hat`).slice(0, -1);
  return possible === 0 ? `${known}.` : `${known}; ${sayCount(possible, 'person', 'people')} may.`;
}
