import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import type { Shown } from './edit-requisition-dialog.tsx';
import { text } from './texts.ts';
import styles from './hiring.module.css';

type Approval = NonNullable<Shown['approval']>;

/** The approval as a timeline: who asked, each step with who approved, and for whom it waits. */
export function ApprovalPanel(props: {
  readonly requisition: Shown;
  readonly isInScenario: boolean;
  readonly mayRemind: boolean;
  readonly busy: boolean;
  readonly onRemind: () => void;
}) {
  const { approval, sentBack, status } = props.requisition;
  return (
    <Section
      title={text('approval')}
      aside={
        props.mayRemind &&
        status === 'PENDING_APPROVAL' && (
          <Button size="compact-xs" variant="default" loading={props.busy} onClick={props.onRemind}>
            {text('remind')}
          </Button>
        )
      }
    >
      {sentBack && (
        <p className={styles.sentBack}>{text('sentBack', { name: sentBack.by.name, day: formatDay(sentBack.day), note: sentBack.note })}</p>
      )}
      {approval ? (
        <Timeline approval={approval} />
      ) : (
        <p className={styles.quiet}>{text(props.isInScenario ? 'approvalScenario' : 'approvalNone')}</p>
      )}
    </Section>
  );
}

function Timeline({ approval }: { readonly approval: Approval }) {
  return (
    <ol className={styles.timeline}>
      <li>
        <IconCircleCheck size={16} className={styles.doneMark} aria-hidden />
        <span>{text('asked', { name: approval.requestedBy.name, day: formatDay(approval.requestedOn) })}</span>
      </li>
      {approval.steps.map((step) => {
        const isOpen = approval.openStep?.name === step.name;
        const Mark = step.done ? IconCircleCheck : isOpen ? IconCircleDashed : IconCircle;
        const who = step.approvers.length > 0 ? step.approvers.map(({ name }) => name).join(', ') : text('stepAnybody');
        return (
          <li key={step.name}>
            <Mark size={16} className={step.done ? styles.doneMark : styles.openMark} aria-hidden />
            <div>
              <strong>{step.name}</strong>{' '}
              <span className={styles.quiet}>{text('stepOf', { done: step.approvals, all: step.minApprovals })}</span>
              <span className={styles.second}>{[who, step.notRequester && text('stepNotRequester')].filter(Boolean).join(' · ')}</span>
              {approval.verdicts
                .filter((verdict) => verdict.step === step.name)
                .map((verdict) => (
                  <span key={verdict.by.id} className={styles.verdict}>
                    {verdict.onBehalfOf
                      ? text('verdictFor', { name: verdict.by.name, other: verdict.onBehalfOf.name, day: formatDay(verdict.day) })
                      : text('verdictOf', { name: verdict.by.name, day: formatDay(verdict.day) })}
                    {verdict.note && <q>{verdict.note}</q>}
                  </span>
                ))}
              {isOpen && <span className={styles.second}>{text('waitingDaysHere', { count: approval.daysWaiting })}</span>}
            </div>
          </li>
        );
      })}
      {approval.reminders.map(({ by, day }) => (
        <li key={`${by.id}${day}`}>
          <IconCircle size={16} className={styles.openMark} aria-hidden />
          <span className={styles.quiet}>{text('remindedBy', { name: by.name, day: formatDay(day) })}</span>
        </li>
      ))}
      {approval.approvedOn && (
        <li>
          <IconCircleCheck size={16} className={styles.doneMark} aria-hidden />
          <span>{text('approvedOn', { day: formatDay(approval.approvedOn) })}</span>
        </li>
      )}
    </ol>
  );
}
