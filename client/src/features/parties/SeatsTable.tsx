import type { ReactElement } from 'react';
import { ABSENCE_WORDS } from '#schema/wording/absence.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { SeatsOfFragmentDoc, type SeatsOfFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { LastSeen } from '../../lib/LastSeen.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { Section } from '../../ui/Section.tsx';
import { StackedTable } from '../../ui/StackedTable.tsx';

type Seat = SeatsOfFragment['seats'][number];

/** Where an organisation sits: the body, through whom, on whose behalf, with what vote. */
export function SeatsTable({ seats, id }: { readonly seats: FragmentType<typeof SeatsOfFragmentDoc>; readonly id: string }): ReactElement {
  const answer = unmasked(SeatsOfFragmentDoc, seats);
  return (
    <Section heading="Where it sits, through whom, with what vote">
      <p>{answer.say}</p>
      {answer.seats.length > 0 && (
        <StackedTable
          caption="Its seats" columns={['On', 'Through', 'On behalf of', 'As', 'Votes', 'How we know']}
          rows={answer.seats.map((seat) => ({
            key: seat.id,
            cells: [
              <><ThingLink thing={seat.body} />{sayStanding(seat.status)}</>,
              <Through key="through" seat={seat} id={id} />,
              seat.onBehalfOf === null ? ABSENCE_WORDS.NOT_STATED_IN_SOURCE : <ThingLink thing={seat.onBehalfOf} />,
              seat.role, seat.vote,
              <Source key="source" seat={seat} />,
            ],
          }))}
        />
      )}
      <CopyAsText text={answer.asText} />
    </Section>
  );
}

function Through({ seat: { member, through, holders, holderAbsence }, id }: { readonly seat: Seat; readonly id: string }): ReactElement {
  const isItself = member?.id === id;
  return (
    <>
      {member === null ? 'A member whose name is not shown' : isItself ? through ?? ABSENCE_WORDS.NOT_STATED_IN_SOURCE : <ThingLink thing={member} />}
      {!isItself && member?.kind !== 'PERSON' && (
        <span className="slots__remark">
          {holders.length > 0 ? <>Held by {holders.map((holder, at) => <span key={holder.id}>{at > 0 && ', '}<ThingLink thing={holder} /></span>)}</> : holderAbsence === null ? 'Held by somebody whose name is not shown' : ABSENCE_WORDS[holderAbsence]}
        </span>
      )}
    </>
  );
}

function Source({ seat: { voice, certainty, evidence } }: { readonly seat: Seat }): ReactElement {
  return (
    <>
      {voice === 'OUR_READING' && <span className="slots__remark">Our reading</span>}
      <Citations evidence={evidence} />
      <LastSeen certainty={certainty} evidence={evidence} />
    </>
  );
}
