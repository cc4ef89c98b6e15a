import type { RecordKind, RecordKinds } from '@tandem/shared/org/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../schema/node.type.ts';
import type { OrgView } from './org-view.ts';

/** What every record of the organization shows. */
@ObjectType({ simpleResolvers: true })
export abstract class OrgRecord<K extends RecordKind> extends Node {
  constructor(
    protected readonly view: OrgView,
    private readonly recordKind: K,
    readonly record: RecordKinds[K],
  ) {
    super();
  }

  /** The view that it is shown in, for fields that other folders add. */
  get shownIn(): OrgView {
    return this.view;
  }

  @Field(() => ID, { description: 'Known by this in every version of the organization; never used again.' })
  get key(): string {
    return this.record.key;
  }

  @Field(() => Int, { description: 'Revision of the act that last touched it; an update may expect it.' })
  get version(): number {
    return this.record.version;
  }

  @Field(() => String, { nullable: true, description: 'Where it came from (`csv`, `demo`, ...); null when it was made in Tandem.' })
  get source(): string | null {
    return this.record.source;
  }

  @Field(() => String, { nullable: true, description: 'The id by which the source knows it; null when it was made in Tandem.' })
  get externalId(): string | null {
    return this.record.externalId;
  }

  protected override globalId(): string {
    return this.view.idOf(this.recordKind, this.record.key);
  }
}
