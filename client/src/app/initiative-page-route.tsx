import { InitiativePage } from '../features/initiatives/initiative-page.tsx';
import { InitiativePanels } from '../features/scorecards/initiative-panels.tsx';

/** One initiative with its scorecard and its RACI matrix, which are another feature. */
export function InitiativePageRoute() {
  return <InitiativePage renderPanels={(initiativeKey) => <InitiativePanels key={initiativeKey} initiativeKey={initiativeKey} />} />;
}
