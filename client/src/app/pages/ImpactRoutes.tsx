// What would be left if a post, a body or an organisation ended: one page for the three.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { partyName, type NamedParty } from '#schema/wording/party-name.ts';
import { ImpactPage } from '../../features/impact/ImpactPage.tsx';
import { inWords } from '../../lib/days.ts';
import { useEvidencePanel } from '../evidence-panel.tsx';
import { ThingPage } from '../ThingPage.tsx';

const posts = getRouteApi('/posts/$id/impact');
const bodies = getRouteApi('/bodies/$id/impact');
const organisations = getRouteApi('/organisations/$id/impact');

const headed = ({ thing, on }: { readonly thing: NamedParty; readonly on: string }) =>
  ({ title: `If ${partyName(thing)} ended on ${inWords(on)}`, kicker: 'What if', isKnown: true });

/** On the day that the address names, else a month after the day that is read; tried and undone. For editors and above. */
export function PostImpactRoute(): ReactElement {
  const panel = useEvidencePanel();
  return <ThingPage isForm answer={posts.useLoaderData()} field="postImpact" what="post" headed={headed}>{(impact) => <ImpactPage impact={impact} panel={panel} />}</ThingPage>;
}

/** The same day and the same rights as for a post. */
export function BodyImpactRoute(): ReactElement {
  const panel = useEvidencePanel();
  return <ThingPage isForm answer={bodies.useLoaderData()} field="closureImpact" what="body" headed={headed}>{(impact) => <ImpactPage impact={impact} panel={panel} />}</ThingPage>;
}

/** The same question as of a body, on the same day and with the same rights. */
export function OrganisationImpactRoute(): ReactElement {
  const panel = useEvidencePanel();
  return <ThingPage isForm answer={organisations.useLoaderData()} field="closureImpact" what="organisation" headed={headed}>{(impact) => <ImpactPage impact={impact} panel={panel} />}</ThingPage>;
}
