import type { ReactElement } from 'react';
import type { SpokenStatement } from '../../lib/rows.tsx';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';

/** When papers show the record, and under which names. */
export function RecordHistory({ history }: { readonly history: readonly SpokenStatement[] }): ReactElement {
  return (
    <Section heading="History">
      <ul className="lines">{history.map(({ id, say, links }) => <li key={id}><LinkedText say={say} links={links} /></li>)}</ul>
    </Section>
  );
}
