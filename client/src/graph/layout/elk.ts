// The Eclipse Layout Kernel, fetched by the first picture that needs it, and called like a function: the worker it runs in is ours.
import type { ElkNode } from 'elkjs/lib/elk-worker.min.js';

export type { ElkNode } from 'elkjs/lib/elk-worker.min.js';

/** The graph with places for its boxes. Same graph in the same order: same places. */
export type Elk = (graph: ElkNode) => ElkNode;

/** Rejects where it cannot be fetched. */
export async function theElk(): Promise<Elk> {
  const { default: { Worker: Layouts } } = await import('elkjs/lib/elk-worker.min.js');
  // In a worker it makes itself the one that messages are for; ours are for the page's commissions.
  if ('onmessage' in globalThis) Reflect.set(globalThis, 'onmessage', null);
  const layouts = new Layouts();
  const told: { data?: ElkNode; error?: unknown } = {};
  layouts.onmessage = ({ data }) => { Object.assign(told, { data: data.data, error: data.error }); };
  layouts.dispatcher.saveDispatch({ data: { id: 0, cmd: 'register', algorithms: ['layered'] } });
  return (graph) => {
    layouts.dispatcher.saveDispatch({ data: { id: 1, cmd: 'layout', graph, layoutOptions: {}, options: {} } });
    if (told.data === undefined) throw new Error('The picture could not be arranged.', { cause: told.error });
    return told.data;
  };
}
