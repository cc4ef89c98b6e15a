/** A seat as the model knows it. */
export interface Seat {
  readonly manager: string;
  readonly title: string;
}

/** Seats by name. */
export type World = ReadonlyMap<string, Seat>;

/** Sets a field of a seat, or (with a whole seat) makes it. */
export type Write =
  { readonly seat: string; readonly field: keyof Seat; readonly value: string } | { readonly seat: string; readonly made: Seat };

/** One act; the object is its identity through forks, rebases and merges. */
export interface ModelAct {
  readonly id: number;
  readonly writes: readonly Write[];
}

export interface ModelScenario {
  /** The server's key. */
  readonly key: string;
  base: World;
  /** Number of applications when its base was taken. */
  since: number;
  acts: ModelAct[];
  undone: ModelAct[];
  /** All acts of its log since the last rebase, undone or not. */
  known: Set<number>;
  status: 'DRAFT' | 'APPLIED' | 'REVERTED';
  applied: { readonly before: World; readonly after: World; readonly number: number } | null;
}

/** The organization and its scenarios as plain values: what the server has to agree with. */
export class ScenarioModel {
  live: World = new Map();
  scenarios: ModelScenario[] = [];
  private applications = 0;
  private acts = 0;

  act(writes: readonly Write[]): ModelAct {
    return { id: ++this.acts, writes };
  }

  draft(key: string): ModelScenario {
    const made = this.scenario(key, this.live, [], this.applications);
    this.scenarios.push(made);
    return made;
  }

  fork(key: string, from: ModelScenario): void {
    this.scenarios.push(this.scenario(key, from.base, from.acts, from.since));
  }

  edit(scenario: ModelScenario, writes: readonly Write[]): void {
    const act = this.act(writes);
    scenario.acts.push(act);
    scenario.undone = [];
    scenario.known.add(act.id);
  }

  undo(scenario: ModelScenario): boolean {
    const act = scenario.acts.pop();
    if (act) scenario.undone.push(act);
    return act !== undefined;
  }

  redo(scenario: ModelScenario): boolean {
    const act = scenario.undone.pop();
    if (act) scenario.acts.push(act);
    return act !== undefined;
  }

  /** False where a conflict refuses it. */
  rebase(scenario: ModelScenario): boolean {
    const merged = merge(this.parted(scenario));
    if (!merged) return false;
    scenario.base = this.live;
    scenario.since = this.applications;
    scenario.acts = merged.acts;
    scenario.undone = [];
    scenario.known = new Set(merged.acts.map(({ id }) => id));
    return true;
  }

  merge(into: ModelScenario, from: ModelScenario): boolean {
    const common = from.acts.filter(({ id }) => into.known.has(id));
    const own = from.acts.filter(({ id }) => !into.known.has(id));
    const merged = merge({ ancestor: fold(from.base, common), mine: worldOf(from), target: worldOf(into), acts: own });
    if (!merged) return false;
    const writes = merged.acts.flatMap((act) => act.writes);
    if (writes.length > 0) this.edit(into, writes);
    return true;
  }

  apply(scenario: ModelScenario): boolean {
    const merged = merge(this.parted(scenario));
    if (!merged) return false;
    const number = ++this.applications;
    scenario.applied = { before: this.live, after: merged.world, number };
    scenario.status = 'APPLIED';
    this.live = merged.world;
    return true;
  }

  revert(scenario: ModelScenario): boolean {
    const { before, after } = scenario.applied!;
    const touched = [...after.keys(), ...before.keys()].filter((seat) => !same(before.get(seat), after.get(seat)));
    const writes = touched.flatMap((seat) => writesTo(before.get(seat), seat));
    const merged = merge({ ancestor: after, mine: before, target: this.live, acts: [this.act(writes)] }, touched);
    if (!merged) return false;
    scenario.status = 'REVERTED';
    this.live = merged.world;
    return true;
  }

  private parted(scenario: ModelScenario): Sides {
    const shared = new Set(
      this.scenarios
        .filter(({ status, applied }) => status === 'APPLIED' && applied!.number > scenario.since)
        .flatMap(({ acts }) => acts.map(({ id }) => id)),
    );
    const ancestor = fold(
      scenario.base,
      scenario.acts.filter(({ id }) => shared.has(id)),
    );
    return { ancestor, mine: worldOf(scenario), target: this.live, acts: scenario.acts.filter(({ id }) => !shared.has(id)) };
  }

  private scenario(key: string, base: World, acts: readonly ModelAct[], since: number): ModelScenario {
    return { key, base, since, acts: [...acts], undone: [], known: new Set(acts.map(({ id }) => id)), status: 'DRAFT', applied: null };
  }
}

/** The organization of a scenario. */
export function worldOf({ base, acts }: Pick<ModelScenario, 'base' | 'acts'>): World {
  return fold(base, acts);
}

interface Sides {
  readonly ancestor: World;
  readonly mine: World;
  readonly target: World;
  readonly acts: readonly ModelAct[];
}

/** Three-way by field; null where both sides did something different to the same thing. */
function merge({ ancestor, mine, target, acts }: Sides, touchedToo: readonly string[] = []): { world: World; acts: ModelAct[] } | null {
  const world = new Map(target);
  const left = new Map<string, ReadonlySet<string>>();
  for (const seat of new Set([...acts.flatMap(({ writes }) => writes.map((write) => write.seat)), ...touchedToo])) {
    const [b, m, t] = [ancestor.get(seat), mine.get(seat), target.get(seat)];
    if (same(t, b)) {
      set(world, seat, m);
      continue;
    }
    if (same(m, t) || same(m, b)) {
      left.set(seat, new Set(['manager', 'title']));
      continue;
    }
    if (!b || !m || !t) return null;
    const fields = ['manager', 'title'] as const;
    if (fields.some((field) => b[field] !== m[field] && b[field] !== t[field] && m[field] !== t[field])) return null;
    const kept = fields.filter((field) => b[field] === t[field]);
    left.set(seat, new Set(fields.filter((field) => !kept.includes(field))));
    set(world, seat, { ...t, ...Object.fromEntries(kept.map((field) => [field, m[field]])) });
  }
  const keptActs = acts.map(({ id, writes }) => ({
    id,
    writes: writes.filter((write) => {
      const fields = left.get(write.seat);
      return !fields || ('field' in write ? !fields.has(write.field) : fields.size < 2);
    }),
  }));
  return { world, acts: keptActs.filter(({ writes }) => writes.length > 0) };
}

function fold(base: World, acts: readonly ModelAct[]): World {
  const world = new Map(base);
  for (const { writes } of acts) {
    for (const write of writes) {
      if ('made' in write) world.set(write.seat, write.made);
      else world.set(write.seat, { ...world.get(write.seat)!, [write.field]: write.value });
    }
  }
  return world;
}

function writesTo(seat: Seat | undefined, name: string): Write[] {
  return seat
    ? [
        { seat: name, field: 'manager', value: seat.manager },
        { seat: name, field: 'title', value: seat.title },
      ]
    : [];
}

function same(a: Seat | undefined, b: Seat | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.manager === b.manager && a.title === b.title);
}

function set(world: Map<string, Seat>, name: string, seat: Seat | undefined): void {
  if (seat) world.set(name, seat);
  else world.delete(name);
}
