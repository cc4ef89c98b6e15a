import { Arg, Args, Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { Actor, actorNamed } from '../scenarios/actor.type.ts';
import { badInput } from '../schema/bad-input.ts';
import { PageArgs, type ConnectionOf } from '../schema/connection.type.ts';
import { idPrefix, writeGlobalId } from '../schema/global-id.ts';
import { Node } from '../schema/node.type.ts';
import { DateTime } from '../schema/scalars.ts';
import { listDeliveries, type DeliveryState } from './deliveries.store.ts';
import { deliveryIdOf, deliveryPage, WebhookDelivery, WebhookDeliveryConnection } from './webhook-delivery.type.ts';
import { DeliveryStateEnum, EVENT_NAMES, WebhookEventEnum, WebhookPauseEnum, type WebhookEventName } from './webhook-enums.ts';
import type { PauseReason, WebhookEntry } from './webhooks.store.ts';

const MOST_FIRST = 500;

@ObjectType({ implements: Node, description: 'An address that is told of events, by signed HTTP requests (docs/webhooks.md).' })
export class Webhook extends Node {
  constructor(
    private readonly context: RequestContext,
    private readonly entry: WebhookEntry,
  ) {
    super();
  }

  @Field(() => String, { description: 'What it is for.' })
  get name(): string {
    return this.entry.name;
  }
  @Field(() => String, { description: 'Where its events are sent.' })
  get url(): string {
    return this.entry.url;
  }
  @Field(() => [WebhookEventEnum], { description: 'What it is told of.' })
  get events(): WebhookEventName[] {
    return this.entry.events.map((kind) => EVENT_NAMES[kind]);
  }
  @Field(() => WebhookPauseEnum, {
    nullable: true,
    description: 'Why nothing is sent to it; null while it is active. What happens meanwhile waits until it is resumed.',
  })
  get pausedBecause(): PauseReason | null {
    return this.entry.pausedBecause;
  }
  @Field(() => DateTime, { nullable: true, description: 'Since when it is paused.' })
  get pausedAt(): string | null {
    return this.entry.pausedAt;
  }
  @Field(() => Int, { description: 'Attempts that failed since the last one that succeeded.' })
  get failureCount(): number {
    return this.entry.failureCount;
  }
  @Field(() => DateTime, { nullable: true, description: 'When the first of them failed; null where the last attempt succeeded.' })
  get failingSince(): string | null {
    return this.entry.failingSince;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the secret before the last rotation signs along; null where it does not.',
  })
  get previousSecretUntil(): string | null {
    const until = this.entry.previousSecretUntil;
    return until !== null && until > this.context.services.now().toISOString() ? until : null;
  }
  @Field(() => Int, { description: 'Counts what was changed about it; goes into `expectedVersion`.' })
  get version(): number {
    return this.entry.version;
  }
  @Field(() => Actor, { description: 'Who made it.' })
  async createdBy(): Promise<Actor> {
    return actorNamed(await this.context.actors(), this.entry.createdBy);
  }
  @Field(() => DateTime, { description: 'When it was made.' })
  get createdAt(): string {
    return this.entry.createdAt;
  }

  @Field(() => WebhookDeliveryConnection, { description: 'What was and is to be sent to it, the newest first. Kept for 30 days.' })
  async deliveries(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('state', () => DeliveryStateEnum, { nullable: true, description: 'Those that are there; left out: all.' })
    state?: DeliveryState | null,
  ): Promise<ConnectionOf<WebhookDelivery>> {
    const count = first ?? 50;
    if (count < 1 || count > MOST_FIRST) throw badInput(`first is ${count}; it must be from 1 to ${MOST_FIRST}.`);
    const before = after == null ? null : deliveryIdOf(after);
    if (after != null && before === null) throw badInput('after is no cursor; take the endCursor of the page before.');
    const list = await this.context.services.database.read((manager) =>
      listDeliveries(manager, this.entry.key, { state: state ?? null, before, first: count }),
    );
    return new WebhookDeliveryConnection(deliveryPage(list, before === null), () =>
      list.entries.map((entry) => new WebhookDelivery(entry)),
    );
  }

  protected override globalId(): string {
    return writeGlobalId(idPrefix('Webhook', { asOf: null, revision: null }), this.entry.key);
  }
}
