import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { ThreadGapListFragmentDoc } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { facetOf, reasonFacet } from './facet-options.ts';
import { ListFrame, type ListProps } from './ListFrame.tsx';
import { ShortRows } from '../../lib/ShortRows.tsx';

interface Props extends ListProps {
  readonly answer: FragmentType<typeof ThreadGapListFragmentDoc>;
}

/** Where the thread from goal to measure breaks: priorities with nothing beneath, items that serve none, themes without a measure. */
export function ThreadGapList({ answer, chosen, panel }: Props): ReactElement {
  const found = unmasked(ThreadGapListFragmentDoc, answer);
  const names = new Map(found.byKind.map(({ kind, say }) => [kind, say]));
  const facets = [facetOf('gap', 'Gap', found.byKind.map(({ kind, say, count }) => ({ value: kind, label: say, count }))), reasonFacet(found.byReason), facetOf('plan', 'Plan', []), facetOf('area', 'Area', [])];
  return (
    <ListFrame list="threads" answer={found} chosen={chosen} panel={panel} facets={facets}>
      <ShortRows items={found.gaps} table={(rows) => (
        <table className="gap-table gap-table--list">
          <caption className="govuk-visually-hidden">Where threads from goal to measure break</caption>
          <thead><tr><th scope="col">Priority or item</th><th scope="col">Gap</th><th scope="col">What is missing</th><th scope="col">Where it is seen</th></tr></thead>
          <tbody>
            {rows.map(({ kind, item, plan, say, evidence }) => (
              <tr key={item.id}>
                <th scope="row"><ThingLink thing={item} /><span className="gap-table__detail">{item.detail ?? plan?.name}</span></th>
                <td>{names.get(kind)}</td><td>{say}</td><td><Citations evidence={evidence} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )} />
    </ListFrame>
  );
}
