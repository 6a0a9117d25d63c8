import { useEffect, useRef, type ReactElement } from 'react';
import { foundParts } from '#schema/rules/found-parts.ts';
import type { Suggestion, SuggestionGroup } from './use-suggestions.ts';

interface Props {
  readonly id: string;
  /** What was typed: marked in the names. */
  readonly typed: string;
  readonly groups: readonly SuggestionGroup[];
  readonly marked: string | undefined;
  readonly optionId: (key: string) => string;
  /** Shown where there is no suggestion; undefined while the list is closed. */
  readonly emptyText: string | undefined;
  readonly onChoose: (key: string) => void;
}

/** The list under a search field. The field keeps the focus, so a press here must not take it. */
export function SuggestionList({ id, typed, groups, marked, optionId, emptyText, onChoose }: Props): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }); }, [marked]);
  const isEmpty = groups.length === 0;
  return (
    <div className="suggestions" hidden={emptyText === undefined} ref={list} onMouseDown={(event) => { event.preventDefault(); }}>
      <div id={id} role="listbox" aria-label="Suggestions">
        {groups.map(({ heading, suggestions }) => (
          <div key={heading} role="group" aria-label={heading}>
            <div className="suggestions__heading" aria-hidden="true">{heading}</div>
            {suggestions.map((suggestion) => (
              <Option
                key={suggestion.key} id={optionId(suggestion.key)} typed={typed} suggestion={suggestion}
                isMarked={suggestion.key === marked} onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
      {isEmpty && <p className="suggestions__empty" aria-hidden="true">{emptyText}</p>}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly typed: string;
  readonly suggestion: Suggestion;
  readonly isMarked: boolean;
  readonly onChoose: (key: string) => void;
}

function Option({ id, typed, suggestion: { key, name, detail }, isMarked, onChoose }: OptionProps): ReactElement {
  return (
    <div id={id} role="option" aria-selected={isMarked} className="suggestion" onClick={() => { onChoose(key); }}>
      <span className="suggestion__name">{foundParts(typed, name).map(({ text, isFound }, at) => (isFound ? <mark key={at}>{text}</mark> : text))}</span>
      {detail !== null && <span className="suggestion__detail">{detail}</span>}
    </div>
  );
}
