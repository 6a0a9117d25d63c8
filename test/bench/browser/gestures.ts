// Gestures as a hand makes them, one step a frame, and how long each frame took.

const STEPS = 60;
const STEP = 14;

/** The next frame begins. */
export function frame(): Promise<number> {
  return new Promise((resolve) => { requestAnimationFrame(resolve); });
}

/** Drags the background down and to the left; milliseconds of each frame. */
export async function dragged(pane: Element): Promise<readonly number[]> {
  const at = (step: number): MouseEventInit => ({ bubbles: true, cancelable: true, view: window, clientX: 900 - step * 4, clientY: 700 - (step * STEP) % 600, button: 0, buttons: 1 });
  pane.dispatchEvent(new MouseEvent('mousedown', at(0)));
  const taken = await inFrames((step) => { window.dispatchEvent(new MouseEvent('mousemove', at(step))); });
  window.dispatchEvent(new MouseEvent('mouseup', at(STEPS)));
  return taken;
}

/** Zooms out with Ctrl and wheel as far as it goes; milliseconds of each frame. */
export function zoomed(pane: Element): Promise<readonly number[]> {
  return inFrames(() => { pane.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, view: window, clientX: 600, clientY: 400, deltaY: 20, ctrlKey: true })); });
}

async function inFrames(act: (step: number) => void): Promise<readonly number[]> {
  const taken: number[] = [];
  let before = await frame();
  for (let step = 1; step <= STEPS; step += 1) {
    act(step);
    const now = await frame();
    taken.push(now - before);
    before = now;
  }
  return taken;
}
