import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../schema/connection.type.ts';
import { idPrefix, writeGlobalId } from '../schema/global-id.ts';
import { Node } from '../schema/node.type.ts';
import type { Page } from '../schema/page.ts';
import { DateTime } from '../schema/scalars.ts';
import type { DeliveryEntry, DeliveryState } from './deliveries.store.ts';
import { DeliveryStateEnum, EVENT_NAMES, WebhookEventEnum, type WebhookEventName } from './webhook-enums.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'One event on its way to one webhook.' })
export class WebhookDelivery extends Node {
  constructor(private readonly entry: DeliveryEntry) {
    super();
  }

  @Field(() => String, { description: 'Id of the event, sent as `webhook-id`: the same for every webhook and every attempt.' })
  get eventId(): string {
    return this.entry.eventId;
  }
  @Field(() => WebhookEventEnum, { description: 'What it tells of.' })
  get event(): WebhookEventName {
    return EVENT_NAMES[this.entry.kind];
  }
  @Field(() => String, { description: 'Key of the thing that it is about.' })
  get subjectKey(): string {
    return this.entry.subjectKey;
  }
  @Field(() => String, { description: 'The JSON body as it is sent.' })
  get body(): string {
    return this.entry.body;
  }
  @Field(() => DateTime, { description: 'When it happened.' })
  get createdAt(): string {
    return this.entry.createdAt;
  }
  @Field(() => DeliveryStateEnum, { description: 'Where it is.' })
  get state(): DeliveryState {
    return this.entry.state;
  }
  @Field(() => Int, { description: 'How often it was tried.' })
  get attempts(): number {
    return this.entry.attempts;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is tried next; null when it is not, or not before the webhook is resumed.',
  })
  get nextAttemptAt(): string | null {
    return this.entry.nextAttemptAt;
  }
  @Field(() => DateTime, { nullable: true, description: 'When it was last tried; null is never.' })
  get lastAttemptAt(): string | null {
    return this.entry.lastAttemptAt;
  }
  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer; null where there was none.' })
  get lastStatus(): number | null {
    return this.entry.lastStatus;
  }
  @Field(() => String, { nullable: true, description: 'Why the last attempt failed, in words; null where it did not.' })
  get lastError(): string | null {
    return this.entry.lastError;
  }
  @Field(() => DateTime, { nullable: true, description: 'When the receiver took it.' })
  get deliveredAt(): string | null {
    return this.entry.deliveredAt;
  }

  protected override globalId(): string {
    return writeGlobalId(idPrefix('WebhookDelivery', { asOf: null, revision: null }), String(this.entry.id));
  }
}

/** A page of deliveries. */
export const WebhookDeliveryConnection = connectionType<WebhookDelivery>('WebhookDelivery', () => WebhookDelivery);

/** A page by ids, which fall: the cursor is the id, so that what comes anew moves nothing. */
export function deliveryPage(
  { entries, totalCount, hasMore }: { readonly entries: readonly DeliveryEntry[]; readonly totalCount: number; readonly hasMore: boolean },
  isFirst: boolean,
): Page<DeliveryEntry> {
  const cursorAt = (index: number): string => Buffer.from(`d${entries[index]!.id}`).toString('base64url');
  const ends = entries.length > 0;
  return {
    entries,
    totalCount,
    cursorAt,
    info: {
      hasNextPage: hasMore,
      hasPreviousPage: ends && !isFirst,
      startCursor: ends ? cursorAt(0) : null,
      endCursor: ends ? cursorAt(entries.length - 1) : null,
    },
  };
}

/** The id of the delivery that a cursor names; null where it is none. */
export function deliveryIdOf(cursor: string): number | null {
  const match = /^d(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString());
  return match ? Number(match[1]) : null;
}
