import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { Home } from '../../features/lookup/Home.tsx';
import { unmasked } from '../../gql/fragment-masking.ts';
import { DateBarFragmentDoc, type DateBarFragment } from '../../gql/graphql.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { AsAt } from '../DateBar.tsx';
import { DateForm } from '../DateForm.tsx';
import { isReal, type StateOfRecord } from '../RecordNotice.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/');
const root = getRouteApi('__root__');

/** The first screen: the place and its day are the heading. */
export function HomeRoute(): ReactElement {
  const answer = route.useLoaderData();
  const state: StateOfRecord = root.useLoaderData();
  const profile = answer.data?.placeProfile ?? undefined;
  usePageTitle('Who is responsible for what');
  if (profile === undefined) {
    return <Unanswered answer={answer} field="placeProfile" what="place" place={undefined} />;
  }
  const bar = unmasked(DateBarFragmentDoc, profile);
  return (
    <main className="wrap page page--home home" id="content" tabIndex={-1}>
      <h1 tabIndex={-1}>{profile.place.name}</h1>
      <HomeDay bar={bar} />
      <Home place={profile} hasExamples={isReal(state)} />
    </main>
  );
}

function HomeDay({ bar }: { readonly bar: DateBarFragment }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="home__day">
        <AsAt place={bar} />{' '}
        <TextButton isExpanded={isOpen} controls="date-form" onPress={() => { setOpen(!isOpen); }}>Change date</TextButton>
      </p>
      <div id="date-form">{isOpen && <DateForm newest={bar.latestPaper} onDone={() => { setOpen(false); }} />}</div>
    </>
  );
}
