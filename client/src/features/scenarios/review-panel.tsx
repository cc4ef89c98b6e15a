import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { formatInstant } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { tabText } from './tab-texts.ts';
import type { SeenScenario } from './use-scenario.ts';
import styles from './discussion-tab.module.css';

/** Where the review stands: its steps, who approved, and what is still needed before the scenario is applied. */
export function ReviewPanel(props: { readonly scenario: SeenScenario }) {
  const { review, neededApprovals, status } = props.scenario;
  const wanting = status === 'DRAFT';
  return (
    <Section title={tabText('review')}>
      {wanting &&
        (neededApprovals.length === 0 ? (
          <p className={styles.none}>{tabText('reviewNeedsNone')}</p>
        ) : (
          <>
            <p className={styles.none}>{tabText('reviewNeeds')}</p>
            <ul className={styles.steps}>
              {neededApprovals.map((step) => (
                <li key={step}>
                  <IconCircleDashed size={15} stroke={1.7} aria-hidden />
                  <span>{step}</span>
                </li>
              ))}
            </ul>
          </>
        ))}
      {review ? <Review review={review} /> : !wanting && <p className={styles.none}>{tabText('reviewNone')}</p>}
    </Section>
  );
}

function Review(props: { readonly review: NonNullable<SeenScenario['review']> }) {
  const { review } = props;
  return (
    <>
      <p className={styles.asked}>
        {tabText('reviewOpen', { name: review.requestedBy.name, number: review.number, at: formatInstant(review.requestedAt) })}
        {review.note && <span className={styles.note}>: {review.note}</span>}
      </p>
      <ul className={styles.steps}>
        {review.steps.map((step) => (
          <li key={step.name} data-approved={step.approved}>
            {step.approved ? (
              <IconCircleCheck size={15} stroke={1.7} aria-hidden />
            ) : (
              <IconCircleDashed size={15} stroke={1.7} aria-hidden />
            )}
            <span>
              <strong>{step.name}</strong>{' '}
              {step.approved ? tabText('stepApproved') : tabText('stepOpen', { have: step.approvals.length, need: step.minApprovals })}
              {step.approvals.length > 0 && ` ${tabText('stepBy', { names: step.approvals.map(({ by }) => by.name).join(', ') })}`}
              <span className={styles.quiet}>
                {step.because}
                {!step.approved &&
                  `. ${tabText('stepMay', {
                    names: step.approvers.length > 0 ? step.approvers.map(({ name }) => name).join(', ') : tabText('stepAnybody'),
                  })}${step.notAuthor ? `, ${tabText('stepNotAuthor')}` : ''}`}
              </span>
              {step.approvals.map(({ at, by, note }) => note && <q key={at + by.id}>{note}</q>)}
            </span>
          </li>
        ))}
      </ul>
      {review.outcome && (
        <p className={styles.asked}>
          {tabText(`reviewClosed_${review.outcome}`, {
            name: review.closedBy?.name ?? '',
            at: review.closedAt ? formatInstant(review.closedAt) : '',
          })}
          {review.closingNote && <span className={styles.note}>: {review.closingNote}</span>}
        </p>
      )}
    </>
  );
}
