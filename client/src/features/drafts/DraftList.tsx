// A list of drafts under its heading.
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { DraftListFragment } from '../../gql/graphql.ts';
import { Section } from '../../ui/Section.tsx';

interface Props {
  readonly heading: string;
  readonly drafts: DraftListFragment;
}

/** Each leads to its page; an empty list says so. */
export function DraftList({ heading, drafts: { say, total, sets } }: Props): ReactElement {
  return (
    <Section heading={`${heading}: ${String(total)}`} isRuled>
      <p>{say}</p>
      <ul className="lines">
        {sets.map(({ id, title, say: stands }) => <li key={id}><Link className="govuk-link" to="/maintain/sets/$id" params={{ id }}>{title}</Link>. {stands}</li>)}
      </ul>
      {total > sets.length && <p>And {String(total - sets.length)} more.</p>}
    </Section>
  );
}
