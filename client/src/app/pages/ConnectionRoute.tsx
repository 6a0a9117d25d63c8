import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Ways } from '../../features/connection/Ways.tsx';
import { PartyBox } from '../../features/lookup/PartyBox.tsx';
import { ConnectionPageDocument, type ConnectionPageQuery } from '../../gql/graphql.ts';
import { Columns } from '../../ui/Columns.tsx';
import { ask, missingIn, type Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import type { Context, DayOfPage } from '../page-question.ts';
import { Retry } from '../Unanswered.tsx';

const route = getRouteApi('/connection');

interface Loading {
  readonly context: Context;
  readonly deps: DayOfPage & { readonly from: string; readonly to: string };
}

/** Of one side alone its name is asked for; of none, only the day. */
export function loadConnection({ context, deps: { from, to, ...day } }: Loading): Promise<Answer<ConnectionPageQuery>> {
  return ask(context.client, { query: ConnectionPageDocument, variables: { ...day, from: from === '' ? to : from, to: to === '' ? from : to } });
}

/** How two parties connect: chosen in two fields, answered below them. */
export function ConnectionRoute(): ReactElement {
  const answer = route.useLoaderData();
  return (
    <Page place={answer.data?.placeProfile} title="How do two groups connect?">
      <div className="pair-of-fields">
        <Side name="from" label="From this body, organisation or post" />
        <Side name="to" label="To this one" />
      </div>
      <Answered answer={answer} />
    </Page>
  );
}

function Side({ name, label }: { readonly name: 'from' | 'to'; readonly label: string }): ReactElement {
  const { data } = route.useLoaderData();
  const { [name]: id } = route.useLoaderDeps();
  const navigate = useNavigate();
  const chosen = [data?.connection?.from, data?.connection?.to].find((party) => party?.id === id);
  return (
    <PartyBox
      key={chosen?.id ?? ''} label={label} chosen={chosen}
      onChoose={(thing) => { void navigate({ to: '.', resetScroll: false, search: (search) => ({ ...search, [name]: thing.id, evidence: undefined }) }); }}
    />
  );
}

function Answered({ answer }: { readonly answer: Answer<ConnectionPageQuery> }): ReactElement {
  const { from, to } = route.useLoaderDeps();
  const panel = useEvidencePanel();
  if (from === '' || to === '') return <p>Choose both sides. The answer follows lines and seats that papers state on this day, by the fewest steps.</p>;
  const connection = answer.data?.connection ?? undefined;
  if (connection !== undefined) return <Columns panel={panel} lead={<Ways connection={connection} />} />;
  const missing = missingIn(answer, 'connection');
  if (missing?.isUnknown === true) return <p>We hold no body, organisation or post under one of the two names in this address. Choose both sides anew.</p>;
  return <Retry say={missing?.say ?? 'This could not be read just now.'} />;
}
