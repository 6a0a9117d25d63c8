// What is typed is kept in the browser until it is saved, so that a reload or a lost connection costs nobody their words.
import type { Thing } from '#schema/answer.ts';
import { THING_KINDS, type ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import { nothingTyped, type Field, type PartsTyped, type Typed } from './fields.ts';

const KEY = 'answerable.draft.';

/** `draft`: the form and what it edits. Undefined: nothing is kept any more. */
export function keepTyped(draft: string, typed: Typed | undefined): void {
  try {
    if (typed === undefined) localStorage.removeItem(`${KEY}${draft}`);
    else localStorage.setItem(`${KEY}${draft}`, JSON.stringify(typed));
  } catch {
    // A browser that keeps nothing: the form still works.
  }
}

/** What was kept; a field of which nothing fit was kept is empty. */
export function keptTyped(draft: string, fields: readonly Field[]): Typed {
  const nothing = nothingTyped(fields);
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${KEY}${draft}`) ?? 'null');
    return isRecord(kept) ? Object.fromEntries(fields.map((field) => [field.name, entryIn(kept[field.name], field) ?? entryOf(nothing, field)])) : nothing;
  } catch {
    return nothing;
  }
}

type Entry = Typed[string];

function entryOf(typed: Typed, { name }: Field): Entry {
  return typed[name] ?? { is: 'TEXT', text: '' };
}

function entryIn(kept: unknown, field: Field): Entry | undefined {
  if (!isRecord(kept)) return undefined;
  if (field.is === 'DAY') return isDayKept(kept.fields) ? { is: 'DAY', fields: kept.fields } : undefined;
  if (field.is === 'THINGS' || field.is === 'PARTS') return listIn(kept, field.is);
  if (typeof kept.text !== 'string') return undefined;
  const isKnown = field.is !== 'CHOICE' || field.choices.some(({ value }) => value === kept.text);
  return isKnown ? { is: 'TEXT', text: kept.text } : undefined;
}

function listIn({ things, parts }: Readonly<Record<string, unknown>>, is: 'THINGS' | 'PARTS'): Entry | undefined {
  if (is === 'THINGS') return Array.isArray(things) ? { is, things: things.flatMap(thingIn) } : undefined;
  return isPartsKept(parts) ? { is, parts } : undefined;
}

function isPartsKept(kept: unknown): kept is PartsTyped {
  const isOf = (part: unknown, type: 'number' | 'string'): boolean => isRecord(part) && Object.values(part).every((value) => typeof value === type);
  return isRecord(kept) && isOf(kept.versions, 'number') && isOf(kept.says, 'string') && isOf(kept.ways, 'string');
}

interface DayKept { readonly day: string; readonly month: string; readonly year: string }

function isDayKept(kept: unknown): kept is DayKept {
  return isRecord(kept) && [kept.day, kept.month, kept.year].every((text) => typeof text === 'string');
}

function thingIn(kept: unknown): readonly Thing[] {
  if (!isRecord(kept) || typeof kept.id !== 'string' || typeof kept.name !== 'string' || !isKind(kept.kind)) return [];
  return [{ id: kept.id, name: kept.name, kind: kept.kind, detail: typeof kept.detail === 'string' ? kept.detail : null }];
}

function isKind(kind: unknown): kind is ThingKind {
  return THING_KINDS.some((one) => one === kind);
}

function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null;
}
