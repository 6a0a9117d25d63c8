import type { ReactElement } from 'react';
import { grown } from '../../graph/geometry.ts';
import { outlineOfBox } from '../../graph/change-looks.ts';
import { changeMarks, strikeMarks } from '../../graph/change-marks.ts';
import { foldMarks } from '../../graph/fold-marks.ts';
import { BORDER, BRAND } from '../../graph/palette.ts';
import type { SceneBody, SceneLetter, SceneText } from '../../graph/scene.ts';
import { namesOf, type Words } from '../../graph/scene-part.ts';
import type { TreePlace } from '../../graph/walk.ts';
import { follow } from './follow.ts';
import { Marks } from './Marks.tsx';
import { Texts } from './Texts.tsx';

interface Props {
  readonly place: TreePlace;
  readonly href: string;
  /** The one box that Tab reaches. */
  readonly isCurrent: boolean;
  /** Searched for and found; the goal is the one moved to. */
  readonly mark: 'found' | 'goal' | undefined;
  readonly words: Words;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

/** A party: a link to its page, and an item of the tree the picture is. */
export function PartyBox({ place: { body, level, position, size, hasChildren }, href, isCurrent, mark, words, onOpen, onFocus }: Props): ReactElement {
  return (
    <a
      className="party" href={href} role="treeitem" aria-label={body.say} aria-level={level} aria-posinset={position} aria-setsize={size}
      aria-expanded={body.branch?.is === 'folded' ? false : hasChildren ? true : undefined} aria-current={body.isFocus || mark === 'goal' ? 'true' : undefined}
      tabIndex={isCurrent ? 0 : -1} data-party={body.id} onClick={(event) => { follow(event, onOpen); }} onFocus={onFocus}
    >
      <Found body={body} mark={mark} />
      <Frame body={body} />
      <Texts texts={textsOf(body, words)} />
      {body.change !== null && <g className="party__change"><Marks marks={strikeMarks(body)} /></g>}
      {isCurrent && <rect className="party__ring" {...grown(body.box, 6)} rx={body.corner + 4} fill="none" stroke={BRAND} strokeWidth={3.5} />}
    </a>
  );
}

function Found({ body, mark }: Pick<Props, 'mark'> & { readonly body: SceneBody }): ReactElement | null {
  if (mark === undefined) return null;
  const ring = { ...grown(body.box, 5), rx: body.corner + 4, fill: 'none' };
  return <><rect className="party__found" {...ring} />{mark === 'goal' && <rect className="party__goal" {...ring} />}</>;
}

function textsOf(body: SceneBody, words: Words): readonly SceneText[] {
  if (words === 'none') return [];
  return words === 'all' ? body.texts : namesOf(body);
}

function Frame({ body }: { readonly body: SceneBody }): ReactElement {
  const { box, corner, border, isDoubled, isFocus, tint, change, branch } = body;
  const { colour, dash } = outlineOfBox(body);
  return (
    <>
      {branch?.is === 'folded' && <g className="party__behind"><Marks marks={foldMarks(body)} /></g>}
      <rect className="party__frame" {...box} rx={corner} fill={tint} stroke={isFocus ? BRAND : colour} strokeWidth={isFocus ? 3.5 : border} strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined} />
      {change !== null && <g className="party__change"><Marks marks={changeMarks(body)} /></g>}
      {isDoubled && <rect className="party__second" {...grown(box, -3.5)} rx={Math.max(0, corner - 2)} fill="none" stroke={colour} strokeWidth={1.25} />}
    </>
  );
}

/** The sector's letter: carries the meaning where the tint is lost. */
export function Letter({ letter: { box, tint, text } }: { readonly letter: SceneLetter }): ReactElement {
  return (
    <>
      <rect className="party__letter" {...box} fill={tint} stroke={BORDER} strokeWidth={1} />
      <Texts texts={[text]} />
    </>
  );
}
