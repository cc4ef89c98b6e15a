import type { ApprovalChainQuery, ApprovalChainStepInput, RequisitionReason } from '../../api/generated/graphql.ts';

type Step = ApprovalChainQuery['requisitionApprovalChain']['steps'][number];

/** A step as it stands in the form. */
export interface EditedStep {
  readonly name: string;
  readonly approvers: readonly string[];
  readonly minApprovals: number;
  readonly notRequester: boolean;
  readonly reasons: readonly RequisitionReason[];
  readonly seatsFrom: number | null;
  /** In major units; null is not asked about. */
  readonly costOver: number | null;
  readonly currency: string;
  readonly team: { readonly key: string; readonly name: string } | null;
  /** Further teams, which only the API sets; they stay. */
  readonly otherTeams: readonly string[];
}

export const NEW_STEP: EditedStep = {
  name: '',
  approvers: [],
  minApprovals: 1,
  notRequester: false,
  reasons: [],
  seatsFrom: null,
  costOver: null,
  currency: 'EUR',
  team: null,
  otherTeams: [],
};

/** A step of the chain as the form holds it. */
export function editedStep({ name, approvers, minApprovals, notRequester, condition }: Step): EditedStep {
  const [team, ...others] = condition?.teams ?? [];
  return {
    name,
    approvers: approvers.map(({ id }) => id),
    minApprovals,
    notRequester,
    reasons: condition?.reasons ?? [],
    seatsFrom: condition?.seatsFrom ?? null,
    costOver: condition?.annualCostOver ? condition.annualCostOver.minor / 100 : null,
    currency: condition?.annualCostOver?.currency ?? 'EUR',
    team: team ? { key: team.key, name: team.name } : null,
    otherTeams: others.map(({ key }) => key),
  };
}

/** The step as the API takes it. */
export function stepInput(step: EditedStep): ApprovalChainStepInput {
  return {
    name: step.name.trim(),
    approvers: [...step.approvers],
    minApprovals: step.minApprovals,
    notRequester: step.notRequester,
    condition: {
      reasons: [...step.reasons],
      seatsFrom: step.seatsFrom,
      annualCostOver: step.costOver === null ? null : { minor: Math.round(step.costOver * 100), currency: step.currency },
      teamIds: step.team ? [step.team.key, ...step.otherTeams] : [],
    },
  };
}
