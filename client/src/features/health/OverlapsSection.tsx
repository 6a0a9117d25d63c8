import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { OverlapsFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';
import { WholeList } from './WholeList.tsx';

interface Props {
  readonly overlaps: FragmentType<typeof OverlapsFragmentDoc> | null | undefined;
  /** Stands below the list in place of the way to the whole of it. */
  readonly below?: ReactNode;
}

/** Bodies that may duplicate each other. `overlaps` undefined: the reader may not ask, and nothing is shown. */
export function OverlapsSection({ overlaps, below }: Props): ReactElement | null {
  const { evidence: open } = useReading();
  const answer = unmasked(OverlapsFragmentDoc, overlaps) ?? undefined;
  if (answer === undefined) return null;
  const { say, pairs, total, asText } = answer;
  return (
    <Section heading="Bodies that may duplicate each other" hint="At least half of their named members in common, a duty in common, or noted as perhaps one. For editors and above.">
      <p>{say}</p>
      {pairs.length > 0 && (
        <StatementList rows={statementRows(pairs.map((pair) => ({ ...pair, voice: 'OUR_READING', links: [...pair.bodies, ...pair.sharedMembers] })), open)} />
      )}
      {below ?? <WholeList left={total - pairs.length} to="/health/overlaps" />}
      <CopyAsText text={asText} />
    </Section>
  );
}
