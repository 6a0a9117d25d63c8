// The areas of a plan edition as its page shows them: who is responsible, and what they hold in printed order.
import type { Statement, Thing } from '#schema/answer.ts';
import { spanOf } from '#schema/rules/bearers.ts';
import type { StoredHolder } from '#schema/rules/duty-statements.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { allEvidence, silence, statementOf, type Reading } from '#schema/rules/statement.ts';
import { standsOn } from '#schema/rules/status-on.ts';
import { toThing, toThings, type StoredThing } from '#schema/rules/thing.ts';
import type { Certainty } from '#schema/vocabulary/time.ts';
import { sayAreaHolder, sayNoAreaHolder } from '#schema/wording/duty.ts';

export interface StoredArea {
  readonly area: StoredThing;
  readonly number: number | null;
  readonly responsible: readonly StoredHolder[];
  readonly themes: readonly { readonly theme: StoredThing; readonly deliverables: readonly StoredThing[] }[];
  readonly objectives: readonly StoredThing[];
  readonly measures: readonly StoredThing[];
}

export interface PlanArea {
  readonly area: Thing;
  readonly number: number | null;
  readonly responsibility: Statement;
  readonly themes: readonly { readonly theme: Thing; readonly deliverables: readonly Thing[] }[];
  readonly objectives: readonly Thing[];
  readonly measures: readonly Thing[];
}

/** In the order given. `certainty`: of the edition, for what no paper says. */
export function planAreas(areas: readonly StoredArea[], certainty: Certainty, reading: Reading): readonly PlanArea[] {
  return areas.map((stored) => ({
    area: toThing(stored.area),
    number: stored.number,
    responsibility: responsibilityFor(stored, certainty, reading),
    themes: stored.themes.map(({ theme, deliverables }) => ({ theme: toThing(theme), deliverables: toThings(deliverables) })),
    objectives: toThings(stored.objectives),
    measures: toThings(stored.measures),
  }));
}

/** Who is accountable or responsible there; several in one statement, as sure as the first of them; where none stands on the day, who was and who is to be. NOT_STATED where nobody is tied to it. */
export function responsibilityFor({ area, number, responsible }: Pick<StoredArea, 'area' | 'number' | 'responsible'>, certainty: Certainty, reading: Reading): Statement {
  const { id, name } = toThing(area);
  const leading = responsible.filter(isLeading).toSorted(accountableFirst);
  const standing = leading.filter(({ party }) => standsOn(reading.asOf, party));
  // Who was responsible until it ended, or is from a day to come, is told where nobody is now.
  const said = (standing.length > 0 ? standing : leading).map((duty) => {
    const holder = toThing(duty.party);
    return statementOf(duty, { say: sayAreaHolder({ ...duty, ...spanOf(reading.asOf, duty.party), holder }, name), links: [holder], isReading: duty.basis === 'IMPLIED' }, reading);
  });
  const [first] = said;
  if (first === undefined) return silence(`${id}.responsible`, sayNoAreaHolder({ title: name, number }), certainty);
  return { ...first, say: said.map((one) => one.say).join(' '), links: said.flatMap((one) => one.links), evidence: allEvidence(said) };
}

function isLeading({ letter }: StoredHolder): boolean {
  return letter === 'ACCOUNTABLE' || letter === 'RESPONSIBLE';
}

const accountableFirst = byKeys((duty: StoredHolder) => [duty.letter, duty.basis === 'IMPLIED', duty.id]);
