import type { CoverageCounts as Counts } from '@tandem/shared/coverage/coverage-counts';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many initiatives have their pair on a day.' })
export class CoverageCounts implements Counts {
  constructor(protected readonly counts: Counts) {}

  @Field(() => Int, { description: 'Initiatives inside their dates: those that need their owners on that day.' })
  get initiativeCount(): number {
    return this.counts.initiativeCount;
  }
  @Field(() => Int, { description: 'Both roles covered or waived.' })
  get coveredCount(): number {
    return this.counts.coveredCount;
  }
  @Field(() => Int, { description: 'No project owner; includes those that lack both.' })
  get missingProjectOwnerCount(): number {
    return this.counts.missingProjectOwnerCount;
  }
  @Field(() => Int, { description: 'No product owner; includes those that lack both.' })
  get missingProductOwnerCount(): number {
    return this.counts.missingProductOwnerCount;
  }
  @Field(() => Int, { description: 'Neither owner.' })
  get leaderlessCount(): number {
    return this.counts.leaderlessCount;
  }
}
