import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../schema/scalars.ts';
import { Actor, actorNamed } from './actor.type.ts';
import type { ActorEntry } from './actors.ts';
import type { CommentEntry } from './comments.store.ts';

@ObjectType({ simpleResolvers: true, description: 'What somebody said about a scenario or one of its changes. Plain text.' })
export class ScenarioComment {
  @Field(() => ID, { description: 'Goes into `replyTo`, `editScenarioComment` and `deleteScenarioComment`.' })
  readonly id!: string;

  @Field(() => ID, { nullable: true, description: 'The change that it is about; null is the scenario.' })
  readonly changeId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The comment that it answers.' })
  readonly replyTo!: string | null;

  @Field(() => Actor, { description: 'Who said it.' })
  readonly author!: Actor;

  @Field(() => DateTime, { description: 'When.' })
  readonly at!: string;

  @Field(() => DateTime, { nullable: true, description: 'When its text was last changed.' })
  readonly editedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said; null once it was deleted while it had answers.' })
  readonly text!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer said it.' })
  readonly mine!: boolean;
}

/** A comment as a viewer sees it. */
export function shownComment(comment: CommentEntry, actors: ReadonlyMap<string, ActorEntry>, viewer: string): ScenarioComment {
  return { ...comment, author: actorNamed(actors, comment.author), mine: comment.author === viewer };
}
