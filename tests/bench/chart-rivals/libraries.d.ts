// What the benches use of libraries that come without types.

declare module '@xyflow/react/dist/style.css';

declare module 'd3-hierarchy' {
  export interface HierarchyNode<T> {
    readonly data: T;
    readonly x: number;
    readonly y: number;
    readonly parent: HierarchyNode<T> | null;
    descendants(): HierarchyNode<T>[];
  }
  interface Stratify<T> {
    (data: readonly T[]): HierarchyNode<T>;
    id(of: (datum: T) => string): Stratify<T>;
    parentId(of: (datum: T) => string | null): Stratify<T>;
  }
  export function stratify<T>(): Stratify<T>;
  interface Tree<T> {
    (root: HierarchyNode<T>): HierarchyNode<T>;
    nodeSize(size: readonly [number, number]): Tree<T>;
  }
  export function tree<T>(): Tree<T>;
}

declare module 'd3-org-chart' {
  export class OrgChart<T> {
    container(element: string): this;
    data(data: readonly T[]): this;
    nodeWidth(of: () => number): this;
    nodeHeight(of: () => number): this;
    duration(milliseconds: number): this;
    initialExpandLevel(level: number): this;
    nodeContent(of: (node: { readonly data: T }) => string): this;
    render(): this;
  }
}
