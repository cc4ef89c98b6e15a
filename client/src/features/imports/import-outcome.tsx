import type { ImportOrgMutation } from '../../api/generated/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatCount } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { text } from './texts.ts';
import styles from './imports.module.css';

/** What a preview or an import came to. */
export type Outcome = ImportOrgMutation['importOrg'] & { readonly dryRun: boolean };

type RowError = Outcome['rowErrors'][number];

const columns: readonly Column<RowError>[] = [
  {
    key: 'place',
    header: text('place'),
    main: true,
    render: (row) => (
      <code className={styles.place}>
        {row.line ? text('placeOf', { file: row.file, line: row.line, column: row.column ?? '' }) : row.file}
      </code>
    ),
  },
  { key: 'problem', header: text('problem'), render: (row) => row.message },
];

/** The counts of a preview or an import, or every error at once with file, line and column. */
export function ImportOutcome(props: { readonly outcome: Outcome }) {
  const { outcome } = props;
  const stopped = outcome.userErrors.length > 0;
  const counts = [
    [text('created'), outcome.created],
    [text('changed'), outcome.changed],
    [text('removed'), outcome.removed],
  ] as const;
  const nothing = !stopped && counts.every(([, count]) => !count);
  return (
    <>
      {!stopped && (
        <Section title={outcome.dryRun ? text('wouldBe') : text('done')}>
          <div role="status">
            {nothing ? (
              <p className={styles.words}>{text('nothing')}</p>
            ) : (
              <dl className={styles.counts}>
                {counts.map(([name, count]) => (
                  <div key={name}>
                    <dd>{formatCount(count ?? 0)}</dd>
                    <dt>{name}</dt>
                  </div>
                ))}
              </dl>
            )}
          </div>
        </Section>
      )}
      {(stopped || outcome.rowErrors.length > 0) && (
        <Section
          title={
            stopped
              ? outcome.rowErrors.length > 0
                ? text('errors', { count: outcome.rowErrors.length })
                : text('refusedTitle')
              : text('warnings', { count: outcome.rowErrors.length })
          }
          flush
        >
          {stopped && (
            <p className={styles.note} role="alert">
              {outcome.rowErrors.length > 0 ? text('errorsHint') : outcome.userErrors.map((error) => error.message).join(' ')}
            </p>
          )}
          {outcome.rowErrors.length > 0 && (
            <DataTable
              caption={text('errors', { count: outcome.rowErrors.length })}
              columns={columns}
              rows={outcome.rowErrors.slice(0, 500)}
              rowKey={(row) => `${row.file}:${row.line}:${row.column}:${row.message}`}
            />
          )}
        </Section>
      )}
    </>
  );
}
