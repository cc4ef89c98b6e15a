import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import type { Database } from '../database/database.ts';
import { nodeType } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { countChange } from '../role-fit/role-fits.store.ts';
import { keyNamed } from '../schema/global-id.ts';
import { findAccount, otherAccountOf, putAccountLink, type AccountLink } from './account-links.store.ts';

@ObjectType({ simpleResolvers: true, description: 'Somebody who can sign in.' })
export class Account {
  @Field(() => ID, { description: 'Names it.' })
  readonly id!: string;

  @Field(() => String, { description: 'The address to sign in with.' })
  readonly email!: string;

  @Field(() => String, { description: 'The name as others see it.' })
  readonly name!: string;

  @Field(nodeType('person'), {
    nullable: true,
    description: 'Whom an administrator linked it to; null: nobody did, and it belongs to whose work e-mail is its address.',
  })
  readonly person!: Person | null;
}

@InputType({ description: 'Links an account to a person.' })
export class LinkAccountInput {
  @Field(() => ID, { nullable: true, description: 'The account; this or `email`.' })
  userId?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the account; this or `userId`.' })
  email?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person; left out or null: the work e-mail decides again.' })
  personId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `linkAccount`.' })
export class LinkAccountPayload extends EditPayload {
  @Field(() => Account, { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly account!: Account | null;
}

@Resolver()
export class LinkAccountMutation {
  @Mutation(() => LinkAccountPayload, {
    description: 'Says which person an account belongs to. It shows nobody what the account or the person has kept to themselves.',
  })
  async linkAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => LinkAccountInput, { description: 'What is wanted.' }) { userId, email, personId }: LinkAccountInput,
  ): Promise<LinkAccountPayload> {
    const refused = (refusal: Refusal): LinkAccountPayload => ({ account: null, userErrors: [refusal] });
    if ((userId == null) === (email == null)) return refused(refuse('INVALID', 'Give either userId or email.', 'userId'));
    const key = personId == null ? null : keyNamed('Person', personId);
    if (personId != null && key === null) return refused(refuse('INVALID', `‘${personId.slice(0, 80)}’ is no id of a person.`, 'personId'));
    const org = await context.org();
    const wanted = userId == null ? { email: email! } : { id: userId };
    const outcome = await linkAccountTo(context.services.database, org, wanted, key);
    if ('refusal' in outcome) return refused(outcome.refusal);
    const { id, email: address, name, personKey } = outcome.account;
    const person = (await context.view(org)).find('person', personKey);
    return { account: { id, email: address, name, person }, userErrors: [] };
  }
}

/** Links an account to a person of the organization, or leaves it to its address again; a person has one account at most. */
export function linkAccountTo(
  database: Database,
  org: Org,
  wanted: { readonly id: string } | { readonly email: string },
  personKey: string | null,
): Promise<{ readonly account: AccountLink } | { readonly refusal: Refusal }> {
  return database.write(async (manager) => {
    const account = await findAccount(manager, wanted);
    const named = 'id' in wanted ? wanted.id : wanted.email;
    if (!account) return { refusal: refuse('NOT_FOUND', `There is no account ‘${named.slice(0, 80)}’.`, 'id' in wanted ? 'userId' : 'email') };
    if (personKey !== null) {
      const person = org.person(personKey);
      if (!person) return { refusal: refuse('NOT_FOUND', `There is no person ‘${personKey.slice(0, 80)}’.`, 'personId') };
      const other = await otherAccountOf(manager, personKey, account.id);
      if (other) {
        const message = `${person.details.displayName} is linked to the account ${other.email} already; unlink that one first.`;
        return { refusal: refuse('CONFLICT', message, 'personId') };
      }
    }
    await putAccountLink(manager, account.id, personKey);
    await countChange(manager);
    return { account: { ...account, personKey } };
  });
}
