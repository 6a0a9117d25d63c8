// The checks of the record as lines for a terminal: one for each rule, and below it what breaks the rule.
import type { Check, ShownFinding } from '#schema/rules/data-faults/checks.ts';
import type { AgeingPaper } from '#schema/rules/data-faults/extrapolations.ts';

interface Checked {
  readonly say: string;
  readonly checks: readonly Check[];
  readonly ageing: readonly AgeingPaper[];
}

const HEADING_WIDTH = 26;

/** The whole in a sentence first, then every rule, then the papers that have fallen silent, with all that rests on them where it is `listed`. */
export function checkTable({ say, checks, ageing }: Checked, listed: ReadonlyMap<string, readonly ShownFinding[]> = new Map()): readonly string[] {
  return [
    say,
    '',
    ...checks.flatMap((check) => [headOf(check), ...check.findings.flatMap(linesOf), ...moreOf(check)]),
    ...(ageing.length === 0 ? [] : ['', 'Papers too old to speak for today:', ...ageing.flatMap((paper) => linesOfPaper(paper, listed.get(paper.document.id)))]),
    ...(ageing.length > 0 && listed.size === 0 ? ['', 'To list them all: npm run check-data -- --all'] : []),
  ];
}

function headOf({ heading, faults, explained }: Check): string {
  const mark = faults === 0 ? '✓' : '✗';
  const counts = [...(faults === 0 ? ['in order'] : [`${String(faults)} to mend`]), ...(explained === 0 ? [] : [`${String(explained)} explained`])];
  return `${mark} ${heading.padEnd(HEADING_WIDTH)} ${counts.join(', ')}`;
}

function linesOf({ name, records, say, fix, explanation }: ShownFinding): readonly string[] {
  const about = `    ${name} [${records.join(', ')}]`;
  return explanation === null ? [about, `      ${say} ${fix}`] : [about, `      ${say} Explained: ${explanation}`];
}

function linesOfPaper({ say, explanation }: AgeingPaper, listed: readonly ShownFinding[] = []): readonly string[] {
  const why = explanation === null ? 'To mend: no reason is on record why it may be read on.' : `Explained: ${explanation}`;
  return [`  ${say} ${why}`, ...listed.flatMap((finding) => [`    ${finding.name} [${finding.records.join(', ')}]`, `      ${finding.say} ${finding.fix}`])];
}

function moreOf({ rule, faults, explained, findings }: Check): readonly string[] {
  // What is explained of this rule is told paper by paper.
  const left = faults + (rule === 'EXTRAPOLATED' ? 0 : explained) - findings.length;
  return left === 0 ? [] : [`    and ${String(left)} more`];
}
