import type { ReactElement, ReactNode } from 'react';

interface Step {
  readonly key: string;
  readonly heading: string;
  /** The thing of the page itself. */
  readonly isHere: boolean;
  /** Why the step is missing; undefined where it is not. */
  readonly missing: string | undefined;
  readonly content: ReactNode;
}

/** Steps one under the other on one line, which is open where a step is missing. */
export function Thread({ steps }: { readonly steps: readonly Step[] }): ReactElement {
  return (
    <ol className="thread">
      {steps.map(({ key, heading, isHere, missing, content }) => (
        <li key={key} className={['thread__step', isHere && 'thread__step--here', missing !== undefined && 'thread__step--missing'].filter((name) => name !== false).join(' ')} aria-current={isHere ? 'step' : undefined}>
          <h3 className="thread__heading">{heading}{missing !== undefined && <span className="thread__missing">{missing}</span>}</h3>
          {content}
        </li>
      ))}
    </ol>
  );
}
