import { NEWEST_QUESTIONNAIRE, type RoleFitQuestion as Question } from '@tandem/shared/role-fit/questionnaire';
import { Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { RoleFitAboutEnum, RoleFitSideEnum } from './role-fit-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'A statement to agree or disagree with.' })
export class RoleFitQuestion {
  @Field(() => ID, { description: 'Names it in an answer; never used again for another statement.' })
  readonly id!: string;

  @Field(() => RoleFitAboutEnum, { description: 'What it is about.' })
  readonly topic!: Question['topic'];

  @Field(() => RoleFitSideEnum, { description: 'The side that agreeing speaks for.' })
  readonly side!: Question['side'];

  @Field(() => String, { description: 'The statement.' })
  readonly text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The statements of one version, in the order in which they are asked.' })
export class RoleFitQuestions {
  @Field(() => Int, { description: 'The version; an answer names it.' })
  readonly version!: number;

  @Field(() => [RoleFitQuestion], {
    description: 'The statements: for each topic one for each side, so that agreeing with all leans nowhere.',
  })
  readonly questions!: readonly RoleFitQuestion[];
}

@Resolver()
export class RoleFitQuestionsQuery {
  @Query(() => RoleFitQuestions, { description: 'The questionnaire of the role fit as it is asked today.' })
  roleFitQuestions(): RoleFitQuestions {
    return NEWEST_QUESTIONNAIRE;
  }
}
