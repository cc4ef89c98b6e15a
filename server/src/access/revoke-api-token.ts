import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { keyNamed } from '../schema/global-id.ts';
import { revokeToken } from './api-tokens.store.ts';
import { ApiToken } from './api-token.type.ts';

@InputType({ description: 'Revokes a token for good.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'The token.' })
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `revokeApiToken`.' })
export class RevokeApiTokenPayload extends EditPayload {
  @Field(() => ApiToken, { nullable: true, description: 'The token that holds no more; null when it was refused.' })
  readonly apiToken!: ApiToken | null;
}

@Resolver()
export class RevokeApiTokenMutation {
  @Mutation(() => RevokeApiTokenPayload, { description: 'Revokes a token for good.' })
  async revokeApiToken(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => RevokeApiTokenInput, { description: 'What is wanted.' }) { id }: RevokeApiTokenInput,
  ): Promise<RevokeApiTokenPayload> {
    const key = keyNamed('ApiToken', id);
    const token = key === null ? null : await revokeToken(services.database, key);
    if (!token) return { apiToken: null, userErrors: [refuse('NOT_FOUND', `There is no token ‘${id.slice(0, 80)}’ that holds.`, 'id')] };
    return { apiToken: new ApiToken(token), userErrors: [] };
  }
}
