import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { nodeType } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { keyNamed } from '../schema/global-id.ts';
import { linkAccountTo } from './account-person.ts';

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
