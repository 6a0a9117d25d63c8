import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { WayFragmentDoc, type WayFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { useReading } from '../../lib/reading.ts';
import { statementRows } from '../../lib/rows.tsx';
import { LinkedText, ThingLink } from '../../lib/ThingLink.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatementList } from '../../ui/StatementList.tsx';
import { Steps } from '../../ui/Steps.tsx';

/** How two parties connect: the sentence, then each way step by step; or where it breaks. */
export function Ways({ connection }: { readonly connection: FragmentType<typeof WayFragmentDoc> }): ReactElement {
  const { evidence: open, proposals } = useReading();
  const { say, from, to, paths, total, breaks, asText } = unmasked(WayFragmentDoc, connection);
  return (
    <>
      <div className="answer"><p className="answer__say"><LinkedText say={say} links={[from, to]} /></p></div>
      {paths.map((path, at) => <Way key={path.id} from={from} path={path} heading={total === 1 ? 'Step by step' : `Way ${String(at + 1)} of ${String(total)}`} />)}
      {breaks.length > 0 && (
        <Section heading="Where it breaks">
          <StatementList rows={statementRows(breaks, open)} />
          {!proposals && <p className="small">Proposals are hidden. Show them above to see whether a planned line joins the two.</p>}
        </Section>
      )}
      <CopyAsText text={asText} />
    </>
  );
}

interface WayProps {
  readonly from: WayFragment['from'];
  readonly path: WayFragment['paths'][number];
  readonly heading: string;
}

function Way({ from, path: { steps, certainty }, heading }: WayProps): ReactElement {
  return (
    <Section heading={heading}>
      <p>It starts at <ThingLink thing={from} />.</p>
      <Steps
        steps={steps.map(({ id, party, say, evidence }) => ({ key: id, name: <ThingLink thing={party} />, say: <>{say} <Citations evidence={evidence} /></> }))}
        stop={certainty === 'EXTRAPOLATED' ? 'A step of this way was not seen in any paper of the two years before this day; it may no longer hold.' : 'Every step of this way is shown by a paper of its time.'}
      />
    </Section>
  );
}
