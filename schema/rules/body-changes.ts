// One entry for each body that came, went or changed, with what ties it to others; every line of the two pictures is told in one at least.
import type { Citation, Statement } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { sayCome, sayGone, spoken, type ChangedThing, type Period, type Telling } from '#schema/rules/change-sentences.ts';
import { citedBy, toCitations } from '#schema/rules/citing.ts';
import { groupedBy } from '#schema/rules/grouped.ts';
import { statementOf } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import { sayDecision, sayDutyChange, sayLineChange, sayLineWithBody, saySeatChange, type ChangedDecision, type ChangedDuty, type ChangedLine, type ChangedSeat, type Side } from '#schema/rules/tie-sentences.ts';
import { isBody, isShownOn, kindOfCome, kindOfGone, kindOfLineGone, newestOf, type Compared, type PlaceRecord } from '#schema/rules/two-pictures.ts';
import type { ChangeKind } from '#schema/vocabulary/changes.ts';
import { sayAgreed } from '#schema/wording/changes-between.ts';
import { sayWhen } from '#schema/wording/papers.ts';

export interface ChangeEntry {
  readonly id: string;
  readonly kind: ChangeKind;
  /** Null for lines between organisations and for like names. */
  readonly about: ChangedThing | null;
  readonly says: readonly Statement[];
}

/** What may make a body of both days another. */
export interface Holdings {
  readonly papers: PlaceRecord<never, never>['papers'];
  readonly duties: readonly ChangedDuty[];
  readonly seats: readonly ChangedSeat[];
  readonly decisions: readonly ChangedDecision[];
}

export type ComparedPlace = Compared<ChangedThing, ChangedLine>;

/** Bodies on one of the days only, with those of their lines that are told nowhere else. */
export function cameAndWent({ bodies, lines }: ComparedPlace, telling: Telling): readonly ChangeEntry[] {
  const of = (side: Side) => {
    const moved = new Set(bodies[side].map(({ id }) => id));
    const told = groupedBy(lines[side], ({ ends: [start, end] }) => (moved.has(start.id) ? [start.id] : [start.id, end.id]));
    return (body: ChangedThing) => (told.get(body.id) ?? []).map((line) => sayLineWithBody(line, body, { ...telling, side }));
  };
  const [come, gone] = [of('come'), of('gone')];
  return [
    ...bodies.come.map((body) => ({ id: body.id, kind: kindOfCome(body, telling.days), about: body, says: [sayCome(body, telling), ...come(body)] })),
    ...bodies.gone.map((body) => ({ id: body.id, kind: kindOfGone(body, telling.days), about: body, says: [sayGone(body, telling), ...gone(body)] })),
  ];
}

interface Stayed {
  readonly changed: readonly ChangeEntry[];
  readonly unchanged: readonly ChangedThing[];
}

/** Bodies on both days: changed where a line, a duty, a seat or a decision differs, or where what was proposed was agreed. */
export function stayed(compared: ComparedPlace, holdings: Holdings, telling: Telling): Stayed {
  const ties = tiesOfBodies(compared, holdings);
  const told = compared.bodies.both.map((body) => {
    const agreed = agreement(body, telling);
    const says = [...agreed, ...saysOf(ties(body), telling)];
    return { id: body.id, kind: agreed.length > 0 ? 'AGREED' as const : 'CHANGED' as const, about: body, says };
  });
  return { changed: told.filter(({ says }) => says.length > 0), unchanged: told.filter(({ says }) => says.length === 0).map(({ about }) => about) };
}

interface Ties extends Holdings {
  readonly lines: Readonly<Record<Side, readonly ChangedLine[]>>;
}

/** From a body to what ties it to others. */
function tiesOfBodies({ lines }: ComparedPlace, { papers, ...held }: Holdings): (body: ChangedThing) => Ties {
  const touching = (side: Side) => groupedBy(lines[side], ({ ends }) => ends.map(({ id }) => id));
  const of = <T extends { readonly body: string }>(all: readonly T[]) => groupedBy(all, ({ body }) => [body]);
  const [gone, come, duties, seats, decisions] = [touching('gone'), touching('come'), of(held.duties), of(held.seats), of(held.decisions)];
  return ({ id }) => ({
    papers, lines: { gone: gone.get(id) ?? [], come: come.get(id) ?? [] },
    duties: duties.get(id) ?? [], seats: seats.get(id) ?? [], decisions: decisions.get(id) ?? [],
  });
}

function saysOf({ papers, lines, duties, seats, decisions }: Ties, telling: Telling): readonly Statement[] {
  const { from, to, proposals } = telling.days;
  const isOn = (fact: Period, asOf: Day) => isShownOn(fact, { asOf, newest: newestOf(papers, asOf), proposals });
  const differing = <T extends Period>(all: readonly T[], say: (one: T, side: Side, by: Telling) => Statement) => all.flatMap((one) => {
    const [was, is] = [isOn(one, from), isOn(one, to)];
    return was === is ? [] : [say(one, was ? 'gone' : 'come', telling)];
  });
  return [
    ...(['gone', 'come'] as const).flatMap((side) => lines[side].map((line) => sayLineChange(line, side, telling))),
    ...differing(duties, sayDutyChange), ...differing(seats, saySeatChange),
    ...decisions.filter((one) => isOn(one, to)).map((one) => sayDecision(one, telling)),
  ];
}

// Up to the earlier day papers only proposed it; a later one agrees it, or has it in force.
function agreement(body: ChangedThing, { days, reading }: Telling): readonly Statement[] {
  const said = citedBy(body.claimIds, reading.cited);
  const earlier = said.filter(({ document }) => document.issued <= days.from);
  const later = said.filter(({ document, modality }) => document.issued > days.from && (modality === 'AGREED' || modality === 'ASSERTED'));
  if (earlier.length === 0 || later.length === 0 || earlier.some(({ modality }) => modality !== 'PROPOSED')) return [];
  const [proposed, agreed] = [toCitations(earlier).at(-1), toCitations(later)[0]];
  const when = (citation: Citation | undefined) => sayWhen(citation?.document.issuedSay ?? '');
  return [statementOf({ ...body, id: `${body.id}.agreed` }, {
    say: sayAgreed(spoken(body), { proposed: when(proposed), agreed: when(agreed) }), links: [toThing(body)],
  }, { ...reading, cited: [...earlier, ...later] })];
}

/** Lines between organisations and posts, which no body tells: by what became of them and where they start. */
export function besideBodies({ lines }: ComparedPlace, telling: Telling): readonly ChangeEntry[] {
  const told = (['come', 'gone'] as const).flatMap((side) => lines[side].filter(({ ends }) => !ends.some(isBody)).map((line) => ({
    kind: side === 'come' ? kindOfCome(line, telling.days) : kindOfLineGone(line, telling.days), start: line.ends[0], says: sayLineChange(line, side, telling),
  })));
  const groups = groupedBy(told, ({ kind, start }) => [`lines.${kind}.${start.id}`]);
  return [...groups].flatMap(([id, group]) => group.slice(0, 1).map(({ kind }) => ({ id, kind, about: null, says: group.map(({ says }) => says) })));
}
