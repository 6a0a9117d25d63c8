// The README's table of figures is written by the bench and by nothing else.
import { readFileSync, writeFileSync } from 'node:fs';

const MARKS = ['<!-- figures -->', '<!-- /figures -->'] as const;

export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
}

/** Puts the table between the README's marks. Throws when a mark is missing. */
export function writeFigures(readme: URL, figures: readonly Figure[], machine: string): void {
  const text = readFileSync(readme, 'utf8');
  const [from, to] = MARKS.map((mark) => text.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from) throw new Error(`README.md has no place for figures: ${MARKS.join(' … ')}.`);
  const table = tableOf(figures);
  writeFileSync(readme, `${text.slice(0, from)}${MARKS[0]}\n${machine}\n\n${table}\n${text.slice(to)}`);
}

/** The figures as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, figure, goal }) => `| ${what} | ${figure} | ${goal} |`);
  return ['| what | figure | goal |', '|---|---|---|', ...rows].join('\n');
}
