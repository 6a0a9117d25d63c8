// Every rule with what was found against it: faults, and what looks like one and is explained.
import { byKeys } from '#schema/rules/ordering.ts';
import { DATA_RULES, type DataRule } from '#schema/vocabulary/data-rules.ts';
import { EXPLAINED_FAULTS } from '#schema/vocabulary/explained-faults.ts';
import { RULE_WORDS } from '#schema/wording/data-faults.ts';
import type { Finding } from './finding.ts';

/** A finding with an id of its own and the reason why it is none, where there is one. */
export interface ShownFinding extends Omit<Finding, 'rule'> {
  readonly id: string;
  readonly explanation: string | null;
}

export interface Check {
  readonly rule: DataRule;
  readonly heading: string;
  readonly say: string;
  readonly faults: number;
  readonly explained: number;
  readonly findings: readonly ShownFinding[];
}

const MOST_SHOWN = 50;

/** All rules in their order, each with its faults first, by record; at most 50 faults and 50 explained findings of each, or with `isWhole` every one. `readOn`: explained findings that are told paper by paper, and only counted here. */
export function checksOf(found: readonly Finding[], { readOn, isWhole }: { readonly readOn: number; readonly isWhole: boolean }): readonly Check[] {
  const most = isWhole ? found.length : MOST_SHOWN;
  return DATA_RULES.map((rule) => {
    const all = found.filter((finding) => finding.rule === rule).map(shown).toSorted(byKeys(({ id }) => [id]));
    const [faults, explained] = [all.filter(isFault), all.filter((finding) => !isFault(finding))];
    return { rule, ...RULE_WORDS[rule], faults: faults.length, explained: explained.length + (rule === 'EXTRAPOLATED' ? readOn : 0), findings: [...faults.slice(0, most), ...explained.slice(0, most)] };
  });
}

function isFault({ explanation }: ShownFinding): boolean {
  return explanation === null;
}

function shown({ rule, ...finding }: Finding, at: number): ShownFinding {
  return { ...finding, id: [rule, ...finding.records, String(at)].join(' '), explanation: explanationOf(rule, finding.records) };
}

function explanationOf(rule: DataRule, records: readonly string[]): string | null {
  const asked = records.toSorted().join(' ');
  return EXPLAINED_FAULTS.find((known) => known.rule === rule && known.records.join(' ') === asked)?.reason ?? null;
}
