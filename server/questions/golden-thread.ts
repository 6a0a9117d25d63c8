// The golden thread: what a deliverable, a measure or a risk hangs on, from the goal of a strategy down to what is observed.
import { goldenThread as query, type GoldenThreadRow } from '#cypher/plans/golden-thread.ts';
import type { Statement } from '#schema/answer.ts';
import { alignmentStatements } from '#schema/rules/alignment-statements.ts';
import { newestFirst } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf } from '#schema/rules/citing.ts';
import { cellsOf } from '#schema/rules/measure-gaps.ts';
import { pageOf, paramsOf, type PageAsk } from '#schema/rules/page.ts';
import { allEvidence, silence, statementOf, type Reading } from '#schema/rules/statement.ts';
import { toThing } from '#schema/rules/thing.ts';
import type { AbsenceReason, Slot } from '#schema/vocabulary/absence-reasons.ts';
import { STEPS_OF, THREADED_KINDS, type ThreadedKind, type ThreadStepKind } from '#schema/vocabulary/thread-steps.ts';
import { citedIn, VOICE_WORDS } from '#schema/wording/answer-card.ts';
import { answerAsText } from '#schema/wording/answer-text.ts';
import { sayNoReference } from '#schema/wording/deliverable-profile.ts';
import * as words from '#schema/wording/golden-thread.ts';
import { sentence } from '#schema/wording/party-name.ts';
import { RATING_WORDS, sayMitigation } from '#schema/wording/risk-profile.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

// Of one kind: what stands nearest, not a list of all.
const MOST = 5;

/** The thread, a missing step in its place with its reason; empty before its paper. Undefined: no deliverable, measure or risk bears the id. */
export async function goldenThread(tx: Tx, ask: PageAsk) {
  const [found] = await run(tx, query, { ...paramsOf(ask), most: MOST });
  if (found === undefined) return undefined;
  const page = pageOf(ask, { subject: found.item, found, blank: { steps: [], evidence: [] }, portrait: (reading) => portrait(found, reading) });
  const parts = page.steps.map(({ heading, statements }) => ({ heading, lines: statements.map((one) => `- ${VOICE_WORDS[one.voice]}: ${one.say}${citedIn(one.evidence)}`) }));
  return { ...page, asText: answerAsText({ about: `The thread of “${page.thing.name}”`, asOf: ask.asOf, say: page.say, parts }) };
}

interface Drawn {
  readonly absence: AbsenceReason | null;
  readonly statements: readonly Statement[];
  readonly left: number;
}

interface Step extends Drawn {
  readonly step: ThreadStepKind;
  readonly heading: string;
  readonly isSubject: boolean;
}

/** The row with what is said of it everywhere. */
interface Thread {
  readonly found: GoldenThreadRow;
  readonly kind: ThreadedKind;
  readonly plan: string;
  readonly area: string | null;
  readonly reading: Reading;
}

function portrait(found: GoldenThreadRow, reading: Reading) {
  const thread: Thread = { found, kind: kindOf(found), plan: toThing(found.plan).name, area: found.area === null ? null : toThing(found.area).name, reading };
  const steps: readonly Step[] = STEPS_OF[thread.kind].map((step) => {
    const isSubject = step === thread.kind;
    return { step, heading: words.STEP_HEADINGS[step], isSubject, ...(isSubject ? subject(thread) : DRAW[step](thread)) };
  });
  return { say: words.sayThread(steps), steps, evidence: allEvidence(steps.flatMap(({ statements }) => statements)) };
}

function kindOf({ item }: GoldenThreadRow): ThreadedKind {
  const { kind } = toThing(item);
  return THREADED_KINDS.find((one) => one === kind) ?? 'DELIVERABLE';
}

const DRAW: Readonly<Record<ThreadStepKind, (thread: Thread) => Drawn>> = {
  GOAL: goal, PLAN: plan, AREA: area, OBJECTIVE: objective, THEME: theme, DELIVERABLE: deliverable, MEASURE: measure, OBSERVATION: observation,
  RISK: risk, RATING: rating, MITIGATION: mitigation,
};

function subject({ found: { item }, reading }: Thread): Drawn {
  return tied([statementOf(item, { say: words.saySubject(item.title), links: [toThing(item)] }, reading)]);
}

function goal(thread: Thread): Drawn {
  const { found: { item, goals, outcomes }, plan: of, reading } = thread;
  const aligned = alignmentStatements(item.id, goals, reading);
  const aims = outcomes.rows.map((one) => statementOf(one, { say: words.sayOutcome(one.title, of), links: [toThing(thread.found.plan)] }, reading));
  const shown = [...aligned, ...aims].slice(0, MOST);
  return shown.length === 0 ? missing(thread, 'GOAL', { say: words.sayNoGoal(thread.kind, thread.area) }) : tied(shown, aligned.length + outcomes.total);
}

function plan({ found: { item, plan: of }, reading }: Thread): Drawn {
  const link = toThing(of);
  return tied([statementOf({ ...item, id: `${item.id}.plan` }, { say: words.sayThreatens(link.name), links: [link] }, reading)]);
}

function area(thread: Thread): Drawn {
  const { found, area: name, reading } = thread;
  if (found.area === null || name === null) return missing(thread, 'AREA', { say: words.NO_AREA });
  const say = words.sayInArea({ itemNumber: found.item.itemNumber, area: name, plan: thread.plan });
  return tied([statementOf({ ...found.item, id: `${found.item.id}.area` }, { say, links: [toThing(found.area), toThing(found.plan)] }, reading)]);
}

