// Bodies that an officer is about to have make way for others: the whole of it as a sentence.
import { sayDay, type Day } from '#schema/period.ts';
import { sayList } from '#schema/wording/papers.ts';
import { capital } from '#schema/wording/party-name.ts';

interface Spoken {
  /** What makes way, as each is called inside a sentence. */
  readonly what: readonly string[];
  readonly on: Day;
  /** Those that follow, in the same way. */
  readonly into: readonly string[];
}

/** "From 1 April 2027, the Old Board is no more: its place is taken by the new Ageing Board and the new Living Board." */
export function sayReplaced({ what, on, into }: Spoken): string {
  return capital(`from ${sayDay(on)}, ${sayNoMore(what)}: ${what.length === 1 ? 'its' : 'their'} place is taken by ${sayList(into)}.`);
}

/** "From 1 April 2027, the Old Board is no more: it is split into the new Ageing Board and the Living Well Board." */
export function saySplit({ what, on, into }: Spoken): string {
  return capital(`from ${sayDay(on)}, ${sayNoMore(what)}: it is split into ${sayList(into)}.`);
}

/** "From 1 April 2027, the Old Board and the Older Board are no more: they are merged into the new Board." */
export function sayMerged({ what, on, into }: Spoken): string {
  return capital(`from ${sayDay(on)}, ${sayNoMore(what)}: ${what.length === 1 ? 'it is' : 'they are'} merged into ${sayList(into)}.`);
}

/** "From 1 April 2027, the Board passes on to the Other Board what is named below, and goes on itself." */
export function sayTransferred({ what, on, into }: Spoken): string {
  return capital(`from ${sayDay(on)}, ${sayList(what)} passes on to ${sayList(into)} what is named below, and goes on itself.`);
}

function sayNoMore(what: readonly string[]): string {
  return `${sayList(what)} ${what.length === 1 ? 'is' : 'are'} no more`;
}
