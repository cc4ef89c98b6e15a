import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';

/** Days that stand for no bound. */
const SINCE_EVER = -(2 ** 31);
const FOR_GOOD = 2 ** 31 - 1;
/** From so many on it is quicker to look at every position. */
const MOST_TOUCHED = 5_000;

let newest: WeakRef<SittingIndex> | null = null;
const indexes = new WeakMap<Org, SittingIndex>();

/**
 * On which days somebody employed sits in a position. Gathered when it is first asked for and kept with that version; gathering
 * starts from the newest index, be it of another revision or fork, and looks again only at positions that differ.
 */
export function sittingIndex(org: Org): SittingIndex {
  let index = indexes.get(org);
  if (!index) {
    index = new SittingIndex(org, newest?.deref() ?? null);
    indexes.set(org, index);
    newest = new WeakRef(index);
  }
  return index;
}

/** Intervals over the slots of positions: one in flat arrays, those of a position with several incumbencies apart. */
export class SittingIndex {
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  /** From and to of each in turn. */
  private readonly several = new Map<number, readonly Day[]>();

  constructor(
    private readonly org: Org,
    former: SittingIndex | null,
  ) {
    const positions = org.table('position');
    const touched = former && touchedPositions(former.org, org);
    const count = Math.max(positions.slotCount, touched ? former.from.length : 0);
    this.from = new Int32Array(count).fill(FOR_GOOD);
    this.to = new Int32Array(count).fill(SINCE_EVER);
    if (!touched) {
      org.table('incumbency').forEach(({ positionKey, personKey, startDate, endDate }) => {
        const slot = positions.slotOf(positionKey);
        if (this.from[slot] === FOR_GOOD && !this.several.has(slot)) this.put(slot, this.interval(personKey, startDate, endDate));
        else if (!this.several.has(slot)) this.several.set(slot, this.intervalsOf(positionKey));
      });
      return;
    }
    this.from.set(former.from);
    this.to.set(former.to);
    for (const [slot, days] of former.several) this.several.set(slot, days);
    for (const key of touched) {
      const slot = positions.slotOf(key);
      const days = this.intervalsOf(key);
      this.put(slot, days.length === 2 ? days : NEVER);
      if (days.length > 2) this.several.set(slot, days);
      else this.several.delete(slot);
    }
  }

  /** Whether somebody employed has an incumbency in the position of a slot on a day. Whether the position exists is not looked at. */
  isSitting(slot: number, day: Day): boolean {
    if (this.several.size > 0) {
      const days = this.several.get(slot);
      if (days) {
        for (let i = 0; i < days.length; i += 2) if (days[i]! <= day && day <= days[i + 1]!) return true;
        return false;
      }
    }
    return this.from[slot]! <= day && day <= this.to[slot]!;
  }

  /** Whether it is so, or is not, on all days from `first` to `last`; null where it changes in between, or would have to be looked at. */
  throughout(slot: number, first: Day, last: Day): boolean | null {
    const [from, to] = [this.from[slot]!, this.to[slot]!];
    if (this.several.size > 0 && this.several.has(slot)) return null;
    if (from <= first && last <= to) return true;
    return from > to || to < first || last < from ? false : null;
  }

  private put(slot: number, [from, to]: readonly Day[]): void {
    this.from[slot] = from!;
    this.to[slot] = to!;
  }

  private intervalsOf(positionKey: Key): readonly Day[] {
    return this.org.group('positionIncumbencies', positionKey).flatMap((key) => {
      const { personKey, startDate, endDate } = this.org.incumbency(key)!;
      return this.interval(personKey, startDate, endDate);
    });
  }

  private interval(personKey: Key, startDate: Day | null, endDate: Day | null): readonly Day[] {
    const { hireDate, terminationDate } = this.org.person(personKey)!;
    return [Math.max(startDate ?? SINCE_EVER, hireDate ?? SINCE_EVER), Math.min(endDate ?? FOR_GOOD, terminationDate ?? FOR_GOOD)];
  }
}

const NEVER: readonly Day[] = [FOR_GOOD, SINCE_EVER];

/** Keys of the positions whose incumbencies or incumbents are not the same in two versions; null where that are too many to tell. */
function touchedPositions(before: Org, after: Org): ReadonlySet<Key> | null {
  if (!after.table('position').sharesSlots(before.table('position'))) return null;
  const touched = new Set<Key>();
  const goOn = () => touched.size < MOST_TOUCHED;
  after.table('incumbency').forEachDifference(before.table('incumbency'), (is, was) => {
    if (is) touched.add(is.positionKey);
    if (was) touched.add(was.positionKey);
    return goOn();
  });
  after.table('person').forEachDifference(before.table('person'), (is, was) => {
    if (is && was && is.hireDate === was.hireDate && is.terminationDate === was.terminationDate) return goOn();
    for (const key of after.group('personIncumbencies', (is ?? was)!.key)) touched.add(after.incumbency(key)!.positionKey);
    return goOn();
  });
  return goOn() ? touched : null;
}
