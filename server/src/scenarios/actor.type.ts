import { Field, ID, ObjectType } from 'type-graphql';
import type { ActorEntry } from './actors.ts';

@ObjectType({ simpleResolvers: true, description: 'A user or a token that did something, or may.' })
export class Actor {
  @Field(() => ID, { description: 'The same in every answer; goes into `shareScenario(with)`.' })
  readonly id!: string;

  @Field(() => String, { description: 'The name of the user or token.' })
  readonly name!: string;
}

/** Somebody by their id; null there is the machine itself, and who is gone is said so. */
export function actorNamed(actors: ReadonlyMap<string, ActorEntry>, id: string | null): Actor {
  if (id === null) return { id: '', name: 'Tandem' };
  return { id, name: actors.get(id)?.name ?? 'Somebody who is gone' };
}
