import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../schema/connection.type.ts';
import { DateTime } from '../schema/scalars.ts';
import type { LogEntry } from './acts.store.ts';

@ObjectType({ simpleResolvers: true, description: 'What one gesture, mutation or import did: one entry of the log, one step of undo.' })
export class Act {
  constructor(
    private readonly entry: LogEntry,
    private readonly actorName: string,
  ) {}

  @Field(() => Int, { description: 'Its number: the revision of the organization after it.' })
  get revision(): number {
    return this.entry.revision;
  }
  @Field(() => String, { description: 'The name of the user or token who did it.' })
  get actor(): string {
    return this.actorName;
  }
  @Field(() => DateTime, { description: 'When it was done.' })
  get at(): string {
    return this.entry.at;
  }
  @Field(() => String, { description: 'What was done, in words.' })
  get label(): string {
    return { ACT: '', UNDO: 'Undo: ', REDO: 'Redo: ' }[this.entry.origin] + this.entry.label;
  }
  @Field(() => Int, { description: 'Number of changes in it.' })
  get changeCount(): number {
    return this.entry.changeCount;
  }
  @Field(() => Boolean, { description: 'Whether a later act took it back.' })
  get undone(): boolean {
    return this.entry.undoneBy !== null;
  }
  @Field(() => Int, { nullable: true, description: 'Revision of the act that it takes back or gives again; null for an act by itself.' })
  get undoes(): number | null {
    return this.entry.undoes;
  }
}

/** A page of acts. */
export const ActConnection = connectionType<Act>('Act', () => Act);
