import { checkJobSpec, LONGEST_JOB_SPEC, LONGEST_JOB_TITLE } from '@tandem/shared/job-spec/check-job-spec';
import { Arg, Query, Resolver } from 'type-graphql';
import { badInput } from '../schema/bad-input.ts';
import { JobSpecFinding } from './job-spec-finding.type.ts';

@Resolver()
export class CheckJobSpecQuery {
  @Query(() => [JobSpecFinding], {
    description:
      'Checks a job spec, any text, kept nowhere: whether it asks for one of the two roles, names the other, and is fair and clear. ' +
      `A title above ${LONGEST_JOB_TITLE} or a text above ${LONGEST_JOB_SPEC} UTF-16 units is an error with the code BAD_USER_INPUT.`,
  })
  checkJobSpec(
    @Arg('title', () => String, { description: 'The job title; may be empty, and then the first heading of the text is read as one.' })
    title: string,
    @Arg('text', () => String, { description: 'The spec, in Markdown.' }) text: string,
  ): JobSpecFinding[] {
    if (title.length > LONGEST_JOB_TITLE)
      throw badInput(`A title of ${title.length} characters is not checked; at most ${LONGEST_JOB_TITLE} are.`);
    if (text.length > LONGEST_JOB_SPEC)
      throw badInput(`A text of ${text.length} characters is not checked; at most ${LONGEST_JOB_SPEC} are.`);
    return checkJobSpec(title, text);
  }
}
