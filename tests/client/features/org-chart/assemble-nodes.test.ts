import { assembleNodes, type LoadedInitiative, type LoadedPosition } from '@tandem/client/features/org-chart/assemble-nodes';
import { loadChart, type LoadProgress } from '@tandem/client/features/org-chart/load-chart';
import { describe, expect, it } from 'vitest';

function position(key: string, more: Partial<LoadedPosition> = {}): LoadedPosition {
  return {
    id: `id-${key}`,
    key,
    title: key,
    status: 'FILLED',
    fte: 1,
    level: null,
    location: null,
    manager: null,
    team: null,
    incumbents: [],
    ...more,
  };
}

function initiative(name: string, assignments: LoadedInitiative['assignments']): LoadedInitiative {
  return { id: name, key: name, name, pair: { productOwner: 'COVERED', projectOwner: 'PLANNED', samePerson: false }, assignments };
}

const heldBy = (key: string) => [{ person: { key, displayName: `Name of ${key}` } }];
const owner = (role: string, more: Partial<LoadedInitiative['assignments'][number]>) => ({
  role,
  inForce: true,
  person: null,
  position: null,
  ...more,
});

describe('joining positions with the pairs that their holders own', () => {
  it('puts a pair on every position of its owner, and on a vacant position that holds the role', () => {
    const nodes = assembleNodes(
      [
        position('a', { incumbents: heldBy('ann') }),
        position('b', { incumbents: heldBy('ann') }),
        position('c', { status: 'OPEN' }),
        position('d'),
      ],
      [initiative('Pricing', [owner('PRODUCT_OWNER', { person: { key: 'ann' } }), owner('PROJECT_OWNER', { position: { key: 'c' } })])],
    );
    expect(nodes.map((node) => node.initiatives.map((pair) => pair.name))).toEqual([['Pricing'], ['Pricing'], ['Pricing'], []]);
    expect(nodes[2]!.personName).toBeNull();
  });

  it('counts a pair once for somebody who holds both roles, and not for other roles or assignments out of force', () => {
    const both = owner('PRODUCT_OWNER', { person: { key: 'ann' } });
    const [node] = assembleNodes(
      [position('a', { incumbents: heldBy('ann') })],
      [
        initiative('Both', [both, { ...both, role: 'PROJECT_OWNER' }]),
        initiative('Sponsor only', [owner('SPONSOR', { person: { key: 'ann' } })]),
        initiative('Over', [{ ...both, inForce: false }]),
      ],
    );
    expect(node!.initiatives.map((pair) => pair.name)).toEqual(['Both']);
  });

  it('names all who share a position and leaves closed positions out', () => {
    const nodes = assembleNodes(
      [position('a', { incumbents: [...heldBy('ann'), ...heldBy('bo')] }), position('b', { status: 'CLOSED' })],
      [],
    );
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({ personName: 'Name of ann', personNames: ['Name of ann', 'Name of bo'] });
  });
});

describe('loading the chart', () => {
  const rows = Array.from({ length: 1200 }, (_, i) => position(`p${i}`));
  const server = (calls: string[]) => ({
    query: (asked: { variables: { after: string | null; first: number; asOf: string | null } }) => {
      const { after, first, asOf } = asked.variables;
      const from = after === null ? 0 : Number(after);
      calls.push(`${asOf} ${from}`);
      const answer = (all: readonly unknown[]) => ({
        totalCount: all.length,
        nodes: all.slice(from, from + first),
        pageInfo: { hasNextPage: from + first < all.length, endCursor: String(from + first) },
      });
      return Promise.resolve({ data: { org: { positions: answer(rows), initiatives: answer([]) } } });
    },
  });

  it('reads every page of the day and tells how far it is', async () => {
    const calls: string[] = [];
    const seen: LoadProgress[] = [];
    const client = server(calls) as unknown as Parameters<typeof loadChart>[0];
    const nodes = await loadChart(client, '2026-03-01', new AbortController().signal, (progress) => seen.push(progress));
    expect(nodes.map((node) => node.key)).toEqual(rows.map((row) => row.key));
    expect(calls).toEqual(['2026-03-01 0', '2026-03-01 500', '2026-03-01 1000', '2026-03-01 0']);
    expect(seen).toContainEqual({ part: 'positions', done: 1000, total: 1200 });
  });

  it('asks for no further page once it is cancelled', async () => {
    const calls: string[] = [];
    const cancel = new AbortController();
    const client = server(calls) as unknown as Parameters<typeof loadChart>[0];
    const loading = loadChart(client, null, cancel.signal, (progress) => {
      if (progress.done === 500) cancel.abort();
    });
    await expect(loading).rejects.toThrow();
    expect(calls).toHaveLength(1);
  });
});
