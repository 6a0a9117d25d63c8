import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Thing } from '#schema/answer.ts';
import { addressOf } from '../lib/address.ts';

/** Plans and actions › the plan › the area. */
export function planCrumbs(within: readonly (Thing | null | undefined)[]): readonly ReactNode[] {
  const things = within.filter((thing) => thing !== null && thing !== undefined);
  return [
    <Link key="all" to="/deliverables">Plans and actions</Link>,
    ...things.map((thing) => <Link key={thing.id} {...addressOf(thing)}>{thing.name}</Link>),
  ];
}
