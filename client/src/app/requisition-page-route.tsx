import { RequisitionPage } from '../features/hiring/requisition-page.tsx';

/** One requisition; what other features add to it is composed here. */
export function RequisitionPageRoute() {
  return <RequisitionPage />;
}
