import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  /** The control, described by what `describedBy` names. */
  readonly children: (describedBy: string) => ReactNode;
}

/** A label, a hint, what to mend, and the one control they are of. */
export function Field({ id, label, hint, error, children }: Props): ReactElement {
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>{label}</label>
      <div className="govuk-hint" id={`${id}-hint`}>{hint}</div>
      {error !== undefined && <p className="govuk-error-message" id={`${id}-error`}><span className="govuk-visually-hidden">Error: </span>{error}</p>}
      {children(error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`)}
    </div>
  );
}
