import type { RoleFit as Fit, RoleFitLeaning, RoleFitReason as Reason } from '@tandem/shared/role-fit/role-fit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../schema/scalars.ts';
import { RoleFitAboutEnum, RoleFitLeaningEnum, RoleFitSideEnum, RoleFitSourceEnum } from './role-fit-enums.ts';
import type { SharedRoleFit } from './shared-role-fits.ts';

@ObjectType({ simpleResolvers: true, description: 'One reason of a leaning: a topic of the questionnaire, or a part of the record.' })
export class RoleFitReason {
  @Field(() => RoleFitAboutEnum, { description: 'What it is about.' })
  readonly about!: Reason['about'];

  @Field(() => RoleFitSourceEnum, { description: 'Where it comes from.' })
  readonly source!: Reason['source'];

  @Field(() => RoleFitSideEnum, { nullable: true, description: 'The side that it speaks for; null where it speaks for both alike.' })
  readonly towards!: Reason['towards'];

  @Field(() => Int, { description: 'How much it counts for that side; 0 where it speaks for both alike.' })
  readonly points!: number;

  @Field(() => String, { description: 'The reason in words.' })
  readonly text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'An answer to a statement.' })
export class RoleFitAnswer {
  @Field(() => ID, { description: 'The statement.' })
  readonly questionId!: string;

  @Field(() => Int, { description: '1 (disagree strongly) to 5 (agree strongly).' })
  readonly value!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether somebody leans to the project or the product side, from answers of theirs and their record, with reasons. It is their own to see until they share it. No validated test, and no ground to decide about somebody.',
})
export class RoleFit {
  constructor(
    private readonly taken: SharedRoleFit,
    private readonly fit: Fit,
    /** Null for everybody but whose it is. */
    private readonly own: { readonly shared: boolean } | null,
  ) {}

  @Field(() => RoleFitLeaningEnum, { description: 'Where they would rather be.' })
  get leaning(): RoleFitLeaning {
    return this.fit.leaning;
  }
  @Field(() => Int, { description: 'How far from the middle, 0 to 100; below 20 it is `HYBRID`.' })
  get strength(): number {
    return this.fit.strength;
  }
  @Field(() => Int, { description: 'From −100, all project, to 100, all product.' })
  get balance(): number {
    return this.fit.balance;
  }
  @Field(() => Int, { description: 'Points that answers and record could have given in all; `balance` is in percent of them.' })
  get possiblePoints(): number {
    return this.fit.possible;
  }
  @Field(() => [RoleFitReason], { description: 'How it came about, also what speaks against it; what counts most first.' })
  get reasons(): readonly Reason[] {
    return this.fit.reasons;
  }
  @Field(() => Int, { description: 'The version of the questionnaire that was answered.' })
  get questionnaireVersion(): number {
    return this.taken.questionnaireVersion;
  }
  @Field(() => DateTime, { description: 'When it was answered.' })
  get takenAt(): string {
    return this.taken.takenAt;
  }
  @Field(() => Int, { description: 'Grows with each change of it; a change may expect it.' })
  get version(): number {
    return this.taken.version;
  }
  @Field(() => Boolean, { description: 'Whether those with the scope `hiring:read` see it, too.' })
  get shared(): boolean {
    return this.own?.shared ?? true;
  }
  @Field(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  get mine(): boolean {
    return this.own !== null;
  }
  @Field(() => [RoleFitAnswer], {
    nullable: true,
    description: 'The single answers, in the order of the statements’ ids; null for everybody but whose it is, also where it is shared.',
  })
  get answers(): RoleFitAnswer[] | null {
    if (this.own === null) return null;
    return [...this.taken.answers]
      .map(([questionId, value]) => ({ questionId, value }))
      .sort((a, b) => (a.questionId < b.questionId ? -1 : 1));
  }
}
