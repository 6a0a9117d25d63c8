import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { RecordFragmentDoc } from '../../gql/graphql.ts';
import { History } from '../../telling/History.tsx';
import { StatementSection } from '../../telling/StatementSection.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { RecordLead } from './RecordLead.tsx';

interface Props {
  readonly record: FragmentType<typeof RecordFragmentDoc>;
  readonly panel: ReactNode;
}

/** A meeting, decision, change, law or outcome: its rows, and what papers tell of in the same passages. */
export function RecordPage({ record: masked, panel }: Props): ReactElement {
  const record = unmasked(RecordFragmentDoc, masked);
  const { beside, besideMeans, mentions, history } = record;
  const parts = [
    { heading: 'Told of in the same passages', hint: besideMeans, statements: beside },
    { heading: 'What else the papers say of it', statements: mentions },
  ];
  return (
    <Columns panel={panel} lead={<RecordLead record={record} parts={parts} />} side={<History history={history} />}>
      {parts.map((part) => <StatementSection key={part.heading} {...part} />)}
    </Columns>
  );
}
