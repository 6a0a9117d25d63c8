// The checks of the record as text that pastes well into a message: a line for every rule, then each finding with its mending.
import type { Day } from '#schema/period.ts';
import { answerAsText } from '#schema/wording/answer-text.ts';

interface Finding {
  readonly name: string;
  readonly say: string;
  readonly fix: string;
  readonly explanation: string | null;
  readonly records: readonly string[];
}

interface Check {
  readonly heading: string;
  readonly faults: number;
  readonly explained: number;
  readonly findings: readonly Finding[];
  /** How many more there are. */
  readonly left: number;
}

interface Checks {
  readonly say: string;
  readonly checks: readonly Check[];
  readonly ageing: readonly { readonly document: { readonly title: string }; readonly say: string; readonly explanation: string | null }[];
}

/** Every rule with its counts, what it found, and the papers that are old; pastes well into a message. */
export function checksAsText({ say, checks, ageing }: Checks, asOf: Day): string {
  return answerAsText({
    about: 'Checks of the record', asOf, say,
    parts: [
      { heading: 'Every rule', lines: checks.map(({ heading, faults, explained }) => `- ${heading}: ${String(faults)} to mend, ${String(explained)} explained`) },
      ...checks.map(({ heading, findings, left }) => ({ heading, lines: [...findings.map(lineOf), ...(left > 0 ? [`And ${String(left)} more.`] : [])] })),
      { heading: 'Papers too old to speak for this day', lines: ageing.map((paper) => `- ${paper.document.title}: ${[paper.say, paper.explanation].filter((part) => part !== null).join(' ')}`) },
    ],
  });
}

function lineOf({ name, say, fix, explanation, records }: Finding): string {
  return `- ${name}: ${say} ${explanation === null ? `To mend it: ${fix}` : `Explained: ${explanation}`} (in the record: ${records.join(', ')})`;
}
