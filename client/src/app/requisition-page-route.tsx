import { useMay } from '../api/viewer.ts';
import { RequisitionPage } from '../features/hiring/requisition-page.tsx';
import { RequisitionSpecsPanel } from '../features/job-specs/requisition-specs-panel.tsx';

/** One requisition with its job specs, which are another feature. */
export function RequisitionPageRoute() {
  const mayDraft = useMay('hiring:write');
  return (
    <RequisitionPage
      renderPanels={({ key, scenarioId }) => (
        <RequisitionSpecsPanel key={key} requisitionKey={key} scenarioId={scenarioId} mayDraft={mayDraft} />
      )}
    />
  );
}
