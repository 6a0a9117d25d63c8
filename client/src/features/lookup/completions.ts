// Questions offered while one is typed: how it may go on, and, once it has begun, with whose name it may end.
import { NAMED, type Named } from '#schema/vocabulary/asked.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { SuggestionGroup } from '../../ui/use-suggestions.ts';

interface Beginning {
  readonly begins: string;
  /** What the name may be the name of; undefined: the question is whole without one. */
  readonly named?: Named;
}

/** Of each question an everyday wording, those asked most often first. */
export const BEGINNINGS: readonly Beginning[] = [
  { begins: 'who owns ', named: 'item' }, { begins: 'who is responsible for ', named: 'item' }, { begins: 'who do i tell if ', named: 'item' }, { begins: 'where do i escalate ', named: 'item' },
  { begins: 'who is on ', named: 'party' }, { begins: 'who chairs ', named: 'party' }, { begins: 'who does ', named: 'party' }, { begins: 'what is ', named: 'party' }, { begins: 'what does ', named: 'party' },
  { begins: 'where does ', named: 'organisation' }, { begins: 'which boards is ', named: 'organisation' }, { begins: 'how is ', named: 'threaded' }, { begins: 'which goal does ', named: 'threaded' },
  { begins: 'what if ', named: 'party' }, { begins: 'is ', named: 'body' }, { begins: 'where does it say ', named: 'thing' }, { begins: 'who decided ', named: 'thing' }, { begins: 'who signed ', named: 'signed' },
  { begins: 'what has no owner' }, { begins: 'which deliverables have no owner' }, { begins: 'which deliverables have no owner in ', named: 'within' }, { begins: 'which risks have no owner' },
  { begins: 'which measures have no target' }, { begins: 'which owners exist only on paper' }, { begins: 'which boards have no terms of reference' }, { begins: 'which groups report to nobody' },
  { begins: 'what is delegated' }, { begins: 'where is accountability shared' }, { begins: 'what rests on old papers' }, { begins: 'what do the papers not say' },
];

// What stands behind the name; nothing where the name ends the question.
const ENDS: Readonly<Record<string, string>> = {
  'who do i tell if ': ' slips', 'who does ': ' report to', 'what does ': ' answer for', 'where does ': ' sit', 'which boards is ': ' on', 'how is ': ' measured', 'which goal does ': ' serve', 'what if ': ' closes', 'is ': ' quorate',
};

export interface Begun {
  readonly begins: string;
  /** The beginning of a name. */
  readonly name: string;
  readonly kinds: readonly ThingKind[];
}

/** What the key of a suggested question begins with; no id of a thing does. */
export const ASK = 'ask:';

const MOST = 4;
const SHORTEST = 3;

/** The question that the text has begun, with as much of a name as is typed; the longest beginning counts. Undefined: none, or no name yet. */
export function begunIn(text: string): Begun | undefined {
  const typed = text.toLowerCase();
  const [begun] = BEGINNINGS.filter(({ begins, named }) => named !== undefined && typed.startsWith(begins) && typed.length > begins.length + 1).toSorted((a, b) => b.begins.length - a.begins.length);
  return begun?.named === undefined ? undefined : { begins: begun.begins, name: text.slice(begun.begins.length).trim(), kinds: NAMED[begun.named] };
}

/** The whole question about a thing of that name. */
export function sayBegun({ begins }: Pick<Begun, 'begins'>, name: string): string {
  return `${begins}${name}${ENDS[begins] ?? ''}`;
}

/** Whole questions that begin as the text does; at most four, nothing for a text that is short or already whole. */
export function completionsOf(text: string, begun: Begun | undefined, names: readonly string[]): readonly SuggestionGroup[] {
  const typed = text.trim().toLowerCase();
  const whole = typed.length < SHORTEST ? [] : BEGINNINGS.filter(({ begins, named }) => named === undefined && begins.startsWith(typed)).map(({ begins }) => begins);
  const questions = [...new Set([...(begun === undefined ? [] : names.map((name) => sayBegun(begun, name))), ...whole])].filter((question) => question.toLowerCase() !== typed).slice(0, MOST);
  return questions.length === 0 ? [] : [{ heading: 'Ask', suggestions: questions.map((question) => ({ key: `${ASK}${question}`, name: question, detail: null })) }];
}
