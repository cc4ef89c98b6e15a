import type { Org } from '@tandem/shared/org/org';
import { RECORD_KINDS } from '@tandem/shared/org/records';

/** All records of an organization as plain values without their versions, by kind and key: what an inverse has to bring back. */
export function factsOf(org: Org): Record<string, unknown> {
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [
      kind,
      Object.fromEntries(
        [...org.table(kind).values()]
          .map(({ version: _version, ...facts }) => [facts.key, facts] as const)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  );
}

/** Like `factsOf`, without the source that records came from and their ids there: what a difference speaks of. */
export function contentOf(org: Org): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(factsOf(org), (name, value: unknown) => (name === 'source' || name === 'externalId' ? undefined : value)),
  );
}
