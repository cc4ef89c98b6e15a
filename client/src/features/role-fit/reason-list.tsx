import { MOST_OF_TOPIC } from '@tandem/shared/role-fit/questionnaire';
import type { RoleFitFieldsFragment } from '../../api/generated/graphql.ts';
import { text } from './texts.ts';
import styles from './role-fit.module.css';

type Reason = RoleFitFieldsFragment['reasons'][number];

/** The most that one reason counts; roles of the record can. */
const LONGEST = MOST_OF_TOPIC + 2;

/** Reasons, each with a bar to the side that it speaks for: product to the left, project to the right. */
export function ReasonList(props: { readonly reasons: readonly Reason[] }) {
  return (
    <ul className={styles.reasons}>
      {props.reasons.map((reason) => (
        <li key={reason.about}>
          <span className={styles.reason}>{reason.text}</span>
          <span className={styles.bar} aria-hidden>
            {reason.towards && <span data-side={reason.towards} style={{ width: `${(50 * reason.points) / LONGEST}%` }} />}
          </span>
          <span className={styles.points}>
            {reason.towards ? text('points', { count: reason.points, side: text(`side_${reason.towards}`) }) : text('pointsNone')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** All reasons: those from the answers, and those from the record. */
export function Reasons(props: { readonly reasons: readonly Reason[] }) {
  const of = (source: Reason['source']) => props.reasons.filter((reason) => reason.source === source);
  return (
    <>
      <h3 className={styles.subtitle}>{text('reasonsAnswers')}</h3>
      <ReasonList reasons={of('ANSWERS')} />
      <h3 className={styles.subtitle}>{text('reasonsRecord')}</h3>
      {of('RECORD').length === 0 ? <p className={styles.quiet}>{text('reasonsRecordNone')}</p> : <ReasonList reasons={of('RECORD')} />}
    </>
  );
}
