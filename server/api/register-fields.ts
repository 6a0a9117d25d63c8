// The fields of stored things that are not stored as shown: no sentinel leaves, and claims come as citations.
import { Kind, type DocumentNode } from 'graphql';
import type { Citation } from '#schema/answer.ts';
import { shownEnd, shownStart, type Day } from '#schema/period.ts';
import { dayFromStored } from '../neo4j/stored-day.ts';
import type { Context } from './context.ts';

interface Stored {
  readonly validFrom?: unknown;
  readonly validTo?: unknown;
  readonly claimIds?: readonly string[] | null;
}

const SHOWN = {
  from: ({ validFrom }: Stored): Day | null => shown(validFrom, shownStart),
  until: ({ validTo }: Stored): Day | null => shown(validTo, shownEnd),
  evidence: ({ claimIds }: Stored, _: unknown, { citations }: Context): Promise<readonly Citation[]> => citations(claimIds ?? []),
};

type ShownField = keyof typeof SHOWN;

/** A resolver for each field of `sdl` that is marked `@customResolver`. Throws at start when one has none. */
export function registerFields(sdl: DocumentNode): Record<string, Record<string, unknown>> {
  const types = sdl.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const entries = types.map(({ name, fields = [] }) => {
    const marked = fields.filter((field) => field.directives?.some((directive) => directive.name.value === 'customResolver'));
    return [name.value, Object.fromEntries(marked.map((field) => [field.name.value, shownField(field.name.value)]))] as const;
  });
  return Object.fromEntries(entries.filter(([, fields]) => Object.keys(fields).length > 0));
}

function shownField(name: string) {
  if (!isShownField(name)) throw new Error(`The register's field ${name} is marked @customResolver and has no resolver.`);
  return SHOWN[name];
}

function isShownField(name: string): name is ShownField {
  return Object.hasOwn(SHOWN, name);
}

function shown(stored: unknown, show: (day: Day) => Day | null): Day | null {
  const day = dayFromStored(stored);
  return day === undefined ? null : show(day);
}
