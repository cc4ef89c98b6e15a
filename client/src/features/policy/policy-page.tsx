import { useQuery } from '@apollo/client/react';
import { formatInstant } from '../../ui/format.ts';
import { Page, Section } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { useMay } from '../../api/viewer.ts';
import type { PolicyQuery } from '../../api/generated/graphql.ts';
import { PolicyForm } from './policy-form.tsx';
import { PolicyDocument } from './policy.documents.ts';
import { text } from './texts.ts';
import styles from './policy.module.css';

/** What the organization asks of its initiatives, every value of it, and every change that it had. */
export function PolicyPage() {
  const mayWrite = useMay('org:write');
  const { data, error, refetch } = useQuery(PolicyDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={text('title')} context={<span>{text('intro')}</span>}>
      {!data && (error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={12} />)}
      {data && (
        <div className={styles.columns}>
          <div>
            {!mayWrite && <p className={styles.quiet}>{text('readOnly')}</p>}
            <PolicyForm
              key={`${data.org.policy.version} ${data.policyHistory[0]?.revision ?? 0}`}
              policy={data.org.policy}
              editable={mayWrite}
              onSaved={() => void refetch()}
            />
          </div>
          <History changes={data.policyHistory} />
        </div>
      )}
    </Page>
  );
}

function History(props: { readonly changes: PolicyQuery['policyHistory'] }) {
  return (
    <Section title={text('history')}>
      {props.changes.length === 0 && <p className={styles.quiet}>{text('historyNone')}</p>}
      <ol className={styles.history}>
        {props.changes.map((change) => (
          <li key={change.revision}>
            {change.changes.join('; ')}
            <span className={styles.second}>{text('by', { actor: change.actor, at: formatInstant(change.at) })}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
