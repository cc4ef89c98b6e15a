import { HiringTabs } from '../features/hiring/hiring-tabs.tsx';
import { HiringPlanPage } from '../features/hiring-plan/hiring-plan-page.tsx';

/** The hiring plan, beside the board. */
export function HiringPlanPageRoute() {
  return <HiringPlanPage tabs={<HiringTabs />} />;
}
