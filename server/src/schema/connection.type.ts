import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Page } from './page.ts';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, from 1 to 500. Left out: 50.' })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor after which to go on: the `endCursor` of the page before. Left out: from the beginning.',
  })
  after?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is something before this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry; null on an empty page.' })
  readonly endCursor!: string | null;
}

/** The connection type `<name>Connection` with its edge type. */
export function connectionType<N extends object>(name: string, node: () => ClassType<N> | Function): ClassType<ConnectionOf<N>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An entry of a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Goes into `after` to go on behind this entry.' })
    readonly cursor!: string;

    @Field(node as () => ClassType, { description: 'The entry.' })
    readonly node!: N;
  }
  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: 'A page of a list. Records are in the order asked for; equal ones in the order in which they were made.',
  })
  class PageConnection extends ConnectionOf<N> {
    @Field(() => [Edge], { description: 'The entries of the page with their cursors.' })
    get edges(): Edge[] {
      return this.nodes.map((shown, i) => ({ node: shown, cursor: this.page.cursorAt(i) }));
    }

    @Field(() => [node() as ClassType], { description: 'The entries of the page.' })
    override get nodes(): readonly N[] {
      return super.nodes;
    }

    @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
    get pageInfo(): PageInfo {
      return this.page.info;
    }

    @Field(() => Int, { description: 'Length of the whole list.' })
    get totalCount(): number {
      return this.page.totalCount;
    }
  }
  return PageConnection as unknown as ClassType<ConnectionOf<N>>;
}

/** A page whose entries are shown as nodes. */
export class ConnectionOf<N> {
  private shown: readonly N[] | null = null;

  constructor(
    readonly page: Page<unknown>,
    private readonly show: () => readonly N[],
  ) {}

  get nodes(): readonly N[] {
    return (this.shown ??= this.show());
  }
}
