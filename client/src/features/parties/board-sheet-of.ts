// What a board's page holds, as the one page of Word that can be taken to its meeting.
import type { BodyFragment, QuorumFragment, StructurePictureFragment } from '../../gql/graphql.ts';
import type { BoardSheet, Told } from '../../graph/writers/board-sheet-rows.ts';
import { standingOf } from '../../lib/standing.ts';

export interface BoardFacts {
  readonly name: string;
  readonly kind: string;
  readonly body: BodyFragment;
  readonly quorum: QuorumFragment;
  /** The picture on the same page: of the same day and state of the record. */
  readonly picture: Pick<StructurePictureFragment, 'at' | 'notice'>;
  readonly url: string;
}

type Evidence = BodyFragment['lines'][number]['evidence'];

/** Rows in the order of the page, members one by one behind them; what no sentence of a paper says is marked as our reading. */
export function boardSheetOf({ name, kind, body, quorum, picture: { at, notice }, url }: BoardFacts): BoardSheet {
  const members = body.slots.find(({ slot }) => slot === 'members');
  return {
    name, kind, asOf: at.asOf, revision: at.revision, standing: standingOf(body) ?? null, notice, url,
    rows: body.slots.filter(({ slot }) => slot !== 'members').map(({ slot, heading, say, evidence }) => (
      slot === 'quorum' ? { heading, ...told(quorum.say, quorum.evidence) } : { heading, ...told(say, evidence) }
    )),
    members: quorum.seats.map(({ say, isVacant, evidence }) => told(isVacant && !/vacant/i.test(say) ? `${say} (vacant)` : say, evidence)),
    noMembers: [members?.say ?? '', members?.remark ?? ''].filter((part) => part !== '').map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' '),
    lines: body.lines.map(({ say, voice, evidence }) => told(voice === 'OUR_READING' ? `${say} This is our reading.` : say, evidence)),
  };
}

/** Each place cited once, oldest paper first as the page has them. */
function told(say: string, evidence: Evidence): Told {
  return { say, source: [...new Set(evidence.map(({ document, reference }) => `${document.shortTitle}, ${reference}`))].join('; ') };
}
