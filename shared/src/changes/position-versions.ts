import type { Day } from '../org/day.ts';
import type { PositionFacts, PositionVersion } from '../org/records.ts';

/**
 * The versions of a position after `set` holds from `effectiveOn` on (null: since ever), in every later version too.
 * Versions that no longer differ from the one before are folded into it.
 */
export function versionsWith(versions: readonly PositionVersion[], set: Partial<PositionFacts>, effectiveOn: Day | null): readonly PositionVersion[] {
  if (effectiveOn === null) return folded(versions.map((version) => ({ ...version, ...set })));
  const before = versions.filter((version) => version.from === null || version.from < effectiveOn);
  const after = versions.filter((version) => version.from !== null && version.from > effectiveOn);
  const current = versions.filter((version) => version.from === null || version.from <= effectiveOn).at(-1)!;
  return folded([...before, { ...current, ...set, from: effectiveOn }, ...after.map((version) => ({ ...version, ...set }))]);
}

function folded(versions: PositionVersion[]): PositionVersion[] {
  return versions.filter((version, i) => i === 0 || !sameFacts(version, versions[i - 1]!));
}

function sameFacts(a: PositionVersion, b: PositionVersion): boolean {
  return JSON.stringify({ ...a, from: null }) === JSON.stringify({ ...b, from: null });
}
