import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { OrganisationFragmentDoc } from '../../gql/graphql.ts';
import { History } from '../../telling/History.tsx';
import { StatementSection } from '../../telling/StatementSection.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Doors } from './Doors.tsx';
import { PartyLead } from './PartyLead.tsx';

interface Props {
  readonly organisation: FragmentType<typeof OrganisationFragmentDoc>;
  /** Where it sits. */
  readonly seats: ReactNode;
  /** What it answers for, rolled up and by whom. */
  readonly remit: ReactNode;
  /** Who decided on it, and who edited the record of it. */
  readonly trail: ReactNode;
  readonly picture: ReactNode;
  readonly panel: ReactNode;
  /** Links to the questions about it that have a page of their own. */
  readonly doors: ReactNode;
  /** What an officer can do about it. */
  readonly maintain: ReactNode;
}

/** An organisation: what it is, where it sits, with whom it works. */
export function OrganisationPage({ organisation, seats, remit, trail, picture, panel, doors, maintain }: Props): ReactElement {
  const party = unmasked(OrganisationFragmentDoc, organisation);
  const { duties, lines, mentions, history } = party;
  const told = {
    duties: { heading: 'What it is responsible for', statements: duties, emptyText: 'No paper says what it is responsible for.' },
    lines: { heading: 'With whom it works', statements: lines, emptyText: 'No paper known on this day draws a line from it or to it.' },
    mentions: { heading: 'What else the papers say of it', statements: mentions },
  };
  return (
    <Columns
      panel={panel}
      lead={<PartyLead heading="What it is, and what it does" party={party} parts={Object.values(told)} />}
      side={<>{picture}<Doors>{doors}</Doors>{maintain}<History history={history} /></>}
    >
      {seats}
      <StatementSection {...told.duties} />
      {remit}
      <StatementSection {...told.lines} />
      <StatementSection {...told.mentions} />
      {trail}
    </Columns>
  );
}
