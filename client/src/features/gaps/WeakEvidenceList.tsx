import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { WeakEvidenceListFragmentDoc } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { facetOf } from './facet-options.ts';
import type { Facet } from './Facets.tsx';
import { ListFrame, type ListProps } from './ListFrame.tsx';
import { ShortRows } from '../../lib/ShortRows.tsx';

interface Props extends ListProps {
  readonly answer: FragmentType<typeof WeakEvidenceListFragmentDoc>;
}

const AGES = [['12', 'older than a year'], ['24', 'older than two years'], ['60', 'older than five years']] as const;

/** Lines that rest on no paper, on a proposal alone, or on old papers. */
export function WeakEvidenceList({ answer, chosen, panel }: Props): ReactElement {
  const found = unmasked(WeakEvidenceListFragmentDoc, answer);
  const facets: readonly Facet[] = [
    facetOf('ground', 'Why', found.byGround.map(({ ground, say, count }) => ({ value: ground, label: say, count }))),
    { name: 'months', heading: 'Old papers are', options: AGES.map(([value, label]) => ({ value, label })) },
    facetOf('body', 'At', found.weak.flatMap(({ from, to }) => [from, to].map((party) => ({ value: party.id, label: party.name, count: 1 })))),
  ];
  return (
    <ListFrame list="evidence" answer={found} chosen={chosen} panel={panel} facets={facets}>
      <ShortRows items={found.weak} table={(rows) => (
        <table className="gap-table gap-table--list">
          <caption className="govuk-visually-hidden">Lines that rest on little</caption>
          <thead><tr><th scope="col">Line</th><th scope="col">Why it is weak</th><th scope="col">Where it says so</th></tr></thead>
          <tbody>
            {rows.map(({ id, say, why, from, to, evidence }) => (
              <tr key={id}>
                <th scope="row"><LinkedText say={say} links={[from, to]} /></th><td>{why}</td><td><Citations evidence={evidence} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )} />
    </ListFrame>
  );
}
