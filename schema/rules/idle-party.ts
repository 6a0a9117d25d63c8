// Why a party stands in no line and no seat on a day: it has ended, is to begin, is not in force, or no paper has spoken of it yet.
import type { Day } from '#schema/period.ts';
import { hasEnded, sayUnbegun, type Standing } from '#schema/rules/status-on.ts';
import type { AbsenceReason } from '#schema/vocabulary/absence-reasons.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { sayEnded, sayNotInForce, sayUnheardOf } from '#schema/wording/line.ts';
import type { NamedParty } from '#schema/wording/party-name.ts';

interface KnownParty extends Standing {
  readonly firstAttested: Day;
}

export interface Idle {
  readonly absence: AbsenceReason;
  readonly say: string;
}

/** Undefined: it stands on the day; with `proposals` also where it is only proposed or agreed. */
export function idleOn({ asOf, proposals }: { readonly asOf: Day; readonly proposals: boolean }, name: NamedParty, party: KnownParty): Idle | undefined {
  if (hasEnded(asOf, party)) return { absence: 'BODY_ENDED', say: sayEnded(name) };
  const unbegun = sayUnbegun(asOf, name, party);
  if (unbegun !== undefined) return { absence: 'NOT_STATED_IN_SOURCE', say: unbegun };
  if (asOf < party.firstAttested) return { absence: 'NOT_STATED_IN_SOURCE', say: sayUnheardOf(name) };
  if (party.validFrom <= asOf && liveStatuses(proposals).includes(party.status)) return undefined;
  const isAwaited = party.status === 'PROPOSED' || party.status === 'AGREED';
  return { absence: isAwaited ? 'AWAITING_AGREEMENT' : 'NOT_STATED_IN_SOURCE', say: sayNotInForce(name, party.status) };
}
