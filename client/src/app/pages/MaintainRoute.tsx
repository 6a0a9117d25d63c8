// What is there to do for whoever keeps the record right: counts, the first of each, and the way to all of them.
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DraftList } from '../../features/drafts/DraftList.tsx';
import { LinkedText, ThingLink } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { unmasked, type FragmentType } from '../../gql/fragment-masking.ts';
import { WorkOfListFragmentDoc, type DraftListFragment, type MaintainPageQuery } from '../../gql/graphql.ts';
import { missingIn, type Answer } from '../ask.ts';
import { HouseKeyDoor } from '../HouseKey.tsx';
import { FormLink } from '../Maintain.tsx';
import { Page } from '../Page.tsx';
import { Retry, Unanswered } from '../Unanswered.tsx';
import { WorkItems } from '../WorkItems.tsx';
import { inAddress } from './work-list-loading.ts';

const route = getRouteApi('/maintain');

type Data = NonNullable<MaintainPageQuery>;

/** For editors and above: what of it only they may ask is missing for everybody else. */
export function MaintainRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { placeProfile: place, unowned, termsDue: terms, workLists: work, edits } = answer.data ?? {};
  if (!edits) return <Unanswered answer={answer} field="edits" what="record" place={place} />;
  return (
    <Page place={place} title="Maintain the record">
      <p>
        Every form stands on the page of the thing it is about. <Link className="govuk-link" to="/find">Look a body, a post or an item up</Link>, or go through
        the <Link className="govuk-link" to="/gaps" search={({ asOf, proposals }) => ({ asOf, proposals, list: 'evidence' })}>lines that rest on little</Link>.
        What solid and dashed mean on every picture is <HouseKeyDoor />.
      </p>
      {answer.data?.toApprove && answer.data.approved && <Waiting toApprove={answer.data.toApprove} approved={answer.data.approved} />}
      <Section heading="Record something new">
        <ul className="lines">{NEW.map(([kind, say]) => <li key={kind}><Link className="govuk-link" to="/maintain/add/$kind" params={{ kind }}>{say}</Link></li>)}</ul>
      </Section>
      {unowned ? <Unowned found={unowned} /> : <Missing answer={answer} field="unowned" />}
      {terms ? <Terms found={terms} /> : <Missing answer={answer} field="termsDue" />}
      {work ? work.lists.map((list) => <Work key={unmasked(WorkOfListFragmentDoc, list).list} list={list} />) : <Missing answer={answer} field="workLists" />}
      <Section heading="Newest edits" isRuled>
        <ul className="lines">{edits.edits.map(({ id, seq, say }) => <li key={id}>{String(seq)}. {say}</li>)}</ul>
        <p className="section__door"><Link className="govuk-link" to="/edits">All edits of the record, before and after</Link></p>
      </Section>
    </Page>
  );
}

const NEW = [
  ['body', 'A body: a board, a committee, a group'], ['organisation', 'An organisation'], ['post', 'A post'], ['person', 'A person'],
  ['plan', 'A plan or a strategy'], ['agreement', 'An agreement'], ['function', 'A duty or a task'],
] as const;

function Waiting({ toApprove, approved }: { readonly toApprove: DraftListFragment; readonly approved: DraftListFragment }): ReactElement {
  return (
    <>
      <DraftList heading="Drafts that wait for you" drafts={toApprove} />
      <DraftList heading="Approved drafts, not applied yet" drafts={approved} />
      <p className="section__door"><Link className="govuk-link" to="/maintain/sets">All drafts, yours among them</Link></p>
    </>
  );
}

function Unowned({ found: { total, say, items } }: { readonly found: NonNullable<Data['unowned']> }): ReactElement {
  return (
    <Section heading={`Without an owner: ${String(total)}`} isRuled>
      <p>{say}</p>
      <ul className="lines">{items.map(({ item }) => <li key={item.id}><ThingLink thing={item} />: <FormLink command="assign-owner" id={item.id}>record who answers for it</FormLink></li>)}</ul>
      <p className="section__door"><Link className="govuk-link" to="/gaps" search={({ asOf, proposals }) => ({ asOf, proposals, list: 'owners' })}>All without an owner</Link></p>
    </Section>
  );
}

function Terms({ found: { total, say, terms } }: { readonly found: NonNullable<Data['termsDue']> }): ReactElement {
  return (
    <Section heading={`Terms of reference missing or due: ${String(total)}`} isRuled>
      <p>{say}</p>
      <ul className="lines">{terms.map(({ body, say: due }) => <li key={body.id}><LinkedText say={due} links={[body]} /></li>)}</ul>
      <p className="section__door"><Link className="govuk-link" to="/health/terms">All of them</Link></p>
    </Section>
  );
}

function Work({ list }: { readonly list: FragmentType<typeof WorkOfListFragmentDoc> }): ReactElement {
  const { list: which, heading, total, items } = unmasked(WorkOfListFragmentDoc, list);
  return (
    <Section heading={`${heading}: ${String(total)}`} isRuled>
      <WorkItems list={list} />
      {total > items.length && (
        <p className="section__door"><Link className="govuk-link" to="/maintain/lists/$list" params={{ list: inAddress(which) }}>All {String(total)} of them</Link></p>
      )}
    </Section>
  );
}

function Missing({ answer, field }: { readonly answer: Answer<unknown>; readonly field: string }): ReactElement {
  return <Retry say={missingIn(answer, field)?.say ?? 'This part could not be read just now.'} />;
}
