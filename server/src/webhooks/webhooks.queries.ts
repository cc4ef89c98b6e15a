import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { keyNamed } from '../schema/global-id.ts';
import { Webhook } from './webhook.type.ts';
import { findWebhook, listWebhooks } from './webhooks.store.ts';

@Resolver()
export class WebhookQueries {
  @Query(() => [Webhook], { description: 'The addresses that are told of events, in the order in which they were made.' })
  async webhooks(@Ctx() context: RequestContext): Promise<Webhook[]> {
    return (await context.services.database.read(listWebhooks)).map((entry) => new Webhook(context, entry));
  }

  @Query(() => Webhook, { nullable: true, description: 'A webhook by its id or key; null where there is none.' })
  async webhook(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id or key.' }) id: string,
  ): Promise<Webhook | null> {
    const key = keyNamed('Webhook', id);
    const entry = key === null ? null : await context.services.database.read((manager) => findWebhook(manager, key));
    return entry && new Webhook(context, entry);
  }
}
