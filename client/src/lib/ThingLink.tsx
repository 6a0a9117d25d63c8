import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import { addressOf } from './address.ts';
import { linkNames } from './linked-text.ts';

/** A thing's name as a link to its page, on the day that is read. */
export function ThingLink({ thing, text }: { readonly thing: Thing; readonly text?: string }): ReactElement {
  return <Link className="govuk-link" {...addressOf(thing)}>{text ?? thing.name}</Link>;
}

/** A sentence whose names are links. */
export function LinkedText({ say, links }: { readonly say: string; readonly links: readonly Thing[] }): ReactElement {
  const parts = linkNames(say, links);
  return <>{parts.map(({ text, thing }, at) => (thing === undefined ? text : <ThingLink key={at} thing={thing} />))}</>;
}
