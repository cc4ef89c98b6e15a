import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import type { RequisitionAct } from '../../api/generated/graphql.ts';
import { FillDialog, type Fillable } from './fill-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { text } from './texts.ts';
import { useRequisitionStep } from './use-requisition-step.ts';

/** The way to take any step of a requisition: at once, or by the dialog that the step needs. `dialogs` has to be shown. */
export function useRequisitionActs(scenarioId: string | null): {
  readonly run: (requisition: Fillable, act: RequisitionAct) => void;
  readonly refuse: (why: string) => void;
  readonly busy: boolean;
  readonly dialogs: ReactNode;
} {
  const { take, busy } = useRequisitionStep(scenarioId);
  const [filling, setFilling] = useState<Fillable | null>(null);
  const [returning, setReturning] = useState<Fillable | null>(null);
  return {
    busy,
    run: (requisition, act) => {
      if (act === 'FILL') setFilling(requisition);
      else if (act === 'SEND_BACK') setReturning(requisition);
      else if (act !== 'UNFILL') void take(requisition, act);
    },
    refuse: (why) => void notifications.show({ title: text('cannot'), message: why, withBorder: true, color: 'gray', autoClose: 12_000 }),
    dialogs: (
      <>
        <FillDialog requisition={filling} onClose={() => setFilling(null)} />
        <NoteDialog requisition={returning} onClose={() => setReturning(null)} />
      </>
    ),
  };
}
