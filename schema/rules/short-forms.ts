// Short forms and what they stand for, as one paper uses both: so that either finds the other. It is for looking up only; no page says so.
import { normalise } from '#schema/rules/search-text.ts';

export interface ShortForm {
  /** As the index holds it: "ed". */
  readonly short: string;
  /** "emergency department". */
  readonly long: string;
}

const SHORT = /^[A-Z][A-Z0-9]{1,7}$/u;
const SMALL = new Set(['a', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to']);
const LONGEST = 8;

/**
 * Short forms printed in the names, each with every run of words in capitals, in the same names, that has its letters.
 * Two letters fit many a run, so one at the start of a name, where any word has a capital, is not taken for one.
 */
export function shortFormsIn(names: readonly string[]): readonly ShortForm[] {
  const texts = names.map((name) => name.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== ''));
  const shorts = new Set(texts.flat().filter((word) => SHORT.test(word)));
  const found = new Map<string, ShortForm>();
  for (const words of texts)
    for (const { letters, long, isAtStart } of runsIn(words))
      if (shorts.has(letters) && (letters.length > 2 || !isAtStart)) found.set(`${letters} ${long}`, { short: letters.toLowerCase(), long });
  return [...found.values()];
}

/** The other wordings of what stands in the text, which is as the index holds it. */
export function otherWordings(text: string, forms: readonly ShortForm[]): readonly string[] {
  const holds = (words: string): boolean => ` ${text} `.includes(` ${words} `);
  const other = forms.flatMap(({ short, long }) => [...(holds(short) ? [long] : []), ...(holds(long) ? [short] : [])]);
  return [...new Set(other)].filter((words) => !holds(words));
}

interface Run { readonly letters: string; readonly long: string; readonly isAtStart: boolean }

function runsIn(words: readonly string[]): readonly Run[] {
  return words.flatMap((_, from) => Array.from({ length: LONGEST }, (__, at) => words.slice(from, from + at + 2)).flatMap((run) => runOf(run, from)));
}

// "University Hospital of North Durham": small words between give no letter.
function runOf(run: readonly string[], from: number): readonly Run[] {
  const [first = '', last = ''] = [run[0], run.at(-1)];
  const bearing = run.filter((word) => !SMALL.has(word));
  if (SMALL.has(first) || SMALL.has(last) || bearing.length < 2 || !bearing.every((word) => /^\p{Lu}/u.test(word))) return [];
  return [{ letters: bearing.map((word) => word.charAt(0)).join(''), long: normalise(run.join(' ')), isAtStart: from === 0 }];
}
