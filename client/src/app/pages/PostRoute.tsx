import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PostPage } from '../../features/parties/PostPage.tsx';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { FormLink, Maintain } from '../Maintain.tsx';
import { ThingPage } from '../ThingPage.tsx';

const route = getRouteApi('/posts/$id');

/** Held or vacant: a post stands without a holder too. */
export function PostRoute(): ReactElement {
  const { id } = route.useParams();
  const panel = useEvidencePanel();
  return (
    <ThingPage
      answer={route.useLoaderData()} field="postProfile" what="post"
      headed={({ thing, slots }) => ({ title: thing.name, kicker: 'Post', isKnown: slots.length > 0 })}
    >
      {(post) => (
        <PostPage
          post={post} panel={panel} doors={<Link className="govuk-link" to="/posts/$id/impact" params={{ id }}>What if this post ended?</Link>}
          maintain={(
            <Maintain id={id}>
              <FormLink command="appoint" id={id}>Record who is appointed to it</FormLink>
              <FormLink command="add-line" id={id}>Record a line to or from another</FormLink>
              <FormLink command="retitle-post" id={id}>Record another title</FormLink>
              <FormLink command="close-post" id={id}>Record that it ends</FormLink>
            </Maintain>
          )}
        />
      )}
    </ThingPage>
  );
}
