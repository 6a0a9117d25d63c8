// A search field with suggestions in groups. The arrow keys walk them, Enter takes the marked one or sends the text.
import type { KeyboardEvent, ReactElement } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';

interface Suggestion {
  readonly key: string;
  readonly name: string;
  /** What tells it from others of like name. */
  readonly detail: string | null;
}

export interface SuggestionGroup {
  readonly heading: string;
  readonly suggestions: readonly Suggestion[];
}

interface Props {
  readonly label: string;
  readonly size: 'large' | 'small';
  readonly text: string;
  readonly groups: readonly SuggestionGroup[];
  /** Stands in place of suggestions where there are none. */
  readonly emptyText: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (key: string) => void;
  readonly onSubmit: () => void;
}

export function SearchBox({ label, size, text, groups, emptyText, onType, onChoose, onSubmit }: Props): ReactElement {
  // With the list open, the field keeps Enter to itself even where no suggestion is marked: the form takes it first.
  const submitUnmarked = (event: KeyboardEvent<HTMLElement>) => {
    const isMarked = event.target instanceof HTMLInputElement && event.target.getAttribute('aria-activedescendant') !== null;
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || isMarked) return;
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form
      className={`search-box search-box--${size}`} role="search" onKeyDownCapture={submitUnmarked}
      onSubmit={(event) => { event.preventDefault(); onSubmit(); }}
    >
      <ComboBox
        className="search-box__combo" inputValue={text} onInputChange={onType} allowsCustomValue allowsEmptyCollection
        value={null} onChange={(key) => { if (key !== null) onChoose(String(key)); }}
      >
        <Label className={size === 'large' ? 'search-box__label' : 'govuk-visually-hidden'}>{label}</Label>
        <div className="search-box__row">
          <Input className="search-box__input" maxLength={200} />
          <button type="submit" className="search-box__button">Search</button>
        </div>
        <Popover className="suggestions" offset={0} placement="bottom start">
          <ListBox className="suggestions__list" renderEmptyState={() => <p className="suggestions__empty">{emptyText}</p>}>
            {groups.map((group) => <Group key={group.heading} group={group} />)}
          </ListBox>
        </Popover>
      </ComboBox>
    </form>
  );
}

function Group({ group: { heading, suggestions } }: { readonly group: SuggestionGroup }): ReactElement {
  return (
    <ListBoxSection id={heading} className="suggestions__group">
      <Header className="suggestions__heading">{heading}</Header>
      {suggestions.map(({ key, name, detail }) => (
        <ListBoxItem key={key} id={key} textValue={name} className="suggestion">
          <span className="suggestion__name">{name}</span>
          {detail !== null && <span className="suggestion__detail">{detail}</span>}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
