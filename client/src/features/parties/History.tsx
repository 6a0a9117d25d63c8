import type { ReactElement } from 'react';
import type { SpokenStatement } from '../../lib/rows.tsx';
import { LinkedText } from '../../lib/ThingLink.tsx';
import { Section } from '../../ui/Section.tsx';

interface Props {
  readonly history: readonly SpokenStatement[];
  readonly namesAsPrinted?: readonly string[];
}

/** When papers show it, and under which names. */
export function History({ history, namesAsPrinted = [] }: Props): ReactElement {
  return (
    <Section heading="History">
      <ul className="lines">
        {history.map(({ id, say, links }) => <li key={id}><LinkedText say={say} links={links} /></li>)}
        {namesAsPrinted.length === 1 && <li>Printed under one name only</li>}
        {namesAsPrinted.length > 1 && <li>Printed as {namesAsPrinted.map((name) => `“${name}”`).join(', ')}</li>}
      </ul>
    </Section>
  );
}
