import { pairOn } from '@tandem/shared/coverage/pair';
import { needsOwners } from '@tandem/shared/coverage/live-initiatives';
import { includesDay, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { versionOn } from '@tandem/shared/org/org-day';
import { type Key, type Money, type Position, PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import { markOf } from './changes/chart-mark.ts';
import type { ChartNode, OwnedPair } from './chart-nodes.ts';
import { NONE } from '../../org-geometry/forest.ts';
import { touchedPositions } from './changes/touched-positions.ts';

/** Positions as the chart draws them, with what the chart needs to number them. */
export interface NodeList {
  readonly nodes: readonly ChartNode[];
  /** The number of a position by its key. */
  readonly numberOf: { get(key: string): number | undefined };
  /** The number of each node's manager, `NONE` for a root. Cycles are still in it. */
  readonly parents: Int32Array;
}

/** What of an organization the chart shows. */
export interface NodeScope {
  readonly org: Org;
  /** What the organization is compared with; the same one where nothing is. */
  readonly base: Org;
  readonly day: Day;
  /** Closed positions stay, and moved ones leave an outline where they were. */
  readonly ghosts: boolean;
}

/** More touched positions than this cost more one by one than all anew. */
const MOST_TOUCHED = 5_000;
const NO_PAIRS: readonly OwnedPair[] = [];
const OWNER_ROLES = new Set([PRODUCT_OWNER, PROJECT_OWNER]);

/**
 * Makes chart nodes from organizations. What the last call worked out is kept, so that the next organization costs as
 * much as differs from it: one edit of 100,000 positions takes a few milliseconds.
 */
export function createNodeSource(): (scope: NodeScope) => NodeList {
  // Places stay for as long as the source lives, so that a position never changes its order.
  const placeOf = new Map<Key, number>();
  let kept: Kept | null = null;
  let numbered: Numbered | null = null;
  let list: NodeList | null = null;

  return (scope) => {
    const comparable = kept !== null && kept.base === scope.base && kept.day === scope.day;
    const touched = comparable ? touchedPositions(kept!.org, scope.org, MOST_TOUCHED) : null;
    if (kept === null || touched === null) {
      kept = buildAll(scope, placeOf);
      numbered = number(kept, placeOf);
    } else if (touched.size === 0 && kept.ghosts === scope.ghosts) {
      kept = { ...kept, org: scope.org };
      return list!;
    } else {
      const sameGhosts = kept.ghosts === scope.ghosts;
      kept = { ...kept, org: scope.org, ghosts: scope.ghosts, pairs: new Map() };
      for (const key of touched) put(kept, scope, placeOf, key);
      numbered = (sameGhosts && renumber(numbered!, kept, placeOf, touched)) || number(kept, placeOf);
    }
    list = withOutlines(numbered, kept, placeOf);
    return list;
  };
}

interface Kept {
  readonly org: Org;
  readonly base: Org;
  readonly day: Day;
  readonly ghosts: boolean;
  /** By place; undefined where nothing is shown. */
  readonly nodes: (ChartNode | undefined)[];
  /** Place of the manager, by place. */
  readonly managers: number[];
  readonly moved: Map<Key, ChartNode>;
  readonly pairs: Map<Key, OwnedPair | null>;
}

function buildAll(scope: NodeScope, placeOf: Map<Key, number>): Kept {
  const kept: Kept = { ...scope, nodes: [], managers: [], moved: new Map(), pairs: new Map() };
  // Every place is given before a manager is looked up, so that the order is that of the records.
  scope.org.table('position').forEach(({ key }) => void placeFor(placeOf, key));
  scope.org.table('position').forEach(({ key }) => put(kept, scope, placeOf, key));
  if (scope.base !== scope.org) {
    scope.base.table('position').forEach(({ key }) => {
      if (scope.org.position(key) === undefined) put(kept, scope, placeOf, key);
    });
  }
  return kept;
}

/** Works one position out anew. */
function put(kept: Kept, scope: NodeScope, placeOf: Map<Key, number>, key: Key): void {
  const { org, base, day } = scope;
  const place = placeFor(placeOf, key);
  const position = org.position(key);
  const alive = position !== undefined && !isClosed(position, day);
  kept.moved.delete(key);
  if (!alive) {
    const was = org === base ? undefined : base.position(key);
    const ghost = was !== undefined && !isClosed(was, day) ? nodeOf(kept, base, was, day) : undefined;
    kept.nodes[place] = ghost && { ...ghost, status: 'CLOSED', initiatives: NO_PAIRS, mark: 'CLOSED' };
    kept.managers[place] = ghost ? managerPlace(placeOf, ghost.managerKey) : NONE;
    return;
  }
  const node = nodeOf(kept, org, position, day);
  const mark = org === base ? null : markOf(org, base, position, day);
  kept.nodes[place] = mark === null ? node : { ...node, mark };
  kept.managers[place] = managerPlace(placeOf, node.managerKey);
  if (mark === 'MOVED') {
    const before = versionOn(base.position(key)!, day).managerKey;
    if (before !== null)
      kept.moved.set(key, { ...node, id: `was:${key}`, key: `was:${key}`, managerKey: before, initiatives: NO_PAIRS, ghostOf: key });
  }
}

function nodeOf(kept: Kept, org: Org, position: Position, day: Day): ChartNode {
  const { key } = position;
  const facts = versionOn(position, day);
  const incumbents = org.group('positionIncumbencies', key).length === 0 ? [] : org.on(day).incumbents(key);
  const names = incumbents.map(({ personKey }) => org.person(personKey)!.details.displayName);
  const planned = position.startDate !== null && position.startDate > day;
  return {
    id: key,
    key,
    managerKey: facts.managerKey,
    title: facts.title,
    personName: names[0] ?? null,
    ...(names.length > 1 ? { personNames: names } : {}),
    teamKey: facts.teamKey,
    teamName: facts.teamKey === null ? null : (org.team(facts.teamKey)?.name ?? null),
    status: planned ? 'PLANNED' : names.length > 0 ? 'FILLED' : position.onHold ? 'ON_HOLD' : 'OPEN',
    fte: facts.fte,
    level: facts.level,
    location: facts.location,
    ...(facts.annualCost === null ? {} : { annualCost: facts.annualCost satisfies Money }),
    initiatives: ownedPairs(kept, org, key, incumbents, day),
  };
}

/** The pairs of the initiatives that the position, or somebody in it, owns on the day. */
function ownedPairs(kept: Kept, org: Org, positionKey: Key, incumbents: readonly { personKey: Key }[], day: Day): readonly OwnedPair[] {
  let owned: Set<OwnedPair> | null = null;
  const collect = (keys: readonly Key[]): void => {
    for (const key of keys) {
      const { role, startDate, endDate, initiativeKey } = org.assignment(key)!;
      if (!OWNER_ROLES.has(role) || !includesDay(startDate, endDate, day)) continue;
      const pair = pairFor(kept, org, initiativeKey, day);
      if (pair !== null) (owned ??= new Set()).add(pair);
    }
  };
  collect(org.group('positionAssignments', positionKey));
  for (const { personKey } of incumbents) collect(org.group('personAssignments', personKey));
  return owned === null ? NO_PAIRS : [...(owned as Set<OwnedPair>)];
}

function pairFor(kept: Kept, org: Org, key: Key, day: Day): OwnedPair | null {
  const known = kept.pairs.get(key);
  if (known !== undefined) return known;
  const initiative = org.initiative(key)!;
  const pair = needsOwners(initiative, day) ? { id: key, key, name: initiative.name, ...pairOn(org, initiative, day) } : null;
  kept.pairs.set(key, pair);
  return pair;
}

/** What is shown of the records themselves, numbered in the order of the places; outlines of moved positions come after. */
interface Numbered {
  readonly nodes: ChartNode[];
  /** Number by place, `NONE` where nothing is shown. */
  readonly numberAt: Int32Array;
  readonly parents: Int32Array;
}

function number(kept: Kept, placeOf: ReadonlyMap<Key, number>): Numbered {
  const nodes: ChartNode[] = [];
  const numberAt = new Int32Array(placeOf.size).fill(NONE);
  const placeAt = new Int32Array(kept.nodes.length);
  for (let place = 0; place < kept.nodes.length; place++) {
    const node = kept.nodes[place];
    if (node === undefined || (node.mark === 'CLOSED' && !kept.ghosts)) continue;
    numberAt[place] = nodes.length;
    placeAt[nodes.length] = place;
    nodes.push(node);
  }
  const parents = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) parents[i] = numberIn(numberAt, kept.managers[placeAt[i]!]!);
  return { nodes, numberAt, parents };
}

/** The same numbers with other nodes under some of them; null where another set of positions is shown. */
function renumber(before: Numbered, kept: Kept, placeOf: ReadonlyMap<Key, number>, touched: Iterable<Key>): Numbered | null {
  if (before.numberAt.length !== placeOf.size) return null;
  const nodes = before.nodes.slice();
  const parents = before.parents.slice();
  for (const key of touched) {
    const place = placeOf.get(key)!;
    const at = before.numberAt[place]!;
    const node = kept.nodes[place];
    const shown = node !== undefined && (node.mark !== 'CLOSED' || kept.ghosts);
    if (shown !== (at !== NONE)) return null;
    if (!shown) continue;
    nodes[at] = node;
    parents[at] = numberIn(before.numberAt, kept.managers[place]!);
  }
  return { nodes, numberAt: before.numberAt, parents };
}

function withOutlines({ nodes, numberAt, parents }: Numbered, kept: Kept, placeOf: ReadonlyMap<Key, number>): NodeList {
  const outlines = new Map<Key, number>();
  const all = nodes.slice();
  const managers: number[] = [];
  if (kept.ghosts) {
    for (const ghost of kept.moved.values()) {
      const manager = numberIn(numberAt, placeOf.get(ghost.managerKey!) ?? NONE);
      if (manager === NONE) continue;
      outlines.set(ghost.key, all.length);
      all.push(ghost);
      managers.push(manager);
    }
  }
  const allParents = new Int32Array(all.length);
  allParents.set(parents);
  allParents.set(managers, parents.length);
  const numberOf = {
    get(key: string): number | undefined {
      const place = placeOf.get(key);
      const found = place === undefined ? outlines.get(key) : numberIn(numberAt, place);
      return found === NONE ? undefined : found;
    },
  };
  return { nodes: all, numberOf, parents: allParents };
}

function numberIn(numberAt: Int32Array, place: number): number {
  return place === NONE ? NONE : (numberAt[place] ?? NONE);
}

function isClosed({ endDate }: Position, day: Day): boolean {
  return endDate !== null && endDate < day;
}

function managerPlace(placeOf: Map<Key, number>, managerKey: Key | null): number {
  return managerKey === null ? NONE : placeFor(placeOf, managerKey);
}

function placeFor(placeOf: Map<Key, number>, key: Key): number {
  const known = placeOf.get(key);
  if (known !== undefined) return known;
  placeOf.set(key, placeOf.size);
  return placeOf.size - 1;
}
