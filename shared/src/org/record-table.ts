import type { Key } from './records.ts';

const CHUNK_BITS = 9;
const CHUNK_SIZE = 1 << CHUNK_BITS;
const CHUNK_MASK = CHUNK_SIZE - 1;
/** Stands for every chunk whose slots belong to other forks; never written, but copied. */
const EMPTY_CHUNK: readonly undefined[] = new Array<undefined>(CHUNK_SIZE).fill(undefined);

/** Slots given to keys so far. Keys are never used again, so every version and fork of a table can share one. */
interface Slots {
  readonly byKey: Map<Key, number>;
}

/**
 * An immutable table of values by key. A change copies only the chunk it touches, so that forking and editing
 * a table of 100,000 costs microseconds, and versions share what did not change.
 *
 * Every key has a dense slot number that is the same in all versions and forks: hot questions use typed arrays over slots.
 */
export class RecordTable<V> {
  private constructor(
    private readonly slots: Slots,
    private readonly chunks: readonly (readonly (V | undefined)[])[],
    /** Number of values. */
    readonly size: number,
  ) {}

  static empty<V>(): RecordTable<V> {
    return new RecordTable<V>({ byKey: new Map() }, [], 0);
  }

  get(key: Key): V | undefined {
    const slot = this.slots.byKey.get(key);
    return slot === undefined ? undefined : this.at(slot);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  /** The slot of a key that some version of this table has held, or -1. */
  slotOf(key: Key): number {
    return this.slots.byKey.get(key) ?? -1;
  }

  at(slot: number): V | undefined {
    return this.chunks[slot >> CHUNK_BITS]?.[slot & CHUNK_MASK];
  }

  /** One more than the highest slot in this version: the length of an array over slots. */
  get slotCount(): number {
    return this.chunks.length << CHUNK_BITS;
  }

  *values(): IterableIterator<V> {
    for (const chunk of this.chunks) for (const value of chunk) if (value !== undefined) yield value;
  }

  /** Calls `visit` for every value in slot order (insertion order); faster than `values`. */
  forEach(visit: (value: V, slot: number) => void): void {
    for (let c = 0; c < this.chunks.length; c++) {
      const chunk = this.chunks[c]!;
      for (let i = 0; i < chunk.length; i++) {
        const value = chunk[i];
        if (value !== undefined) visit(value, (c << CHUNK_BITS) | i);
      }
    }
  }

  /**
   * Calls `visit`, in slot order and until it answers false, for every key whose value is not the same object as in another
   * version or fork. Chunks that both share cost nothing, so that after one edit this takes microseconds; tables of separate
   * origin are compared key by key.
   */
  forEachDifference(other: RecordTable<V>, visit: (is: V | undefined, was: V | undefined) => boolean | void): void {
    if (this.slots !== other.slots) {
      for (const key of this.slots.byKey.keys()) {
        const [is, was] = [this.get(key), other.get(key)];
        if (is !== was && visit(is, was) === false) return;
      }
      for (const key of other.slots.byKey.keys()) {
        const was = other.get(key);
        if (was !== undefined && !this.slots.byKey.has(key) && visit(undefined, was) === false) return;
      }
      return;
    }
    for (let c = 0; c < Math.max(this.chunks.length, other.chunks.length); c++) {
      const [now, then] = [this.chunks[c], other.chunks[c]];
      if (now === then) continue;
      for (let i = 0; i < CHUNK_SIZE; i++) {
        const [is, was] = [now?.[i], then?.[i]];
        if (is !== was && visit(is, was) === false) return;
      }
    }
  }

  /** Whether both are versions or forks of one table: a key has the same slot in both. */
  sharesSlots(other: RecordTable<V>): boolean {
    return this.slots === other.slots;
  }

  /** A writable copy; `seal` ends it, and is this very table where nothing was written. */
  draft(): RecordTableDraft<V> {
    return new RecordTableDraft(this.slots, [...this.chunks], this.size, (chunks, size, isWritten) =>
      isWritten ? new RecordTable(this.slots, chunks, size) : this,
    );
  }
}

/** A table while several values change: each chunk is copied once. */
export class RecordTableDraft<V> {
  private readonly owned = new Set<number>();
  /** Keys that this draft brought, in the order of their slots. */
  private readonly brought: Key[] = [];

  constructor(
    private readonly slots: Slots,
    private readonly chunks: (readonly (V | undefined)[])[],
    private size: number,
    private readonly finish: (chunks: readonly (readonly (V | undefined)[])[], size: number, isWritten: boolean) => RecordTable<V>,
  ) {}

  get(key: Key): V | undefined {
    const slot = this.slots.byKey.get(key);
    return slot === undefined ? undefined : this.chunks[slot >> CHUNK_BITS]?.[slot & CHUNK_MASK];
  }

  /** The slot of a key that some version of this table has held, or -1. */
  slotOf(key: Key): number {
    return this.slots.byKey.get(key) ?? -1;
  }

  put(key: Key, value: V): void {
    let slot = this.slots.byKey.get(key);
    if (slot === undefined) {
      slot = this.slots.byKey.size;
      this.slots.byKey.set(key, slot);
      this.brought.push(key);
    }
    const chunk = this.ownChunk(slot >> CHUNK_BITS);
    if (chunk[slot & CHUNK_MASK] === undefined) this.size++;
    chunk[slot & CHUNK_MASK] = value;
  }

  remove(key: Key): void {
    const slot = this.slots.byKey.get(key);
    if (slot === undefined || this.chunks[slot >> CHUNK_BITS]?.[slot & CHUNK_MASK] === undefined) return;
    this.ownChunk(slot >> CHUNK_BITS)[slot & CHUNK_MASK] = undefined;
    this.size--;
  }

  seal(): RecordTable<V> {
    return this.finish(this.chunks, this.size, this.owned.size > 0);
  }

  /** Ends the draft without a table and gives the slots of its new keys back, so that what is refused costs no memory. */
  abandon(): void {
    const { byKey } = this.slots;
    for (let key = this.brought.pop(); key !== undefined && byKey.get(key) === byKey.size - 1; key = this.brought.pop()) byKey.delete(key);
  }

  private ownChunk(index: number): (V | undefined)[] {
    while (this.chunks.length <= index) this.chunks.push(EMPTY_CHUNK);
    if (!this.owned.has(index)) {
      this.chunks[index] = this.chunks[index]!.slice();
      this.owned.add(index);
    }
    return this.chunks[index] as (V | undefined)[];
  }
}
