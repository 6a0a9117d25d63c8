// A search field with suggestions in groups, by the pattern for an editable combobox with a list: the focus stays in
// the field, the arrow keys mark a suggestion, Enter takes the marked one or sends the text, Escape closes the list.
import { useId, type ReactElement, type ReactNode } from 'react';
import { SuggestionList } from './SuggestionList.tsx';
import { useSuggestions, type SuggestionGroup } from './use-suggestions.ts';

interface Props {
  /** Its field's id is `${id}-field`; one is made where none is given. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly size: 'large' | 'small';
  readonly text: string;
  readonly groups: readonly SuggestionGroup[];
  /** Stands in place of suggestions where there are none. */
  readonly emptyText: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (key: string) => void;
  readonly onSubmit: () => void;
  /** Stands within a form: Enter chooses here and sends nothing. */
  readonly isPart?: boolean;
}

/** At most 200 characters. `emptyText` stands in the place of suggestions; a small box shows its label in the field. */
export function SearchBox({ id: given, label, size, text, groups, emptyText, onType, onChoose, onSubmit, isPart }: Props): ReactElement {
  const made = useId();
  const id = given ?? made;
  const { isOpen, marked, keyOf, open, close, pressKey } = useSuggestions({ groups, onChoose, onSubmit });
  const optionId = (key: string) => `${id}-${key}`;
  return (
    <Frame isPart={isPart} name={`search-box search-box--${size}`} label={label} onSubmit={() => { close(); onSubmit(); }}>
      <label className={size === 'large' ? 'search-box__label' : 'govuk-visually-hidden'} htmlFor={`${id}-field`}>{label}</label>
      <div className="search-box__row">
        <input
          className="search-box__input" id={`${id}-field`} type="text" role="combobox" maxLength={200} autoComplete="off" autoCorrect="off" spellCheck={false}
          aria-autocomplete="list" aria-expanded={isOpen} aria-controls={`${id}-list`} aria-activedescendant={marked === undefined ? undefined : optionId(marked)}
          placeholder={size === 'small' ? label : undefined}
          value={text} onChange={(event) => { onType(event.target.value); open(event.target.value); }}
          onKeyDown={pressKey} onBlur={close} onClick={() => { open(text); }}
        />
        {isPart !== true && <button type="submit" className="search-box__button">Search</button>}
      </div>
      <SuggestionList
        id={`${id}-list`} typed={text} groups={isOpen ? groups : []} marked={marked} optionId={optionId}
        emptyText={isOpen ? emptyText : undefined} onChoose={(key) => { close(); onChoose(key); }}
      />
      <p className="govuk-visually-hidden" role="status">{isOpen && (keyOf.length === 0 ? emptyText : countSay(keyOf.length))}</p>
    </Frame>
  );
}

interface FrameProps {
  readonly isPart: boolean | undefined;
  readonly name: string;
  readonly label: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function Frame({ isPart, name, label, onSubmit, children }: FrameProps): ReactElement {
  if (isPart === true) return <div className={`${name} search-box--part`}>{children}</div>;
  return <form className={name} role="search" aria-label={label} onSubmit={(event) => { event.preventDefault(); onSubmit(); }}>{children}</form>;
}

function countSay(count: number): string {
  return count === 1 ? '1 suggestion' : `${String(count)} suggestions`;
}
