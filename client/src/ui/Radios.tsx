import type { ReactElement } from 'react';

interface Props<V extends string> {
  readonly id: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: V; readonly label: string; readonly hint: string }[];
  readonly value: V;
  readonly error: string | undefined;
  readonly onChange: (value: V) => void;
}

/** One of a few. The first one's id is `id`, for an error summary to link to. */
export function Radios<V extends string>({ id, legend, choices, value, error, onChange }: Props<V>): ReactElement {
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      <fieldset className="govuk-fieldset" aria-describedby={error === undefined ? undefined : `${id}-error`}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {error !== undefined && <p className="govuk-error-message" id={`${id}-error`}><span className="govuk-visually-hidden">Error: </span>{error}</p>}
        <div className="govuk-radios govuk-radios--small">
          {choices.map((choice, at) => {
            const own = at === 0 ? id : `${id}-${choice.value}`;
            return (
              <div key={choice.value} className="govuk-radios__item">
                <input className="govuk-radios__input" type="radio" name={id} id={own} value={choice.value} checked={value === choice.value} aria-describedby={`${own}-hint`} onChange={() => { onChange(choice.value); }} />
                <label className="govuk-label govuk-radios__label" htmlFor={own}>{choice.label}</label>
                <div className="govuk-hint govuk-radios__hint" id={`${own}-hint`}>{choice.hint}</div>
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
