// The page of one thing as text that pastes well into a message: its rows, then its sentences under their headings.
import type { Voice } from '#schema/answer.ts';
import type { Day } from '#schema/period.ts';
import { VOICE_WORDS } from '#schema/wording/answer-card.ts';
import { answerAsText } from '#schema/wording/answer-text.ts';
import { sentence } from '#schema/wording/party-name.ts';
import { sayPlaces, type Placed } from '#schema/wording/plain-text.ts';

interface Told {
  readonly say: string;
  readonly evidence: readonly Placed[];
}

interface Row extends Told {
  readonly heading: string;
  readonly remark: string | null;
  /** The nearest things known where it is empty. */
  readonly nearest: readonly Told[];
}

export interface PagePart {
  readonly heading: string;
  readonly statements: readonly (Told & { readonly voice: Voice })[];
  /** Plain lines below the statements, such as the items of an area. */
  readonly lines?: readonly string[];
  /** Stands in place of the list; without it, an empty part is left out. */
  readonly emptyText?: string | undefined;
}

interface Page {
  readonly about: string;
  readonly asOf: Day;
  readonly say: string;
  readonly rows: readonly Row[];
  readonly parts: readonly PagePart[];
  readonly history: readonly { readonly say: string }[];
}

/** "Quorum: 4 members (Governance handbook, paragraph 81)", then "- Paper says: …" under each heading. */
export function pageAsText({ rows, parts, history, ...page }: Page): string {
  return answerAsText({
    ...page,
    parts: [
      { lines: rows.flatMap(({ heading, remark, nearest, ...row }) => [withRemark(`${heading}: ${withPlaces(row)}`, remark), ...nearest.map((near) => `- ${withPlaces(near)}`)]) },
      ...parts.map(({ heading, statements, lines = [], emptyText = '' }) => {
        const said = [...statements.map((one) => `- ${VOICE_WORDS[one.voice]}: ${withPlaces(one)}`), ...lines];
        return { heading, lines: said.length === 0 && emptyText !== '' ? [emptyText] : said };
      }),
      { heading: 'History', lines: history.map(({ say }) => say) },
    ],
  });
}

function withRemark(said: string, remark: string | null): string {
  return remark === null ? said : `${sentence(said)} ${remark}`;
}

function withPlaces({ say, evidence }: Told): string {
  return evidence.length === 0 ? say : `${say} (${sayPlaces(evidence)})`;
}