// No record ties an objective to an item: what is printed under the theme's name stands nearest, else what the area aims at.
function objective(thread: Thread): Drawn {
  const { found: { objectives: { rows, total, near }, area: of }, reading } = thread;
  const named = thread.area;
  const listed = near > 0 ? rows.filter(({ isNear }) => isNear) : rows;
  const beside = named === null || of === null ? [] : listed.map((one) => statementOf(one, {
    say: words.sayObjectiveNear({ title: one.title, area: named, heading: one.isNear ? one.heading : null }), links: [toThing(one), toThing(of)], isReading: one.isNear,
  }, reading));
  return missing(thread, 'OBJECTIVE', { say: words.sayNoObjective(named, total), beside, known: near > 0 ? near : total });
}

function theme(thread: Thread): Drawn {
  const { found: { themes, item }, reading } = thread;
  const isLabelled = thread.kind === 'MEASURE';
  if (themes.length === 0) return missing(thread, 'THEME', { say: words.sayNoTheme(isLabelled ? item.referenceLabel : null) });
  return tied(themes.map((one) => {
    const isReading = one.basis === 'IMPLIED';
    const say = words.sayUnderTheme(one.title, isReading ? item.referenceLabel : null);
    return statementOf({ ...one, claimIds: [...one.claimIds, ...item.claimIds] }, { say, links: [toThing(one)], isReading }, reading);
  }));
}

function deliverable(thread: Thread): Drawn {
  const { found: { deliverables: { rows, total } }, reading } = thread;
  const beside = rows.map((one) => statementOf(one, { say: words.sayBesideTheme(one.title, one.of), links: [toThing(one)] }, reading));
  return missing(thread, 'DELIVERABLE', { say: words.sayNoDeliverable(thread.kind), beside, known: total });
}

function measure(thread: Thread): Drawn {
  const { found: { measures: { rows, total } }, reading } = thread;
  const beside = rows.map((one) => {
    const isReading = one.basis === 'IMPLIED';
    return statementOf(one, { say: words.sayMeasureOf(one.title, { theme: one.of ?? '', isReading }), links: [toThing(one)], isReading }, reading);
  });
  return missing(thread, 'MEASURE', { slot: 'measureReference', say: (reason) => sentence(sayNoReference(reason)), beside, known: total });
}

// One sentence a measure: what is printed, and why the rest is not.
function observation(thread: Thread): Drawn {
  const { found: { measures: { rows, total } }, reading } = thread;
  if (rows.length === 0) return missing(thread, 'OBSERVATION', { say: words.NO_OBSERVATION });
  const seen = rows.map((one) => ({ one, cells: cellsOf(reading.asOf, one) }));
  const reasons = seen.flatMap(({ cells }) => cells.flatMap((cell) => ('reason' in cell ? [cell.reason] : [])));
  const isEmpty = seen.every(({ cells }) => cells.every((cell) => 'reason' in cell));
  const statements = seen.map(({ one, cells }) => {
    const said = statementOf({ ...one, id: `${one.id}.observed`, claimIds: cells.flatMap(({ claimIds }) => claimIds) }, { say: words.sayObserved(one.title, cells), links: [toThing(one)] }, reading);
    return cells.every((cell) => 'reason' in cell) ? { ...said, voice: 'NOT_STATED' } as const : said;
  });
  return { absence: isEmpty ? reasons[0] ?? 'NOT_STATED_IN_SOURCE' : null, statements, left: total - rows.length };
}

function risk(thread: Thread): Drawn {
  const { found: { risks: { rows, total } }, reading } = thread;
  const beside = rows.map((one) => statementOf(one, { say: words.sayRiskOfPlan(one.title), links: [toThing(one)] }, reading));
  return missing(thread, 'RISK', { say: words.NO_RISK, beside, known: total });
}

function rating(thread: Thread): Drawn {
  const { found: { item }, reading } = thread;
  if (item.rating === null) return missing(thread, 'RATING', { slot: 'rating', say: words.sayNotRated });
  return tied([statementOf({ ...item, id: `${item.id}.rating` }, { say: words.sayRated(RATING_WORDS[item.rating]) }, reading)]);
}

function mitigation(thread: Thread): Drawn {
  const { found: { mitigations }, reading } = thread;
  if (mitigations.length === 0) return missing(thread, 'MITIGATION', { say: words.NO_MITIGATION });
  return tied(mitigations.slice(0, MOST).map((one) => statementOf(one, { say: sayMitigation(one.title, one.status) }, reading)), mitigations.length);
}

function tied(statements: readonly Statement[], known = statements.length): Drawn {
  return { absence: null, statements, left: known - statements.length };
}

interface Gap {
  readonly say: string | ((reason: AbsenceReason) => string);
  /** Where a paper may record why it is empty. */
  readonly slot?: Slot;
  /** What stands nearest, and how much of it we know. */
  readonly beside?: readonly Statement[];
  readonly known?: number;
}

/** The step with its reason: the one the newest paper records, else that no source states it. */
function missing({ found: { item, absences }, reading }: Thread, step: ThreadStepKind, { say, slot, beside = [], known = beside.length }: Gap): Drawn {
  const [recorded] = newestFirst(reading.asOf, absences.filter((gap) => slot !== undefined && gap.slot === slot));
  const absence = recorded?.reason ?? 'NOT_STATED_IN_SOURCE';
  const said = silence(`${item.id}.${step.toLowerCase()}`, typeof say === 'string' ? say : say(absence), certaintyOn(reading.asOf, item));
  const first = { ...said, evidence: citationsOf(recorded?.claimIds ?? [], reading.cited) };
  return { absence, statements: [first, ...beside], left: known - beside.length };
}
