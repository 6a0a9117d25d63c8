import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { FaultsFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';
import { BodyNames } from './BodyNames.tsx';
import { WholeList } from './WholeList.tsx';

interface Props {
  readonly faults: FragmentType<typeof FaultsFragmentDoc>;
  /** Stands below the list in place of the way to the whole of it. */
  readonly below?: ReactNode;
}

/** Loops, bodies at which the trails of others end, and bodies that report to nobody. */
export function FaultsSection({ faults, below }: Props): ReactElement {
  const { evidence: open } = useReading();
  const { say, loops, reportsToNobody, total, asText } = unmasked(FaultsFragmentDoc, faults);
  const ends = reportsToNobody.filter(({ below }) => below > 0);
  const alone = reportsToNobody.filter(({ below }) => below === 0);
  const rest = total - reportsToNobody.length;
  return (
    <Section heading="Loops, and bodies that report to nobody">
      <p>{say}</p>
      {loops.length > 0 && <StatementList rows={statementRows(loops.map((loop) => ({ ...loop, voice: 'OUR_READING', links: loop.parties })), open)} />}
      {ends.length > 0 && <StatementList rows={statementRows(ends.map((top) => ({ ...top, id: top.body.id, voice: 'NOT_STATED', links: [top.body] })), open)} />}
      {alone.length > 0 && <><p>Nothing stands below these, and no paper says to whom they report:</p><BodyNames bodies={alone} /></>}
      {below ?? <WholeList left={rest} to="/health/reporting" by="kind of body" />}
      <CopyAsText text={asText} />
    </Section>
  );
}
