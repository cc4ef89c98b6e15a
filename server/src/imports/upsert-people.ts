import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import { same } from '@tandem/shared/import/import-ledger';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Json } from '../org/org.store.ts';
import { nodeType } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { UserError } from '../schema/user-error.type.ts';
import { newKey } from './import-bundle.ts';

/** People that one call may bring. */
const MOST_PEOPLE = 1000;

@InputType({ description: 'A person as the source knows them. A field that is left out stays as it is; null empties it.' })
export class UpsertPersonInput {
  @Field(() => String, { description: "The source's own id." })
  readonly externalId!: string;

  @Field(() => String, { nullable: true, description: 'The name shown everywhere; needed for somebody new.' })
  readonly displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  readonly givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  readonly familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'The name by which the person wants to be called.' })
  readonly preferredName?: string | null;

  @Field(() => String, { nullable: true, description: 'Employee number.' })
  readonly employeeNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Work e-mail address.' })
  readonly email?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as `FULL_TIME` or `CONTRACTOR`.' })
  readonly employmentType?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day employed.' })
  readonly hireDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day employed.' })
  readonly terminationDate?: Day | null;

  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  readonly location?: string | null;

  @Field(() => [String], { nullable: true, description: 'Skills.' })
  readonly skills?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Certifications.' })
  readonly certifications?: string[] | null;
}

@InputType({ description: 'People to make or update.' })
export class UpsertPeopleInput {
  @Field(() => String, { description: 'Whose ids these are.' })
  readonly source!: string;

  @Field(() => [UpsertPersonInput], { description: `The people, at most ${MOST_PEOPLE}.` })
  readonly people!: UpsertPersonInput[];

  @Field(() => String, {
    nullable: true,
    description: 'A second call of the same caller with this key does nothing and gets the first answer.',
  })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The people, or why nothing was done.' })
export class UpsertPeoplePayload {
  @Field(() => [nodeType('person')()], {
    nullable: true,
    description: 'The people in the order in which they were given; null when refused.',
  })
  readonly people!: readonly Person[] | null;

  @Field(() => [UserError], { description: 'Why nothing was done.' })
  readonly userErrors!: readonly UserError[];
}

@Resolver()
export class UpsertPeople {
  @Mutation(() => UpsertPeoplePayload, { description: 'Makes or updates people by the ids of their source, as one act, all or nothing.' })
  async upsertPeople(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpsertPeopleInput, { description: 'The people.' }) { source, people, idempotencyKey }: UpsertPeopleInput,
  ): Promise<UpsertPeoplePayload> {
    const { services, caller } = context;
    const outcome = await services.store.commit({
      actor: caller?.id ?? null,
      label: `People from ${source}`,
      ...(idempotencyKey != null && { idempotency: { key: idempotencyKey, mutation: 'upsertPeople' } }),
      decide: (org) => {
        const plan = planPeople(org, source, people);
        if ('refusal' in plan) return { allowed: false, refusals: [plan.refusal] };
        return { ...applyAct(org, plan.changes), answer: plan.keys as Json };
      },
    });
    context.wrote(outcome.org);
    if (!outcome.ok) return { people: null, userErrors: outcome.refusals };
    const view = await context.view(outcome.org);
    return { people: (outcome.answer as string[]).flatMap((key) => view.find('person', key) ?? []), userErrors: [] };
  }
}

type PeoplePlan = { readonly changes: Change[]; readonly keys: string[] } | { readonly refusal: ReturnType<typeof refuse> };

function planPeople(org: Org, source: string, people: readonly UpsertPersonInput[]): PeoplePlan {
  if (people.length > MOST_PEOPLE)
    return { refusal: refuse('INVALID', `One call may bring at most ${MOST_PEOPLE} people; send the rest in further calls.`, 'people') };
  if (source.trim() === '') return { refusal: refuse('INVALID', 'The source is empty; name the system whose ids these are.', 'source') };
  const changes: Change[] = [];
  const keys: string[] = [];
  const seen = new Set<string>();
  for (const [i, given] of people.entries()) {
    const at = `people.${i}`;
    if (given.externalId.trim() === '') return { refusal: refuse('INVALID', 'The externalId is empty.', `${at}.externalId`) };
    if (seen.has(given.externalId))
      return { refusal: refuse('INVALID', `${given.externalId} stands twice in this call.`, `${at}.externalId`) };
    seen.add(given.externalId);
    const known = org.keyOfExternalId('person', source, given.externalId);
    if (known === undefined && !given.displayName)
      return { refusal: refuse('INVALID', 'Somebody new needs a displayName.', `${at}.displayName`) };
    const key = known ?? newKey();
    keys.push(key);
    const change = known === undefined ? createPerson(key, source, given) : updatePerson(org, key, given);
    if (change) changes.push(change);
  }
  return { changes, keys };
}

function createPerson(key: string, source: string, given: UpsertPersonInput): Change {
  const { displayName, givenName = null, familyName = null, preferredName = null, employeeNumber = null, email = null } = given;
  return {
    kind: 'CREATE_PERSON',
    person: {
      key,
      source,
      externalId: given.externalId,
      details: { displayName: displayName!, givenName, familyName, preferredName, employeeNumber, email },
      employmentType: given.employmentType ?? null,
      hireDate: given.hireDate ?? null,
      terminationDate: given.terminationDate ?? null,
      location: given.location ?? null,
      skills: given.skills ?? [],
      certifications: given.certifications ?? [],
    },
  };
}

function updatePerson(org: Org, key: string, given: UpsertPersonInput): Change | null {
  const person = org.person(key)!;
  const { displayName, givenName, familyName, preferredName, employeeNumber, email, employmentType, hireDate, terminationDate, location } =
    given;
  const skills = given.skills === null ? [] : given.skills;
  const certifications = given.certifications === null ? [] : given.certifications;
  const details = differing(
    { displayName: displayName ?? undefined, givenName, familyName, preferredName, employeeNumber, email },
    { ...person.details },
  );
  const set = differing({ employmentType, hireDate, terminationDate, location, skills, certifications }, { ...person });
  if (!details && !set) return null;
  return { kind: 'UPDATE_PERSON', personKey: key, set: set ?? {}, ...(details && { details: details as object }) };
}

/** What was given and is not so already; null where nothing. */
function differing<F extends Readonly<Record<string, unknown>>>(given: F, current: Readonly<Record<string, unknown>>): Partial<F> | null {
  const entries = Object.entries(given).filter(([field, value]) => value !== undefined && !same(value, current[field]));
  return entries.length === 0 ? null : (Object.fromEntries(entries) as Partial<F>);
}
