import type { ReactElement, ReactNode } from 'react';
import { CHANGE_WORDS } from '#schema/wording/changes-as-text.ts';
import type { ChangePartsFragment } from '../../gql/graphql.ts';
import { Citations } from '../../lib/Citations.tsx';
import { useReading } from '../../lib/reading.ts';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { ChangeBadge } from './ChangeBadge.tsx';
import type { Group } from './groups.ts';

/** A heading, and a row a change: badge, sentences, sources. */
export function ChangeGroup({ group: { heading, rows, folded } }: { readonly group: Group<ChangePartsFragment> }): ReactElement {
  return (
    <Section heading={heading}>
      <ul className="changes">
        {rows.map((change) => <ChangeRow key={change.id} badge={<ChangeBadge kind={change.kind} />} change={change} />)}
        {folded.map(({ kind, changes }) => (
          <li key={kind} className="change">
            <ChangeBadge kind={kind} />
            <details className="change__fold">
              <summary>{changes.length} bodies: {CHANGE_WORDS[kind].toLowerCase()}, among them {namesOf(changes)}. List all {changes.length}</summary>
              <ul>{changes.map((change) => <ChangeRow key={change.id} change={change} />)}</ul>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function namesOf(changes: readonly ChangePartsFragment[]): string {
  return changes.slice(0, 2).flatMap(({ about }) => about?.name ?? []).join(' and ');
}

function ChangeRow({ badge, change: { says } }: { readonly badge?: ReactNode; readonly change: ChangePartsFragment }): ReactElement {
  const { evidence: open } = useReading();
  const evidence = says.flatMap((said) => said.evidence);
  const isOpen = evidence.some(({ id }) => id === open);
  return (
    <li className={isOpen ? 'change change--open' : 'change'}>
      {badge}
      <div>
        <p>{says.map(({ id, say, links }, at) => <span key={id}>{at > 0 && ' '}<LinkedText say={say} links={links} /></span>)}</p>
        <p className="change__source"><Citations evidence={evidence} /></p>
      </div>
    </li>
  );
}
