import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { wayOnPicture } from '../../features/escalation/way-on-picture.ts';
import { WayUpPanel } from '../../features/escalation/WayUpPanel.tsx';
import { missingIn } from '../ask.ts';
import type { StructureAnswer } from './structure-loading.ts';

const route = getRouteApi('/structure');

interface Marked {
  readonly wayUp: ReturnType<typeof wayOnPicture>;
  /** Null where the address asks for none. */
  readonly wayPanel: (notes: readonly (string | null)[]) => ReactNode;
}

/** The way up that the address asks for: for the picture, and in words beside it. */
export function useWayUp(answer: StructureAnswer): Marked {
  const { route: from, way = '1' } = route.useSearch();
  const ways = answer.data?.escalationRoute ?? undefined;
  const number = Number(way);
  const wayUp = useMemo(() => (ways === undefined ? undefined : wayOnPicture(ways, number)), [ways, number]);
  if (from === undefined) return { wayUp: undefined, wayPanel: () => null };
  if (ways === undefined) return { wayUp: undefined, wayPanel: () => <NoWay say={missingIn(answer, 'escalationRoute')?.say ?? 'The way up could not be read just now.'} /> };
  const toWay = (other: number, text: string): ReactNode => <ToWayUp id={from} way={other}>{text}</ToWayUp>;
  return { wayUp, wayPanel: (notes) => <WayUpPanel answer={ways} way={number} notes={notes} toWay={toWay} doors={<Doors id={from} />} /> };
}

/** The picture with the way up from a party, or from what can have an owner, marked. */
export function ToWayUp({ id, way = 1, children }: { readonly id: string; readonly way?: number; readonly children: ReactNode }): ReactElement {
  return <Link className="govuk-link" to="/structure" hash="way-up" search={(search) => ({ ...search, evidence: undefined, route: id, way: way === 1 ? undefined : String(way) })}>{children}</Link>;
}

function NoWay({ say }: { readonly say: string }): ReactElement {
  return (
    <section className="way-up" aria-labelledby="way-up">
      <h2 id="way-up">No way up is marked</h2>
      <p>{say}</p>
      <p><Without /></p>
    </section>
  );
}

function Doors({ id }: { readonly id: string }): ReactElement {
  return (
    <ul className="lines">
      <li><Link className="govuk-link" to="/escalation/$id" params={{ id }}>All its ways up on a page of their own</Link></li>
      <li><Without /></li>
    </ul>
  );
}

/** Back to the picture as it is without a way. */
function Without(): ReactElement {
  return <Link className="govuk-link" to="/structure" resetScroll={false} search={(search) => ({ ...search, evidence: undefined, route: undefined, way: undefined })}>Show the structure without the way up</Link>;
}
