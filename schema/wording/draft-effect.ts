// What would come of a draft, in words.
import { sayDay, type Day } from '#schema/period.ts';
import { sayCount } from '#schema/wording/papers.ts';

/** "All 3 edits can be made as things stand. Told as on 1 April 2027." */
export function sayFit({ edits, against, on }: { readonly edits: number; readonly against: number; readonly on: Day }): string {
  if (edits === 0) return 'Nothing is in this draft yet.';
  const fit = against === 0
    ? `${edits === 1 ? 'The edit' : edits === 2 ? 'Both edits' : `All ${String(edits)} edits`} can be made as things stand.`
    : `${String(against)} of ${sayCount(edits, 'edit')} ${against === 1 ? 'does' : 'do'} not fit any more: nothing of the draft can be applied until that is mended.`;
  return `${fit} What follows is told as on ${sayDay(on)}.`;
}

/** "156 items have no owner, and 155 after it." */
export function sayGaps({ before, after }: { readonly before: number; readonly after: number }): string {
  const had = `${sayCount(before, 'item')} ${before === 1 ? 'has' : 'have'} no owner`;
  return before === after ? `${had}, before and after it.` : `${had}, and ${after === 0 ? 'none' : String(after)} after it.`;
}
