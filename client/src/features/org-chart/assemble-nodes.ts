import type { ChartNode, ChartStatus, Half, OwnedPair } from './chart-nodes.ts';

/** A position as the server answers it. */
export interface LoadedPosition {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly status: ChartStatus;
  readonly fte: number;
  readonly level: string | null;
  readonly location: string | null;
  readonly manager: { readonly key: string } | null;
  readonly team: { readonly key: string; readonly name: string } | null;
  readonly incumbents: readonly { readonly person: { readonly key: string; readonly displayName: string } | null }[];
}

/** An initiative as the server answers it. */
export interface LoadedInitiative {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly pair: { readonly productOwner: Half; readonly projectOwner: Half; readonly samePerson: boolean } | null;
  readonly assignments: readonly {
    readonly role: string;
    readonly inForce: boolean;
    readonly person: { readonly key: string } | null;
    readonly position: { readonly key: string } | null;
  }[];
}

const OWNER_ROLES = new Set(['PRODUCT_OWNER', 'PROJECT_OWNER']);

/**
 * Joins positions with the pairs that their holders own. A position owns an initiative's pair where an assignment in
 * force names the position, or a person who holds it. Closed positions are left out: they are no part of that day.
 */
export function assembleNodes(positions: readonly LoadedPosition[], initiatives: readonly LoadedInitiative[]): ChartNode[] {
  const byPerson = new Map<string, OwnedPair[]>();
  const byPosition = new Map<string, OwnedPair[]>();
  for (const initiative of initiatives) {
    if (initiative.pair === null) continue;
    const { productOwner, projectOwner, samePerson } = initiative.pair;
    const pair: OwnedPair = { id: initiative.id, key: initiative.key, name: initiative.name, productOwner, projectOwner, samePerson };
    for (const { role, inForce, person, position } of initiative.assignments) {
      if (!inForce || !OWNER_ROLES.has(role)) continue;
      if (person) addTo(byPerson, person.key, pair);
      if (position) addTo(byPosition, position.key, pair);
    }
  }
  return positions
    .filter((position) => position.status !== 'CLOSED')
    .map((position) => {
      const people = position.incumbents.flatMap(({ person }) => (person ? [person] : []));
      const owned = new Set(byPosition.get(position.key));
      for (const person of people) for (const pair of byPerson.get(person.key) ?? []) owned.add(pair);
      return {
        id: position.id,
        key: position.key,
        managerKey: position.manager?.key ?? null,
        title: position.title,
        personName: people[0]?.displayName ?? null,
        ...(people.length > 1 ? { personNames: people.map((person) => person.displayName) } : {}),
        teamKey: position.team?.key ?? null,
        teamName: position.team?.name ?? null,
        status: position.status,
        fte: position.fte,
        level: position.level,
        location: position.location,
        initiatives: owned.size === 0 ? NO_PAIRS : [...owned],
      };
    });
}

const NO_PAIRS: readonly OwnedPair[] = [];

function addTo(pairs: Map<string, OwnedPair[]>, key: string, pair: OwnedPair): void {
  const known = pairs.get(key);
  if (!known) pairs.set(key, [pair]);
  else if (!known.includes(pair)) known.push(pair);
}
