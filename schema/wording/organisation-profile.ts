// The page of an organisation in sentences.
import type { OrganisationFunction, OrganisationKind } from '#schema/vocabulary/organisation-kinds.ts';
import type { Status } from '#schema/vocabulary/statuses.ts';
import { ORGANISATION_FUNCTION_WORDS, ORGANISATION_KIND_WORDS } from '#schema/wording/kinds.ts';
import { sayStanding } from '#schema/wording/line.ts';
import { sayCount } from '#schema/wording/papers.ts';
import { partyName, sentence, type NamedParty } from '#schema/wording/party-name.ts';

/** The rows of the page, in their order. */
export const ORGANISATION_SLOTS = { whatItIs: 'What it is', function: 'Buys or provides services' } as const;

/** What the organisation is: undefined where no paper says what kind it is. */
export function sayOrganisationKind(kind: OrganisationKind): string | undefined {
  return kind === 'OTHER' ? undefined : ORGANISATION_KIND_WORDS[kind];
}

/** Which side of commissioning it stands on: undefined where no paper says. */
export function sayFunction(stored: OrganisationFunction | null): string | undefined {
  return stored === null || stored === 'UNKNOWN' ? undefined : ORGANISATION_FUNCTION_WORDS[stored];
}

interface Portrait {
  readonly name: NamedParty;
  readonly status: Status;
  readonly seats: number;
  readonly duties: number;
}

/** "Our papers give Durham County Council 1 seat and no duties." */
export function sayOrganisation({ name, status, seats, duties }: Portrait): string {
  const who = `${partyName(name)}${sayStanding(status)}`;
  if (seats + duties === 0) return sentence(`Papers name ${who}; they give it no seat and no duty`);
  return sentence(`Our papers give ${who} ${sayCount(seats, 'seat')} and ${sayCount(duties, 'duty', 'duties')}`);
}
