// The comparison of two plan editions as text that pastes well into a message.
import type { Citation, Thing } from '#schema/answer.ts';
import type { EditionChangeKind } from '#schema/vocabulary/edition-changes.ts';
import { EDITION_CHANGE_WORDS, SUGGESTIONS_HINT } from '#schema/wording/edition-changes.ts';

interface Page {
  readonly older: Thing;
  readonly newer: Thing;
  readonly say: string;
  readonly succession: string;
  readonly changes: readonly { readonly kinds: readonly EditionChangeKind[]; readonly say: string; readonly evidence: readonly Citation[] }[];
  readonly suggestions: readonly { readonly say: string }[];
}

/** The longest list that is put into a message; the rest is counted. */
const MOST = 200;

/** Lines of text: headline, succession, at most 200 changes in the order given with their sources, how many more; suggestions stand apart. */
export function editionsAsText({ older, newer, say, succession, changes, suggestions }: Page): string {
  const more = changes.length > MOST ? [`And ${String(changes.length - MOST)} more.`] : [];
  return [
    `${older.name} compared with ${newer.name}`, succession, say, '',
    ...changes.slice(0, MOST).map((change) => `${change.kinds.map((kind) => EDITION_CHANGE_WORDS[kind]).join(', ')}: ${change.say}${sourcesOf(change.evidence)}`), ...more,
    ...(suggestions.length === 0 ? [] : ['', `Perhaps continued. ${SUGGESTIONS_HINT}`, ...suggestions.map((one) => one.say)]),
  ].join('\n');
}

function sourcesOf(evidence: readonly Citation[]): string {
  const papers = new Set(evidence.map(({ document, reference }) => `${document.shortTitle}, ${reference}`));
  return papers.size === 0 ? '' : ` (${[...papers].join('; ')})`;
}
