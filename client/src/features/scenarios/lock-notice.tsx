import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconLock, IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScenarioStep } from './scenario-steps.ts';
import { text } from './texts.ts';
import type { SeenScenario } from './use-scenario.ts';
import styles from './lock-notice.module.css';

/** Steps that lead out of a state in which nothing can be edited. */
const waysOut: readonly ScenarioStep[] = ['WITHDRAW_REVIEW', 'UNARCHIVE', 'FORK'];

/** Why the scenario cannot be edited, and the ways out; for an approved one, what an edit costs. Nothing for a draft that can be edited. */
export function LockNotice(props: {
  readonly scenario: SeenScenario;
  readonly steps: readonly ScenarioStep[];
  readonly voiding: boolean;
  readonly onVoid: () => void;
  readonly onStep: (step: ScenarioStep) => void;
}) {
  const { scenario, steps, voiding } = props;
  const [asking, setAsking] = useState(false);
  const words = lockInWords(scenario);
  if (words !== null) {
    const way = waysOut.find((step) => steps.includes(step));
    return (
      <div className={styles.notice} role="note">
        <IconLock size={15} stroke={1.7} aria-hidden />
        <p>
          <strong>{text('lockedTitle')}.</strong> {words}
        </p>
        {way && (
          <Button variant="default" size="compact-xs" onClick={() => props.onStep(way)}>
            {text(way)}
          </Button>
        )}
      </div>
    );
  }
  if (scenario.status !== 'APPROVED') return null;
  return (
    <div className={styles.notice} role="note">
      <IconRosetteDiscountCheck size={15} stroke={1.7} aria-hidden />
      <p>
        <strong>{text('approvedTitle')}.</strong> {voiding ? text('approvedEditing') : text('approvedHint')}
      </p>
      {!voiding && (
        <Button variant="default" size="compact-xs" onClick={() => setAsking(true)}>
          {text('approvedEdit')}
        </Button>
      )}
      <Modal opened={asking} onClose={() => setAsking(false)} title={text('voidTitle')}>
        <Stack gap="md">
          <Text size="sm">{text('voidHint')}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
              {text('cancel')}
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
                props.onVoid();
              }}
            >
              {text('voidSave')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </div>
  );
}

/** Why a scenario cannot be edited by the viewer, in words; null where it can. */
export function lockInWords(scenario: Pick<SeenScenario, 'status' | 'access'>): string | null {
  switch (scenario.status) {
    case 'IN_REVIEW':
    case 'APPLIED':
    case 'REVERTED':
    case 'ARCHIVED':
      return text(`locked_${scenario.status}`);
    default:
      return scenario.access === 'EDIT' ? null : text(`locked_${scenario.access}`);
  }
}
