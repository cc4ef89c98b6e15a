import type { Position, PositionFacts, PositionVersion } from './records.ts';

const known = new WeakMap<readonly PositionVersion[], readonly PositionVersion[]>();

/**
 * A position as it is for those who may not see pay: without pay, and with versions that differ in nothing but pay folded into
 * one, so that neither a value nor a number of versions gives pay away. Pay is the annual cost and the pay range; an initiative's
 * budget is none.
 */
export function positionWithoutPay<P extends Pick<Position, 'versions'>>(position: P): P {
  const versions = versionsWithoutPay(position.versions);
  return versions === position.versions ? position : { ...position, versions };
}

function versionsWithoutPay(versions: readonly PositionVersion[]): readonly PositionVersion[] {
  let shown = known.get(versions);
  if (!shown) {
    shown = versions.every((version, i) => hasNoPay(version) && differsFromBefore(version, i, versions))
      ? versions
      : versions.filter(differsFromBefore).map(versionWithoutPay);
    known.set(versions, shown);
  }
  return shown;
}

function hasNoPay({ annualCost, payRange }: PositionFacts): boolean {
  return annualCost === null && payRange === null;
}

function versionWithoutPay(version: PositionVersion): PositionVersion {
  return { ...version, annualCost: null, payRange: null };
}

function differsFromBefore(version: PositionVersion, i: number, versions: readonly PositionVersion[]): boolean {
  const before = versions[i - 1];
  return (
    !before ||
    version.title !== before.title ||
    version.teamKey !== before.teamKey ||
    version.managerKey !== before.managerKey ||
    version.jobProfile !== before.jobProfile ||
    version.level !== before.level ||
    version.fte !== before.fte ||
    version.location !== before.location ||
    version.costCenter !== before.costCenter
  );
}
