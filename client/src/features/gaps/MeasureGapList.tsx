import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { MeasureGapListFragmentDoc, type MeasureGapListFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { LinkedText, ThingLink } from '../../lib/ThingLink.tsx';
import { facetOf, reasonFacet } from './facet-options.ts';
import { ListFrame, type ListProps } from './ListFrame.tsx';
import { ShortRows } from '../../lib/ShortRows.tsx';

interface Props extends ListProps {
  readonly answer: FragmentType<typeof MeasureGapListFragmentDoc>;
}

const CELLS = [['baseline', 'Baseline', 'BASELINE', 'noBaseline'], ['target', 'Target', 'TARGET', 'noTarget'], ['due', 'Date', 'DUE', 'noDate']] as const;

/** Measures that lack a baseline, a target or a date: what is printed of each, and why the rest is empty. */
export function MeasureGapList({ answer, chosen, panel }: Props): ReactElement {
  const found = unmasked(MeasureGapListFragmentDoc, answer);
  const facets = [
    facetOf('cell', 'Lacks', CELLS.flatMap(([, label, value, lacks]) => found.byArea.map((area) => ({ value, label, count: area[lacks] })))),
    facetOf('area', 'Area', found.byArea.flatMap(({ area, measures }) => (area === null ? [] : [{ value: area.id, label: area.name, count: measures }]))),
    facetOf('plan', 'Plan', []), reasonFacet(found.byReason),
  ];
  return (
    <ListFrame list="measures" answer={found} chosen={chosen} panel={panel} facets={facets}>
      <ShortRows items={found.measures} table={(rows) => (
        <table className="gap-table gap-table--list">
          <caption className="govuk-visually-hidden">Measures that lack a baseline, a target or a date</caption>
          <thead><tr><th scope="col">Measure</th>{CELLS.map(([slot, heading]) => <th key={slot} scope="col">{heading}</th>)}<th scope="col">What it is used by</th><th scope="col">Where it stands</th></tr></thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.measure.id}>
                <th scope="row"><ThingLink thing={one.measure} /><span className="gap-table__detail">{one.measure.detail}</span></th>
                {CELLS.map(([slot]) => <Cell key={slot} slot={slot} of={one} />)}
                <td><LinkedText say={one.usedBy.say} links={one.usedBy.links} /></td>
                <td><Citations evidence={one.evidence} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )} />
    </ListFrame>
  );
}

function Cell({ slot, of: { present, missing } }: { readonly slot: string; readonly of: MeasureGapListFragment['measures'][number] }): ReactElement {
  const printed = present.find((one) => one.slot === slot);
  const gap = missing.find((one) => one.slot === slot);
  return <td>{printed === undefined ? <span className="quiet">{gap?.say}</span> : printed.say}</td>;
}
