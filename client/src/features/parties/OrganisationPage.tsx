import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { OrganisationFragmentDoc } from '../../gql/graphql.ts';
import { useReading } from '../../lib/reading.ts';
import { slotRows } from '../../lib/rows.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';
import { History } from './History.tsx';
import { Standing } from './Standing.tsx';
import { StatementSection } from './StatementSection.tsx';

interface Props {
  readonly organisation: FragmentType<typeof OrganisationFragmentDoc>;
  readonly picture: ReactNode;
  readonly panel: ReactNode;
}

/** An organisation: what it is, where it sits, with whom it works. */
export function OrganisationPage({ organisation, picture, panel }: Props): ReactElement {
  const { status, certainty, slots, seats, duties, lines, mentions, history } = unmasked(OrganisationFragmentDoc, organisation);
  const { evidence } = useReading();
  const what = 'What it is, and what it does';
  return (
    <Columns
      panel={panel}
      lead={(
        <>
          <Standing status={status} certainty={certainty} />
          <Section heading={what}><SlotTable caption={what} isCaptionHidden rows={slotRows(slots, evidence)} /></Section>
        </>
      )}
      side={<>{picture}<History history={history} /></>}
    >
      <StatementSection heading="Its seats" statements={seats} emptyText="No seat is stated in any paper known on this day." />
      <StatementSection heading="What it is responsible for" statements={duties} emptyText="No paper says what it is responsible for." />
      <StatementSection heading="With whom it works" statements={lines} emptyText="No paper known on this day draws a line from it or to it." />
      <StatementSection heading="What else the papers say of it" statements={mentions} />
    </Columns>
  );
}
