import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { RecordsFragmentDoc, type RecordsFragment } from '../../gql/graphql.ts';
import { StatementSection } from '../../telling/StatementSection.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { CopyAsText } from '../../ui/CopyAsText.tsx';
import { RECORD_LIST_ADDRESSES, RECORD_LISTS, type RecordListAddress, type RecordListParams } from './record-lists.ts';

interface Props {
  readonly list: FragmentType<typeof RecordsFragmentDoc>;
  readonly address: RecordListAddress;
  readonly chosen: RecordListParams;
  readonly panel: ReactNode;
}

/** A list of records, place by place, in the order chosen. */
export function RecordList({ list, address, chosen, panel }: Props): ReactElement {
  const { say, total, records, places, asText } = unmasked(RecordsFragmentDoc, list);
  const shown = places.filter(({ id }) => chosen.within === undefined || chosen.within === id);
  return (
    <Columns panel={panel} lead={<><Lists /><div className="answer"><p className="answer__say">{say}</p><CopyAsText text={asText} /></div></>}>
      <Choice address={address} places={places} chosen={chosen} />
      {shown.map(({ id, name }) => <StatementSection key={id} heading={name} statements={statementsOf(records, id)} />)}
      {records.length < total && <p>The first {records.length} of {total} are shown.</p>}
    </Columns>
  );
}

function statementsOf(records: RecordsFragment['records'], place: string) {
  return records.filter(({ places }) => places.some(({ id }) => id === place)).map(({ statement }) => statement);
}

function Lists(): ReactElement {
  return (
    <nav className="tabs" aria-label="Lists of records">
      <ul>
        {RECORD_LIST_ADDRESSES.map((to) => (
          <li key={to}><Link className="govuk-link" to={to} search={({ asOf, proposals }) => ({ asOf, proposals })} activeProps={{ 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>{RECORD_LISTS[to].title}</Link></li>
        ))}
      </ul>
    </nav>
  );
}

interface ChoiceProps {
  readonly address: RecordListAddress;
  readonly places: RecordsFragment['places'];
  readonly chosen: RecordListParams;
}

/** Which place, and which order: as links, the one that is shown in bold. */
function Choice({ address, places, chosen: { within, order } }: ChoiceProps): ReactElement {
  const link = (set: RecordListParams, text: string, isShown: boolean): ReactNode => (isShown
    ? <strong>{text}</strong>
    : <Link className="govuk-link" to={address} search={(search) => ({ ...search, within, order, ...set })}>{text}</Link>);
  return (
    <section className="facets" aria-label="Narrow and order the list">
      <Facet heading="Place">
        {[link({ within: undefined }, 'All', within === undefined), ...places.map(({ id, name }) => link({ within: id }, name, within === id))]}
      </Facet>
      <Facet heading="Order">
        {[link({ order: undefined }, 'Newest paper first', order === undefined), link({ order: 'oldest' }, 'Oldest paper first', order === 'oldest')]}
      </Facet>
    </section>
  );
}

function Facet({ heading, children }: { readonly heading: string; readonly children: readonly ReactNode[] }): ReactElement {
  const id = `records-${heading.toLowerCase()}`;
  return (
    <div className="facet">
      <span className="facet__heading" id={id}>{heading}:</span>
      {/* The options stand in a fixed order. */}
      <ul aria-labelledby={id}>{children.map((option, at) => <li key={at}>{option}</li>)}</ul>
    </div>
  );
}
