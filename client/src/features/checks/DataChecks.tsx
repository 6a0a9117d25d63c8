// What is wrong with the record, and what only looks like it: a count for every rule, then each finding with its mending.
import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { DataChecksFragmentDoc, ThingPartsFragmentDoc, type DataChecksFragment } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { TallyTable } from '../../ui/TallyTable.tsx';

type Check = DataChecksFragment['checks'][number];
type Finding = Check['findings'][number];

export function DataChecks({ found }: { readonly found: FragmentType<typeof DataChecksFragmentDoc> }): ReactElement {
  const { say, faults, checks, ageing } = unmasked(DataChecksFragmentDoc, found);
  const explained = checks.reduce((sum, check) => sum + check.explained, 0);
  return (
    <>
      <p>{say}</p>
      <TallyTable
        caption="Every rule" hint="The rules hold on every day, whatever date is read." columns={['Rule', 'To mend', 'Explained']}
        rows={checks.map((check) => ({ key: check.rule, name: <RuleName check={check} />, counts: [check.faults, check.explained] }))}
        total={{ key: 'all', name: 'All rules', counts: [faults, explained] }}
      />
      {checks.filter(({ findings }) => findings.length > 0).map((check) => <Findings key={check.rule} check={check} />)}
      {ageing.length > 0 && (
        <Section heading="Papers too old to speak for this day" hint="This is no fault: nobody ended what they say, and only a newer paper can renew it.">
          <ul className="govuk-list">{ageing.map((paper) => <li key={paper.document.id}>{paper.say}</li>)}</ul>
        </Section>
      )}
    </>
  );
}

function RuleName({ check: { rule, heading, say, findings } }: { readonly check: Check }): ReactElement {
  return (
    <>
      {findings.length === 0 ? heading : <a className="govuk-link" href={`#${rule}`}>{heading}</a>}
      <span className="tally__hint">{say}</span>
    </>
  );
}

function Findings({ check: { rule, heading, faults, explained, findings } }: { readonly check: Check }): ReactElement {
  const left = faults + explained - findings.length;
  return (
    <Section heading={heading} id={rule} isRuled>
      <ul className="findings">{findings.map((finding) => <FindingRow key={finding.id} finding={finding} />)}</ul>
      {left > 0 && <p>And {left} more.</p>}
    </Section>
  );
}

function FindingRow({ finding: { name, thing, records, say, fix, explanation } }: { readonly finding: Finding }): ReactElement {
  const link = unmasked(ThingPartsFragmentDoc, thing);
  const isFault = explanation === null;
  return (
    <li className={isFault ? 'finding finding--fault' : 'finding'}>
      <p className="finding__name">
        {link?.name === name ? <ThingLink thing={link} /> : name}
        {link !== null && link.name !== name && <> (see <ThingLink thing={link} />)</>}
      </p>
      <p>{say}</p>
      {isFault ? <p><strong>To mend it:</strong> {fix}</p> : <p><strong>Explained.</strong> {explanation}</p>}
      <p className="finding__records">In the record: {records.join(', ')}</p>
    </li>
  );
}
