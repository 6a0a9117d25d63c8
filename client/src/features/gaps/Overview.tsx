import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { MeasureOverviewFragmentDoc, ReasonOverviewFragmentDoc, ThreadOverviewFragmentDoc, UnownedOverviewFragmentDoc, type UnownedOverviewFragment } from '../../gql/graphql.ts';
import { Section } from '../../ui/Section.tsx';
import { TallyTable } from '../../ui/TallyTable.tsx';
import { Downloads } from './Downloads.tsx';
import { GapLink, GapsNav } from './GapsNav.tsx';
import { OwnersByArea, Reason } from './OwnersByArea.tsx';

/** Each part is undefined where it did not come; `trouble` says so in its place. */
interface Props {
  readonly owners: FragmentType<typeof UnownedOverviewFragmentDoc> | undefined;
  readonly measures: FragmentType<typeof MeasureOverviewFragmentDoc> | undefined;
  readonly threads: FragmentType<typeof ThreadOverviewFragmentDoc> | undefined;
  readonly reasons: FragmentType<typeof ReasonOverviewFragmentDoc> | undefined;
  readonly trouble: (field: string) => ReactElement;
}

/** What the papers leave open, by area and by reason; reasons stand once with their counts, and are never added together. */
export function Overview({ owners, measures, threads, reasons, trouble }: Props): ReactElement {
  return (
    <>
      <GapsNav shown={undefined} />
      {owners === undefined ? trouble('unowned') : <Lead owners={unmasked(UnownedOverviewFragmentDoc, owners)} />}
      {owners !== undefined && <Owners owners={unmasked(UnownedOverviewFragmentDoc, owners)} />}
      <div className="gap-pair">
        {measures === undefined ? trouble('measureGaps') : <Measures measures={measures} />}
        {owners !== undefined && <Risks groups={unmasked(UnownedOverviewFragmentDoc, owners).groups} />}
      </div>
      {threads === undefined ? trouble('threadGaps') : <Threads threads={threads} />}
      {reasons === undefined ? trouble('gapReasons') : <Reasons reasons={reasons} />}
      <OtherGaps />
    </>
  );
}

// What is amiss with owners that are named: each has a page of its own.
const OTHERS = [
  { to: '/accountability/shared', ask: 'Where is accountability shared, or pinned on a person?' },
  { to: '/accountability/on-paper', ask: 'Which owners exist only on paper?' },
  { to: '/accountability/delegated', ask: 'What is delegated, to whom, under what?' },
  { to: '/agreements', ask: 'What is agreed, who signed it, until when?' },
  { to: '/meetings', ask: 'What was decided, by whom, on which day?' },
] as const;

function OtherGaps(): ReactElement {
  return (
    <Section heading="Ask also">
      <ul className="lines">{OTHERS.map(({ to, ask }) => <li key={to}><Link className="govuk-link" to={to}>{ask}</Link></li>)}</ul>
    </Section>
  );
}

function Lead({ owners: { say, asText } }: { readonly owners: UnownedOverviewFragment }): ReactElement {
  return <div className="gap-lead"><p>{say}</p><Downloads list="owners" asText={asText} /></div>;
}

function Owners({ owners: { groups } }: { readonly owners: UnownedOverviewFragment }): ReactElement | null {
  const deliverables = groups.filter(({ kind }) => kind === 'DELIVERABLE');
  return deliverables.length === 0 ? null : <div className="section"><OwnersByArea groups={deliverables} /></div>;
}

function Measures({ measures }: { readonly measures: NonNullable<Props['measures']> }): ReactElement | null {
  const { byArea } = unmasked(MeasureOverviewFragmentDoc, measures);
  if (byArea.length === 0) return null;
  const sum = (count: (area: (typeof byArea)[number]) => number) => byArea.reduce((total, area) => total + count(area), 0);
  return (
    <TallyTable
      caption="Measures that lack a baseline, target or date" hint={`${String(sum((area) => area.measures))} measures. Each empty cell has its reason on the list.`}
      columns={['Area', 'Measures', 'No baseline', 'No target', 'No date']}
      rows={byArea.map(({ area, ...counts }) => ({
        key: area?.id ?? '', name: <GapLink filters={{ list: 'measures', area: area?.id }}>{area?.name ?? 'No area'}</GapLink>,
        counts: [counts.measures, counts.noBaseline, counts.noTarget, counts.noDate],
      }))}
      total={{ key: 'total', name: 'All areas', counts: [sum((area) => area.measures), sum((area) => area.noBaseline), sum((area) => area.noTarget), sum((area) => area.noDate)] }}
    />
  );
}

function Risks({ groups }: { readonly groups: UnownedOverviewFragment['groups'] }): ReactElement | null {
  const risks = groups.filter(({ kind }) => kind === 'RISK');
  if (risks.length === 0) return null;
  return (
    <table className="tally">
      <caption>Risks without a stated owner <span className="tally__hint">By the plan they threaten</span></caption>
      <thead><tr><th scope="col">Plan</th><th scope="col" className="tally__count">Risks</th><th scope="col" className="tally__words">Rating</th></tr></thead>
      <tbody>
        {risks.map(({ plan, unowned, remark }) => (
          <tr key={plan?.id ?? ''}>
            <th scope="row"><GapLink filters={{ list: 'owners', kind: 'RISK', plan: plan?.id }}>{plan?.name ?? 'No plan'}</GapLink></th>
            <td className="tally__count">{unowned}</td><td className="tally__words">{remark}</td>
          </tr>
        ))}
      </tbody>
      <tfoot><tr><th scope="row">All plans</th><td className="tally__count">{risks.reduce((total, { unowned }) => total + unowned, 0)}</td><td /></tr></tfoot>
    </table>
  );
}

function Threads({ threads }: { readonly threads: NonNullable<Props['threads']> }): ReactElement {
  const { say, byKind } = unmasked(ThreadOverviewFragmentDoc, threads);
  return (
    <Section heading="Where the thread from goal to measure breaks">
      <p>{say}</p>
      <ul className="lines">
        {byKind.map(({ kind, say: what, count }) => <li key={kind}><GapLink filters={{ list: 'threads', gap: kind }}>{what}</GapLink>: {count}</li>)}
      </ul>
    </Section>
  );
}

function Reasons({ reasons }: { readonly reasons: NonNullable<Props['reasons']> }): ReactElement {
  const { say, reasons: rows } = unmasked(ReasonOverviewFragmentDoc, reasons);
  if (rows.length === 0) return <p>{say}</p>;
  return (
    <table className="gap-table gap-table--reasons section">
      <caption>Every reason, and what it means <span className="tally__hint">These are different things. They are never added together.</span></caption>
      <thead><tr><th scope="col">Reason</th><th scope="col" className="tally__count">Gaps</th><th scope="col">What is missing</th><th scope="col">What the reason means</th></tr></thead>
      <tbody>
        {rows.map(({ missing, tally }) => (
          <tr key={tally.reason}>
            <th scope="row"><Reason reason={tally.reason} say={tally.say} /></th><td className="tally__count">{tally.count}</td><td>{missing}</td><td>{tally.meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
