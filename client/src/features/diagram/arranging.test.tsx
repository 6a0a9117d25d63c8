// What the page does while the layout worker arranges a picture. The worker itself is tried in a real browser.
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arranged, type Commission } from '../../graph/layout/arranged.ts';
import { aPartnershipOf, PARTNERSHIP } from '../../graph/structures.fixture.ts';
import type { Structure } from '../../graph/structure-model.ts';
import { useArranged } from './arranging.ts';
import type { Answer } from './layout-worker.ts';

/** Answers when it is told to. */
class AWorker {
  static readonly all: AWorker[] = [];
  onmessage: ((event: { readonly data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  asked: Commission | undefined;
  isEnded = false;
  constructor() { AWorker.all.push(this); }
  postMessage(commission: Commission): void { this.asked = structuredClone(commission); }
  terminate(): void { this.isEnded = true; }
  async work(): Promise<void> {
    if (this.asked === undefined) throw new Error('Nothing was asked for.');
    const scene = structuredClone(await arranged(this.asked));
    await act(async () => { this.onmessage?.({ data: { scene } }); await Promise.resolve(); });
  }
}

const LARGE = aPartnershipOf(8, 19);
const LARGER = aPartnershipOf(9, 19);

function Page({ structure }: { readonly structure: Structure }): ReactElement {
  const { drawn, say } = useArranged(structure, {});
  return <><p role="status">{say}</p><p data-testid="drawn">{drawn === undefined ? 'nothing' : `${String(drawn.scene.bodies.length)} of ${String(drawn.picture.bodies.length)}`}</p></>;
}

const drawn = (): string | null => screen.getByTestId('drawn').textContent;
const said = (): string | null => screen.getByRole('status').textContent;
const later = (ms: number): void => { act(() => { vi.advanceTimersByTime(ms); }); };

beforeEach(() => { vi.useFakeTimers(); vi.stubGlobal('Worker', AWorker); AWorker.all.length = 0; });
afterEach(() => { cleanup(); vi.useRealTimers(); vi.unstubAllGlobals(); });

describe('a picture that takes long', () => {
  it('is drawn at once where it is small, without a worker', () => {
    render(<Page structure={PARTNERSHIP} />);
    expect([drawn(), AWorker.all.length]).toEqual([`${String(PARTNERSHIP.bodies.length)} of ${String(PARTNERSHIP.bodies.length)}`, 0]);
  });

  it('leaves the old one standing, says after a while that it is being arranged, and ends what nobody wants any more', async () => {
    const { rerender } = render(<Page structure={PARTNERSHIP} />);
    const small = drawn();
    rerender(<Page structure={LARGE} />);
    later(299);
    expect([drawn(), said()]).toEqual([small, '']);
    later(1);
    expect([drawn(), said()]).toEqual([small, `Arranging ${String(LARGE.bodies.length)} boxes …`]);
    const [first] = AWorker.all;
    rerender(<Page structure={LARGER} />);
    expect([first?.isEnded, AWorker.all.length, said()]).toEqual([true, 2, '']);
    await AWorker.all[1]?.work();
    expect([drawn(), said()]).toEqual([`${String(LARGER.bodies.length)} of ${String(LARGER.bodies.length)}`, '']);
    // The same worker is kept for the next, and one that is idle is not ended by who had it last.
    rerender(<Page structure={LARGE} />);
    expect([AWorker.all.length, AWorker.all[1]?.isEnded]).toEqual([2, false]);
    await AWorker.all[1]?.work();
    expect(drawn()).toBe(`${String(LARGE.bodies.length)} of ${String(LARGE.bodies.length)}`);
  });

  it('is told in thousands, and of nothing drawn before where there was nothing', () => {
    render(<Page structure={aPartnershipOf(50, 24)} />);
    later(300);
    expect([drawn(), said()]).toEqual(['nothing', 'Arranging 1,256 boxes …']);
  });
});
