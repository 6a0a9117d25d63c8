// Takes commissions for pictures to the layout worker: a new one for each that comes while the last is busy, none is kept waiting.
import { arrangedAtOnce, type Commission } from '../../graph/layout/arranged.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Answer } from './layout-worker.ts';
import address from './layout-worker.ts?worker&url';

/** A picture in the making. `cancel`: nobody wants it any more; its promise then stays open. */
export interface Laying { readonly scene: Promise<Scene>; readonly cancel: () => void }

interface Policy { readonly createScriptURL: (typed: string) => string }

declare global {
  interface Window { readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy } }
}

// The one policy that the server allows; it lets through the one file that it is for.
const policy = window.trustedTypes?.createPolicy('answerable', {
  createScriptURL: (typed) => {
    if (typed !== address) throw new TypeError('This is not the layout worker.');
    return typed;
  },
});

let idle: Worker | undefined;

function hired(): Worker {
  const worker = idle ?? new Worker(policy?.createScriptURL(address) ?? address, { type: 'module', name: 'layout' });
  idle = undefined;
  return worker;
}

/** Rejects where the worker cannot be started or the picture not be made. */
export function laidOut(commission: Commission): Laying {
  const worker = hired();
  // Once it has answered it may already work for somebody else.
  let isOurs = true;
  const scene = new Promise<Scene>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      isOurs = false;
      if (idle === undefined) idle = worker;
      else worker.terminate();
      if ('scene' in data) resolve(data.scene);
      else reject(new Error(data.fault));
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('The picture could not be arranged.'));
    };
    worker.postMessage(commission);
  });
  return { scene, cancel: () => { if (isOurs) worker.terminate(); } };
}

/** For whoever draws it nowhere, such as a file: at once where it is small. */
export async function sceneOf(commission: Commission): Promise<Scene> {
  return arrangedAtOnce(commission) ?? laidOut(commission).scene;
}
