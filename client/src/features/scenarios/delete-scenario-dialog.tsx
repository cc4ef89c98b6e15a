import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useAct } from '../../api/use-act.tsx';
import { payloadOf } from './act-payloads.ts';
import { useOnceKey } from './once-key.ts';
import { DeleteScenarioDocument } from './scenarios.documents.ts';
import { text } from './texts.ts';

/** What the confirmation names. */
export interface DeletedScenario {
  readonly id: string;
  readonly name: string;
  readonly changeCount: number;
  readonly wasApplied: boolean;
}

/** Asks before a scenario is deleted, and says what goes. `scenario` null: closed. */
export function DeleteScenarioDialog(props: {
  readonly scenario: DeletedScenario | null;
  readonly onClose: () => void;
  readonly onDeleted?: () => void;
}) {
  return (
    <Modal opened={props.scenario !== null} onClose={props.onClose} title={text('deleteTitle', { name: props.scenario?.name ?? '' })}>
      {props.scenario && <DeleteForm {...props} scenario={props.scenario} />}
    </Modal>
  );
}

function DeleteForm(props: { readonly scenario: DeletedScenario; readonly onClose: () => void; readonly onDeleted?: () => void }) {
  const { scenario } = props;
  const { idempotencyKey } = useOnceKey();
  const { act, busy } = useAct(DeleteScenarioDocument, deleted, { undoable: false });
  const remove = async () => {
    const answer = await act({ input: { scenarioId: scenario.id, idempotencyKey } }, text('deleted', { name: scenario.name }));
    if (!answer.ok) return;
    props.onClose();
    props.onDeleted?.();
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{text('deleteWhat', { count: scenario.changeCount })}</Text>
      {scenario.wasApplied && <Text size="sm">{text('deleteApplied')}</Text>}
      <Text size="sm" c="dimmed">
        {text('deleteRather')}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" data-autofocus onClick={props.onClose}>
          {text('cancel')}
        </Button>
        <Button loading={busy} onClick={() => void remove()}>
          {text('deleteSave')}
        </Button>
      </Group>
    </Stack>
  );
}

const deleted = payloadOf('deleteScenario');
