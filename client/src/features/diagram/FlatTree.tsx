import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { flatRows, indentOf, moved, type FlatRow, type Move } from '../../graph/flat-outline.ts';
import type { Branch } from '../../graph/outline.ts';
import './flat-tree.scss';
import { markOf, type Marked } from './finding.ts';
import type { Turned } from './folds.ts';
import { follow } from './follow.ts';
import { isNear, useSize } from './list-window.ts';
import type { Ways } from './party-links.ts';

interface Props {
  readonly label: string;
  readonly branches: readonly Branch[];
  readonly ways: Ways;
  readonly onTurn?: ((box: Turned) => void) | undefined;
  readonly marked?: Marked | undefined;
}

const MOVES: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out', Home: 'first', End: 'last' };

/** Many rows as one tree with one tab stop, of which only those near the window are in the page: arrow keys go from row to row, in and out, the space bar folds. */
export function FlatTree({ label, branches, ways, onTurn, marked }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState(0);
  const { width, height } = useSize(box);
  const rows = useMemo(() => flatRows(branches, width), [branches, width]);
  const { current, choose, moveTo } = useCurrent(box, rows, marked?.goal);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const work = workOf(event.key, { rows, current, onTurn, moveTo });
    if (work === undefined) return;
    event.preventDefault();
    work();
  };
  const near = rows.filter((row) => row === current || isNear(row, { from, height }));
  return (
    <div ref={box} className="flat-tree" onScroll={(event) => { setFrom(event.currentTarget.scrollTop); }}>
      <div role="tree" aria-label={label} className="flat-tree__rows" style={{ height: rows.reduce((sum, row) => sum + row.height, 0) }} onKeyDown={onKeyDown}>
        {near.map((row) => <Row key={row.branch.body.id} row={row} ways={ways} isCurrent={row === current} mark={markOf(row.branch.body.id, marked)} onTurn={onTurn} onFocus={() => { choose(row.branch.body.id); }} />)}
      </div>
    </div>
  );
}

interface Keyed extends Pick<Props, 'onTurn'> { readonly rows: readonly FlatRow[]; readonly current: FlatRow; readonly moveTo: (id: string) => void }

function workOf(key: string, { rows, current: { branch: { body } }, onTurn, moveTo }: Keyed): (() => void) | undefined {
  const move = MOVES[key];
  if (move !== undefined) return () => { moveTo(moved(rows, body.id, move)?.branch.body.id ?? body.id); };
  return key === ' ' && onTurn !== undefined && body.branch !== null ? () => { onTurn(body); } : undefined;
}

interface Current { readonly current: FlatRow | undefined; readonly choose: (id: string) => void; /** With the focus. */ readonly moveTo: (id: string) => void }

/** The one tab stop: the row chosen, or the one searched for, brought into the window of the list. */
function useCurrent(box: RefObject<HTMLElement | null>, rows: readonly FlatRow[], wanted: Marked['goal']): Current {
  const [chosen, choose] = useState<string>();
  const [goal, setGoal] = useState<Marked['goal']>();
  if (wanted !== goal) {
    setGoal(wanted);
    if (rows.some(({ branch }) => branch.body.id === wanted?.id)) choose(wanted?.id);
  }
  const current = rows.find(({ branch }) => branch.body.id === chosen) ?? rows[0];
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (box.current === null || current === undefined || chosen === undefined) return;
    bring(box.current, current);
    if (isMoving.current) box.current.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    isMoving.current = false;
  }, [box, chosen, current]);
  return { current, choose, moveTo: (id) => { isMoving.current = true; choose(id); } };
}

interface RowProps extends Pick<Props, 'ways' | 'onTurn'> { readonly row: FlatRow; readonly isCurrent: boolean; readonly mark: 'found' | 'goal' | undefined; readonly onFocus: () => void }

function Row({ row: { branch: { body, detail }, top, height, ...place }, ways, isCurrent, mark, onTurn, onFocus }: RowProps): ReactElement {
  const isOpen = body.branch === null ? undefined : body.branch.is === 'open';
  return (
    <div role="none" className="flat-tree__row" style={{ top, height, paddingLeft: indentOf(place.level) }}>
      {isOpen !== undefined && onTurn !== undefined && <FoldSign isOpen={isOpen} level={place.level} onClick={() => { onTurn(body); }} />}
      <a
        role="treeitem" className={mark === undefined ? 'govuk-link' : `govuk-link party-link--${mark}`} href={ways.hrefOf(body)} data-party={body.id} aria-label={[body.name, detail].filter((said) => said !== '').join(', ')}
        aria-level={place.level} aria-posinset={place.position} aria-setsize={place.size} aria-expanded={isOpen} aria-current={mark === 'goal' ? 'true' : undefined}
        tabIndex={isCurrent ? 0 : -1} onFocus={onFocus} onClick={(event) => { follow(event, () => { ways.open(body); }); }}
      >{body.name}</a>
      <span className="outline__detail">{detail}</span>
    </div>
  );
}

/** For the mouse: by keyboard the space bar does the same. */
function FoldSign({ isOpen, level, onClick }: { readonly isOpen: boolean; readonly level: number; readonly onClick: () => void }): ReactElement {
  return (
    <button type="button" className="flat-tree__fold" tabIndex={-1} aria-hidden="true" style={{ left: indentOf(level) - 28 }} onClick={onClick}>
      <svg width="14" height="14"><path d={isOpen ? 'M2 4L7 9L12 4' : 'M4 2L9 7L4 12'} fill="none" stroke="currentColor" strokeWidth="2.5" /></svg>
    </button>
  );
}

/** The whole row into the window of the list. */
function bring(list: HTMLElement, { top, height }: FlatRow): void {
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight;
}
