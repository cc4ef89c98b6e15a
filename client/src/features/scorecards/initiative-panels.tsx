import { useQuery } from '@apollo/client/react';
import { useViewedDay } from '../../api/today.ts';
import { useMay } from '../../api/viewer.ts';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { RaciPanel } from './raci-panel.tsx';
import { ScorecardPanel } from './scorecard-panel.tsx';
import { InitiativePanelsDocument } from './scorecards.documents.ts';

/** What the page of an initiative shows beside its pair: scorecard and RACI. */
export function InitiativePanels(props: { readonly initiativeKey: string }) {
  const { asOf } = useViewedDay();
  const mayWrite = useMay('org:write');
  const { data, previousData, error, refetch } = useQuery(InitiativePanelsDocument, { variables: { asOf, id: props.initiativeKey } });
  const initiative = (data ?? previousData)?.org.initiative;
  if (!initiative) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={6} />;
  return (
    <>
      <ScorecardPanel initiativeKey={initiative.key} card={initiative.scorecard} editable={mayWrite} />
      <RaciPanel key={initiative.key} initiativeKey={initiative.key} matrix={initiative.raciOnDay} editable={mayWrite} />
    </>
  );
}
