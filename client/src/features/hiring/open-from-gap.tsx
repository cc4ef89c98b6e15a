import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.tsx';
import { useMay } from '../../api/viewer.ts';
import { CreateRequisitionDocument } from './hiring-acts.documents.ts';
import { InitiativeRequisitionsDocument } from './hiring.documents.ts';
import { requisitionAddress } from './requisition-address.ts';
import { text } from './texts.ts';
import { useUndoable } from './use-undoable.ts';
import styles from './hiring.module.css';

/** From a gap to a requisition in one click: drafted with everything known filled in, or the one that is under way. */
export function OpenFromGap(props: { readonly initiativeKey: string; readonly role: string }) {
  const { initiativeKey, role } = props;
  const mayRead = useMay('hiring:read');
  const mayWrite = useMay('hiring:write');
  const { act, busy } = useAct(CreateRequisitionDocument, payloadOf, { undoable: useUndoable(null) });
  const navigate = useNavigate();
  const { data } = useQuery(InitiativeRequisitionsDocument, {
    variables: { id: initiativeKey },
    skip: !mayRead,
    fetchPolicy: 'cache-and-network',
  });
  if (!mayRead || !data) return null;
  const requisition = data.org.initiative?.requisitions.find(
    (one) => one.role === role && one.status !== 'FILLED' && one.status !== 'CANCELLED',
  );
  if (requisition)
    return <Link to={requisitionAddress(requisition.key, null)}>{text('seeRequisition', { title: requisition.title })}</Link>;
  if (!mayWrite) return null;
  const draft = async () => {
    const answer = await act({ input: { initiativeId: initiativeKey, role, forGap: true } }, text('openFromGap'));
    if (answer.ok && answer.payload.requisition) void navigate(requisitionAddress(answer.payload.requisition.key, null));
  };
  return (
    <div className={styles.fromGap}>
      <Button variant="light" loading={busy} onClick={() => void draft()}>
        {text('openFromGap')}
      </Button>
      <span className={styles.quiet}>{text('openFromGapHint')}</span>
    </div>
  );
}

const payloadOf = <Payload,>(answer: { readonly createRequisition: Payload }): Payload => answer.createRequisition;
