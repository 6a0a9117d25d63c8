import { Children, type ReactElement, type ReactNode } from 'react';
import { Section } from '../../ui/Section.tsx';

/** Questions about the party that have a page of their own, a link each. */
export function Doors({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Section heading="Ask about it">
      <ul className="lines">{Children.map(children, (door) => <li>{door}</li>)}</ul>
    </Section>
  );
}
