import type { ReactElement, ReactNode } from 'react';

interface Step {
  readonly key: string;
  readonly name: ReactNode;
  readonly say: ReactNode;
}

/** Numbered steps on one dotted line, and a bar where it stops. */
export function Steps({ steps, stop }: { readonly steps: readonly Step[]; readonly stop: string }): ReactElement {
  return (
    <>
      {steps.length > 0 && (
        <ol className="steps">
          {steps.map(({ key, name, say }) => (
            <li key={key} className="step">
              <p className="step__name">{name}</p>
              <p className="step__say">{say}</p>
            </li>
          ))}
        </ol>
      )}
      <p className="steps__stop">{stop}</p>
    </>
  );
}
