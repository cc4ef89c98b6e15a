import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconLoader } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DayLink } from '../../ui/day-link.tsx';
import { payloadOf } from './act-payloads.ts';
import { dialogText } from './dialog-texts.ts';
import { scenarioAddress } from './scenario-address.ts';
import { ApplyScenarioDocument } from './scenario.documents.ts';
import { StepOutcome } from './step-outcome.tsx';
import { useSingleStep } from './use-single-step.ts';
import type { SeenScenario } from './use-scenario.ts';
import styles from './dialogs.module.css';

interface Props {
  readonly scenario: SeenScenario;
  /** Null while that is not known. */
  readonly openConflicts: number | null;
  /** What it does to the figures. */
  readonly impact: ReactNode;
  readonly onClose: () => void;
  readonly onRevert: () => void;
}

/** Says what applying will do, does it, and says what came of it. */
export function ApplyDialog(props: Props & { readonly opened: boolean }) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={dialogText('applyTitle', { name: props.scenario.name })} size="lg">
      {props.opened && <ApplyForm {...props} />}
    </Modal>
  );
}

function ApplyForm(props: Props) {
  const { scenario, openConflicts, onClose } = props;
  const { state, run } = useSingleStep(ApplyScenarioDocument, applied, scenario.id);
  const count = scenario.changes.totalCount;
  if (state.kind === 'DONE') {
    return (
      <Stack gap="md">
        <p className={styles.check} data-good role="status">
          <IconCircleCheck size={16} stroke={1.7} aria-hidden />
          <span>
            <strong>{dialogText('applied')}.</strong> {dialogText('appliedHint', { revision: state.revision ?? scenario.liveRevision })}
          </span>
        </p>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onRevert}>
            {dialogText('appliedRevert')}
          </Button>
          <Button variant="default" component="a" href="/chart">
            {dialogText('appliedLook')}
          </Button>
          <Button data-autofocus onClick={onClose}>
            {dialogText('close')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm">{dialogText('applyWhat', { count })}</Text>
      {props.impact}
      <ApprovalCheck scenario={scenario} />
      <ConflictCheck scenario={scenario} openConflicts={openConflicts} onClose={onClose} />
      <StepOutcome state={state} running={dialogText('applying', { count })} refused={dialogText('refusedTitle')} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {dialogText('cancel')}
        </Button>
        <Button data-autofocus loading={state.kind === 'RUNNING'} disabled={openConflicts === null || openConflicts > 0} onClick={run}>
          {state.kind === 'LOST' ? dialogText('retry') : dialogText('applySave')}
        </Button>
      </Group>
    </Stack>
  );
}

function ApprovalCheck(props: { readonly scenario: SeenScenario }) {
  const { review, neededApprovals, status } = props.scenario;
  if (status !== 'APPROVED' && neededApprovals.length > 0) {
    return (
      <div className={styles.check}>
        <IconAlertTriangle size={15} stroke={1.7} aria-hidden />
        <span>
          {dialogText('applyNeeds')} {neededApprovals.join('; ')}
        </span>
      </div>
    );
  }
  const names = new Set((review?.steps ?? []).flatMap(({ approvals }) => approvals.map(({ by }) => by.name)));
  return (
    <p className={styles.check} data-good>
      <IconCircleCheck size={15} stroke={1.7} aria-hidden />
      <span>
        {status === 'APPROVED' && names.size > 0
          ? dialogText('applyApproved', { names: [...names].join(', ') })
          : dialogText('applyNoApproval')}
      </span>
    </p>
  );
}

function ConflictCheck(props: { readonly scenario: SeenScenario; readonly openConflicts: number | null; readonly onClose: () => void }) {
  const { openConflicts } = props;
  if (openConflicts === null) {
    return (
      <p className={styles.check} role="status">
        <IconLoader size={15} stroke={1.7} aria-hidden />
        {dialogText('applyChecking')}
      </p>
    );
  }
  if (openConflicts > 0) {
    return (
      <p className={styles.check}>
        <IconAlertTriangle size={15} stroke={1.7} aria-hidden />
        <span>
          {dialogText('applyConflicts', { count: openConflicts })}{' '}
          <span onClickCapture={props.onClose}>
            <DayLink to={scenarioAddress(props.scenario.id, 'conflicts')} className={styles.link}>
              {dialogText('applyConflictsLink')}
            </DayLink>
          </span>
        </span>
      </p>
    );
  }
  return (
    <p className={styles.check} data-good>
      <IconCircleCheck size={15} stroke={1.7} aria-hidden />
      {dialogText('applyNoConflicts')}
    </p>
  );
}

const applied = payloadOf('applyScenario');
