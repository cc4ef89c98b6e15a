import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { Money, MoneyInput } from '../schema/money.type.ts';
import type { WantedTargets } from './scenario.ts';

@ObjectType({ simpleResolvers: true, description: 'What a scenario wants to reach; null is no target.' })
export class ScenarioTargets implements WantedTargets {
  @Field(() => Int, { nullable: true, description: 'People in positions.' })
  readonly headcount!: number | null;

  @Field(() => Money, { nullable: true, description: 'Budgeted yearly cost. Always null without the scope `pay:read`.' })
  readonly runRate!: Money | null;

  @Field(() => Float, { nullable: true, description: 'Mean of direct reports a manager.' })
  readonly averageSpan!: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the longest reporting line.' })
  readonly layers!: number | null;
}

@InputType({ description: 'What a scenario is to reach; left out or null is no target.' })
export class ScenarioTargetsInput {
  @Field(() => Int, { nullable: true, description: 'People in positions.' })
  headcount?: number | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Budgeted yearly cost. Needs the scope `pay:read`.' })
  runRate?: MoneyInput | null;

  @Field(() => Float, { nullable: true, description: 'Mean of direct reports a manager.' })
  averageSpan?: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the longest reporting line.' })
  layers?: number | null;
}
