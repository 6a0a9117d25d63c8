// A minute, a letter or what an officer knows, recorded from within a form as what its edit rests on.
import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { titleOfSource } from '#schema/wording/sources.ts';
import { AddSourceDocument } from '../../gql/graphql.ts';
import { failuresOf } from '../../lib/failures.ts';
import { Button } from '../../ui/Button.tsx';
import { Control, type Supplies } from './Control.tsx';
import { nothingTyped, readTyped, type Mend, type Typed } from './fields.ts';
import { SOURCE_FIELDS, sourceIn } from './source-fields.ts';

interface Props {
  readonly supplies: Supplies;
  readonly onAdded: (paper: Supplies['papers'][number]) => void;
}

/** Folded until it is wanted. It is kept at once, whatever becomes of the edit: others may rest on it too. */
export function AddSource({ supplies, onAdded }: Props): ReactElement {
  const client = useApolloClient();
  const [typed, setTyped] = useState<Typed>(() => nothingTyped(SOURCE_FIELDS));
  const [mends, setMends] = useState<readonly Mend[]>([]);
  const [isOpen, setOpen] = useState(false);
  const add = async (): Promise<void> => {
    const read = readTyped(SOURCE_FIELDS, typed);
    if ('mends' in read) { setMends(read.mends); return; }
    const { input, of } = sourceIn(read.answers);
    const { data, error } = await client.mutate({ mutation: AddSourceDocument, errorPolicy: 'all', variables: { input, key: crypto.randomUUID() } }).catch((thrown: unknown) => ({ data: undefined, error: thrown instanceof Error ? thrown : new Error('Not sent') }));
    const problems = data?.addSource.problems ?? [];
    const [id] = data?.addSource.made ?? [];
    if (id === undefined) {
      setMends(error === undefined ? problems.map(({ path, message }) => ({ field: `source-${path[0] ?? 'kind'}`, say: message })) : [{ field: 'source-kind', say: failuresOf(error).map(({ say }) => say).join(' ') }]);
      return;
    }
    setTyped(nothingTyped(SOURCE_FIELDS));
    setMends([]);
    setOpen(false);
    onAdded({ id, shortTitle: titleOfSource(input, of) });
  };
  return (
    <details className="add-source" open={isOpen} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary className="text-button">Add a minute, a letter or what you know</summary>
      <fieldset className="govuk-fieldset add-source__fields">
        <legend className="govuk-visually-hidden">A minute, a letter or what you know</legend>
        {SOURCE_FIELDS.filter(({ isAsked }) => isAsked?.(typed) ?? true).map((field) => (
          <Control key={field.name} field={field} typed={typed} error={mends.find((mend) => mend.field === field.name)?.say} mends={mends} supplies={supplies} onType={(change) => { setTyped((now) => ({ ...now, ...(typeof change === 'function' ? change(now) : change) })); }} />
        ))}
        <Button look="outlined" onPress={() => { void add(); }}>Add it, and rest this edit on it</Button>
      </fieldset>
    </details>
  );
}
