import { useEffect, useRef, type ReactElement } from 'react';

interface Props {
  /** `at`: the id of the field to go to; undefined: none. */
  readonly errors: readonly { readonly say: string; readonly at: string | undefined }[];
}

/** All that is to be mended, at the head of a form; takes the focus whenever there is something new to read. */
export function ErrorSummary({ errors }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.focus(); }, [errors]);
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary">
      <h2 className="govuk-error-summary__title" id="error-summary">There is a problem</h2>
      <ul className="govuk-list govuk-error-summary__list">
        {errors.map(({ say, at }) => (
          <li key={say}>{at === undefined ? say : <a href={`#${at}`} onClick={(event) => { event.preventDefault(); document.getElementById(at)?.focus(); }}>{say}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
