import type { HiringTarget, Position, PositionFacts, PositionVersion, RecordKind, RecordKinds, Requisition } from './records.ts';

type Unversioned<K extends RecordKind> = Omit<RecordKinds[K], 'version'>;

/**
 * A record as it is for those who may not see pay: a position without its cost and pay range, a requisition without the costs that
 * were approved, a hiring target without its run rate. Everything else is shown as it is.
 */
export function recordWithoutPay<K extends RecordKind, R extends Unversioned<K>>(kind: K, record: R): R {
  return WITHOUT_PAY[kind]?.(record as never) ?? record;
}

const WITHOUT_PAY: Partial<Record<RecordKind, (record: never) => never>> = {
  position: (position: Position) => positionWithoutPay(position) as never,
  requisition: (requisition: Requisition) =>
    (requisition.approval === null ? requisition : { ...requisition, approval: { ...requisition.approval, annualCosts: {} } }) as never,
  hiringTarget: (target: HiringTarget) => (target.runRate === null ? target : { ...target, runRate: null }) as never,
};

const known = new WeakMap<readonly PositionVersion[], readonly PositionVersion[]>();

/**
 * A position as it is for those who may not see pay: without pay, and with versions that differ in nothing but pay folded into
 * one, so that neither a value nor a number of versions gives pay away. Pay is the annual cost and the pay range; an initiative's
 * budget is none.
 */
function positionWithoutPay<P extends Pick<Position, 'versions'>>(position: P): P {
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
