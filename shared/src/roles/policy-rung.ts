/** Rungs are compared across ladders, and named by the coverage policy, on a scale from 1 to this. */
export const HIGHEST_POLICY_RUNG = 5;

/** Where the only rung of a ladder stands: that of the second title of the built-in ones, since a single title tells no height. */
const ONLY_RUNG = 2;

/**
 * Where a rung of a ladder stands on the policy's scale. A ladder that goes no higher than the scale counts by its own numbers. A higher
 * one is fitted evenly: its first rung is 1, its highest 5. A ladder of nothing but a first rung counts as `ONLY_RUNG`.
 */
export function policyRung(rung: number, highest: number): number {
  if (highest === 1) return ONLY_RUNG;
  if (highest <= HIGHEST_POLICY_RUNG) return rung;
  return 1 + Math.round(((rung - 1) * (HIGHEST_POLICY_RUNG - 1)) / (highest - 1));
}
