// What an officer can do from the page of a thing; nobody else is offered it.
import { getRouteApi, Link } from '@tanstack/react-router';
import { Children, type ReactElement, type ReactNode } from 'react';
import { Section } from '../ui/Section.tsx';
import { mayEdit, type StateOfRecord } from './RecordNotice.tsx';

const root = getRouteApi('__root__');

interface Props {
  readonly id: string;
  /** A link to each form. */
  readonly children?: ReactNode;
  /** Forms of what belongs to it. */
  readonly besides?: ReactNode;
}

/** The forms, then the edits that were made of it. */
export function Maintain({ id, children, besides }: Props): ReactElement | null {
  const state: StateOfRecord = root.useLoaderData();
  if (!mayEdit(state)) return null;
  return (
    <Section heading="Maintain the record">
      <ul className="lines">
        {Children.map(Children.toArray(children), (form) => <li>{form}</li>)}
        <li><Link className="govuk-link" to="/edits" search={({ asOf, proposals }) => ({ asOf, proposals, of: id })}>Edits of it, before and after</Link></li>
      </ul>
      {besides}
    </Section>
  );
}

/** The same way from a place where others read too: for whoever may edit. */
export function OfficerLink(props: LinkProps): ReactElement | null {
  const state: StateOfRecord = root.useLoaderData();
  return mayEdit(state) ? <FormLink {...props} /> : null;
}

interface LinkProps {
  readonly command: string;
  readonly id: string;
  readonly children: string;
}

/** The way to a form. `command`: as its address calls it. */
export function FormLink({ command, id, children }: LinkProps): ReactElement {
  const own = OF_AN_ITEM.find((to) => to === `/maintain/do/${command}/$id`);
  if (own !== undefined) return <Link className="govuk-link" to={own} params={{ id }}>{children}</Link>;
  return <Link className="govuk-link" to="/maintain/do/$command/$id" params={{ command, id }}>{children}</Link>;
}

// Forms that begin with the card of their item have addresses of their own.
const OF_AN_ITEM = ['/maintain/do/assign-owner/$id', '/maintain/do/declare-unassigned/$id'] as const;
