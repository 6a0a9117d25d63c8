// As much of dagre 3 as is asked of it: its own types cannot be followed from here.
declare module '@dagrejs/dagre' {
  interface Graph {
    readonly setGraph: (label: Readonly<Record<string, string | number>>) => void;
    readonly setNode: (id: string, label: Readonly<Record<string, number>>) => void;
    readonly setEdge: (from: string, to: string, label: object) => void;
    readonly node: (id: string) => unknown;
    readonly edge: (from: string, to: string) => unknown;
  }
  const dagre: { readonly graphlib: { readonly Graph: new () => Graph }; readonly layout: (graph: Graph) => void };
  export default dagre;
}
