import type { ReactNode } from 'react';
import { ApplyDialog } from './apply-dialog.tsx';
import { CreateScenarioDialog } from './create-scenario-dialog.tsx';
import { DeleteScenarioDialog } from './delete-scenario-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { RevertDialog } from './revert-dialog.tsx';
import { reviewSteps, ReviewStepDialog } from './review-step-dialog.tsx';
import type { ScenarioStep } from './scenario-steps.ts';
import { ShareDialog } from './share-dialog.tsx';
import type { SeenScenario } from './use-scenario.ts';

/** The dialogs of a scenario's page; `step` says which is open, null none. */
export function ScenarioDialogs(props: {
  readonly scenario: SeenScenario;
  /** What it does to the figures. */
  readonly impact: ReactNode;
  /** Null while that is not known. */
  readonly openConflicts: number | null;
  readonly step: ScenarioStep | null;
  readonly onClose: () => void;
  readonly onStep: (step: ScenarioStep) => void;
  readonly onDeleted: () => void;
}) {
  const { scenario, step, onClose } = props;
  return (
    <>
      <CreateScenarioDialog origin={step === 'FORK' ? { kind: 'FORK', id: scenario.id, name: scenario.name } : null} onClose={onClose} />
      <ShareDialog scenario={scenario} opened={step === 'SHARE'} onClose={onClose} />
      <MergeDialog scenario={scenario} opened={step === 'MERGE'} onClose={onClose} />
      <ReviewStepDialog scenario={scenario} step={reviewSteps.find((one) => one === step) ?? null} onClose={onClose} />
      <ApplyDialog
        scenario={scenario}
        openConflicts={props.openConflicts}
        impact={props.impact}
        opened={step === 'APPLY'}
        onClose={onClose}
        onRevert={() => props.onStep('REVERT')}
      />
      <RevertDialog scenario={scenario} opened={step === 'REVERT'} onClose={onClose} />
      <DeleteScenarioDialog
        scenario={
          step === 'DELETE'
            ? {
                id: scenario.id,
                name: scenario.name,
                changeCount: scenario.changes.totalCount,
                wasApplied: scenario.status === 'APPLIED',
              }
            : null
        }
        onClose={onClose}
        onDeleted={props.onDeleted}
      />
    </>
  );
}
