// Questions that several forms ask alike.
import { END_REASONS } from '#schema/vocabulary/end-reasons.ts';
import { END_CHOICES } from '#schema/wording/closing-form.ts';
import { LINE_STANDINGS } from '#schema/wording/line-form.ts';
import type { ThingKind } from '#schema/vocabulary/thing-kinds.ts';
import type { Answers, ApartField, ChoiceField, DayField, ThingsField } from '../fields.ts';

export const ENDS_ON: DayField = { is: 'DAY', name: 'endsOn', label: 'From when is it no more?', hint: 'The first day without it: whoever follows starts on that day. For example 1 4 2027' };
export const FROM: DayField = { is: 'DAY', name: 'from', label: 'From when?', hint: 'The first day, for example 1 4 2027' };
export const UNTIL: DayField = { is: 'DAY', name: 'until', label: 'Until when? (if it is known)', hint: 'The first day without it; leave it empty where no end is known', isOptional: true };
export const WHY: ChoiceField = { is: 'CHOICE', name: 'why', label: 'Why does it end?', hint: '', choices: END_CHOICES };

/** Why it ends, as it was chosen. */
export const whyIn = (answers: Answers) => END_REASONS.find((why) => why === answers.text('why')) ?? 'TERM_ENDED';

/** One thing, to be looked up. */
export function one(name: string, label: string, { kinds, empty }: { readonly kinds: readonly ThingKind[]; readonly empty: string }): ThingsField {
  return { is: 'THINGS', name, label, hint: '', kinds, empty, isSeveral: () => false };
}

/** A day that the form has made sure of. */
export const dayIn = (answers: Answers, name: string): string => answers.day(name) ?? '';

/** The id of the one thing chosen; empty: none, which only an optional field lets through. */
export const idIn = (answers: Answers, name: string): string => answers.things(name)[0]?.id ?? '';

/** What was chosen, where it is one of these. */
export const chosenIn = <V extends string>(answers: Answers, name: string, values: readonly V[]): V | undefined => values.find((value) => value === answers.text(name));

/** A text that may be left out. */
export const given = (text: string): string | null => (text === '' ? null : text);

/** The tick for a name that another bears too. */
export function apartOf(of: string, name = 'apart'): ApartField {
  return { is: 'APART', name, of, label: 'It is another: both may bear such a name', hint: '' };
}

/** Ids of those from which it is another. */
export const apartIn = (answers: Answers, name = 'apart'): string[] => answers.text(name).split(' ').filter((id) => id !== '');

export const STATUS: ChoiceField = { is: 'CHOICE', name: 'status', label: 'How does it stand?', hint: '', choices: LINE_STANDINGS };

/** Of what may be known without its first day. */
export const MAYBE_FROM: DayField = { ...FROM, label: 'From when? (if it is known)', hint: 'The first day, for example 1 4 2027; leave it empty where it is not known', isOptional: true };

/** How it stands, as it was chosen. */
export const standingIn = (answers: Answers) => chosenIn(answers, 'status', LINE_STANDINGS.map(({ value }) => value)) ?? 'IN_FORCE';

/** A number that may be left out; what is no number is told by the record, at the field. */
export const numberIn = (answers: Answers, name = 'number'): number | null => (answers.text(name) === '' ? null : Number(answers.text(name)) || 0);

/** What is called by a title, as it begins. */
export const titledIn = (answers: Answers) => ({ title: answers.text('title'), status: standingIn(answers), from: answers.day('from'), until: answers.day('until') });
