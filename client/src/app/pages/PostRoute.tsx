import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PostPage } from '../../features/parties/PostPage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { Known } from '../Known.tsx';
import { Page } from '../Page.tsx';
import { Unanswered } from '../Unanswered.tsx';

const route = getRouteApi('/posts/$id');

export function PostRoute(): ReactElement {
  const answer = route.useLoaderData();
  const panel = useEvidencePanel();
  const place = answer.data?.placeProfile;
  const post = answer.data?.postProfile ?? undefined;
  if (post === undefined) return <Unanswered answer={answer} field="postProfile" what="post" place={place} />;
  return (
    <Page place={place} title={post.thing.name} kicker="Post">
      <Known isKnown={post.slots.length > 0} say={post.say} place={place}><PostPage post={post} panel={panel} /></Known>
    </Page>
  );
}
