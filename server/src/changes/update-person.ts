import type { Day } from '@tandem/shared/org/day';
import type { UpdatePerson } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Person } from '../org/person.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';
import { notNull, saying } from './plain-values.ts';

@InputType({ description: 'What is given becomes the facts of a person; what is left out stays.' })
export class UpdatePersonInput extends UpdateInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'The name shown everywhere.' })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'The name by which the person wants to be called.' })
  preferredName?: string | null;

  @Field(() => String, { nullable: true, description: 'Employee number.' })
  employeeNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Work e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as `FULL_TIME` or `CONTRACTOR`.' })
  employmentType?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day employed; null: since ever.' })
  hireDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day employed; null: open-ended.' })
  terminationDate?: Day | null;

  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  location?: string | null;

  @Field(() => [String], { nullable: true, description: 'Skills.' })
  skills?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Certifications.' })
  certifications?: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updatePerson`.' })
export class UpdatePersonPayload extends EditPayload {
  @Field(nodeType('person'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly person!: Person | null;
}

@Resolver()
export class UpdatePersonMutation {
  @Mutation(() => UpdatePersonPayload, { description: 'What is given becomes the facts of a person; what is left out stays.' })
  async updatePerson(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdatePersonInput, { description: 'What is wanted.' }) input: UpdatePersonInput,
  ): Promise<UpdatePersonPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'updatePerson',
      label: 'Update a person',
      kind: 'person',
      plan: (desk) => planUpdatePerson(desk, input),
    });
    return { person: shown, userErrors };
  }
}

/** The change that the input means. */
export function planUpdatePerson(desk: EditDesk, input: UpdatePersonInput): UpdatePerson {
  return {
    kind: 'UPDATE_PERSON',
    personKey: desk.edited('person', input.personId, 'personId', input.expectedVersion).key,
    details: saying({
      displayName: notNull(desk, input.displayName, 'displayName'),
      givenName: input.givenName,
      familyName: input.familyName,
      preferredName: input.preferredName,
      employeeNumber: input.employeeNumber,
      email: input.email,
    }),
    set: saying({
      employmentType: input.employmentType,
      hireDate: input.hireDate,
      terminationDate: input.terminationDate,
      location: input.location,
      skills: input.skills === null ? [] : input.skills,
      certifications: input.certifications === null ? [] : input.certifications,
    }),
  };
}
