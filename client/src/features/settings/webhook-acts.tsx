import { ActionIcon, Button, Group, Menu, Modal, Stack, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { ShownOnce } from './shown-once.tsx';
import { text } from './texts.ts';
import type { Webhook } from './webhook-words.ts';
import {
  DeleteWebhookDocument,
  PauseWebhookDocument,
  ResumeWebhookDocument,
  RotateWebhookSecretDocument,
  TestWebhookDocument,
} from './webhooks.documents.ts';

/** What can be done with a webhook. A test opens its deliveries, where one sees what comes of it. */
export function WebhookActs(props: { readonly webhook: Webhook; readonly onEdit: () => void; readonly onDeliveries: () => void }) {
  const { webhook, onEdit, onDeliveries } = props;
  const { act: test, busy } = useAct(TestWebhookDocument, tested, { undoable: false });
  const { act: pause } = useAct(PauseWebhookDocument, paused, { undoable: false });
  const { act: resume } = useAct(ResumeWebhookDocument, resumed, { undoable: false });
  const [asking, setAsking] = useState<'ROTATE' | 'DELETE' | null>(null);
  const input = { webhookId: webhook.id };
  const isPaused = webhook.pausedBecause != null;
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      <Button variant="subtle" color="gray" size="compact-xs" onClick={onDeliveries}>
        {text('webhookDeliveries')}
      </Button>
      <Menu position="bottom-end" width={180} shadow="md">
        <Menu.Target>
          <ActionIcon size="sm" aria-label={text('webhookMenu', { name: webhook.name })}>
            <IconDots size={16} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            disabled={isPaused || busy}
            onClick={() => void test({ input }, text('webhookTested')).then((answer) => answer.ok && onDeliveries())}
          >
            {text('webhookTest')}
          </Menu.Item>
          <Menu.Item onClick={onEdit}>{text('webhookEdit')}</Menu.Item>
          {isPaused ? (
            <Menu.Item onClick={() => void resume({ input }, text('webhookResumed'))}>{text('webhookResume')}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => void pause({ input }, text('webhookPausedDone'))}>{text('webhookPause')}</Menu.Item>
          )}
          <Menu.Item onClick={() => setAsking('ROTATE')}>{text('webhookRotate')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setAsking('DELETE')}>{text('webhookDelete')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RotateDialog webhook={webhook} opened={asking === 'ROTATE'} onClose={() => setAsking(null)} />
      <DeleteDialog webhook={webhook} opened={asking === 'DELETE'} onClose={() => setAsking(null)} />
    </Group>
  );
}

interface Dialog {
  readonly webhook: Webhook;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function RotateDialog({ webhook, opened, onClose }: Dialog) {
  const { act, busy } = useAct(RotateWebhookSecretDocument, rotated, { undoable: false });
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => {
    setSecret(null);
    onClose();
  };
  const rotate = async () => {
    const answer = await act({ input: { webhookId: webhook.id } }, text('webhookRotated'));
    if (answer.ok) setSecret(answer.payload.secret ?? null);
  };
  return (
    <Modal opened={opened} onClose={close} title={text('webhookRotateTitle', { name: webhook.name })}>
      {secret !== null ? (
        <ShownOnce secret={secret} label={text('webhookSecret')} hint={text('webhookSecretHint')} onClose={close} />
      ) : (
        <Sure question={text('webhookRotateSure')} act={text('webhookRotateDo')} busy={busy} onDo={() => void rotate()} onClose={close} />
      )}
    </Modal>
  );
}

function DeleteDialog({ webhook, opened, onClose }: Dialog) {
  const { act, busy } = useAct(DeleteWebhookDocument, deleted, { undoable: false });
  const remove = () => void act({ input: { webhookId: webhook.id } }, text('webhookDeleted')).then((answer) => answer.ok && onClose());
  return (
    <Modal opened={opened} onClose={onClose} title={text('webhookDeleteTitle', { name: webhook.name })}>
      <Sure question={text('webhookDeleteSure')} act={text('webhookDeleteDo')} busy={busy} onDo={remove} onClose={onClose} />
    </Modal>
  );
}

function Sure(props: {
  readonly question: string;
  readonly act: string;
  readonly busy: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Stack gap="md">
      <Text size="sm">{props.question}</Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={props.onClose}>
          {text('cancel')}
        </Button>
        <Button loading={props.busy} onClick={props.onDo}>
          {props.act}
        </Button>
      </Group>
    </Stack>
  );
}

const tested = <Payload,>(answer: { readonly testWebhook: Payload }): Payload => answer.testWebhook;
const paused = <Payload,>(answer: { readonly pauseWebhook: Payload }): Payload => answer.pauseWebhook;
const resumed = <Payload,>(answer: { readonly resumeWebhook: Payload }): Payload => answer.resumeWebhook;
const rotated = <Payload,>(answer: { readonly rotateWebhookSecret: Payload }): Payload => answer.rotateWebhookSecret;
const deleted = <Payload,>(answer: { readonly deleteWebhook: Payload }): Payload => answer.deleteWebhook;
