import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Day } from '#schema/period.ts';
import { Asked } from '../../features/lookup/Asked.tsx';
import { Results } from '../../features/lookup/Results.tsx';
import { FindPageDocument, type FindPageQuery } from '../../gql/graphql.ts';
import { Columns } from '../../ui/Columns.tsx';
import { ask, type Answer } from '../ask.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Page } from '../Page.tsx';
import type { Context } from '../page-question.ts';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/find');

type Question = NonNullable<FindPageQuery['askedQuestion']>;

interface Loading {
  readonly context: Context;
  readonly deps: { readonly asOf: Day; readonly q: string };
}

/** Never rejects: what did not come is told in the answer. */
export function loadFind({ context, deps: { asOf, q } }: Loading): Promise<Answer<FindPageQuery>> {
  return ask(context.client, { query: FindPageDocument, variables: { asOf, text: q } });
}

/** Everything of a name, by kind. */
export function FindRoute(): ReactElement {
  const answer = route.useLoaderData();
  const { q } = route.useLoaderDeps();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const search = answer.data?.search ?? undefined;
  if (q.trim() === '') {
    return <Page place={place} title="Look something up"><p>Type a name, a topic or a number into the box above.</p></Page>;
  }
  if (search === undefined) return <Unanswered answer={answer} field="search" what="text" place={place} />;
  return (
    <Page place={place} title={`“${q}”`} kicker="Looked up">
      <Columns panel={panel} lead={<Read question={answer.data?.askedQuestion ?? undefined} typed={q} />}>
        {(isFound(search) || !isUnderstood(answer)) && <Results search={search} typed={q} asked={saidOf(answer, q)} />}
      </Columns>
    </Page>
  );
}

// What only comes near is for a sentence that was not understood.
function isFound({ total, words, isNear }: NonNullable<FindPageQuery['search']>): boolean {
  return !isNear && (total > 0 || words.length > 0);
}

// A question that is understood is answered above: that no name holds its words need not be said.
function isUnderstood({ data }: Answer<FindPageQuery>): boolean {
  return typeof data?.askedQuestion?.field === 'string';
}

// How a sentence was read; of one word or two nothing.
function saidOf({ data }: Answer<FindPageQuery>, typed: string): string | undefined {
  return isSentence(typed) ? data?.askedQuestion?.say : undefined;
}

const isSentence = (typed: string): boolean => typed.trim().split(/\s+/u).length > 2;

// One word or two are looked up, and ask nothing: that they are no question need not be said.
function Read({ question, typed }: { readonly question: Question | undefined; readonly typed: string }): ReactElement | null {
  return question !== undefined && (isSentence(typed) || question.field !== null) ? <Asked asked={question} /> : null;
}
