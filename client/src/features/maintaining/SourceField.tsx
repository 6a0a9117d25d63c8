// On which paper an edit rests: looked up among those that we hold, or a minute, a letter or what is known, added here.
import { useState, type ReactElement } from 'react';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { AddSource } from './AddSource.tsx';
import type { Supplies } from './Control.tsx';
import type { PaperField } from './fields.ts';

interface Props {
  readonly field: PaperField;
  readonly error: string | undefined;
  /** The id of the paper that is chosen; empty: none. */
  readonly chosen: string;
  readonly supplies: Supplies;
  readonly onChoose: (id: string) => void;
}

const MOST = 8;

/** Every word that is typed stands somewhere in the name of what is offered. */
export function SourceField({ field: { name, label }, error, chosen, supplies, onChoose }: Props): ReactElement {
  const [text, setText] = useState('');
  const [added, setAdded] = useState<Supplies['papers']>([]);
  const papers = [...added, ...supplies.papers];
  const words = text.trim().toLowerCase().split(/\s+/u);
  const hits = papers.filter(({ shortTitle }) => words.every((word) => shortTitle.toLowerCase().includes(word))).slice(0, MOST);
  const choose = (paper: string | undefined): void => {
    if (paper === undefined) return;
    setText('');
    onChoose(paper);
  };
  const held = papers.find((paper) => paper.id === chosen);
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      {error !== undefined && <p className="govuk-error-message"><span className="govuk-visually-hidden">Error: </span>{error}</p>}
      <SearchBox
        id={name} isPart label={label} size="large" text={text} emptyText="No paper we hold is called so" onType={setText} onChoose={choose} onSubmit={() => { choose(hits[0]?.id); }}
        groups={[{ heading: 'Papers', suggestions: hits.map((paper) => ({ key: paper.id, name: paper.shortTitle, detail: null })) }]}
      />
      <div role="status">
        {chosen !== '' && <p>Chosen: {held?.shortTitle ?? 'a paper we hold'} <TextButton onPress={() => { onChoose(''); }}>Take the paper away</TextButton></p>}
      </div>
      <AddSource supplies={supplies} onAdded={(paper) => { setAdded([paper, ...added]); choose(paper.id); }} />
    </div>
  );
}
