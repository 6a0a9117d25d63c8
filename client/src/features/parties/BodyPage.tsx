import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { BodyFragmentDoc } from '../../gql/graphql.ts';
import { History } from '../../telling/History.tsx';
import { StatementSection } from '../../telling/StatementSection.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Doors } from './Doors.tsx';
import { PartyLead } from './PartyLead.tsx';
import { ThemeTallies } from './ThemeTallies.tsx';

interface Props {
  readonly body: FragmentType<typeof BodyFragmentDoc>;
  /** Its quorum, with an input for apologies. */
  readonly quorum: ReactNode;
  /** The small picture of its place in the structure. */
  readonly picture: ReactNode;
  /** What it answers for, rolled up and by whom. */
  readonly remit: ReactNode;
  /** Who decided on it, and who edited the record of it. */
  readonly trail: ReactNode;
  readonly panel: ReactNode;
  /** A way to have the page on paper. */
  readonly sheet: ReactNode;
  /** Links to the questions about it that have a page of their own. */
  readonly doors: ReactNode;
  /** What an officer can do about it. */
  readonly maintain: ReactNode;
}

/** A body: what it is, by what power, who sits on it, what it is responsible for, who reports to whom. */
export function BodyPage({ body, quorum, picture, remit, trail, panel, sheet, doors, maintain }: Props): ReactElement {
  const party = unmasked(BodyFragmentDoc, body);
  const { duties, themes, lines, mentions, history } = party;
  const told = {
    duties: { heading: 'What it is responsible for', statements: duties, emptyText: 'No paper says what it is responsible for.' },
    lines: { heading: 'Who reports to whom', statements: lines, emptyText: 'No paper says to whom it reports, or which groups report to it.' },
    mentions: { heading: 'What else the papers say of it', statements: mentions },
  };
  return (
    <Columns
      panel={panel}
      lead={<PartyLead heading="What it is, by what power, who sits on it" party={party} parts={Object.values(told)} />}
      side={<>{picture}{sheet}<Doors>{doors}</Doors>{maintain}<History history={history} /></>}
    >
      <StatementSection {...told.duties} />
      <ThemeTallies themes={themes} />
      {remit}
      <StatementSection {...told.lines} />
      {quorum}
      <StatementSection {...told.mentions} />
      {trail}
    </Columns>
  );
}
