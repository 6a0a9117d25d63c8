// Eight rows of one table are one place to look, not eight links: "Key stakeholders, rows 1 to 8".

interface Referenced {
  readonly reference: string;
  readonly document: { readonly id: string };
}

export interface Run<T> {
  /** What the link says: the paper's own reference, or its first and last number. */
  readonly label: string;
  readonly members: readonly [T, ...T[]];
}

const NUMBERED = /^(.*[a-z]) (\d+)$/;
const SHORTEST_RUN = 3;

/** Three or more neighbours of one kind, numbered on without a hole, become one; the order stays. */
export function referenceRuns<T extends Referenced>(cited: readonly T[]): readonly Run<T>[] {
  const runs: [T, ...T[]][] = [];
  for (const next of cited) {
    const open = runs.at(-1);
    if (open !== undefined && follows(open.at(-1) ?? open[0], next)) open.push(next);
    else runs.push([next]);
  }
  return runs.flatMap((members) => (members.length < SHORTEST_RUN ? members.map((one) => alone(one)) : [{ label: labelOf(members), members }]));
}

function alone<T extends Referenced>(one: T): Run<T> {
  return { label: one.reference, members: [one] };
}

function follows(before: Referenced, after: Referenced): boolean {
  const [, stem, number] = NUMBERED.exec(before.reference) ?? [];
  const [, nextStem, nextNumber] = NUMBERED.exec(after.reference) ?? [];
  return stem !== undefined && stem === nextStem && before.document.id === after.document.id && Number(nextNumber) === Number(number) + 1;
}

function labelOf(members: readonly Referenced[]): string {
  const [, stem = '', first = ''] = NUMBERED.exec(members[0]?.reference ?? '') ?? [];
  const [, , last = ''] = NUMBERED.exec(members.at(-1)?.reference ?? '') ?? [];
  return `${stem}s ${first} to ${last}`;
}
