import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { payloadOf } from './act-payloads.ts';
import { dialogText } from './dialog-texts.ts';
import { RevertScenarioDocument } from './scenario.documents.ts';
import { StepOutcome } from './step-outcome.tsx';
import { useSingleStep } from './use-single-step.ts';
import type { SeenScenario } from './use-scenario.ts';
import styles from './dialogs.module.css';

/** Takes an applied scenario back as a whole. */
export function RevertDialog(props: { readonly scenario: SeenScenario; readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={dialogText('revertTitle', { name: props.scenario.name })}>
      {props.opened && <RevertForm scenario={props.scenario} onClose={props.onClose} />}
    </Modal>
  );
}

function RevertForm(props: { readonly scenario: SeenScenario; readonly onClose: () => void }) {
  const { state, run } = useSingleStep(RevertScenarioDocument, reverted, props.scenario.id);
  if (state.kind === 'DONE') {
    return (
      <Stack gap="md">
        <p className={styles.check} data-good role="status">
          <IconCircleCheck size={16} stroke={1.7} aria-hidden />
          <span>
            <strong>{dialogText('reverted')}.</strong>{' '}
            {dialogText('revertedHint', { revision: state.revision ?? props.scenario.liveRevision })}
          </span>
        </p>
        <Group justify="flex-end">
          <Button data-autofocus onClick={props.onClose}>
            {dialogText('close')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm">{dialogText('revertWhat')}</Text>
      <StepOutcome state={state} running={dialogText('reverting')} refused={dialogText('notReverted')} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" data-autofocus onClick={props.onClose}>
          {dialogText('cancel')}
        </Button>
        <Button loading={state.kind === 'RUNNING'} onClick={run}>
          {state.kind === 'LOST' ? dialogText('retry') : dialogText('revertSave')}
        </Button>
      </Group>
    </Stack>
  );
}

const reverted = payloadOf('revertScenario');
