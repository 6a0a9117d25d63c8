// As much of elkjs 0.12 as is asked of it: its layouts without its own worker. The package types only the call through one.
declare module 'elkjs/lib/elk-worker.min.js' {
  export interface ElkNode {
    readonly id: string;
    readonly width?: number;
    readonly height?: number;
    readonly x?: number;
    readonly y?: number;
    readonly layoutOptions?: Readonly<Record<string, string>>;
    readonly children?: readonly ElkNode[];
    readonly edges?: readonly { readonly id: string; readonly sources: readonly string[]; readonly targets: readonly string[] }[];
  }

  type Message =
    | { readonly id: number; readonly cmd: 'register'; readonly algorithms: readonly string[] }
    | { readonly id: number; readonly cmd: 'layout'; readonly graph: ElkNode; readonly layoutOptions: Readonly<Record<string, string>>; readonly options: Readonly<Record<string, boolean>> };

  interface Layouts {
    /** Called before `saveDispatch` comes back. */
    onmessage: (event: { readonly data: { readonly id: number; readonly data?: ElkNode; readonly error?: unknown } }) => void;
    readonly dispatcher: { readonly saveDispatch: (event: { readonly data: Message }) => void };
  }

  const elk: { readonly default?: new () => Layouts; readonly Worker: new () => Layouts };
  export default elk;
}
