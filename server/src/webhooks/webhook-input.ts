import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { reachableAddresses, UnreachableAddress } from './guarded-lookup.ts';
import type { ReceiverRules } from './post-event.ts';
import { addressIn, checkReceiver } from './receiver-address.ts';
import type { WebhookEventName } from './webhook-enums.ts';
import { Webhook } from './webhook.type.ts';

/** What every mutation of a webhook that is there can say. */
@InputType()
export abstract class WebhookInput {
  @Field(() => ID, { description: 'The webhook: its id or its key.' })
  webhookId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that it must still have; else it is refused with STALE_VERSION.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'A second call with the same key does nothing and gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What every mutation of a webhook answers. */
@ObjectType()
export abstract class WebhookPayloadBase extends EditPayload {
  @Field(() => Webhook, { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly webhook!: Webhook | null;
}

@ObjectType({ description: 'What came of a mutation of a webhook.' })
export class WebhookPayload extends WebhookPayloadBase {}

@ObjectType({ description: 'What came of a mutation that makes a signing secret.' })
export class WebhookSecretPayload extends WebhookPayloadBase {
  @Field(() => String, { nullable: true, description: 'The secret that signs what is sent, shown this once; null when it was refused.' })
  readonly secret!: string | null;
}

/** What is wrong with the words of a webhook, or null; what is left out is not looked at. */
export function checkWebhookWords({
  name,
  events,
}: {
  readonly name?: string | null;
  readonly events?: readonly WebhookEventName[] | null;
}): Refusal | null {
  if (name != null && (name.trim() === '' || name.trim().length > 200))
    return refuse('INVALID', 'The name must have 1 to 200 characters.', 'name');
  if (events != null && events.length === 0) return refuse('INVALID', 'Choose at least one event.', 'events');
  if (events?.includes('WEBHOOK_TEST'))
    return refuse('INVALID', 'WEBHOOK_TEST is sent by testWebhook to the webhook that is tested; choose other events.', 'events');
  return null;
}

/** Milliseconds that a name may take to be resolved before its address is taken on trust: it is checked again at each connection. */
const LONGEST_LOOKUP = 3_000;

/** Why events may not go to an address, or null. A name that cannot be resolved at the moment is let pass. */
export async function checkWebhookUrl(text: string, { allowedHosts, resolve }: ReceiverRules): Promise<Refusal | null> {
  const checked = checkReceiver(text, allowedHosts);
  if (!checked.ok) return refuse('INVALID', checked.why, 'url');
  if (addressIn(checked.url) !== null) return null;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The resolver is slow')), LONGEST_LOOKUP);
  });
  try {
    await Promise.race([reachableAddresses(checked.url.hostname, checked.isAllowed, resolve), tooLong]);
    return null;
  } catch (error) {
    return error instanceof UnreachableAddress ? refuse('INVALID', error.message, 'url') : null;
  } finally {
    clearTimeout(timer);
  }
}
