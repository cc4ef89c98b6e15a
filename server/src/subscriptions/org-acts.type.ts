import type { Change } from '@tandem/shared/changes/change';
import type { ActOrigin } from '@tandem/shared/changes/undo';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../schema/scalars.ts';
import { Actor } from '../scenarios/actor.type.ts';
import { ActOriginEnum, ScenarioStatusEnum } from '../scenarios/scenario-enums.ts';
import type { ScenarioStatus } from '../scenarios/scenario.ts';
import { ChangeList } from '../changes/change-list.ts';

@ObjectType({ simpleResolvers: true, description: 'An act of the log, with what it did.' })
export class FollowedAct {
  @Field(() => Int, { description: 'Its number: the version of the scenario, or the revision of the live organization, after it.' })
  readonly number!: number;

  @Field(() => ID, { nullable: true, description: 'The same through forks, merges and rebases; null on the live organization.' })
  readonly actKey!: string | null;

  @Field(() => Actor, { description: 'Who did it.' })
  readonly actor!: Actor;

  @Field(() => DateTime, { description: 'When it was done.' })
  readonly at!: string;

  @Field(() => String, { description: 'What was done, in words.' })
  readonly label!: string;

  @Field(() => ActOriginEnum, { description: 'How it came about.' })
  readonly origin!: ActOrigin;

  @Field(() => ChangeList, { description: 'Its changes, as the viewer may see them.' })
  readonly changes!: readonly Change[];
}

@ObjectType({ simpleResolvers: true, description: 'What came after an act of the log.' })
export class OrgActs {
  @Field(() => Int, { description: 'Number of the newest act.' })
  readonly version!: number;

  @Field(() => Int, { description: 'How often the scenario has been rebased; 0 on the live organization.' })
  readonly epoch!: number;

  @Field(() => ScenarioStatusEnum, { nullable: true, description: 'Where the scenario is in its life; null on the live organization.' })
  readonly status!: ScenarioStatus | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the scenario last changed, also by a comment or a review; null on the live organization.',
  })
  readonly updatedAt!: string | null;

  @Field(() => Boolean, { description: 'The acts cannot be given: load `Org.records` anew.' })
  readonly reload!: boolean;

  @Field(() => [FollowedAct], { description: 'All acts after the one that was named, in their order; none where `reload` is true.' })
  readonly acts!: readonly FollowedAct[];
}
