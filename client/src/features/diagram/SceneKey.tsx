import type { ReactElement } from 'react';
import { styleOf } from '../../graph/edge-styles.ts';
import { grown } from '../../graph/geometry.ts';
import { sampleMarks } from '../../graph/marks.ts';
import { BORDER, BRAND, INK, PAPER, RULE, TRAY } from '../../graph/palette.ts';
import type { LegendSample, Scene } from '../../graph/scene.ts';
import { Stroke } from './Bundles.tsx';
import { Marks } from './Marks.tsx';
import { Letter } from './PartyBox.tsx';
import { Texts } from './Texts.tsx';

/** Headed parts of the picture, under everything else. */
export function Groups({ groups }: Pick<Scene, 'groups'>): ReactElement {
  return (
    <g aria-hidden="true">
      {groups.map(({ id, box, ground, texts }) => (
        <g key={id}>
          {ground !== 'none' && <rect className="diagram__tray" {...box} fill={ground === 'tint' ? TRAY : 'none'} stroke={RULE} />}
          <Texts texts={texts} />
        </g>
      ))}
    </g>
  );
}

/** What must stand on the picture wherever it goes: it says itself, outside the key. */
export function Notice({ notice }: Pick<Scene, 'notice'>): ReactElement | null {
  if (notice === null) return null;
  return (
    <g role="img" aria-label={notice.texts.map(({ text }) => text).join(' ')}>
      <rect className="diagram__key" {...notice.box} fill={PAPER} stroke={INK} strokeWidth={2} />
      <Texts texts={notice.texts} />
    </g>
  );
}

/** Key and stamp: one image, read aloud as its words. */
export function SceneKey({ legend, stamp }: Pick<Scene, 'legend' | 'stamp'>): ReactElement {
  const words = [...legend.entries.flatMap((entry) => entry.texts), ...(stamp?.texts ?? [])].map(({ text }) => text);
  return (
    <g role="img" aria-label={`Key: ${words.join('; ')}`}>
      {legend.isFramed && <rect className="diagram__key" {...legend.box} fill={PAPER} stroke={BORDER} strokeWidth={1.25} />}
      <Texts texts={legend.texts} />
      {legend.entries.map(({ sample, texts }) => (
        <g key={texts[0]?.text}>
          <Sample sample={sample} />
          <Texts texts={texts} />
        </g>
      ))}
      {stamp !== null && <Texts texts={stamp.texts} />}
    </g>
  );
}

/** Samples that are drawn as they are printed, by the class of what they show. */
const MARKED: Partial<Record<LegendSample['is'], string>> = { seat: 'party__seat', quiet: 'party__pale', change: 'party__change' };

function Sample({ sample }: { readonly sample: LegendSample }): ReactElement | null {
  if (sample.is === 'letter') return <Letter letter={sample.letter} />;
  if (sample.is === 'box') {
    const { box, corner, border, isDoubled } = sample;
    return (
      <>
        <rect className="party__frame" {...box} rx={corner} fill={PAPER} stroke={isDoubled ? INK : BORDER} strokeWidth={border} />
        {isDoubled && <rect className="party__second" {...grown(box, -3.5)} fill="none" stroke={INK} strokeWidth={1.25} />}
      </>
    );
  }
  if (sample.is === 'fold') return <g className="branch--sample"><rect className="branch__frame" {...sample.box} rx={10} fill={PAPER} stroke={BRAND} strokeWidth={1.25} /><Texts texts={[sample.text]} /></g>;
  const marked = MARKED[sample.is];
  if (marked !== undefined) return <g className={marked}><Marks marks={sampleMarks(sample)} /></g>;
  if (sample.is !== 'line') return null;
  const { look, segment } = sample;
  const arrows = styleOf(look).arrow === 'none' ? [] : [{ at: segment.to, heading: 'right' as const }];
  return <Stroke bundle={{ look, segments: [segment], arrows, gaps: [] }} />;
}
