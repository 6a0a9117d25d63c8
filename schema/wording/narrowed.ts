import type { Thing } from '#schema/answer.ts';
import { sayList } from '#schema/wording/papers.ts';

/** "What has no owner (only: Ageing Well and Risks)": the heading of a list as text says what the list is narrowed to. `words`: what is no thing, such as a kind. */
export function sayOnly(heading: string, things: readonly Pick<Thing, 'name'>[], ...words: readonly (string | undefined)[]): string {
  const names = [...things.map(({ name }) => name), ...words.filter((word) => word !== undefined)];
  return names.length === 0 ? heading : `${heading} (only: ${sayList(names)})`;
}

/** "Of what is asked for, our papers name …": a sentence on all of a kind, told of a list that is narrowed. */
export function sayAmong(say: string, isNarrowed: boolean): string {
  return isNarrowed ? `Of what is asked for, ${say.slice(0, 1).toLowerCase()}${say.slice(1)}` : say;
}
