// AQ9. Where does it say that?
import { evidence as query } from '#cypher/evidence/evidence.ts';
import type { Day } from '#schema/period.ts';
import { alsoHere } from '#schema/rules/also-here.ts';
import { toCitation, toCitations } from '#schema/rules/citing.ts';
import { citedTexts } from '#schema/rules/passage-text.ts';
import { linkTo, toThings } from '#schema/rules/thing.ts';
import { VISIBILITIES, type Visibility } from '#schema/vocabulary/seats.ts';
import { sayEvidence } from '#schema/wording/evidence.ts';
import { run } from '../neo4j/run.ts';
import type { Tx } from '../neo4j/tx.ts';

export interface AskEvidence {
  /** Of a claim, a line, or any record. */
  readonly id: string;
  readonly asOf: Day;
  /** The people whose names the asker may see; public ones unless said. */
  readonly visibilities?: readonly Visibility[];
}

/** Undefined: nothing has this id. */
export async function evidence(tx: Tx, { id, asOf, visibilities = ['PUBLIC'] }: AskEvidence) {
  const unseen = VISIBILITIES.filter((visibility) => !visibilities.includes(visibility));
  const [found] = await run(tx, query, { id, asOf, visibilities: [...visibilities], unseen });
  if (found === undefined) return undefined;
  const citations = toCitations(found.citations);
  const [record] = found.things;
  const thing = found.isClaim || record === undefined ? undefined : linkTo(record);
  return {
    at: { asOf, revision: found.revision ?? 0, proposals: true },
    say: sayEvidence({ thing, absence: found.isClaim ? null : found.absence, citations, asOf }),
    about: toThings(found.things)[0] ?? null,
    citations,
    rivals: found.rivals.map(({ citation, ...rivalry }) => ({ ...rivalry, citation: toCitation(citation) })),
    alsoHere: alsoHere(citations, toCitations(found.alsoHere)),
    texts: citedTexts([...citations, ...found.rivals.map(({ citation }) => citation)].map(({ id: claim }) => claim), found.texts),
  };
}
