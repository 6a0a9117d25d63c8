// What a paper prints of an item, in the side column of its answer card.
import type { ReactElement, ReactNode } from 'react';
import type { Thing } from '#schema/answer.ts';
import { useReading } from '../../lib/reading.ts';
import { slotRows, type FilledSlot } from '../../lib/rows.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { SlotTable } from '../../ui/SlotTable.tsx';

interface PrintedProps {
  readonly slots: readonly FilledSlot[];
  readonly remarks?: readonly string[];
}

/** A row a slot, an empty one with its reason; what rests on the evidence that is open is tinted. */
export function Printed({ slots, remarks = [] }: PrintedProps): ReactElement {
  const { evidence } = useReading();
  return (
    <Section heading="What the paper prints of it">
      <SlotTable caption="What the paper prints of it" isCaptionHidden rows={slotRows(slots, evidence)} />
      {remarks.map((remark) => <p key={remark} className="small remark">{remark}</p>)}
    </Section>
  );
}

interface ThingsProps {
  readonly heading: string;
  readonly hint?: string;
  readonly things: readonly Thing[];
}

/** A short list of links; nothing where there is none. */
export function Things({ heading, hint, things }: ThingsProps): ReactElement | null {
  if (things.length === 0) return null;
  return (
    <Section heading={heading} hint={hint}>
      <ul className="lines">{things.map((thing) => <li key={thing.id}><ThingLink thing={thing} /></li>)}</ul>
    </Section>
  );
}

interface NeighboursProps {
  readonly previous: Thing | null;
  readonly next: Thing | null;
}

/** The items printed before and after this one. */
export function Neighbours({ previous, next }: NeighboursProps): ReactElement | null {
  if (previous === null && next === null) return null;
  return (
    <Section heading="Beside it in the plan">
      <ul className="lines">
        {previous !== null && <Neighbour where="Before">{previous}</Neighbour>}
        {next !== null && <Neighbour where="After">{next}</Neighbour>}
      </ul>
    </Section>
  );
}

function Neighbour({ where, children: thing }: { readonly where: string; readonly children: Thing }): ReactNode {
  return <li><span className="quiet">{where}: </span><ThingLink thing={thing} />{thing.detail !== null && <span className="quiet"> {thing.detail}</span>}</li>;
}
