import { ClosingDialog } from '../features/closing/closing-dialog.tsx';
import { OpenFromGap } from '../features/hiring/open-from-gap.tsx';
import { InitiativePage } from '../features/initiatives/initiative-page.tsx';
import { InitiativePanels } from '../features/scorecards/initiative-panels.tsx';

/** One initiative with its scorecard, its RACI matrix and the way to close its gaps, which are other features. */
export function InitiativePageRoute() {
  return (
    <>
      <InitiativePage renderPanels={(initiativeKey) => <InitiativePanels key={initiativeKey} initiativeKey={initiativeKey} />} />
      <ClosingDialog renderHire={(gap) => <OpenFromGap key={`${gap.role}${gap.initiativeKey}`} {...gap} />} />
    </>
  );
}
