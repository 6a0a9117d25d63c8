// What is wrong with the record, and what only looks like it: a count for every rule, then each finding with its mending.
import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { DataChecksFragmentDoc, type DataChecksFragment } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { TallyTable } from '../../ui/TallyTable.tsx';
import { checksAsText } from './checks-text.ts';
import { FindingRow } from './FindingRow.tsx';
import { OldPapers } from './OldPapers.tsx';

type Check = DataChecksFragment['checks'][number];

/** Every rule is counted, also one that nothing breaks; findings follow rule by rule. */
export function DataChecks({ found }: { readonly found: FragmentType<typeof DataChecksFragmentDoc> }): ReactElement {
  const { say, faults, checks, ageing } = unmasked(DataChecksFragmentDoc, found);
  const { asOf } = useReading();
  const explained = checks.reduce((sum, check) => sum + check.explained, 0);
  return (
    <>
      <p>{say}</p>
      <CopyAsText text={checksAsText({ say, checks: checks.map((check) => ({ ...check, left: leftOf(check) })), ageing }, asOf)} />
      <TallyTable
        caption="Every rule" hint="The rules hold on every day, whatever date is read; only which papers are too old is asked of that date." columns={['Rule', 'To mend', 'Explained']}
        rows={checks.map((check) => ({ key: check.rule, name: <RuleName check={check} />, counts: [check.faults, check.explained] }))}
        total={{ key: 'all', name: 'All rules', counts: [faults, explained] }}
      />
      {checks.filter(({ findings }) => findings.length > 0).map((check) => <Findings key={check.rule} check={check} />)}
      <OldPapers papers={ageing} />
    </>
  );
}

// What is explained of records that are read on is told paper by paper, lower down.
const OF_PAPERS = 'EXTRAPOLATED';

function RuleName({ check: { rule, heading, say, explained, findings } }: { readonly check: Check }): ReactElement {
  const below = rule === OF_PAPERS && explained > 0 ? 'old-papers' : undefined;
  const target = findings.length > 0 ? rule : below;
  return (
    <>
      {target === undefined ? heading : <a className="govuk-link" href={`#${target}`}>{heading}</a>}
      <span className="tally__hint">{say}</span>
    </>
  );
}

function leftOf({ rule, faults, explained, findings }: Check): number {
  return faults + (rule === OF_PAPERS ? 0 : explained) - findings.length;
}

function Findings({ check }: { readonly check: Check }): ReactElement {
  const { rule, heading, findings } = check;
  const left = leftOf(check);
  return (
    <Section heading={heading} id={rule} isRuled>
      <ul className="findings">{findings.map((finding) => <FindingRow key={finding.id} finding={finding} />)}</ul>
      {left > 0 && <p>And {left} more.</p>}
    </Section>
  );
}
