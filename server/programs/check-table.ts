// The checks of the record as lines for a terminal: one for each rule, and below it what breaks the rule.
import type { Check, ShownFinding } from '#schema/rules/data-faults/checks.ts';

interface Checked {
  readonly say: string;
  readonly checks: readonly Check[];
  readonly ageing: readonly { readonly say: string }[];
}

const HEADING_WIDTH = 26;

/** The whole in a sentence first, then every rule, then the papers that have fallen silent. */
export function checkTable({ say, checks, ageing }: Checked): readonly string[] {
  return [
    say,
    '',
    ...checks.flatMap((check) => [headOf(check), ...check.findings.flatMap(linesOf), ...moreOf(check)]),
    ...(ageing.length === 0 ? [] : ['', 'Papers too old to speak for today, which is no fault:', ...ageing.map((paper) => `  ${paper.say}`)]),
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

function moreOf({ faults, explained, findings }: Check): readonly string[] {
  const left = faults + explained - findings.length;
  return left === 0 ? [] : [`    and ${String(left)} more`];
}
