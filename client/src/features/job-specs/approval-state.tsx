import { formatInstant } from '../../ui/format.ts';
import { panelText } from './panel-texts.ts';
import type { SeenJobSpec } from './seen-job-spec.ts';
import { text } from './texts.ts';
import styles from './panels.module.css';

/** Where the approval stands, in words, and why nobody may write in the spec now; nothing where there is nothing to say. */
export function ApprovalState({ spec }: { readonly spec: SeenJobSpec }) {
  const { approval, status, lockedBecause } = spec;
  const verdict = approval?.verdicts.at(-1);
  if (!approval) return lockedBecause ? <p className={styles.state}>{lockedBecause}</p> : null;
  const open = approval.steps.find(({ done }) => !done);
  return (
    <p className={styles.state}>
      {status === 'APPROVED' && approval.approvedAt
        ? [
            panelText('approvedOn', { at: formatInstant(approval.approvedAt) }),
            ...(verdict ? [text('approvalBy', { name: [...new Set(approval.verdicts.map(({ by }) => by.name))].join(', ') })] : []),
            lockedBecause,
          ].join(' · ')
        : verdict && !verdict.approved
          ? text('sentBackBy', { name: verdict.by.name, note: verdict.note ?? '' })
          : [
              text('approvalAsked', { name: approval.requestedBy.name, at: formatInstant(approval.requestedAt) }),
              ...(approval.note ? [approval.note] : []),
              ...(open ? [inWords(open)] : []),
            ].join(' · ')}
    </p>
  );
}

function inWords(step: NonNullable<SeenJobSpec['approval']>['steps'][number]): string {
  if (step.done) return panelText('stepDone', { name: step.name });
  const names = step.approvers.map(({ name }) => name).join(', ');
  const by = names === '' ? panelText('anybody') : panelText('whoApproves', { names });
  return `${text('approvalStep', { name: step.name, count: step.minApprovals })} ${by}`;
}
