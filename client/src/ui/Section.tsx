import { useId, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly heading: string;
  /** The quieter line below the heading. */
  readonly hint?: string | undefined;
  /** True: a rule above, as between the parts of one answer. */
  readonly isRuled?: boolean;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page under a heading of second level. */
export function Section({ heading, hint, isRuled = false, id, children }: Props): ReactElement {
  const name = useId();
  return (
    <section className={isRuled ? 'section section--ruled' : 'section'} aria-labelledby={name} id={id}>
      <h2 className="section__heading" id={name}>{heading}</h2>
      {hint !== undefined && <p className="section__hint">{hint}</p>}
      {children}
    </section>
  );
}
