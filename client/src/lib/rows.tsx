// Statements and slots of an answer as the rows that ui draws: which mark, which sentence, which source.
import type { ReactNode } from 'react';
import type { Slot, Statement } from '#schema/answer.ts';
import { Citations, type CitedLine } from './Citations.tsx';
import { LastSeen } from './LastSeen.tsx';
import { LinkedText } from './ThingLink.tsx';

type Cited<T> = Omit<T, 'evidence'> & { readonly evidence: readonly CitedLine[] };
/** Without a certainty where no paper says it. */
export type SpokenStatement = Omit<Cited<Statement>, 'certainty'> & { readonly certainty: Statement['certainty'] | null };
export type FilledSlot = Omit<Cited<Slot>, 'nearest'> & { readonly nearest: readonly Pick<SpokenStatement, 'id' | 'say' | 'links' | 'evidence'>[] };

const MARKS = { PAPER_SAYS: 'says', OUR_READING: 'reads', RECORDED: 'edit', NOT_STATED: 'silent' } as const;

export interface StatementRow {
  readonly key: string;
  readonly mark: (typeof MARKS)[keyof typeof MARKS];
  readonly sentence: ReactNode;
  readonly source: ReactNode;
  readonly isOpen: boolean;
}

export interface SlotRow {
  readonly key: string;
  readonly heading: string;
  readonly isEmpty: boolean;
  readonly value: ReactNode;
  readonly remark: string | null;
  /** The nearest things known where it is empty. */
  readonly nearest: readonly { readonly key: string; readonly sentence: ReactNode }[];
  readonly source: ReactNode;
  readonly isOpen: boolean;
}

/** `open`: the claim whose evidence is shown; the row resting on it is tinted. */
export function statementRows(statements: readonly SpokenStatement[], open: string | undefined): readonly StatementRow[] {
  return statements.map(({ id, voice, say, links, certainty, evidence }) => ({
    key: id,
    mark: MARKS[voice],
    sentence: <LinkedText say={say} links={links} />,
    source: evidence.length === 0 ? null : (
      <>
        <Citations evidence={evidence} />
        {restsOn(evidence, open) && <span className="shown-at-side"> shown at the side</span>}
        <LastSeen certainty={certainty} evidence={evidence} />
      </>
    ),
    isOpen: restsOn(evidence, open),
  }));
}

/** `open`: the claim whose evidence is shown; the slot resting on it, or a near thing of it, is tinted. */
export function slotRows(slots: readonly FilledSlot[], open: string | undefined): readonly SlotRow[] {
  return slots.map(({ slot, heading, say, remark, links, absence, nearest, certainty, evidence }) => ({
    key: slot,
    heading,
    isEmpty: absence !== null,
    value: <LinkedText say={say} links={links} />,
    remark,
    nearest: nearest.map((near) => ({
      key: near.id,
      sentence: <><LinkedText say={near.say} links={near.links} /> <span className="slots__near-source"><Citations evidence={near.evidence} /></span></>,
    })),
    source: evidence.length === 0 ? null : <><Citations evidence={evidence} /><LastSeen certainty={certainty} evidence={evidence} /></>,
    isOpen: restsOn([...evidence, ...nearest.flatMap((near) => near.evidence)], open),
  }));
}

function restsOn(evidence: readonly CitedLine[], open: string | undefined): boolean {
  return evidence.some(({ id }) => id === open);
}
