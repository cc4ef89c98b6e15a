import { Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { listTokens } from './api-tokens.store.ts';
import { ApiToken } from './api-token.type.ts';
import { settingsOf } from './settings-of.ts';
import { Settings } from './settings.type.ts';
import { Viewer } from './viewer.type.ts';

@Resolver()
export class AccessQueries {
  @Query(() => Viewer, { nullable: true, description: 'Who is asking; null where nobody is signed in.' })
  viewer(@Ctx() { caller }: RequestContext): Viewer | null {
    return caller && new Viewer(caller);
  }

  @Query(() => [ApiToken], { description: 'The tokens that hold, in the order in which they were made.' })
  async apiTokens(@Ctx() { services }: RequestContext): Promise<ApiToken[]> {
    return (await listTokens(services.database)).filter(({ revokedAt }) => revokedAt === null).map((token) => new ApiToken(token));
  }

  @Query(() => Settings, { description: 'Settings of the organization.' })
  settings(@Ctx() context: RequestContext): Promise<Settings> {
    return settingsOf(context);
  }
}
