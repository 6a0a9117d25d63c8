// What an officer is about to record of a deliverable: what a form offers, and the whole of it as a sentence.
import { sayDay, type Day } from '#schema/period.ts';

/** "“Prune quinces” is added under “Grafting”, as the next of its area, from 1 April 2027." `what`: the theme, as it is called inside a sentence. */
export function sayAdded({ what, title, number, from }: { readonly what: string; readonly title: string; readonly number: number | null; readonly from: Day | null }): string {
  const place = number === null ? 'as the next of its area' : `as item ${String(number)}`;
  return `“${title}” is added under ${what}, ${place}${from === null ? '' : `, from ${sayDay(from)}`}.`;
}

/** "“Prune trees” says from now on: “Prune quinces”." */
export function sayReworded({ what, title, number }: { readonly what: string; readonly title: string; readonly number: number | null }): string {
  const renumbered = number === null ? '' : ` It is item ${String(number)}.`;
  return `${what} ${title === '' ? 'keeps its words.' : `says from now on: “${title}”.`}${renumbered}`;
}

/** "“Prune trees” goes on under “Grafting” from 1 April 2027, in the same words; whoever answers for it answers for it there." `theme`: its name. */
export function sayContinued({ what, theme, from, title }: { readonly what: string; readonly theme: string; readonly from: Day; readonly title: string }): string {
  return `${what} goes on under “${theme}” from ${sayDay(from)}, ${title === '' ? 'in the same words' : `as “${title}”`}; whoever answers for it answers for it there.`;
}

/** "“Prune trees” is withdrawn: it is no more from 1 April 2027, and nobody answers for it from then on." */
export function sayWithdrawn({ what, endsOn }: { readonly what: string; readonly endsOn: Day }): string {
  return `${what} is withdrawn: it is no more from ${sayDay(endsOn)}, and nobody answers for it from then on.`;
}
