// What an officer is asked while nobody has chosen what solid and dashed mean.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { HOUSE_KEY_ID } from '#schema/vocabulary/house-keys.ts';
import { NO_HOUSE_KEY } from '#schema/wording/house-key.ts';
import { FormLink } from './Maintain.tsx';
import { mayEdit, type StateOfRecord } from './RecordNotice.tsx';

const root = getRouteApi('__root__');

/** Its form asks for no paper, so that a record without one has it too. */
export const isOfHouseKey = (pathname: string): boolean => pathname === `/maintain/do/choose-house-key/${HOUSE_KEY_ID}`;

/** Below a structure: by which key it is drawn, and the way to choose one; nothing for others, or once one is chosen. */
export function HouseKeyWanted(): ReactElement | null {
  return useIsWanted() ? <p className="structure__unkeyed">{NO_HOUSE_KEY} <ToForm>Choose the house key</ToForm></p> : null;
}

/** The same among what can be done with a record that is empty yet. */
export function HouseKeyToChoose(): ReactElement | null {
  return useIsWanted() ? <li><strong>Say how your partnership draws.</strong> {NO_HOUSE_KEY} <ToForm>Choose the house key</ToForm></li> : null;
}

function useIsWanted(): boolean {
  const state: StateOfRecord = root.useLoaderData();
  return mayEdit(state) && (state?.data?.recordState.houseKey ?? null) === null;
}

/** The way to it in the middle of a sentence, whether one is chosen or not. */
export function HouseKeyDoor(): ReactElement {
  return <ToForm>the house key</ToForm>;
}

function ToForm({ children }: { readonly children: string }): ReactElement {
  return <FormLink command="choose-house-key" id={HOUSE_KEY_ID}>{children}</FormLink>;
}
