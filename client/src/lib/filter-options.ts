// The options of a filter by things: each with its count, and the one that the list is narrowed to also where the list holds nothing of it.
interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** `narrowedTo`: the things that the filters of the list name, whatever filter each belongs to. */
export function thingOptions(tallies: readonly { readonly thing: NamedThing; readonly count: number }[], narrowedTo: readonly NamedThing[]) {
  const counted = tallies.map(({ thing, count }) => ({ value: thing.id, label: thing.name, count }));
  return (chosen: string | undefined) => {
    const named = narrowedTo.find(({ id }) => id === chosen);
    return counted.some(({ value }) => value === chosen) || named === undefined ? counted : [...counted, { value: named.id, label: named.name, count: 0 }];
  };
}
