import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnswerForm } from '../../features/asking/AnswerForm.tsx';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/asked/$question');

/** What a reader asked, and what was answered: under a link that nobody can guess. */
export function AskedRoute(): ReactElement {
  const answer = route.useLoaderData();
  const router = useRouter();
  const place = answer.data?.placeProfile;
  const found = answer.data?.readerQuestion;
  if (!found) return <Unanswered answer={answer} field="readerQuestion" what="question" place={place} />;
  return (
    <Page place={place} title={found.kind === 'ERROR' ? 'A report to the governance team' : 'A question to the governance team'}>
      <p>{found.say}{found.about !== null && <> About <ThingLink thing={found.about} />.</>}</p>
      <blockquote className="asked-words">{found.words}</blockquote>
      <Section heading="Answer" isRuled>
        {found.answer === null ? <p>None yet. Keep the address of this page: the answer will stand here, and nobody but you and the governance team knows the address.</p> : <p className="asked-words">{found.answer}</p>}
      </Section>
      {found.mayAnswer && <Section heading="For officers" isRuled><AnswerForm key={found.version} question={found} onSent={() => { void router.invalidate(); }} /></Section>}
    </Page>
  );
}
