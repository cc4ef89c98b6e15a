import { refuse } from '@tandem/shared/changes/refusal';
import { checkAnswers } from '@tandem/shared/role-fit/check-answers';
import { NEWEST_QUESTIONNAIRE } from '@tandem/shared/role-fit/questionnaire';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { refusedRoleFit, RoleFitInput, RoleFitPayload, runRoleFitAct } from './role-fit-input.ts';
import { putRoleFit } from './role-fits.store.ts';

/** Faults of answers that are told at once. */
const MOST_FAULTS = 20;

@InputType({ description: 'An answer to a statement.' })
export class RoleFitAnswerInput {
  @Field(() => ID, { description: 'The statement, as `Query.roleFitQuestions` names it.' })
  questionId!: string;

  @Field(() => Int, { description: '1 (disagree strongly) to 5 (agree strongly); 3 is neither.' })
  value!: number;
}

@InputType({ description: 'Answers the questionnaire for oneself.' })
export class SaveRoleFitInput extends RoleFitInput {
  @Field(() => Int, { description: 'The version of the questionnaire that is answered: the newest.' })
  questionnaireVersion!: number;

  @Field(() => [RoleFitAnswerInput], { description: 'One answer for each statement, in any order.' })
  answers!: RoleFitAnswerInput[];
}

@Resolver()
export class SaveRoleFitMutation {
  @Mutation(() => RoleFitPayload, {
    description:
      'Answers the questionnaire for the person that the viewer is. It takes the place of the one before, and is the viewer’s alone until it is shared, also where that one was shared.',
  })
  async saveRoleFit(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveRoleFitInput, { description: 'What is wanted.' }) input: SaveRoleFitInput,
  ): Promise<RoleFitPayload> {
    const person = await context.person();
    if (context.caller?.kind === 'USER' && !person)
      return refusedRoleFit(
        refuse(
          'NOT_FOUND',
          'Your account belongs to no person here: ask an administrator to link it, or to enter your address as your work e-mail.',
        ),
      );
    const { version } = NEWEST_QUESTIONNAIRE;
    if (input.questionnaireVersion !== version)
      return refusedRoleFit(
        refuse(
          'INVALID',
          `The questionnaire is at version ${version}, not ${input.questionnaireVersion}: load it again.`,
          'questionnaireVersion',
        ),
      );
    const checked = checkAnswers(NEWEST_QUESTIONNAIRE, input.answers);
    if (!checked.ok) return refusedRoleFit(...checked.faults.slice(0, MOST_FAULTS).map((fault) => refuse('INVALID', fault, 'answers')));
    return runRoleFitAct(context, 'saveRoleFit', input, async (manager, accountId, before) => {
      await putRoleFit(manager, {
        accountId,
        personKey: person!.key,
        questionnaireVersion: version,
        answers: checked.answers,
        takenAt: context.services.now().toISOString(),
        shared: false,
        version: (before?.version ?? 0) + 1,
      });
      return null;
    });
  }
}
