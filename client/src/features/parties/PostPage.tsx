import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { PostFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { slotRows } from '../../lib/rows.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';
import { History } from './History.tsx';
import { Standing } from './Standing.tsx';
import { StatementSection } from './StatementSection.tsx';

interface Props {
  readonly post: FragmentType<typeof PostFragmentDoc>;
  readonly panel: ReactNode;
}

/** A post: where it is, who holds it, what it answers for. */
export function PostPage({ post, panel }: Props): ReactElement {
  const { status, certainty, slots, seats, duties, lines, mentions, history } = unmasked(PostFragmentDoc, post);
  const { evidence } = useReading();
  const what = 'Where it is, and who holds it';
  return (
    <Columns
      panel={panel} side={<History history={history} />}
      lead={(
        <>
          <Standing status={status} certainty={certainty} />
          <Section heading={what}><SlotTable caption={what} isCaptionHidden rows={slotRows(slots, evidence)} /></Section>
        </>
      )}
    >
      <StatementSection heading="What it is responsible for" statements={duties} emptyText="No paper says what it is responsible for." />
      <StatementSection heading="Its seats" statements={seats} emptyText="No seat is stated in any paper known on this day." />
      <StatementSection heading="Its lines" statements={lines} />
      <StatementSection heading="What else the papers say of it" statements={mentions} />
    </Columns>
  );
}
