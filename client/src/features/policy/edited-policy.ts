import type { PolicyQuery } from '../../api/generated/graphql.ts';

type Policy = PolicyQuery['org']['policy'];

/** The policy as its form holds it: numbers as they are typed, empty where there is none. */
export interface EditedPolicy {
  readonly project: readonly string[];
  readonly product: readonly string[];
  readonly hybridAllowed: boolean;
  readonly smallestAllocation: string;
  readonly mostInitiatives: string;
  readonly noticeDays: string;
  readonly daysToFill: string;
  readonly alertDays: string;
  readonly confirmEveryDays: string;
  readonly ownRoles: readonly { readonly role: string; readonly label: string }[];
  readonly levels: readonly { readonly level: string; readonly days: string }[];
  readonly rungs: readonly {
    readonly role: string;
    readonly budget: string;
    readonly currency: string;
    readonly below: string;
    readonly leastRung: string;
  }[];
  readonly switchedOff: readonly string[];
}

/** The form's values of a policy. */
export function editedPolicy(policy: Policy): EditedPolicy {
  const rolesOf = (kind: 'PROJECT' | 'PRODUCT') => policy.requiredRoles.find((one) => one.kind === kind)?.roles ?? [];
  return {
    project: rolesOf('PROJECT'),
    product: rolesOf('PRODUCT'),
    hybridAllowed: policy.hybridAllowed,
    smallestAllocation: String(policy.smallestAllocation),
    mostInitiatives: numberText(policy.mostInitiatives),
    noticeDays: String(policy.noticeDays),
    daysToFill: String(policy.daysToFill),
    alertDays: String(policy.alertDays),
    confirmEveryDays: numberText(policy.confirmEveryDays),
    ownRoles: policy.ownRoles.map(({ role, label }) => ({ role, label })),
    levels: policy.daysToFillByLevel.map(({ level, days }) => ({ level, days: String(days) })),
    rungs: policy.rungs.map(({ role, budgetFrom, initiativesBelowFrom, leastRung }) => ({
      role,
      budget: budgetFrom ? String(budgetFrom.minor / 100) : '',
      currency: budgetFrom?.currency ?? 'EUR',
      below: numberText(initiativesBelowFrom),
      leastRung: String(leastRung),
    })),
    switchedOff: policy.switchedOff,
  };
}

/** The whole policy as the mutation takes it. What is no number is sent as it is, and refused in words. */
export function policyInput(edited: EditedPolicy, expectedVersion: number) {
  return {
    ...(expectedVersion > 0 && { expectedVersion }),
    requiredRoles: [
      { kind: 'PROJECT' as const, roles: [...edited.project] },
      { kind: 'PRODUCT' as const, roles: [...edited.product] },
    ],
    hybridAllowed: edited.hybridAllowed,
    smallestAllocation: Number(edited.smallestAllocation),
    mostInitiatives: numberOrNull(edited.mostInitiatives),
    noticeDays: Number(edited.noticeDays),
    daysToFill: Number(edited.daysToFill),
    alertDays: Number(edited.alertDays),
    confirmEveryDays: numberOrNull(edited.confirmEveryDays),
    ownRoles: edited.ownRoles.map(({ role, label }) => ({ role: roleKeyOf(role), label })),
    daysToFillByLevel: edited.levels.map(({ level, days }) => ({ level, days: Number(days) })),
    rungs: edited.rungs.map(({ role, budget, currency, below, leastRung }) => ({
      role,
      budgetFrom: budget.trim() === '' ? null : { minor: Math.round(Number(budget) * 100), currency: currency.toUpperCase() },
      initiativesBelowFrom: numberOrNull(below),
      leastRung: Number(leastRung),
    })),
    switchedOff: [...edited.switchedOff],
  };
}

/** ‘Tech lead’ as `TECH_LEAD`. */
export function roleKeyOf(words: string): string {
  return words
    .trim()
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
}

/** A list with one entry changed by its place. */
export function changed<T>(list: readonly T[], at: number, change: Partial<T>): T[] {
  return list.map((entry, i) => (i === at ? { ...entry, ...change } : entry));
}

/** A list without the entry at a place. */
export function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, i) => i !== at);
}

function numberText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function numberOrNull(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}
