import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { Scenario } from './scenario.type.ts';

/** What every mutation of a scenario as a whole can say. */
@InputType()
export abstract class ScenarioInput {
  @Field(() => ID, { description: 'The scenario: its id or its key.' })
  scenarioId!: string;

  @Field(() => String, { nullable: true, description: 'A second call with the same key does nothing and gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What every mutation of a scenario as a whole answers. */
@ObjectType()
export abstract class ScenarioPayloadBase extends EditPayload {
  @Field(() => Scenario, { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly scenario!: Scenario | null;
}

@ObjectType({ description: 'What came of a mutation of a scenario.' })
export class ScenarioPayload extends ScenarioPayloadBase {}
