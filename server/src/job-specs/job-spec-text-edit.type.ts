import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Actor, actorNamed } from '../scenarios/actor.type.ts';
import type { ActorEntry } from '../scenarios/actors.ts';
import { DateTime } from '../schema/scalars.ts';
import type { TextEdit } from './job-spec-edits.store.ts';

@ObjectType({ simpleResolvers: true, description: 'One edit of the text of a job spec.' })
export class JobSpecTextEdit {
  @Field(() => Int, { description: 'The text’s version after it.' })
  readonly textVersion!: number;

  @Field(() => ID, { description: 'The window that made it.' })
  readonly clientId!: string;

  @Field(() => String, { description: 'A change set of CodeMirror, as JSON.' })
  readonly changes!: string;

  @Field(() => Actor, { description: 'Who made it.' })
  readonly by!: Actor;

  @Field(() => DateTime, { description: 'When.' })
  readonly at!: string;
}

/** Edits as they are shown. */
export function shownEdits(edits: readonly TextEdit[], actors: ReadonlyMap<string, ActorEntry>): JobSpecTextEdit[] {
  return edits.map(({ author, ...edit }) => ({ ...edit, by: actorNamed(actors, author) }));
}
