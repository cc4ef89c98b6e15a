import { roleInWords } from '../../api/domain-words.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount, formatDay } from '../../ui/format.ts';
import type { ClosingGap } from './closing-dialog.tsx';
import { text } from './texts.ts';
import styles from './closing.module.css';

type Candidate = ClosingGap['candidates'][number];

const columns: readonly Column<Candidate>[] = [
  {
    key: 'person',
    header: text('candidate'),
    main: true,
    render: ({ person }) => <DayLink to={`/people/${person.key}`}>{person.displayName}</DayLink>,
  },
  { key: 'score', header: text('score'), align: 'right', render: ({ score }) => <strong>{formatCount(score)}</strong> },
  {
    key: 'reasons',
    header: text('reasons'),
    width: '45%',
    render: ({ reasons }) => (
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.kind} data-against={reason.points < 0}>
            {reason.text} <span className={styles.points}>{reason.points > 0 ? `+${reason.points}` : reason.points}</span>
          </li>
        ))}
      </ul>
    ),
  },
  {
    key: 'free',
    header: text('free'),
    align: 'right',
    hide: 'narrow',
    render: ({ freeAllocation, neededAllocation, freeFrom }) => (
      <span className={styles.nowrap}>
        {formatCount(freeAllocation)} %
        {freeAllocation < neededAllocation && freeFrom && (
          <span className={styles.second}>{text('freeFrom', { day: formatDay(freeFrom) })}</span>
        )}
      </span>
    ),
  },
  {
    key: 'after',
    header: text('after'),
    align: 'right',
    hide: 'medium',
    render: ({ allocationAfter }) => <span className={styles.nowrap}>{formatCount(allocationAfter)} %</span>,
  },
  {
    key: 'stop',
    header: text('wouldStop'),
    hide: 'narrow',
    render: ({ wouldStop }) =>
      wouldStop.length === 0
        ? text('stopsNothing')
        : wouldStop.map(({ id, role, initiative }) => (
            <span key={id} className={styles.opens}>
              {text('stopped', { role: roleInWords(role), initiative: initiative.name })}
            </span>
          )),
  },
];

/** Who could take the role, best first, each with the reasons and their points. */
export function CandidateList(props: { readonly candidates: readonly Candidate[] }) {
  return (
    <section aria-label={text('candidates')}>
      <h3 className={styles.title}>{text('candidates')}</h3>
      <p className={styles.hint}>{text('candidatesHint')}</p>
      {props.candidates.length === 0 ? (
        <p className={styles.hint}>{text('noCandidates')}</p>
      ) : (
        <DataTable caption={text('candidates')} columns={columns} rows={props.candidates} rowKey={({ person }) => person.key} />
      )}
    </section>
  );
}
