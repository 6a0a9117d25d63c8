import type { ReactElement } from 'react';
import type { SpokenStatement } from '../lib/rows.tsx';
import { LinkedText } from '../lib/ThingLink.tsx';
import { Section } from '../ui/Section.tsx';

interface Props {
  readonly history: readonly SpokenStatement[];
}

/** When papers show it, and under which names. */
export function History({ history }: Props): ReactElement {
  return (
    <Section heading="History">
      <ul className="lines">
        {history.map(({ id, say, links }) => <li key={id}><LinkedText say={say} links={links} /></li>)}
      </ul>
    </Section>
  );
}
