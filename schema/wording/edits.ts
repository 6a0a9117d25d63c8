// The edits of the record, in sentences and as text.
import { sayCount } from '#schema/wording/papers.ts';
import type { SpokenTouch } from '#schema/wording/touched.ts';

const IN_LONDON = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "29 November 2026, 17:34", as the clocks in London showed it. `at`: an instant, UTC. */
export function sayInstant(at: string): string {
  const parts = new Map(IN_LONDON.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`;
}

/** "3 edits of the record touched “Reduce falls”." `name` null: of everything. */
export function sayEdits({ name, total }: { readonly name: string | null; readonly total: number }): string {
  if (total === 0) return name === null ? 'The record has never been edited.' : `No edit of the record touched “${name}”.`;
  const count = sayCount(total, 'edit');
  return name === null ? `${count} of the record, the newest first.` : `${count} of the record touched “${name}”, the newest first.`;
}

interface SpokenEdit {
  readonly seq: number;
  readonly say: string;
  readonly touches: readonly SpokenTouch[];
}

/** The list as text that pastes well into a message. */
export function editsAsText({ name, say, edits }: { readonly name: string | null; readonly say: string; readonly edits: readonly SpokenEdit[] }): string {
  return [`Edits of ${name ?? 'the record'}`, say, ...edits.flatMap((edit) => ['', ...editLines(edit)])].join('\n');
}

function editLines({ seq, say, touches }: SpokenEdit): readonly string[] {
  return [`${String(seq)}. ${say}`, ...touches.flatMap(({ what, before, after }) => [`- ${what}`, `  Before: ${before}`, `  After: ${after}`])];
}
