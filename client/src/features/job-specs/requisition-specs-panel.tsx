import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { formatInstant } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { DraftJobSpecButton } from './draft-job-spec-button.tsx';
import { JobSpecListDocument } from './job-specs.documents.ts';
import { panelText } from './panel-texts.ts';
import { text } from './texts.ts';
import styles from './panels.module.css';

/** The job specs of a requisition, and the way to another one with everything known filled in. */
export function RequisitionSpecsPanel(props: {
  readonly requisitionKey: string;
  readonly scenarioId: string | null;
  readonly mayDraft: boolean;
}) {
  const { requisitionKey, scenarioId } = props;
  const { data } = useQuery(JobSpecListDocument, {
    variables: { first: 20, filter: { requisitionId: requisitionKey } },
    fetchPolicy: 'cache-and-network',
  });
  const specs = data?.jobSpecs.nodes ?? [];
  return (
    <Section title={text('title')} aside={props.mayDraft && <DraftJobSpecButton requisitionId={requisitionKey} scenarioId={scenarioId} />}>
      {specs.length === 0 ? (
        <p className={styles.quiet}>{panelText('noneForRequisition')}</p>
      ) : (
        <ul className={styles.list}>
          {specs.map((spec) => (
            <li key={spec.id}>
              <Link to={`/job-specs/${spec.key}`}>{spec.title}</Link>{' '}
              <span className={styles.quiet}>
                {text(spec.status)} · {formatInstant(spec.updatedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
