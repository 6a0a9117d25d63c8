import type { ReactElement } from 'react';

interface Fields {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

interface Props {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly value: Fields;
  readonly error: string | undefined;
  readonly onChange: (value: Fields) => void;
}

const PARTS = [['day', 'Day', 2], ['month', 'Month', 2], ['year', 'Year', 4]] as const;

/** A date in three fields. The first field's id is `${id}-day`, for an error summary to link to. */
export function DateInput({ id, legend, hint, value, error, onChange }: Props): ReactElement {
  const describedBy = error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`;
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      <fieldset className="govuk-fieldset" role="group" aria-describedby={describedBy}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <div className="govuk-hint" id={`${id}-hint`}>{hint}</div>
        {error !== undefined && (
          <p className="govuk-error-message" id={`${id}-error`} role="alert">
            <span className="govuk-visually-hidden">Error: </span>{error}
          </p>
        )}
        <div className="govuk-date-input">
          {PARTS.map(([part, label, width]) => (
            <div key={part} className="govuk-date-input__item">
              <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>{label}</label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-${String(width)}${error === undefined ? '' : ' govuk-input--error'}`}
                id={`${id}-${part}`} type="text" inputMode="numeric" autoComplete="off" value={value[part]}
                onChange={(event) => { onChange({ ...value, [part]: event.target.value }); }}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
