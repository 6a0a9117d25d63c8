import type { ReactElement, ReactNode } from 'react';
import { Pager } from '../../lib/Pager.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Downloads } from './Downloads.tsx';
import { Facets, type Facet } from './Facets.tsx';
import { GapsNav } from './GapsNav.tsx';
import type { GapList, GapParams } from './lists.ts';

/** What the page hands to each list. */
export interface ListProps {
  readonly chosen: GapParams;
  readonly panel: ReactNode;
}

interface Props extends ListProps {
  readonly list: GapList;
  readonly answer: { readonly say: string; readonly total: number; readonly asText: string };
  readonly facets: readonly Facet[];
  readonly remark?: ReactNode;
  readonly children: ReactNode;
}

/** A list of gaps: the answer in a sentence, the ways to narrow it and take it along, its rows, its pages. */
export function ListFrame({ list, answer, facets, chosen, panel, remark, children }: Props): ReactElement {
  return (
    <>
      <GapsNav shown={list} />
      <div className="gap-lead"><p>{answer.say}</p><Downloads list={list} asText={answer.asText} /></div>
      {remark}
      <Facets facets={facets} chosen={chosen} />
      <p className="gap-count" role="status">{answer.total === 0 ? 'Nothing matches.' : `${String(answer.total)} ${answer.total === 1 ? 'matches' : 'match'}.`}</p>
      {answer.total > 0 && (panel === null ? children : <Columns panel={panel} lead={children} />)}
      <Pager total={answer.total} page={Number(chosen.page ?? '1')} />
    </>
  );
}
