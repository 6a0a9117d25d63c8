// What a form offers: the values of a closed list, each in words.

/** One of a few. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

/** Each value with its words. */
export function offered<V extends string>(values: readonly V[], words: Readonly<Record<V, string>>): readonly Choice[] {
  return values.map((value) => ({ value, label: words[value], hint: '' }));
}

/** What is most often meant, then the others. */
export function first<V extends string>(value: V, values: readonly V[]): readonly V[] {
  return [value, ...values.filter((each) => each !== value)];
}

/** By their words; what is of another kind last. */
export function byLabel(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => Number(a.value === 'OTHER') - Number(b.value === 'OTHER') || (a.label < b.label ? -1 : 1));
}

/** Said of nothing yet: something must be chosen. */
export const CHOOSE: Choice = { value: '', label: 'Choose one', hint: '' };

/** What is not chosen stays. */
export const SAME: Choice = { value: '', label: 'As it is', hint: '' };
