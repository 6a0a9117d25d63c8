import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { UnownedListFragmentDoc, type UnownedListFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { LinkedText, ThingLink } from '../../lib/ThingLink.tsx';
import { facetOf, KIND_HEADINGS, reasonFacet } from './facet-options.ts';
import type { GapParams } from './lists.ts';
import { ListFrame, type ListProps } from './ListFrame.tsx';
import { Reason } from './OwnersByArea.tsx';
import { ShortRows } from '../../lib/ShortRows.tsx';

interface Props extends ListProps {
  readonly answer: FragmentType<typeof UnownedListFragmentDoc>;
}

/** Every item without an owner, with its reason, whom to try, and where the gap is seen. */
export function UnownedList({ answer, chosen, panel }: Props): ReactElement {
  const found = unmasked(UnownedListFragmentDoc, answer);
  return (
    <ListFrame list="owners" answer={found} chosen={chosen} panel={panel} facets={facetsOf(found, chosen)} remark={<Unrecorded count={found.unrecorded} isShown={chosen.unrecorded === 'show'} />}>
      <ShortRows items={found.items} table={(rows) => (
        <table className="gap-table gap-table--list">
          <caption className="govuk-visually-hidden">Items without an owner</caption>
          <thead><tr><th scope="col">Item</th><th scope="col">Reason</th><th scope="col">Whom to try</th><th scope="col">Where it is seen</th></tr></thead>
          <tbody>
            {rows.map(({ item, plan, say, reason, isRecorded, responsibility, evidence }) => (
              <tr key={item.id}>
                <th scope="row"><ThingLink thing={item} /><span className="gap-table__detail">{item.detail ?? plan?.name}</span></th>
                <td><Reason reason={isRecorded ? reason : ''} say={say} /></td>
                <td>{responsibility === null ? '' : <LinkedText say={responsibility.say} links={responsibility.links} />}</td>
                <td><Citations evidence={evidence} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )} />
    </ListFrame>
  );
}

function Unrecorded({ count, isShown }: { readonly count: number; readonly isShown: boolean }): ReactElement | null {
  if (isShown) return <p className="small"><Link className="govuk-link" to="." search={(search) => ({ ...search, unrecorded: undefined, page: undefined })}>Only what a paper leaves open</Link></p>;
  if (count === 0) return null;
  return (
    <p className="small">
      {count === 1 ? 'One more item has' : `${String(count)} more items have`} no owner, though no paper leaves a place for one.{' '}
      <Link className="govuk-link" to="." search={(search) => ({ ...search, unrecorded: 'show', page: undefined })}>Show {count === 1 ? 'it' : 'them'} too</Link>
    </p>
  );
}

// What the list is narrowed to is named also where nothing is left of it.
function facetsOf({ groups, byReason, narrowedTo }: UnownedListFragment, { area: inArea, plan: ofPlan, body: ofBody }: GapParams) {
  const named = (chosen: string | undefined) => narrowedTo.filter(({ id }) => id === chosen).map(({ id, name }) => ({ value: id, label: name, count: 0 }));
  return [
    facetOf('kind', 'Kind', groups.map(({ kind, unowned }) => ({ value: kind, label: KIND_HEADINGS[kind] ?? kind, count: unowned }))),
    facetOf('area', 'Area', groups.flatMap(({ area, unowned }) => (area === null ? [] : [{ value: area.id, label: area.name, count: unowned }])).concat(named(inArea))),
    facetOf('plan', 'Plan', groups.flatMap(({ plan, unowned }) => (plan === null ? [] : [{ value: plan.id, label: plan.name, count: unowned }])).concat(named(ofPlan))),
    facetOf('body', 'Board', groups.flatMap(({ responsibility, unowned }) => (responsibility?.links ?? []).map((board) => ({ value: board.id, label: board.name, count: unowned }))).concat(named(ofBody))),
    reasonFacet(byReason),
  ];
}
