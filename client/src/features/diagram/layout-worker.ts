// Arranges pictures apart from the page, which answers meanwhile. One commission at a time: whoever no longer wants it ends the worker.
import { arranged, type Commission } from '../../graph/layout/arranged.ts';
import type { Scene } from '../../graph/scene.ts';

export type Answer = { readonly scene: Scene } | { readonly fault: string };

const answer = (said: Answer): void => { self.postMessage(said); };

self.addEventListener('message', ({ data }: MessageEvent<Commission>) => {
  arranged(data).then((scene) => { answer({ scene }); }, (fault: unknown) => { answer({ fault: String(fault) }); });
});
