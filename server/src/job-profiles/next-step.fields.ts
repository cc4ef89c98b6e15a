import {
  nextSteps,
  type NEXT_STEP_KINDS,
  type NextStep as Step,
  type NextStepKind,
  type SKILL_STATES,
  type SkillState,
} from '@tandem/shared/roles/next-step';
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { nodeType, type OrgView } from '../org/org-view.ts';
import { Person } from '../org/person.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import type { JobProfile } from './job-profile.type.ts';

export const NextStepKindEnum = graphqlEnum<NextStepKind>('NextStepKind', 'In which direction a step goes.', {
  UP: 'The next rung of the same ladder.',
  SIDEWAYS: 'The same height on the ladder of the other family of the pair.',
} satisfies Record<(typeof NEXT_STEP_KINDS)[number], string>);

export const SkillStateEnum = graphqlEnum<SkillState>('SkillState', 'A skill that is asked for, against what a person lists.', {
  MISSING: 'Not in the list.',
  LOWER: 'There, at a lower level.',
  LEVEL_UNKNOWN: 'There, at a level that the list does not name.',
  THERE: 'There at the level, or a higher one.',
} satisfies Record<(typeof SKILL_STATES)[number], string>);

@ObjectType({ simpleResolvers: true, description: 'A skill that a step asks for, against what the person lists.' })
export class SkillStep {
  @Field(() => String, { description: 'The skill.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'The level that is asked for; null is any.' })
  readonly needed!: string | null;

  @Field(() => String, { nullable: true, description: 'The level that the list names; null where it names none.' })
  readonly held!: string | null;

  @Field(() => SkillStateEnum, { description: 'How the two compare.' })
  readonly state!: SkillState;
}

@ObjectType({ simpleResolvers: true, description: 'A step that somebody could take from where they are, and what is missing for it.' })
export class NextStep {
  constructor(
    private readonly view: OrgView,
    private readonly step: Step,
  ) {}

  @Field(() => NextStepKindEnum, { description: 'In which direction it goes.' })
  get kind(): NextStepKind {
    return this.step.kind;
  }

  @Field(nodeType('jobProfile'), { description: 'Where they are: the profile of the highest rung among their seats.' })
  get from(): JobProfile {
    return this.view.find('jobProfile', this.step.fromKey)!;
  }

  @Field(nodeType('jobProfile'), { description: 'Where it leads.' })
  get to(): JobProfile {
    return this.view.find('jobProfile', this.step.toKey)!;
  }

  @Field(() => [SkillStep], { description: 'Every skill that it asks for.' })
  get skills(): readonly SkillStep[] {
    return this.step.skills;
  }

  @Field(() => [String], { description: 'Usual certifications that the person does not list.' })
  get certificationsMissing(): readonly string[] {
    return this.step.certificationsMissing;
  }

  @Field(() => [String], { description: 'What they would do that their present profile does not.' })
  get newResponsibilities(): readonly string[] {
    return this.step.newResponsibilities;
  }

  @Field(() => [String], { description: 'Why it is a step and how far away it is, in words.' })
  get reasons(): readonly string[] {
    return this.step.reasons;
  }
}

@Resolver(() => Person)
export class PersonNextStepsField {
  @FieldResolver(() => [NextStep], {
    description: 'Steps that they could take on the ladders: up, then sideways; none where no seat of theirs names a profile.',
  })
  nextSteps(@Root() { record, shownIn: view }: Person): NextStep[] {
    return nextSteps(view.org, record, view.day).map((step) => new NextStep(view, step));
  }
}
