import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct, type UserError } from '../../api/use-act.tsx';
import { ShownOnce } from './shown-once.tsx';
import { text } from './texts.ts';
import { eventInWords, listenedEvents, type EventName, type Webhook } from './webhook-words.ts';
import { CreateWebhookDocument, UpdateWebhookDocument } from './webhooks.documents.ts';
import styles from './settings.module.css';

/** Creates a webhook and shows its secret this once, or edits one; `webhook` null is closed, 'NEW' one that is to be. */
export function WebhookDialog(props: { readonly webhook: Webhook | 'NEW' | null; readonly onClose: () => void }) {
  const { webhook, onClose } = props;
  return (
    <Modal opened={webhook !== null} onClose={onClose} title={text(webhook === 'NEW' ? 'webhookCreateTitle' : 'webhookEditTitle')}>
      {webhook !== null && <WebhookForm webhook={webhook === 'NEW' ? null : webhook} onClose={onClose} />}
    </Modal>
  );
}

function WebhookForm({ webhook, onClose }: { readonly webhook: Webhook | null; readonly onClose: () => void }) {
  const creating = useAct(CreateWebhookDocument, created, { quiet: true });
  const updating = useAct(UpdateWebhookDocument, updated, { quiet: true });
  const [name, setName] = useState(webhook?.name ?? '');
  const [url, setUrl] = useState(webhook?.url ?? 'https://');
  const [events, setEvents] = useState<EventName[]>(webhook ? [...webhook.events] : ['JOB_SPEC_APPROVED']);
  const [tried, setTried] = useState(false);
  const [refusals, setRefusals] = useState<readonly UserError[]>([]);
  const [secret, setSecret] = useState<string | null>(null);
  const lacksUrl = url.trim() === '' || url.trim() === 'https://';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setRefusals([]);
    if (name.trim() === '' || lacksUrl || events.length === 0) return;
    const wanted = { name, url, events };
    if (webhook) {
      const input = { ...wanted, webhookId: webhook.id, expectedVersion: webhook.version };
      const answer = await updating.act({ input }, text('webhookSaved'));
      if (answer.ok) onClose();
      else setRefusals(answer.refusals);
    } else {
      const answer = await creating.act({ input: wanted }, text('webhookCreated'));
      if (answer.ok) setSecret(answer.payload.secret ?? null);
      else setRefusals(answer.refusals);
    }
  };
  if (secret !== null)
    return <ShownOnce secret={secret} label={text('webhookSecret')} hint={text('webhookSecretHint')} onClose={onClose} />;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        <TextInput
          label={text('webhookName')}
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' && text('nameNeeded')}
        />
        <TextInput
          label={text('webhookUrl')}
          description={text('webhookUrlHint')}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
          error={(tried && lacksUrl && text('webhookUrlNeeded')) || refusals.find(({ field }) => field === 'url')?.message}
        />
        <Checkbox.Group
          label={text('webhookEvents')}
          value={events}
          onChange={(chosen) => setEvents(chosen as EventName[])}
          error={tried && events.length === 0 && text('webhookEventsNeeded')}
        >
          <div className={styles.choices}>
            {listenedEvents.map((event) => (
              <Checkbox key={event} size="xs" value={event} label={eventInWords(event)} />
            ))}
          </div>
        </Checkbox.Group>
        {refusals
          .filter(({ field }) => field !== 'url')
          .map(({ message }) => (
            <Text key={message} size="sm" role="alert">
              {message}
            </Text>
          ))}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={creating.busy || updating.busy}>
            {text(webhook ? 'save' : 'webhookCreate')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const created = <Payload,>(answer: { readonly createWebhook: Payload }): Payload => answer.createWebhook;
const updated = <Payload,>(answer: { readonly updateWebhook: Payload }): Payload => answer.updateWebhook;
