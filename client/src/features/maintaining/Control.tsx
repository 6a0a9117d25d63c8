// The control of each kind of field.
import type { ReactElement } from 'react';
import type { Thing } from '#schema/answer.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { ThingLink } from '../../lib/ThingLink.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Field as Labelled } from '../../ui/Field.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { PartsBox } from './PartsBox.tsx';
import { dayFieldsIn, textIn, thingsIn, type ApartField, type ChoiceField, type Mend, type PlainField, type TextField, type ThingsField, type Typed } from './fields.ts';
import type { OpenDraft } from './into-draft.ts';

/** What only the page around the form can give. */
export interface Supplies {
  /** Id of what the form is about; anew each time that it was overtaken, so that what belongs to it is read again. */
  readonly subject: { readonly id: string };
  /** What an edit may rest on, newest first. */
  readonly papers: readonly { readonly id: string; readonly shortTitle: string }[];
  /** Into which an edit may go instead of into the record. */
  readonly drafts: readonly OpenDraft[];
  /** The box in which a thing is looked up; its field's id is `${id}-field`. */
  readonly thingBox: (box: ThingBox) => ReactElement;
}

export interface ThingBox {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly ThingKind[];
  readonly chosen: Thing | undefined;
  /** The text goes once one is chosen, for the next. */
  readonly isSeveral: boolean;
  readonly onChoose: (thing: Thing) => void;
}

/** What is typed otherwise, or how that follows from what is typed just then. */
export type Change = Typed | ((now: Typed) => Typed);

interface Props {
  readonly field: PlainField;
  readonly typed: Typed;
  readonly error: string | undefined;
  /** What is wrong with any field. */
  readonly mends: readonly Mend[];
  readonly supplies: Supplies;
  readonly onType: (change: Change) => void;
}

/** Tells only what changed. */
export function Control({ field, typed, error, mends, supplies, onType }: Props): ReactElement {
  const { name, label, hint } = field;
  const typeText = (text: string): void => { onType({ [name]: { is: 'TEXT', text } }); };
  if (field.is === 'DAY') {
    return <DateInput id={name} legend={label} hint={hint} value={dayFieldsIn(typed, name)} error={error} onChange={(fields) => { onType({ [name]: { is: 'DAY', fields } }); }} />;
  }
  if (field.is === 'CHOICE' && field.isLong !== true) return <Radios id={name} legend={label} choices={field.choices} value={textIn(typed, name)} error={error} onChange={typeText} />;
  if (field.is === 'TICK') return <Tick id={name} label={label} isTicked={textIn(typed, name) !== ''} error={error} onChange={(isTicked) => { typeText(isTicked ? 'yes' : ''); }} />;
  if (field.is === 'THINGS') return <Things field={field} typed={typed} error={error} supplies={supplies} onType={onType} />;
  if (field.is === 'APART') return <Apart field={field} text={textIn(typed, name)} mends={mends} onType={typeText} />;
  if (field.is === 'PARTS') return <PartsBox field={field} typed={typed} error={error} subject={supplies.subject} onType={onType} />;
  return (
    <Labelled id={name} label={label} hint={hint} error={error}>
      {(describedBy) => <Box field={field} text={textIn(typed, name)} describedBy={describedBy} isWrong={error !== undefined} onType={typeText} />}
    </Labelled>
  );
}

interface BoxProps {
  readonly field: ChoiceField | TextField;
  readonly text: string;
  readonly describedBy: string;
  readonly isWrong: boolean;
  readonly onType: (text: string) => void;
}

function Box({ field, text, describedBy, isWrong, onType }: BoxProps): ReactElement {
  const common = { id: field.name, value: text, 'aria-describedby': describedBy, onChange: (event: { readonly target: { readonly value: string } }) => { onType(event.target.value); } };
  const look = (name: string): string => (isWrong ? `${name} ${name}--error` : name);
  if (field.is === 'TEXT') {
    return field.isShort === true
      ? <input className={look('govuk-input')} type="text" maxLength={300} {...common} />
      : <textarea className={look('govuk-textarea')} rows={3} maxLength={2000} {...common} />;
  }
  return <select className={look('govuk-select')} {...common}>{field.choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}</select>;
}

interface ApartProps {
  readonly field: ApartField;
  readonly text: string;
  readonly mends: readonly Mend[];
  readonly onType: (text: string) => void;
}

/** Only once somebody bears a like name: whoever sees who it is may say that it is another. */
function Apart({ field: { name, label, of }, text, mends, onType }: ApartProps): ReactElement | null {
  const ticked = text === '' ? [] : text.split(' ');
  const alike = mends.flatMap(({ field, about = [] }) => (field === of ? about : []));
  if (ticked.length === 0 && alike.length === 0) return null;
  const isTicked = ticked.length > 0 && alike.every((id) => ticked.includes(id));
  return <Tick id={name} label={label} isTicked={isTicked} error={undefined} onChange={(isNow) => { onType(isNow ? [...new Set([...ticked, ...alike])].join(' ') : ''); }} />;
}

const SEVERAL = 'Choose one after the other';

/** The box, and who is chosen: what is typed there afterwards chooses nobody. */
function Things({ field, typed, error, supplies, onType }: Omit<Props, 'mends'> & { readonly field: ThingsField }): ReactElement {
  const { name, label, kinds } = field;
  const isSeveral = field.isSeveral(typed);
  const things = thingsIn(typed, name);
  const choose = (chosen: readonly Thing[]): void => { onType({ [name]: { is: 'THINGS', things: chosen } }); };
  const add = (thing: Thing): void => { choose(isSeveral ? [...things.filter(({ id }) => id !== thing.id), thing] : [thing]); };
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      {error !== undefined && <p className="govuk-error-message"><span className="govuk-visually-hidden">Error: </span>{error}</p>}
      {supplies.thingBox({ id: name, label, kinds, isSeveral, chosen: isSeveral ? undefined : things[0], onChoose: add })}
      {isSeveral && <div className="govuk-hint">{SEVERAL}</div>}
      <div role="status">
        {things.map((thing) => (
          <p key={thing.id}>Chosen: <ThingLink thing={thing} /> {isSeveral && <TextButton onPress={() => { choose(things.filter(({ id }) => id !== thing.id)); }}>{`Take away ${thing.name}`}</TextButton>}</p>
        ))}
      </div>
    </div>
  );
}
