// AQ25. Who decided this, and who edited the record?
import { decisionTrail as query } from '#cypher/history/decision-trail.ts';
import { basisOf, voiceOf, type Statement } from '#schema/answer.ts';
import type { z } from 'zod';
import type { Day } from '#schema/period.ts';
import { newestFirst } from '#schema/rules/attestation.ts';
import { certaintyOn } from '#schema/rules/certainty.ts';
import { citationsOf, toDocument } from '#schema/rules/citing.ts';
import { byKeys } from '#schema/rules/ordering.ts';
import { phraseOf } from '#schema/rules/search-query.ts';
import { linkTo } from '#schema/rules/thing.ts';
import type { Visibility } from '#schema/vocabulary/seats.ts';
import { liveStatuses } from '#schema/vocabulary/statuses.ts';
import { OUR_READING } from '#schema/wording/changes-between.ts';
import { sayDecided, sayEdit, sayTrail, trailAsText } from '#schema/wording/decision-trail.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskTrail {
  readonly id: string;
  readonly today: Day;
  readonly proposals: boolean;
  readonly visibilities: readonly Visibility[];
}

/** All days at once, up to today. Undefined: no such record, or a person the reader may not see. */
export async function decisionTrail(tx: Tx, { id, today, proposals, visibilities }: AskTrail) {
  const [found] = await run(tx, query, { id, phrase: phraseOf(id), today, visibilities: [...visibilities] });
  if (found === undefined) return undefined;
  const wanted = found.decisions.filter(({ status }) => liveStatuses(proposals).includes(status));
  const reading = { today, cited: found.evidence };
  const decisions = inOrder(wanted.map((decision) => decisionOf(decision, reading)));
  const asked = decisions.length > 0 ? [] : inOrder(found.decisions.filter(({ status }) => liveStatuses(true).includes(status)).map((decision) => decisionOf(decision, reading)));
  const none = newestFirst(today, found.absences)[0]?.reason ?? (asked.length === 0 ? 'NOT_STATED_IN_SOURCE' : 'AWAITING_AGREEMENT');
  const edits = found.edits.map(({ actor, source, ...edit }) => {
    const paper = source === null ? null : toDocument(source);
    return { ...edit, author: actor, approver: null, source: paper, say: sayEdit({ ...edit, actor, source: paper === null ? null : paper.shortTitle }) };
  });
  const name = found.thing.name ?? found.thing.title ?? found.thing.id;
  const say = sayTrail({ decisions: decisions.length, hidden: found.decisions.length - wanted.length, edits: edits.length });
  return {
    at: { asOf: today, revision: found.revision, proposals },
    thing: linkTo(found.thing) ?? null, name, say, decisions, edits,
    absence: decisions.length === 0 ? none : null, nearest: asked.map(asStatement),
    asText: trailAsText({ name, say, lines: [...decisions, ...asked, ...edits].map((one) => one.say) }),
  };
}

type Decision = ReturnType<typeof decisionOf>;
const inOrder = (decisions: readonly Decision[]): readonly Decision[] => decisions.toSorted(byKeys((one) => [one.on === null, one.on ?? '', one.id]));

function asStatement({ id, say, body, via, certainty, evidence }: Decision): Statement {
  return { id, voice: voiceOf(evidence), say, links: [body, via].filter((thing) => thing !== null), certainty, evidence };
}

type Row = z.infer<typeof query.row>;

function decisionOf({ via, ...decision }: Row['decisions'][number], { today, cited }: { readonly today: Day; readonly cited: Row['evidence'] }) {
  const [body, about] = [decision.body === null ? null : linkTo(decision.body) ?? null, via === null ? null : linkTo(via) ?? null];
  const evidence = citationsOf(decision.claimIds, cited);
  const said = sayDecided({ ...decision, body, via: about?.name ?? null, told: evidence[0]?.document.issuedSay });
  return {
    id: decision.id, title: decision.title, body, on: decision.on, absence: decision.on === null ? 'NOT_STATED_IN_SOURCE' as const : null, via: about,
    status: decision.status, certainty: certaintyOn(today, decision), evidence,
    say: basisOf(evidence) === 'IMPLIED' ? `${said} ${OUR_READING}` : said,
  };
}
