import type { ReactElement } from 'react';
import type { UnownedOverviewFragment } from '../../gql/graphql.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { CountBar } from '../../ui/CountBar.tsx';
import { GapLink } from './GapsNav.tsx';

type Group = UnownedOverviewFragment['groups'][number];

/** Deliverables without an owner, area by area, each with its reason and the board that our reading ties to it. */
export function OwnersByArea({ groups }: { readonly groups: readonly Group[] }): ReactElement {
  const most = Math.max(...groups.map(({ unowned }) => unowned));
  const sum = (count: (group: Group) => number) => groups.reduce((total, group) => total + count(group), 0);
  return (
    <table className="gap-table gap-table--owners">
      <caption>Deliverables without a stated owner <span className="tally__hint">{plansOf(groups)} Bars share one scale, from 0 to {most}.</span></caption>
      <thead>
        <tr>
          <th scope="col">Area</th><th scope="col" className="tally__count">Deliverables</th><th scope="col">Without an owner</th><th scope="col">Reason</th>
          <th scope="col">Board for the area <span className="quiet">(our reading, by name)</span></th>
        </tr>
      </thead>
      <tbody>{groups.map((group) => <AreaRow key={`${group.plan?.id ?? ''} ${group.area?.id ?? ''}`} group={group} most={most} />)}</tbody>
      <tfoot>
        <tr>
          <th scope="row">All areas</th><td className="tally__count">{sum(({ items }) => items)}</td>
          <td><strong className="count-bar__count">{sum(({ unowned }) => unowned)}</strong></td><td /><td />
        </tr>
      </tfoot>
    </table>
  );
}

function AreaRow({ group: { area, plan, items, unowned, byReason, responsibility }, most }: { readonly group: Group; readonly most: number }): ReactElement {
  return (
    <tr>
      <th scope="row"><GapLink filters={{ list: 'owners', kind: 'DELIVERABLE', ...placeOf(area, plan) }}>{(area ?? plan)?.name ?? 'No area'}</GapLink></th>
      <td className="tally__count">{items}</td>
      <td><CountBar count={unowned} most={most} /></td>
      <td>{byReason.map(({ reason, say, count }) => <Reason key={reason} reason={reason} say={byReason.length === 1 ? say : `${say}: ${String(count)}`} />)}</td>
      <td className="gap-table__board"><Board responsibility={responsibility} /></td>
    </tr>
  );
}

function placeOf(area: Group['area'], plan: Group['plan']) {
  return area === null ? { plan: plan?.id } : { area: area.id };
}

function Board({ responsibility }: Pick<Group, 'responsibility'>): ReactElement {
  const [board] = responsibility?.links ?? [];
  if (board !== undefined) return <ThingLink thing={board} />;
  return <><span className="open-ring" aria-hidden="true" />{responsibility?.say ?? 'No area, so no board'}</>;
}

/** The reason in words; the open ring belongs to "not stated" alone, so that a vacancy never looks like a silence. */
export function Reason({ reason, say }: { readonly reason: string; readonly say: string }): ReactElement {
  return <span className="gap-table__reason">{reason === 'NOT_STATED_IN_SOURCE' && <span className="open-ring" aria-hidden="true" />}{say}</span>;
}

function plansOf(groups: readonly Group[]): string {
  const names = [...new Set(groups.flatMap(({ plan }) => plan?.name ?? []))];
  return names.length === 0 ? '' : `${names.join('; ')}.`;
}
