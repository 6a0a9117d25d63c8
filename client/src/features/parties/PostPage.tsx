import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { PostFragmentDoc } from '../../gql/graphql.ts';
import { History } from '../../telling/History.tsx';
import { StatementSection } from '../../telling/StatementSection.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Doors } from './Doors.tsx';
import { PartyLead } from './PartyLead.tsx';

interface Props {
  readonly post: FragmentType<typeof PostFragmentDoc>;
  readonly panel: ReactNode;
  /** Links to the questions about it that have a page of their own. */
  readonly doors: ReactNode;
  /** What an officer can do about it. */
  readonly maintain: ReactNode;
}

/** A post: where it is, who holds it, what it answers for. */
export function PostPage({ post, panel, doors, maintain }: Props): ReactElement {
  const party = unmasked(PostFragmentDoc, post);
  const { seats, duties, lines, mentions, history } = party;
  const parts = [
    { heading: 'What it is responsible for', statements: duties, emptyText: 'No paper says what it is responsible for.' },
    { heading: 'Its seats', statements: seats, emptyText: 'No seat is stated in any paper known on this day.' },
    { heading: 'Its lines', statements: lines },
    { heading: 'What else the papers say of it', statements: mentions },
  ];
  return (
    <Columns
      panel={panel} side={<><Doors>{doors}</Doors>{maintain}<History history={history} /></>}
      lead={<PartyLead heading="Where it is, and who holds it" party={party} parts={parts} />}
    >
      {parts.map((part) => <StatementSection key={part.heading} {...part} />)}
    </Columns>
  );
}
