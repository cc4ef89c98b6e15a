import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { RequisitionStep } from '../org/records.ts';
import { teamsBelow } from '../org/teams-below.ts';
import type { ApprovalChain, RequisitionCondition } from './requisition-approval.ts';
import type { RequisitionFacts } from './requisition-content.ts';
import { dearestCost, summed } from './seat-cost.ts';

/** The steps of the chain that a requisition needs as it is on a day. None: asking for approval approves it. */
export function stepsAskedFor(
  org: Org,
  requisition: RequisitionFacts,
  { steps }: Pick<ApprovalChain, 'steps'>,
  day: Day,
): RequisitionStep[] {
  return steps
    .filter(({ condition }) => condition === null || holds(org, requisition, condition, day))
    .map(({ name, approvers, approvals, notRequester }) => ({ name, approvers, approvals, notRequester }));
}

/** A cost that is not known, or not in the currency that is asked about, counts as over: who should look at it, looks at it. */
function holds(org: Org, requisition: RequisitionFacts, condition: RequisitionCondition, day: Day): boolean {
  const { reasons, seatsFrom, annualCostOver, teamKeys } = condition;
  const seats = requisition.seats.filter(({ state }) => state !== 'CANCELLED');
  if (reasons.length > 0 && !reasons.includes(requisition.reason)) return false;
  if (seatsFrom !== null && seats.length < seatsFrom) return false;
  if (annualCostOver !== null) {
    const cost = summed(seats.map(({ positionKey }) => dearestCost(org, positionKey, day)));
    if (cost !== null && cost.currency === annualCostOver.currency && cost.minor <= annualCostOver.minor) return false;
  }
  const { teamKey } = requisition;
  return teamKeys.length === 0 || (teamKey !== null && teamKeys.some((key) => teamsBelow(org, key).has(teamKey)));
}
