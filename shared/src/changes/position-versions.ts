import type { Day } from '../org/day.ts';
import type { PositionFacts, PositionVersion } from '../org/records.ts';

/**
 * The versions of a position after `set` holds from `effectiveOn` on (null: since ever), in every later version too.
 * Versions that no longer differ from the one before are folded into it.
 */
export function versionsWith(
  versions: readonly PositionVersion[],
  set: Partial<PositionFacts>,
  effectiveOn: Day | null,
): readonly PositionVersion[] {
  if (effectiveOn === null) return folded(versions.map((version) => ({ ...version, ...set })));
  const before = versions.filter((version) => version.from === null || version.from < effectiveOn);
  const after = versions.filter((version) => version.from !== null && version.from > effectiveOn);
  const current = versions.filter((version) => version.from === null || version.from <= effectiveOn).at(-1)!;
  return folded([...before, { ...current, ...set, from: effectiveOn }, ...after.map((version) => ({ ...version, ...set }))]);
}

function folded(versions: PositionVersion[]): PositionVersion[] {
  return versions.filter((version, i) => i === 0 || !sameFacts(version, versions[i - 1]!));
}

function sameFacts(a: PositionFacts, b: PositionFacts): boolean {
  return (
    a.title === b.title &&
    a.teamKey === b.teamKey &&
    a.managerKey === b.managerKey &&
    a.jobProfile === b.jobProfile &&
    a.level === b.level &&
    a.fte === b.fte &&
    a.location === b.location &&
    a.costCenter === b.costCenter &&
    a.annualCost?.minor === b.annualCost?.minor &&
    a.annualCost?.currency === b.annualCost?.currency &&
    a.payRange?.minMinor === b.payRange?.minMinor &&
    a.payRange?.maxMinor === b.payRange?.maxMinor &&
    a.payRange?.currency === b.payRange?.currency
  );
}
