// Under which of its parents a body is drawn, in words: for whoever chooses, and for whoever reads a picture.
import { sayList } from '#schema/wording/papers.ts';
import { partyName, type NamedParty } from '#schema/wording/party-name.ts';

/** What a form offers. */
export const DRAWN_CHOICES = [
  { value: 'OFFICER', label: 'Under one of its parents', hint: 'On every day on which a line leads there' },
  { value: 'RULE', label: 'Where our rule places it', hint: 'In force before proposed; to whom it reports before to whom it is accountable, of what it is part and who oversees it' },
] as const;

/** "From now on the Finance Group is drawn under the Place Board." Without a parent: as our rule has it. */
export function sayDrawnUnder(what: string, parent: NamedParty | undefined): string {
  return `From now on ${what} is drawn ${parent === undefined ? 'where our rule places it' : `under ${partyName(parent)}`}.`;
}

const NAMED = 3;

/** "Of several parents our rule took the first for Finance Group and Transition Group." Nobody: nothing. */
export function sayByRule(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const shown = names.slice(0, NAMED);
  const rest = names.length - shown.length;
  return `Of several parents our rule took the first for ${sayList(rest > 0 ? [...shown, `${String(rest)} more`] : shown)}`;
}

/** Beside the name of its parent. */
export const PLACED = { RULE: 'the first of several by our rule', OFFICER: 'one of several, chosen by an officer' } as const;
