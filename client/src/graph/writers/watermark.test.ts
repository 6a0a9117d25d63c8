import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../arrangements.ts';
import { overlaps, type Box } from '../geometry.ts';
import { arranged } from '../layout/arranged.ts';
import type { SceneText } from '../scene.ts';
import { NETWORK, PARTNERSHIP } from '../structures.fixture.ts';
import { textWidth } from '../text-measure.ts';
import { watermarkOf } from './watermark.ts';

const boxOf = (text: SceneText): Box => ({ x: text.x, y: text.y - text.size * 0.86, width: textWidth(text.text, text), height: text.size });

describe.each(['hanging', 'banded', 'right', 'map'] as const satisfies readonly Arrangement[])('the mark of proposals behind a picture, %s', (arrangement) => {
  it('is hidden by nothing, wherever there is room for it', async () => {
    const scene = await arranged({ structure: NETWORK, arrangement });
    const marks = watermarkOf(scene);
    expect(marks.length).toBeGreaterThan(0);
    const over = [...scene.bodies.map(({ box }) => box), ...scene.groups.filter(({ ground }) => ground === 'tint').map(({ box }) => box), scene.legend.box];
    for (const mark of marks) expect(over.filter((box) => overlaps(box, boxOf(mark)))).toEqual([]);
  });

  it('stands on none that has nothing proposed', async () => {
    expect(watermarkOf(await arranged({ structure: PARTNERSHIP, arrangement }))).toEqual([]);
  });
});
