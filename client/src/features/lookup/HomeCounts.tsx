import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { HomeFragmentDoc } from '../../gql/graphql.ts';

/** What we know of the day, as counts that never pose as what exists. */
export function HomeCounts({ place }: { readonly place: FragmentType<typeof HomeFragmentDoc> }): ReactElement {
  const { counts, papers } = unmasked(HomeFragmentDoc, place);
  const rows = [
    [counts.bodiesInForce, counts.bodiesPlanned === 0 ? 'bodies in force' : `bodies in force, and ${String(counts.bodiesPlanned)} more planned`],
    [counts.lines, 'lines drawn between the bodies and organisations'],
    [counts.deliverables, `deliverables in ${String(counts.areas)} areas`],
    [counts.papers, `${counts.papers === 1 ? 'paper' : 'papers'} for this place${yearsOf(papers)}`],
  ] as const;
  return (
    <section aria-labelledby="known">
      <h2 id="known">What we know of that day</h2>
      <dl className="counts">
        {rows.map(([count, what]) => <div key={what}><dt>{count}</dt><dd>{what}</dd></div>)}
      </dl>
      <p className="counts-note">These are what we know of, not all there is.</p>
    </section>
  );
}

function yearsOf(papers: readonly { readonly issued: string }[]): string {
  const years = papers.map(({ issued }) => issued.slice(0, 4)).sort();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? `, of ${first}` : `, ${first} to ${last}`;
}
