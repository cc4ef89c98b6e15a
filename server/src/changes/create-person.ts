import type { Day } from '@tandem/shared/org/day';
import type { CreatePerson } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Person } from '../org/person.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { CreateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'Somebody is made known.' })
export class CreatePersonInput extends CreateInput {
  @Field(() => String, { description: 'The name shown everywhere.' })
  displayName!: string;

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

  @Field(() => LocalDate, { nullable: true, description: 'First day employed; left out or null: since ever.' })
  hireDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day employed; left out or null: open-ended.' })
  terminationDate?: Day | null;

  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  location?: string | null;

  @Field(() => [String], { nullable: true, description: 'Skills.' })
  skills?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Certifications.' })
  certifications?: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `createPerson`.' })
export class CreatePersonPayload extends EditPayload {
  @Field(nodeType('person'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly person!: Person | null;
}

@Resolver()
export class CreatePersonMutation {
  @Mutation(() => CreatePersonPayload, { description: 'Somebody is made known.' })
  async createPerson(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreatePersonInput, { description: 'What is wanted.' }) input: CreatePersonInput,
  ): Promise<CreatePersonPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'createPerson',
      label: 'Create a person',
      kind: 'person',
      plan: (desk) => planCreatePerson(desk, input),
    });
    return { person: shown, userErrors };
  }
}

/** The change that the input means. */
export function planCreatePerson(desk: EditDesk, input: CreatePersonInput): CreatePerson {
  return {
    kind: 'CREATE_PERSON',
    person: {
      ...desk.madeHere(input.key),
      details: {
        displayName: input.displayName,
        givenName: input.givenName ?? null,
        familyName: input.familyName ?? null,
        preferredName: input.preferredName ?? null,
        employeeNumber: input.employeeNumber ?? null,
        email: input.email ?? null,
      },
      employmentType: input.employmentType ?? null,
      hireDate: input.hireDate ?? null,
      terminationDate: input.terminationDate ?? null,
      location: input.location ?? null,
      skills: input.skills ?? [],
      certifications: input.certifications ?? [],
    },
  };
}
