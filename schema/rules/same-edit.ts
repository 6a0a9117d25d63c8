// Is what is asked for under a used key the edit that was made under it?

export interface Edit {
  readonly command: string;
  readonly rows: readonly unknown[];
  readonly reason?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly actor: string;
}

/** True for the same person's same command with the same rows and the same ground; the order of fields does not count. */
export function isSameEdit(made: Edit, asked: Edit): boolean {
  return inOneOrder(plain(made)) === inOneOrder(plain(asked));
}

function plain({ command, rows, reason, source, actor }: Edit): Edit {
  return { command, rows, reason, source, actor };
}

// A field that is null is as good as one that was left out.
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const fields = Object.entries(part).filter(([, field]) => field !== null && field !== undefined);
    return Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
