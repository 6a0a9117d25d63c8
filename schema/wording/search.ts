// What the look-up box says of what it found.
interface Outcome {
  /** As typed. */
  readonly text: string;
  readonly isBlank: boolean;
  readonly total: number;
  readonly shown: number;
}

/** A full sentence, whatever came of the search. */
export function saySearch({ text, isBlank, total, shown }: Outcome): string {
  const typed = `“${text.trim()}”`;
  if (isBlank) return 'Type a name, a word of an action, or part of one.';
  if (total === 0) return `Nothing we hold matches ${typed}. Try fewer words, or another spelling.`;
  if (total === 1) return `One thing matches ${typed}.`;
  return shown < total ? `${String(total)} things match ${typed}. These are the first ${String(shown)}.` : `${String(total)} things match ${typed}.`;
}
