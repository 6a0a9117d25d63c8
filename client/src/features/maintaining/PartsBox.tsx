// What becomes of each line, seat and duty of bodies that make way: it stays open unless the officer says where it goes.
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import type { Day } from '#schema/period.ts';
import { PartsOfBodyDocument, type PartsOfBodyQuery } from '../../gql/graphql.ts';
import { dayOf } from '../../lib/days.ts';
import { dayFieldsIn, partsIn, thingsIn, type PartsField, type Typed } from './fields.ts';

interface Props {
  readonly field: PartsField;
  readonly typed: Typed;
  readonly error: string | undefined;
  /** What the form is about; another object: it is to be read anew. */
  readonly subject: { readonly id: string };
  readonly onType: (change: (now: Typed) => Typed) => void;
}

/** Asked once the day is known: what runs on it. */
export function PartsBox({ field, typed, error, subject, onType }: Props): ReactElement {
  const { name, label, hint, ways: waysOf } = field;
  const day = dayFieldsIn(typed, field.on);
  // A year that is still being typed is no question.
  const read = day.year.trim().length === 4 ? dayOf(day) : { mend: '' };
  const others = thingsIn(typed, field.others).map(({ id }) => id).join(' ');
  const held = partsIn(typed, name);
  const found = useParts({ subject, others, on: 'day' in read ? read.day : undefined }, (bodies) => {
    const parts = bodies.flatMap((body) => body.parts);
    onType((now) => ({ [name]: { is: 'PARTS', parts: {
      versions: Object.fromEntries([...bodies, ...parts].map(({ id, version }) => [id, version])), says: Object.fromEntries(parts.map((part) => [part.id, spoken(part)])),
      ways: Object.fromEntries(Object.entries(partsIn(now, name).ways).filter(([id]) => parts.some((part) => part.id === id))),
    } } }));
  });
  const choose = (chosen: Readonly<Record<string, string>>): void => { onType((now) => ({ [name]: { is: 'PARTS', parts: { ...partsIn(now, name), ways: { ...partsIn(now, name).ways, ...chosen } } } })); };
  const ways = waysOf(typed);
  return (
    <fieldset className={error === undefined ? 'govuk-fieldset parts' : 'govuk-fieldset parts govuk-form-group--error'}>
      <legend className="govuk-fieldset__legend">{label}</legend>
      <div className="govuk-hint">{hint}</div>
      {error !== undefined && <p className="govuk-error-message"><span className="govuk-visually-hidden">Error: </span>{error}</p>}
      <Found id={name} found={found} ways={ways} chosen={held.ways} onChoose={choose} />
    </fieldset>
  );
}

interface FoundProps {
  readonly id: string;
  readonly found: readonly Read[] | string;
  readonly ways: ReturnType<PartsField['ways']>;
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (chosen: Readonly<Record<string, string>>) => void;
}

function Found({ id, found, ways, chosen, onChoose }: FoundProps): ReactElement {
  if (typeof found === 'string') return <p id={id} tabIndex={-1} role="status">{found}</p>;
  const parts = found.flatMap((body) => body.parts);
  const movable = parts.filter(({ sort }) => MOVABLE.has(sort));
  const all = new Set(movable.map((part) => wayOf(part, chosen, ways)));
  if (parts.length === 0) return <p id={id} tabIndex={-1}>Nothing runs on that day that could go anywhere.</p>;
  return (
    <>
      <p className="parts__all">
        <label htmlFor={id}>All of them: </label>
        <Ways id={id} ways={all.size > 1 ? [{ value: MIXED, label: 'Each as chosen below' }, ...ways] : ways} value={all.size > 1 ? MIXED : [...all][0] ?? ''} onChoose={(way) => { onChoose(Object.fromEntries(movable.map((part) => [part.id, way]))); }} />
      </p>
      <ul className="parts__list">
        {parts.map((part) => (
          <li key={part.id}>
            <label htmlFor={`${id}-${part.id}`}>{spoken(part)}</label>
            {MOVABLE.has(part.sort) ? <Ways id={`${id}-${part.id}`} ways={ways} value={wayOf(part, chosen, ways)} onChoose={(way) => { onChoose({ [part.id]: way }); }} /> : ' Record that by itself.'}
          </li>
        ))}
      </ul>
    </>
  );
}

// It is told for a body that ends; here its way is still open.
function spoken({ say }: { readonly say: string }): string {
  return say.replace(/^A line stays open: /u, '');
}

const MIXED = 'MIXED';
// Agreements signed and tasks delegated have no way here.
const MOVABLE: ReadonlySet<string> = new Set(['LINE', 'SEAT', 'MEMBER', 'DUTY']);

// A way that is no longer offered is as good as none.
function wayOf({ id }: { readonly id: string }, chosen: FoundProps['chosen'], ways: FoundProps['ways']): string {
  return ways.some(({ value }) => value === chosen[id]) ? chosen[id] ?? '' : ways[0]?.value ?? '';
}

interface WaysProps {
  readonly id: string;
  readonly ways: FoundProps['ways'];
  readonly value: string;
  readonly onChoose: (way: string) => void;
}

function Ways({ id, ways, value, onChoose }: WaysProps): ReactElement {
  return (
    <select className="govuk-select" id={id} value={value} onChange={(event) => { if (event.target.value !== MIXED) onChoose(event.target.value); }}>
      {ways.map((way) => <option key={way.value} value={way.value}>{way.label}</option>)}
    </select>
  );
}

interface Read {
  readonly id: string;
  readonly version: number;
  readonly parts: NonNullable<PartsOfBodyQuery['ending']>['leftOpen'];
}

interface Asked {
  readonly subject: { readonly id: string };
  /** Ids of the other bodies. */
  readonly others: string;
  readonly on: Day | undefined;
}

/** What was found, or why nothing is. */
function useParts({ subject, others, on }: Asked, onRead: (bodies: readonly Read[]) => void): readonly Read[] | string {
  const client = useApolloClient();
  const [found, setFound] = useState<readonly Read[] | string>();
  const told = useEffectEvent(onRead);
  useEffect(() => {
    if (on === undefined) return undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const ids = [subject.id, ...others.split(' ').filter((id) => id !== '')];
      const answers = await Promise.all(ids.map(async (id) => ({ id, ...await client.query({ query: PartsOfBodyDocument, variables: { id, on }, errorPolicy: 'all', fetchPolicy: 'no-cache' }) })));
      if (!isWanted) return;
      const problem = answers.flatMap(({ data }) => data?.ending?.problems ?? [])[0];
      const bodies = answers.map(({ id, data }) => ({ id, version: data?.editState?.version ?? 0, parts: data?.ending?.leftOpen ?? [] }));
      setFound(problem?.message ?? bodies);
      if (problem === undefined) told(bodies);
    };
    ask().catch(() => { if (isWanted) setFound('What runs on that day could not be read just now.'); });
    return () => { isWanted = false; };
  }, [client, subject, others, on]);
  if (on === undefined) return 'Enter the day first: what runs on it is listed here.';
  return found ?? 'Reading what runs on that day…';
}
