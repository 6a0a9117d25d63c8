import type { ReactElement } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly isTicked: boolean;
  readonly error: string | undefined;
  readonly onChange: (isTicked: boolean) => void;
}

/** One sentence to agree to. */
export function Tick({ id, label, isTicked, error, onChange }: Props): ReactElement {
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      {error !== undefined && <p className="govuk-error-message" id={`${id}-error`}><span className="govuk-visually-hidden">Error: </span>{error}</p>}
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input className="govuk-checkboxes__input" type="checkbox" id={id} checked={isTicked} aria-describedby={error === undefined ? undefined : `${id}-error`} onChange={(event) => { onChange(event.target.checked); }} />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>{label}</label>
        </div>
      </div>
    </div>
  );
}
