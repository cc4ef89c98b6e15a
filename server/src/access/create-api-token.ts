import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { createToken } from './api-tokens.store.ts';
import { ApiToken } from './api-token.type.ts';
import { isScope, SCOPES } from './scopes.ts';

@InputType({ description: 'Makes a token.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => [String], { description: 'What it may do, such as `org:read`.' })
  scopes!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of `createApiToken`.' })
export class CreateApiTokenPayload extends EditPayload {
  @Field(() => String, { nullable: true, description: 'The text of the token, shown this once; null when it was refused.' })
  readonly token!: string | null;

  @Field(() => ApiToken, { nullable: true, description: 'The token without its text; null when it was refused.' })
  readonly apiToken!: ApiToken | null;
}

@Resolver()
export class CreateApiTokenMutation {
  @Mutation(() => CreateApiTokenPayload, { description: 'Makes a token for a program.' })
  async createApiToken(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CreateApiTokenInput, { description: 'What is wanted.' }) { name, scopes }: CreateApiTokenInput,
  ): Promise<CreateApiTokenPayload> {
    const refused = (refusal: Refusal): CreateApiTokenPayload => ({ token: null, apiToken: null, userErrors: [refusal] });
    if (name.trim() === '' || name.length > 200) return refused(refuse('INVALID', 'The name must have 1 to 200 characters.', 'name'));
    const known = scopes.filter(isScope);
    if (known.length !== scopes.length || known.length === 0)
      return refused(refuse('INVALID', `The scopes must be one or more of ${SCOPES.join(', ')}.`, 'scopes'));
    const { text, token } = await createToken(services.database, name.trim(), [...new Set(known)]);
    return { token: text, apiToken: new ApiToken(token), userErrors: [] };
  }
}
