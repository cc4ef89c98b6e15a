/** Rungs are compared across ladders, and named by the coverage policy, on a scale from 1 to this. */
export const HIGHEST_POLICY_RUNG = 5;

/**
 * Where a rung of a ladder stands on the policy's scale. A ladder that goes no higher than the scale counts by its own numbers. A higher
 * one is fitted evenly: its first rung is 1, its highest 5.
 */
export function policyRung(rung: number, highest: number): number {
  if (highest <= HIGHEST_POLICY_RUNG) return rung;
  return 1 + Math.round(((rung - 1) * (HIGHEST_POLICY_RUNG - 1)) / (highest - 1));
}
