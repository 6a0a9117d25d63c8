import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Page } from '../Page.tsx';

const route = getRouteApi('/structure');

export function StructureRoute(): ReactElement {
  const answer = route.useLoaderData();
  return <Page place={answer.data?.placeProfile} title="Structure"><p>{answer.data?.structure?.say}</p></Page>;
}
