// Sorting by several keys, the last of them always an id: same input, same order.

type Key = string | number | boolean;

/** Compares by the first key in which the two differ; numbers and false before true in rising order, texts by code point. */
export function byKeys<T>(keys: (item: T) => readonly Key[]): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [keys(a), keys(b)];
    const at = left.findIndex((key, index) => key !== right[index]);
    const [one, other] = [left[at], right[at]];
    if (one === undefined || other === undefined) return 0;
    return one < other ? -1 : 1;
  };
}
