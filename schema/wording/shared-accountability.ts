// Where accountability is shared, or pinned on a person.
import type { Thing } from '#schema/answer.ts';
import { sayCount, sayList } from '#schema/wording/papers.ts';
import { partyName, sayNumber, sentence } from '#schema/wording/party-name.ts';
import type { SharedHow } from '#schema/vocabulary/routes.ts';

interface SpokenShare {
  readonly title: string;
  readonly how: SharedHow;
  readonly holders: readonly Thing[];
  /** True where every duty is only our reading. */
  readonly isReading: boolean;
  /** True where no duty is in force yet. */
  readonly isPending: boolean;
}

/** "“Meeting the health needs …” has two owners (accountable): North Durham CCG and DDES CCG." */
export function sayShare({ title, how, holders, isReading, isPending }: SpokenShare): string {
  const names = sayList(holders.map(partyName));
  const ground = `${isReading ? ' (our reading)' : ''}${isPending ? ' (not yet in force)' : ''}`;
  if (how === 'ON_PERSON') return sentence(`“${title}” rests on ${names}, and not on a post${ground}`);
  return sentence(`“${title}” has ${sayNumber(holders.length)} owners (accountable): ${names}${ground}`);
}

/** "Our papers name several owners for 1 item, and a person instead of a post for no items." Never a count of what exists. */
export function sayShares({ shared, onPerson }: { readonly shared: number; readonly onPerson: number }): string {
  return `Our papers name several owners for ${sayCount(shared, 'item')}, and a person instead of a post for ${sayCount(onPerson, 'item')}.`;
}
